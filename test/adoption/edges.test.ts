import { expect } from 'chai'
import { checkAdoption, importCatalogue, offerFrom } from '../../api/adoption/index.ts'
import { Places } from '../../api/places/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { readAt, sendAt } from '../support/union.ts'
import {
  aHousehold,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  send,
} from '../support/village.ts'
import { Farmyard, anEarTag, expectRefusal, pigTerms, type Buyer } from './support/farmyard.ts'

describe('An offer', () => {
  let house: House
  let yard: Farmyard
  let buyer: Buyer

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
    buyer = await yard.employee()
  })
  beforeEach(() => yard.at('2026-11-16T10:24:00+08:00'))
  afterEach(async () => {
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  const withTerms = (more: object) => yard.draft({ terms: { ...pigTerms, ...more } })
  const market = (floorFenPerJin: number, capFenPerJin: number) => {
    const { fenPerJin: _none, ...rest } = pigTerms
    const own = { series: 'pig', prints: 3, premiumPercent: 100, poolTopUpPercent: 50 }
    const form = 'market'
    return yard.draft({ terms: { ...rest, ...own, form, floorFenPerJin, capFenPerJin } })
  }

  const outOfBounds: [string, object][] = [
    ['nothing to expect', { expectedGrams: 0 }],
    ['less than nothing', { expectedGrams: -1 }],
    ['half a gram', { expectedGrams: 0.5 }],
    ['more than 10 tonnes', { expectedGrams: 10_000_001 }],
    ['a price of nothing', { fenPerJin: 0 }],
    ['a price below nothing', { fenPerJin: -14_00 }],
    ['no deposit', { depositPercent: 0 }],
    ['a deposit above the whole', { depositPercent: 101 }],
    ['a service that costs less than nothing', { services: [{ name: '宰杀', fen: -1 }] }],
  ]
  for (const [name, terms] of outOfBounds) {
    it(`is not drafted with ${name}`, () => expectRefusal(withTerms(terms), 'input_invalid'))
  }

  it('is drafted at the edges: 1 fen a jin, and 10 tonnes at the highest price', async () => {
    const plain = { services: [], collectiveFenPerJin: 0, advanceFen: 0, guaranteedGrams: 0 }
    await withTerms({ ...plain, fenPerJin: 1, poolPercent: 0 }).expect(200)
    await withTerms({ ...plain, expectedGrams: 10_000_000, fenPerJin: 1_000_000 }).expect(200)
    await expectRefusal(withTerms({ ...plain, expectedGrams: 1 }), 'deposit_too_small')
  })

  it('is not drafted with terms that cannot hold together', async () => {
    await expectRefusal(withTerms({ guaranteedGrams: 120_001 }), 'guarantee_above_expected')
    await expectRefusal(market(18_01, 18_00), 'floor_above_cap')
    await expectRefusal(withTerms({ collectiveFenPerJin: 13_31 }), 'parts_above_price')
    await expectRefusal(withTerms({ advanceFen: 4000_00 }), 'advance_above_value')
    await expectRefusal(yard.draft({ perBuyerMost: 9 }), 'per_buyer_most')
    await expectRefusal(yard.draft({ fillBy: '2026-11-15' }), 'days_disordered')
    await expectRefusal(yard.draft({ readyOn: '2026-11-30' }), 'days_disordered')
    await expectRefusal(yard.draft({ openTo: 'qhjx' }), 'open_to_not_above')
    await expectRefusal(yard.draft({ photos: ['0'.repeat(24)] }), 'not_found')
    await expectRefusal(yard.draft({ household: '0'.repeat(24) }), 'not_found')
  })

  it('is not reviewed by who wrote it', async () => {
    const { body } = await yard.draft().expect(200)
    expect(body.may).to.deep.equal(['change', 'cancel'])
    await expectRefusal(
      send(yard.clerk, `/adoption/offers/${body.id}/review`, { agreed: true }),
      'role_missing',
    )
  })

  it('is not seen from another county, and its village not from another village', async () => {
    await Places.insertMany([
      { code: '5120', name: '白水县', kind: 'county', path: '/51/5120/' },
      { code: 'bsgh', name: '白水工会', kind: 'union', path: '/51/5120/bsgh/' },
      { code: 'bsgh-a', name: '白水小家', kind: 'home', path: '/51/5120/bsgh/bsgh-a/' },
    ])
    const offer = await yard.offer()
    const place = 'bsgh-a'
    const agent = await yard.comes('employee', { at: '/51/5120/bsgh/bsgh-a/' })
    const list = await readAt(agent, place, '/adoption/offers').expect(200)
    expect(list.body.items).to.deep.equal([])
    await readAt(agent, place, `/adoption/offers/${offer.id}`).expect(404)
    const unit = await readAt(agent, place, `/adoption/units/${offer.unit.id}`).expect(404)
    expect(unit.body.error.details, 'as of a unit that is nowhere').to.deep.equal({ what: 'unit' })
    const body = { weight: 1, expectDepositFen: 84_00 }
    await sendAt(agent, place, `/adoption/offers/${offer.id}/shares`, body).expect(404)
    const neighbour = await yard.comes('clerk', { at: paths.other })
    await readAt(neighbour, otherVillage, `/adoption/desk/offers/${offer.id}`).expect(404)
    await readAt(neighbour, otherVillage, `/adoption/units/${offer.unit.id}`).expect(404)
    const move = `/adoption/units/${offer.unit.id}/moves`
    await sendAt(neighbour, otherVillage, move, { to: 'dead' }).expect(404)
    const share = await yard.buy(buyer, offer.id)
    const again = { expectDueFen: 1 }
    const gone = await sendAt(agent, place, `/adoption/again/${share.id}`, again).expect(404)
    expect(gone.body.error.details, 'as of a share that is nowhere').to.deep.equal({
      what: 'share',
    })
    const other = await yard.employee()
    await readAt(other.agent, other.place, `/adoption/shares/${share.id}`).expect(404)
    await sendAt(other.agent, other.place, `/adoption/shares/${share.id}/cancel`).expect(404)
  })

  it('is nothing that another farmer can touch', async () => {
    const offer = await yard.offer()
    const unit = `/adoption/units/${offer.unit.id}`
    const household = await aHousehold({ head: '赵二' })
    const stranger = await yard.comes('farmer', { household: household._id })
    await read(stranger, unit).expect(404)
    await send(stranger, `${unit}/diary`, { text: '我家的' }).expect(404)
    await send(stranger, `${unit}/moves`, { to: 'growing' }).expect(404)
    const photo = await yard.photo()
    await send(stranger, `${unit}/weighings`, { grams: 1, photo }).expect(404)
    expect((await read(stranger, '/my/units').expect(200)).body.items).to.deep.equal([])
    await read(yard.farmer, unit).expect(200)
  })

  it('is only for whom it is meant', async () => {
    const offer = await yard.offer({ whoMay: ['canteen'] })
    const body = { weight: 1, expectDepositFen: 84_00 }
    await expectRefusal(yard.tryToReserve(buyer, offer.id, body), 'offer_not_for_you')
    const own = { ...body, as: 'home' }
    const open = await yard.offer()
    await expectRefusal(yard.tryToReserve(buyer, open.id, own), 'offer_not_for_you')
    await expectRefusal(
      yard.tryToReserve(buyer, open.id, { ...body, pickUp: '月亮上' }),
      'pick_up_unknown',
    )
    await expectRefusal(
      yard.tryToReserve(buyer, open.id, { ...body, expectDepositFen: 83_99 }),
      'deposit_changed',
    )
    const cook = await yard.cook()
    const share = await yard.reserve(cook, open.id, 1)
    expect(share.buyer).to.deep.equal({ kind: 'canteen', name: '青禾机械食堂', mine: true })
  })

  it('keeps a canteen’s units no longer than it may fill', async () => {
    const offer = await yard.offer({ fillBy: '2026-11-17' })
    const share = await yard.reserve(await yard.cook(), offer.id, 1)
    expect(share.payment.until).to.equal('2026-11-17T16:00:00.000Z')
  })

  it('splits a deposit that does not divide, and the parts add up', async () => {
    const terms = { ...pigTerms, fenPerJin: 13_37, depositPercent: 17 }
    const offer = await yard.offer({ terms, shares: 7, perBuyerMost: 7 })
    const page = await readAt(buyer.agent, buyer.place, `/adoption/offers/${offer.id}`)
    const whole = page.body.depositFenFor[6]
    expect(whole).to.equal(545_50)
    const parts: number[] = []
    for (const weight of [2, 1, 3]) {
      const one = await yard.employee()
      const share = await yard.reserve(one, offer.id, weight)
      parts.push(share.depositFen)
      if (weight === 1) {
        await sendAt(one.agent, one.place, `/adoption/shares/${share.id}/cancel`).expect(200)
        parts.pop()
      }
    }
    const last = await yard.reserve(await yard.employee(), offer.id, 2)
    expect([...parts, last.depositFen].reduce((sum, fen) => sum + fen, 0)).to.equal(whole)
  })

  it('begins from the catalogue', async () => {
    const entry = {
      key: 'goat_dazu_black',
      name_zh: '大足黑山羊',
      name_en: 'Dazu black goat',
      kind: 'livestock' as const,
      adoption_unit: '只',
      rearing_days: 300,
      young_price_yuan: 520,
      expected_yield_kg: 36,
      guaranteed_min_kg: 32,
      price_per_kg_yuan: 40.01,
      deposit_pct: 20,
      mortality_pct: 5,
      shares_allowed: 4,
      dressing_pct: 44,
      feed: '放牧、青草、玉米',
    }
    expect(offerFrom(entry)).to.deep.include({ species: 'sheep', kind: 'animal', shares: 4 })
    await importCatalogue([entry])
    const { body } = await read(yard.clerk, '/adoption/catalogue').expect(200)
    const [draft] = body.items
    expect(draft.terms).to.include({ fenPerJin: 20_01, expectedGrams: 36_000, advanceFen: 520_00 })
    const { title, species, kind, unitName, terms, shares, yieldPercent } = draft
    const from = { title, species, kind, unitName, terms, shares, yieldPercent, perBuyerMost: 1 }
    await yard.draft({ ...from, tag: anEarTag(3) }).expect(200)
  })
})
