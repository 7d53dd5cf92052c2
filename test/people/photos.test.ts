import { expect } from 'chai'
import sharp from 'sharp'
import { Photos } from '../../api/people/index.ts'
import { at, closeHouse, freshKey, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A photograph', () => {
  let house: House
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
    at()
    keeper = await signedIn(house, 'keeper')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const hand = (bytes: Buffer, type = 'image/jpeg', agent = keeper) =>
    agent
      .post(`/api/places/${village}/photos`)
      .set('Idempotency-Key', freshKey())
      .set('Content-Type', type)
      .send(bytes)

  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#7a9' } })

  const fromACamera = () =>
    picture(400, 200)
      .withExif({
        IFD0: { Make: 'SecretCamera', Artist: '张立春', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 10/1 0/1', GPSLongitudeRef: 'E' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()

  it('is kept without what the camera wrote into it, upright', async () => {
    const bytes = await fromACamera()
    const given = await sharp(bytes).metadata()
    expect(given.exif, 'the test needs a picture with EXIF').to.not.equal(undefined)
    expect(bytes.includes('SecretCamera')).to.equal(true)
    const { body } = await hand(bytes).expect(200)
    expect(body).to.include({ width: 200, height: 400 })
    const reply = await read(keeper, `/photos/${body.id}`).buffer(true).expect(200)
    expect(reply.headers['content-type']).to.equal('image/webp')
    const kept = await sharp(reply.body as Buffer).metadata()
    expect(kept).to.include({ format: 'webp', width: 200, height: 400 })
    for (const field of ['exif', 'xmp', 'iptc', 'icc', 'orientation'] as const) {
      expect(kept[field], field).to.equal(undefined)
    }
    expect((reply.body as Buffer).includes('SecretCamera')).to.equal(false)
    expect((reply.body as Buffer).includes('张立春')).to.equal(false)
  })

  it('is made smaller when it is large, never larger', async () => {
    const large = await picture(4_000, 3_000).jpeg().toBuffer()
    expect((await hand(large).expect(200)).body).to.include({ width: 1_600, height: 1_200 })
    const small = await picture(60, 40).png().toBuffer()
    expect((await hand(small, 'image/png').expect(200)).body).to.include({ width: 60, height: 40 })
  })

  it('is refused when it would unpack to more than 50 megapixels', async () => {
    const bomb = await picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).to.be.lessThan(1_000_000)
    const { body } = await hand(bomb, 'image/png').expect(422)
    expect(body.error.code).to.equal('photo_unreadable')
  }).timeout(60_000)

  it('is refused when all of it must be held at once to read it, and that is too much', async () => {
    const large = picture(7_000, 6_000)
    await hand(await large.clone().jpeg().toBuffer()).expect(200)
    const whole = [
      await large.clone().jpeg({ progressive: true }).toBuffer(),
      await large.clone().webp({ lossless: true, effort: 0 }).toBuffer(),
    ]
    for (const bytes of whole) {
      const { body } = await hand(bytes).expect(422)
      expect(body.error.code).to.equal('photo_unreadable')
    }
    const small = await picture(4_000, 3_000).jpeg({ progressive: true }).toBuffer()
    await hand(small).expect(200)
  }).timeout(60_000)

  it('is a photograph, whatever its sender calls it: no drawing, no fax, no cartoon', async () => {
    const drawing = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    )
    const photo = picture(9, 9)
    for (const bytes of [
      drawing,
      await photo.clone().tiff().toBuffer(),
      await photo.clone().gif().toBuffer(),
    ]) {
      const { body } = await hand(bytes, 'image/png').expect(422)
      expect(body.error.code).to.equal('photo_unreadable')
    }
  })

  it('is refused when it is none, is cut short, or is of another type or too large', async () => {
    const before = await Photos.countDocuments({ place: paths.village })
    const text = await hand(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')).expect(422)
    expect(text.body.error.code).to.equal('photo_unreadable')
    const whole = await fromACamera()
    await hand(whole.subarray(0, whole.length - 300)).expect(422)
    await hand(Buffer.alloc(0)).expect(422)
    await hand(whole, 'image/svg+xml').expect(415)
    await hand(whole, 'text/html').expect(415)
    await hand(Buffer.alloc(10_000_001)).expect(413)
    expect(await Photos.countDocuments({ place: paths.village })).to.equal(before)
  })

  it('is seen by those of the village alone', async () => {
    const { body } = await hand(await picture(9, 9).jpeg().toBuffer()).expect(200)
    const there = await signedIn(house, 'keeper', { at: paths.other })
    await there.get(`/api/places/${otherVillage}/photos/${body.id}`).expect(404)
    await there.get(`/api/places/${village}/photos/${body.id}`).expect(403)
  })

  it('is taken by who may read a scale first, not by who only scores', async () => {
    const bytes = await picture(9, 9).jpeg().toBuffer()
    for (const role of ['supervisor', 'approver'] as const) {
      await hand(bytes, 'image/jpeg', await signedIn(house, role)).expect(200)
    }
    await hand(bytes, 'image/jpeg', await signedIn(house, 'council')).expect(403)
  })

  it("becomes the household's, in its own village alone", async () => {
    const household = await aHousehold()
    const { body } = await hand(await picture(10, 10).jpeg().toBuffer()).expect(200)
    const set = (agent: Agent, place: string, photo: string) =>
      agent
        .put(`/api/places/${place}/households/${String(household._id)}/photo`)
        .set('Idempotency-Key', freshKey())
        .send({ photo })
    await set(keeper, village, body.id).expect(200)
    const shown = await read(keeper, `/households/${String(household._id)}`).expect(200)
    expect(shown.body.photo).to.equal(body.id)
    const there = await signedIn(house, 'keeper', { at: paths.other })
    await set(there, otherVillage, body.id).expect(404)
    await set(keeper, village, 'f'.repeat(24)).expect(404)
  })
})
