import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

const drawings = new URL('../../ui/art/', import.meta.url)
const tokens = new URL('../../ui/theme/tokens.css', import.meta.url)

/** A drawing of the family as a picture file, where the demo has no photograph. */
export async function picture(symbol: string, note: string): Promise<Buffer> {
  const files = ['people.svg', 'scenes.svg', 'goods.svg']
  const svg = (
    await Promise.all(files.map((file) => readFile(new URL(file, drawings), 'utf8')))
  ).join('')
  const found = new RegExp(`<symbol id="${symbol}" viewBox="([^"]+)">([\\s\\S]*?)</symbol>`).exec(
    svg,
  )
  if (!found) throw new Error(`no drawing ${symbol}`)
  const [, viewBox, body = ''] = found
  const colours = await colourTokens()
  const painted = body.replace(
    /var\((--[\w-]+)\)/g,
    (_all, name: string) => colours.get(name) ?? '#888',
  )
  // The note makes each file its own: one photograph proves one act.
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="640" height="448"><desc>${note}</desc>${painted}</svg>`
  const png = sharp(Buffer.from(file)).flatten({ background: '#F1E3C8' })
  return await png
    .withExif({ IFD0: { ImageDescription: note } })
    .png()
    .toBuffer()
}

async function colourTokens(): Promise<Map<string, string>> {
  const css = await readFile(tokens, 'utf8')
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  )
}
