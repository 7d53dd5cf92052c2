import { crc32, createDeflate, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { pictures, type Hostile } from './hostile.ts'

/** Stands in what a picture hides; none of it may be left in what is kept. */
export const hidden = '<script>SecretCamera</script>'

/** Bombs, lies and stowaways in picture files. */
export async function hostilePictures(): Promise<Hostile[]> {
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a9' } })
    .withExif({
      IFD0: { Make: hidden, Artist: hidden, ImageDescription: hidden },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 10/1 0/1', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer()
  const png = await sharp(photo).png().toBuffer()
  const anew = 'made anew, without anything but the picture'
  const all = (name: string, bytes: Buffer, harmless?: string): Hostile => ({
    name,
    bytes,
    as: pictures,
    ...(harmless ? { harmless } : {}),
  })
  return [
    all('PNG of 50,000 × 50,000', await blank(50_000, 50_000, { depth: 1, colour: 0 })),
    all('PNG of 49 megapixels, interlaced, 8 bytes a pixel', await blank(7_000, 7_000, deep)),
    all(
      'PNG of 40 megapixels in a few kB',
      await blank(8_000, 5_000, { depth: 1, colour: 0 }),
      anew,
    ),
    all('JPEG of 49 megapixels, progressive', await large('jpeg', { progressive: true })),
    all('WebP of 49 megapixels', await large('webp', { lossless: true })),
    all('JPEG of 49 megapixels, row by row', await large('jpeg', {}), anew),
    all('PNG of 1 × 50,000,000', header(1, 50_000_000)),
    all('PNG whose profile unpacks to 200 MB', withChunk(png, 'iCCP', profile()), anew),
    all('PNG whose text unpacks to 200 MB', withChunk(png, 'zTXt', packedText()), anew),
    all('PNG with a wrong checksum', damaged(png)),
    all('PNG with a zip archive behind it', Buffer.concat([png, Buffer.from(`PK${hidden}`)]), anew),
    all('JPEG that is cut short', photo.subarray(0, photo.length - 300)),
    all('JPEG that says it is 65,500 × 65,500', resized(photo)),
    all('JPEG with GPS and names', photo, anew),
    all('JPEG that is a page of HTML too', withComment(photo, `<html>${hidden}`), anew),
    all('SVG with a script', Buffer.from(svg(`<script>${hidden}</script>`))),
    all('SVG that reads a file', Buffer.from(svg('<image href="file:///etc/passwd"/>'))),
    all('SVG that unfolds ten thousand million times', Buffer.from(svg(unfolding()))),
    all('GIF of 50,000 × 50,000', gif(50_000, 50_000)),
    all('GIF of 9 × 9', gif(9, 9)),
    all('TIFF', await sharp(photo).tiff().toBuffer()),
    all('a page of HTML', Buffer.from(`<!doctype html>${hidden}`)),
    all('a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')),
    all('nothing', Buffer.alloc(0)),
    all('noise', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251))),
  ]
}

async function large(form: 'jpeg' | 'webp', how: object): Promise<Buffer> {
  const create = { width: 7_000, height: 7_000, channels: 3 as const, background: '#7a9' }
  return await sharp({ create }).toFormat(form, how).toBuffer()
}

interface Form {
  depth: number
  colour: number
  interlaced?: boolean
}

/** 16 bits of red, green, blue and alpha, in an order that asks for the whole at once. */
const deep: Form = { depth: 16, colour: 6, interlaced: true }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A picture of nothing, packed as small as it goes. */
async function blank(width: number, height: number, form: Form): Promise<Buffer> {
  const channels = form.colour === 6 ? 4 : 1
  const row = 1 + Math.ceil((width * channels * form.depth) / 8)
  const data = await zeros(row * height)
  return Buffer.concat([
    signature,
    chunk('IHDR', sizes(width, height, form)),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function header(width: number, height: number): Buffer {
  const facts = sizes(width, height, { depth: 8, colour: 2 })
  return Buffer.concat([
    signature,
    chunk('IHDR', facts),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
  ])
}

function sizes(width: number, height: number, { depth, colour, interlaced = false }: Form): Buffer {
  const facts = Buffer.alloc(13)
  facts.writeUInt32BE(width, 0)
  facts.writeUInt32BE(height, 4)
  facts.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8)
  return facts
}

/** So many zeros, deflated as they are made: nobody needs to hold them all. */
async function zeros(count: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 })
  const parts: Buffer[] = []
  deflate.on('data', (part: Buffer) => parts.push(part))
  const block = Buffer.alloc(1 << 20)
  for (let left = count; left > 0; left -= block.length) {
    const more = deflate.write(left < block.length ? block.subarray(0, left) : block)
    if (!more) await new Promise((go) => deflate.once('drain', go))
  }
  await new Promise<void>((done) => deflate.end(done))
  return Buffer.concat(parts)
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sized = Buffer.alloc(4)
  sized.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([sized, named, sum])
}

/** With one more chunk behind the header. */
function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(type, data), png.subarray(33)])
}

const much = () => deflateSync(Buffer.alloc(200_000_000), { level: 1 })
const profile = () => Buffer.concat([Buffer.from('x\0\0', 'latin1'), much()])
const packedText = () => Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), much()])

function damaged(png: Buffer): Buffer {
  const copy = Buffer.from(png)
  copy[30] = (copy[30] ?? 0) ^ 0xff
  return copy
}

/** Its frame header (SOF0) says another size. */
function resized(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg)
  const at = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(65_500, at + 5)
  copy.writeUInt16BE(65_500, at + 7)
  return copy
}

function withComment(jpeg: Buffer, text: string): Buffer {
  const said = Buffer.from(text)
  const mark = Buffer.from([0xff, 0xfe, 0, 0])
  mark.writeUInt16BE(said.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), mark, said, jpeg.subarray(2)])
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"><rect width="9" height="9"/>${inside}</svg>`

function unfolding(): string {
  const levels = Array.from({ length: 10 }, (_, level) => {
    const below = level === 0 ? '<rect width="1" height="1"/>' : `<use href="#l${level - 1}"/>`
    return `<g id="l${level}">${below.repeat(10)}</g>`
  })
  return `<defs>${levels.join('')}</defs><use href="#l9"/>`
}

function gif(width: number, height: number): Buffer {
  const sized = Buffer.alloc(4)
  sized.writeUInt16LE(width, 0)
  sized.writeUInt16LE(height, 2)
  const table = Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])
  const frame = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0]), sized, Buffer.from([0])])
  const data = Buffer.from([2, 2, 0x44, 1, 0, 0x3b])
  return Buffer.concat([Buffer.from('GIF89a'), sized, table, frame, data])
}
