import { deflateSync } from 'node:zlib'
import { expect } from 'chai'
import sharp from 'sharp'
import type { Household } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aPair } from '../support/pair.ts'
import { aPdf } from '../support/pdf.ts'
import { aUnion, handAt, home, readAt, unionPaths } from '../support/union.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('The signed agreement', () => {
  let house: House
  let clerk: Agent
  let steward: Agent
  let ours: Household
  let theirs: Household

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    clerk = await signedIn(house, 'clerk')
    steward = await signedIn(house, 'steward', { at: unionPaths.home })
    ours = await aHousehold()
    theirs = await aHousehold()
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const farmerOf = (household: Household) => signedIn(house, 'farmer', { household: household._id })

  it('is kept with the pair, and saved rather than opened in the page', async () => {
    const { id } = await aPair(clerk, ours)
    const path = `/pairings/${id}/agreement?name=${encodeURIComponent('结对协议.pdf')}`
    const pdf = aPdf('signed by both')
    await readAt(clerk, village, `/pairings/${id}/agreement`).expect(404)
    const hand = (bytes: Buffer, type: string) => handAt(steward, home, path, bytes, type)
    const page = (await hand(pdf, 'application/pdf').expect(200)).body
    expect(page.agreement.name).to.equal('结对协议.pdf')
    const farmer = await farmerOf(ours)
    const file = await readAt(farmer, village, `/pairings/${id}/agreement`).buffer(true).expect(200)
    expect(file.headers['content-type']).to.equal('application/pdf')
    expect(file.headers['content-disposition']).to.match(/^attachment; .*filename\*=UTF-8''/)
    expect(file.headers['x-content-type-options']).to.equal('nosniff')
    expect(Buffer.from(file.body).equals(pdf)).to.equal(true)
    const short = String(pdf).slice(0, -9)
    for (const bytes of ['<html>', 'GIF89a', ' %PDF-1.7', short, '']) {
      const { body } = await hand(Buffer.from(bytes), 'application/pdf').expect(422)
      expect(body.error.code).to.equal('document_unreadable')
    }
    await hand(pdf, 'text/html').expect(415)
    await hand(Buffer.alloc(10_000_001), 'application/pdf').expect(413)
    const employee = await signedIn(house, 'employee', { at: unionPaths.home })
    await readAt(employee, home, `/pairings/${id}/agreement`).expect(403)
    await handAt(employee, home, path, pdf, 'application/pdf').expect(403)
    const other = await farmerOf(theirs)
    await readAt(other, village, `/pairings/${id}/agreement`).expect(404)
  })

  it('is paper and nothing else: no program, no other file, no lock', async () => {
    const { id } = await aPair(clerk, ours)
    const path = `/pairings/${id}/agreement?name=a.pdf`
    const plain = String(aPdf('signed'))
    const script = '/OpenAction<</S/JavaScript/JS(app.alert(1))>>'
    const packed = (words: string) => {
      const data = deflateSync(Buffer.from(words)).toString('latin1')
      return `3 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\n${data}\nendstream\nendobj\n`
    }
    const acting = [
      plain.replace('/Type/Catalog', `/Type/Catalog${script}`),
      plain.replace('/Type/Catalog', '/Type/Catalog/AA<</O<</S/#4aavaScript>>>>'),
      plain.replace('/Type/Catalog', '/Type/Catalog/Names<</EmbeddedFiles 9 0 R>>'),
      plain.replace('/Root', '/Encrypt 9 0 R/Root'),
      plain.replace('trailer', `${packed(script)}trailer`),
      plain.replace('trailer', `${packed('0'.repeat(6_000_000))}trailer`),
    ]
    const hand = (text: string) =>
      handAt(clerk, village, path, Buffer.from(text, 'latin1'), 'application/pdf')
    for (const text of acting) {
      const { body } = await hand(text).expect(422)
      expect(body.error.code, text.slice(0, 200)).to.equal('document_not_plain')
    }
    const page = packed(`${script} `).replace('/ObjStm', '/XObject')
    await hand(plain.replace('trailer', `${page}trailer`)).expect(200)
    await hand(plain.replace('trailer', `${packed('1 0 <</Type/Page>>')}trailer`)).expect(200)
  })

  it('may be a picture, which is made anew without what the camera wrote', async () => {
    const { id } = await aPair(clerk, ours)
    const picture = await sharp({
      create: { width: 3000, height: 2000, channels: 3, background: '#fff' },
    })
      .withExif({ IFD0: { Make: 'SecretCamera' } })
      .jpeg()
      .toBuffer()
    const path = `/pairings/${id}/agreement`
    await handAt(clerk, village, path, picture, 'image/jpeg').expect(400)
    const named = `${path}?name=page.jpg`
    await handAt(clerk, village, named, picture, 'image/jpeg').expect(200)
    const file = await readAt(clerk, village, path).buffer(true).expect(200)
    expect(file.headers['content-type']).to.equal('image/webp')
    expect((file.body as Buffer).includes('SecretCamera')).to.equal(false)
    expect((await sharp(file.body as Buffer).metadata()).width).to.equal(2200)
  })

  it('gives way to a newer one', async () => {
    const { id } = await aPair(clerk, ours)
    const path = `/pairings/${id}/agreement`
    for (const text of ['first', 'second']) {
      const named = `${path}?name=${text}.pdf`
      await handAt(clerk, village, named, aPdf(text), 'application/pdf').expect(200)
    }
    const file = await readAt(clerk, village, path).buffer(true).expect(200)
    expect(String(file.body)).to.equal(String(aPdf('second')))
  })
})
