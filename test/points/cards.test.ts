import { expect } from 'chai'
import { Households, type Household } from '../../api/people/index.ts'
import { Cards } from '../../api/points/cards.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  send,
  signedIn,
  type Agent,
} from '../support/village.ts'

describe('Cards', () => {
  let house: House
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  beforeEach(async () => {
    at()
    keeper = await signedIn(house, 'keeper')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const id = (household: Household) => String(household._id)
  const issue = (...households: Household[]) =>
    send(keeper, '/cards', { households: households.map(id) })
  const secretOf = async ({ _id: household }: Household) =>
    (await Cards.findOne({ place: paths.village, household, state: 'active' }).lean())?.secret ?? ''
  const show = (secret: string) => read(keeper, `/counter/household?card=QS1:${secret}`)

  it('are issued once: asking again gives nobody a second one', async () => {
    const households = [await aHousehold(), await aHousehold(), await aHousehold()] as const
    const two = await issue(households[0], households[1]).expect(200)
    expect(two.body).to.deep.equal({ issued: 2, had: 0 })
    const three = await issue(...households).expect(200)
    expect(three.body).to.deep.equal({ issued: 1, had: 2 })
    const cards = await Cards.find({ place: paths.village }).lean()
    expect(cards).to.have.length(3)
    expect(new Set(cards.map((card) => card.secret)).size).to.equal(3)
    for (const { secret } of cards) {
      expect(Buffer.from(secret, 'base64url')).to.have.length(16)
    }
  })

  it('are issued once when two tills ask at the same moment', async () => {
    const household = await aHousehold()
    const replies = await Promise.all(Array.from({ length: 6 }, () => issue(household)))
    expect(new Set(replies.map((reply) => reply.status))).to.deep.equal(new Set([200]))
    expect(replies.reduce((sum, { body }) => sum + body.issued, 0)).to.equal(1)
    const { _id } = household
    expect(await Cards.countDocuments({ place: paths.village, household: _id })).to.equal(1)
  })

  it('are replaced when lost: the old one is refused, the points stay', async () => {
    const household = await aHousehold({ points: 30 })
    await issue(household).expect(200)
    const old = await secretOf(household)
    expect((await show(old).expect(200)).body.balance).to.deep.equal({ earned: 30_00, gifted: 0 })
    const lost = { household: id(household), reason: '丢了' }
    const { body } = await send(keeper, '/cards/replacements', lost).expect(200)
    expect(body.number).to.equal(2)
    expect((await show(old).expect(409)).body.error.code).to.equal('card_replaced')
    const now = await show(await secretOf(household)).expect(200)
    expect(now.body.household.id).to.equal(id(household))
    expect(now.body.balance).to.deep.equal({ earned: 30_00, gifted: 0 })
    const again = await send(keeper, '/cards/replacements', lost).expect(200)
    expect(again.body.number).to.equal(3)
  })

  it('are never of another village, and a made-up one is not known', async () => {
    const stranger = await aHousehold({ place: paths.other })
    await issue(stranger).expect(404)
    const theirs = await signedIn(house, 'keeper', { at: paths.other })
    const household = await aHousehold()
    await issue(household).expect(200)
    const secret = await secretOf(household)
    const there = await theirs.get(
      `/api/places/${otherVillage}/counter/household?card=QS1:${secret}`,
    )
    expect(there.status).to.equal(404)
    expect((await show('AAAAAAAAAAAAAAAAAAAAAA').expect(404)).body.error.code).to.equal(
      'card_unknown',
    )
  })

  it('are printed with the surname and a star, and nothing private', async () => {
    const household = await aHousehold({ head: '欧阳立春', child: '欧阳小满', group: '三组' })
    await Households.updateOne(
      { place: paths.village, _id: household._id },
      { $set: { 'persons.0.phone': '0000-1234567' } },
    )
    await issue(household).expect(200)
    const { body, text } = await read(keeper, `/cards?households=${id(household)}`).expect(200)
    const [card] = body.items
    expect(card).to.include({ masked: '欧阳*', group: '三组', code: household.code, number: 1 })
    expect(Object.keys(card).sort()).to.deep.equal([
      'code',
      'group',
      'id',
      'masked',
      'number',
      'qr',
    ])
    expect(card.qr).to.match(/^<svg /)
    for (const secret of ['立春', '小满', '1234567', '1958', await secretOf(household)]) {
      expect(text).to.not.include(secret)
    }
  })
  it('are printed by code, those that were asked for or all that hold', async () => {
    const homes = []
    for (const code of ['8-002', '8-001']) homes.push(await aHousehold({ code }))
    for (const each of homes) await issue(each).expect(200)
    const printed = async (query = '') =>
      (await read(keeper, `/cards${query}`).expect(200)).body.items.map(
        (each: { code: string }) => each.code,
      )
    expect(await printed(`?households=${homes.map(id).join(',')}`)).to.deep.equal([
      ...['8-001', '8-002'],
    ])
    expect(await printed()).to.include.members(['8-001', '8-002'])
  })
})
