import { expect } from 'chai'
import { Places } from '../../api/places/index.ts'
import { Writes } from '../../api/platform/index.ts'
import { at, closeHouse, freshKey, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { canteen, readAt, receivingAccount, sendAt, union, unionPaths } from '../support/union.ts'
import {
  expectBalancedBooks,
  otherVillage,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import { Seller } from './support/seller.ts'

const ours = { holder: '柿坪村合作社', bank: '示例农商银行', number: '6210009901000026' }

describe('Where a transfer goes', () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let chief: Agent

  before(async () => {
    at()
    house = await openHouse()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    chief = await signedIn(house, 'administrator')
  })
  after(async () => {
    await expectBalancedBooks()
    await bank.close()
    await closeHouse(house)
  })

  const set = (agent: Agent, place: string, account: object) =>
    agent
      .put(`/api/places/${place}/receiving-account`)
      .set('Idempotency-Key', freshKey())
      .send(account)
  const cook = () => seller.cook.agent
  const asked = async () => (await seller.asks(352_00, 3, seller.cook)).id
  const shown = async (id: string) =>
    (await readAt(cook(), canteen, `/payments/${id}`).expect(200)).body
  const begin = (id: string, method = 'transfer') =>
    sendAt(cook(), canteen, `/payments/${id}/begin`, { method })

  it('is told to the buyer with sum and memo: the account nearest above the seller', async () => {
    const id = await asked()
    expect((await shown(id)).account).to.deep.equal(receivingAccount)
    expect((await begin(id).expect(200)).body.account).to.deep.equal(receivingAccount)
    expect((await begin(id, 'card').expect(200)).body.account).to.equal(null)
    const { body } = await set(chief, village, ours).expect(200)
    expect(body).to.deep.equal({ account: ours, of: '柿坪村' })
    expect((await shown(id)).account).to.deep.equal(ours)
    const { items } = (await readAt(cook(), canteen, '/payments').expect(200)).body
    expect(items[0].account).to.deep.equal(ours)
  })

  it('is set by the administrator of the place, and the change is on record', async () => {
    const county = await signedIn(house, 'administrator', { at: paths.county })
    await set(chief, otherVillage, ours).expect(403)
    await set(await signedIn(house, 'clerk'), village, ours).expect(403)
    await set(county, '5119', receivingAccount).expect(200)
    await set(chief, village, ours).expect(200)
    for (const number of ['1234', '6210 0099', 'x'.repeat(12), '1'.repeat(33)]) {
      await set(chief, village, { ...ours, number }).expect(400)
    }
    const { body } = await readAt(chief, village, '/receiving-account').expect(200)
    expect(body).to.deep.equal({ account: ours, of: '柿坪村' })
    const other = await readAt(county, otherVillage, '/receiving-account').expect(200)
    expect(other.body).to.deep.equal({ account: receivingAccount, of: '青禾县' })
    const command = /receiving-account/
    const record = await Writes.find({ place: paths.village, command }).lean()
    expect(record.at(-1)?.reply).to.deep.equal({ account: ours, of: '柿坪村' })
  })

  it("is the union's own for its welfare fund", async () => {
    const theirs = { ...ours, holder: '青禾机械工会' }
    const above = await signedIn(house, 'administrator', { at: unionPaths.union })
    await set(above, union, theirs).expect(200)
    const officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
    await sendAt(officer, union, '/welfare/top-ups', { fen: 500_00 }).expect(200)
    const { items } = (await readAt(officer, union, '/payments').expect(200)).body
    expect(items[0].account).to.deep.equal(theirs)
  })

  it('must be known, or a transfer is not offered', async () => {
    await Places.updateMany({}, { $unset: { receivingAccount: 1 } })
    const id = await asked()
    const body = await shown(id)
    expect(body.methods).to.deep.equal(['card', 'alipay', 'wechat'])
    expect(body.account).to.equal(null)
    expect((await begin(id).expect(422)).body.error.code).to.equal('method_not_here')
  })
})
