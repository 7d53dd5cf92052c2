import { expect } from 'chai'
import { Sales, Transfers, account } from '../../api/payments/index.ts'
import { checkAdoption } from '../../api/adoption/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { readAt, sendAt } from '../support/union.ts'
import { expectBalancedBooks, read, send } from '../support/village.ts'
import { Farmyard, anEarTag, expectRefusal, pigOffer, type Buyer } from './support/farmyard.ts'

describe('A pig of three people and a canteen', () => {
  let house: House
  let yard: Farmyard
  let buyers: Buyer[]
  let offer: { id: string; unit: { id: string } }
  const shares: string[] = []

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
    buyers = [await yard.employee(), await yard.employee(), await yard.steward(), await yard.cook()]
  })
  afterEach(async () => {
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  it('is drafted by the clerk, reviewed by somebody else, and then seen by buyers', async () => {
    const { body: draft } = await yard.draft().expect(200)
    expect(draft).to.include({ state: 'draft', left: 8, depositKind: 'deposit' })
    expect(draft.farm).to.include({ masked: '罗*', group: '三组', village: '柿坪村' })
    const [buyer] = buyers as [Buyer]
    const list = () => readAt(buyer.agent, buyer.place, '/adoption/offers').expect(200)
    const path = `/adoption/offers/${draft.id}`
    expect((await list()).body.items).to.deep.equal([])
    await readAt(buyer.agent, buyer.place, path).expect(404)
    await expectRefusal(send(yard.clerk, `${path}/open`), 'offer_state')
    const back = { agreed: false, note: '写上吃什么' }
    const returned = await send(yard.approver, `${path}/review`, back).expect(200)
    expect(returned.body).to.include({ state: 'draft', reviewNote: '写上吃什么' })
    const { name: _name, ...text } = pigOffer
    const feed = '玉米、红苕、米糠、青料'
    await yard.clerk
      .put(`/api/places/511922101${path}`)
      .set('Idempotency-Key', crypto.randomUUID())
      .send({ ...text, feed })
      .expect(200)
    await send(yard.approver, `${path}/review`, { agreed: true }).expect(200)
    offer = (await send(yard.clerk, `${path}/open`).expect(200)).body
    expect((await list()).body.items[0]).to.include({ id: draft.id, state: 'open', feed })
  })

  it('says its terms as sentences and works the price out for one unit', async () => {
    const [buyer] = buyers as [Buyer]
    const { body } = await readAt(buyer.agent, buyer.place, `/adoption/offers/${offer.id}`)
    expect(body).to.include({ mayTake: 4, seller: '柿坪村合作社', yieldGramsEach: 10_500 })
    expect(body.depositFenFor).to.deep.equal([84_00, 168_00, 252_00, 336_00])
    expect(body.sentences.map((each: { kind: string }) => each.kind)).to.include.members([
      'price_agreed',
      'guarantee',
      'cooling_off',
      'two_weigh',
      'loss',
      'not_investment',
    ])
    const [less, expected, more] = body.example.cases
    expect([less.grams, more.grams]).to.deep.equal([110_000, 130_000])
    expect(expected).to.deep.include({
      grams: 120_000,
      goodsFen: 3360_00,
      servicesFen: 160_00,
      wholeFen: 3520_00,
      mineFen: 440_00,
      balanceFen: 440_00 - 84_00,
      goesTo: {
        farmerFen: 3360_00 - 168_00 - 48_00,
        poolFen: 168_00,
        servicesFen: 160_00,
        collectiveFen: 48_00,
      },
    })
  })

  it('is taken in unequal shares, by card and by transfer, and forms with the last', async () => {
    const [first, second, steward, cook] = buyers as [Buyer, Buyer, Buyer, Buyer]
    const one = await yard.buy(first, offer.id, 1)
    expect(one).to.include({ state: 'cooling_off', paidFen: 84_00, weight: 1, shares: 8 })
    expect(one.may).to.deep.equal(['cancel'])
    expect(one.next).to.deep.equal({ what: 'fill', day: '2026-11-30' })
    const two = await yard.buy(second, offer.id, 2)
    const homes = await yard.buy(steward, offer.id, 1, { as: 'home', pickUp: '食堂后门' })
    expect(homes.buyer).to.deep.equal({ kind: 'home', name: '装配车间小家', mine: true })
    const rest = await yard.reserve(cook, offer.id, 4)
    expect(rest).to.include({ state: 'reserved' })
    expect(rest.payment).to.include({ part: 'deposit', fen: 336_00 })
    expect(rest.payment.until).to.equal('2026-11-19T02:24:00.000Z')
    await expectRefusal(yard.move(yard.clerk, offer.unit.id, 'young_bought'), 'offer_not_formed')
    await yard.pay(cook, rest.payment.id)
    shares.push(one.id, two.id, homes.id, rest.id)
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer.id}`).expect(200)
    expect(body.offer).to.include({ state: 'formed', taken: 8, paid: 8, left: 0 })
    expect(body.shares.map((each: { units: number[] }) => each.units)).to.deep.equal([
      [1],
      [2, 3],
      [4],
      [5, 6, 7, 8],
    ])
  })

  it('is bought when nobody can change their mind any more, with the co-op’s advance', async () => {
    const unit = offer.unit.id
    await expectRefusal(yard.move(yard.clerk, unit, 'young_bought'), 'cooling_off_yet')
    await yard.coolOff()
    const [buyer] = buyers as [Buyer]
    const share = await yard.share(buyer, shares[0] as string)
    expect(share).to.include({ state: 'confirmed' })
    await expectRefusal(
      sendAt(buyer.agent, buyer.place, `/adoption/shares/${share.id}/cancel`),
      'deposit_kept',
    )
    await expectRefusal(yard.move(yard.farmer, unit, 'young_bought'), 'unit_not_yours')
    await yard.move(yard.clerk, unit, 'young_bought', '从乡里猪场抓的').expect(200)
    expect(await yard.on('coop')).to.equal(-700_00)
    await yard.move(yard.farmer, unit, 'growing').expect(200)
  })

  it('grows under its buyers’ eyes', async () => {
    const unit = offer.unit.id
    const photo = await yard.photo(yard.farmer)
    const path = `/adoption/units/${unit}/diary`
    await send(yard.farmer, path, { text: '头一天，吃得香。', grams: 15_000 }).expect(200)
    const text = '黑妞这个月长了 22 斤，爱吃南瓜，不挑食。'
    const entry = { text, photos: [photo], grams: 84_000 }
    const written = await send(yard.farmer, path, entry).expect(200)
    expect(written.body).to.include({ number: 2, by: '罗*', byFarmer: true })
    const [buyer] = buyers as [Buyer]
    const seen = await readAt(buyer.agent, buyer.place, `/adoption/units/${unit}`).expect(200)
    expect(seen.body).to.include({ name: '黑妞', entries: 2, grams: 84_000, state: 'growing' })
    expect(seen.body.growth.map((each: { grams: number }) => each.grams)).to.deep.equal([
      15_000, 84_000,
    ])
    expect(seen.body.may).to.deep.equal([])
    const share = await yard.share(buyer, shares[0] as string)
    expect(share.unit.lastEntry).to.include({ number: 2, text, by: '罗*', photo })
    expect(share.next).to.deep.equal({ what: 'weigh', day: '2027-09-20' })
    const photoPath = `/adoption/units/${unit}/photos/${photo}`
    await readAt(buyer.agent, buyer.place, photoPath).expect(200).expect('Content-Type', /webp/)
    const page = await readAt(buyer.agent, buyer.place, `${path}?limit=1`).expect(200)
    expect(page.body.next).to.equal(2)
    const mine = await read(yard.farmer, '/my/units').expect(200)
    expect(mine.body.items[0].may).to.include.members(['write_diary', 'ready', 'sick'])
  })

  it('is weighed by two below the guarantee, and everyone is told their balance', async () => {
    await yard.at('2027-09-20T09:00:00+08:00')
    const unit = offer.unit.id
    await yard.move(yard.farmer, unit, 'ready').expect(200)
    const weighing = await yard.weigh(unit, 104_600, 105_400)
    expect(weighing).to.include({ state: 'locked', grams: 105_000 })
    // 210 jin: goods 2940.00; 10 jin short: 10 × 14.00 × 50 % = 70.00 off; services 160.00.
    const { body: price } = await read(yard.clerk, `/adoption/units/${unit}/price`).expect(200)
    expect(price).to.include({
      goodsFen: 2940_00,
      compensationFen: 70_00,
      servicesFen: 160_00,
      wholeFen: 3030_00,
      payoutFen: 2940_00 - 42_00 - 147_00 - 700_00,
    })
    const [, second] = buyers as [Buyer, Buyer]
    const share = await yard.share(second, shares[1] as string)
    expect(share).to.include({ state: 'balance_due', dueFen: 757_50, balanceFen: 589_50 })
    expect(share.payment.until).to.equal('2027-09-27T16:00:00.000Z')
  })

  it('is paid, slaughtered, packed and delivered, and the farmer is settled with', async () => {
    for (const [index, buyer] of buyers.entries()) {
      await yard.payDue(buyer, shares[index] as string)
    }
    await yard.deliver(offer.unit.id)
    const unit = await yard.unit(offer.unit.id)
    expect(unit.state).to.equal('settled')
    expect(await yard.onFarmer()).to.equal(2051_00)
    expect(await yard.on('village')).to.equal(42_00)
    expect(await yard.on('services')).to.equal(160_00)
    expect(await yard.on('pool')).to.equal(147_00 - 70_00)
    expect(await yard.on('coop')).to.equal(0)
    const lines = await Transfers.find({
      $or: [
        { to: account('farmer', yard.household._id) },
        { from: account('farmer', yard.household._id) },
      ],
    })
      .setOptions({ anyPlace: 'a test' })
      .lean()
    const said = Object.fromEntries(lines.map(({ why, what }) => [why, what]))
    expect(said.goods).to.match(/^耳标 \d{4}，称了 210 斤，说好每斤 14.00 元$/)
    expect(said.advance).to.equal('买小猪的钱，合作社先替您垫的，现在还清')
    expect(Object.keys(said)).to.have.members(['goods', 'collective', 'pool', 'advance'])
  })

  it('is handed over by its code, once, and counted in the aid ledger', async () => {
    const [first, second, steward, cook] = buyers as [Buyer, Buyer, Buyer, Buyer]
    const codes: string[] = []
    for (const [index, buyer] of buyers.entries()) {
      const share = await yard.share(buyer, shares[index] as string)
      expect(share.state).to.equal('ready')
      expect(share.code).to.match(/^QA1:[\w-]{22}$/)
      codes.push(share.code)
    }
    const coop = { agent: yard.clerk, place: '511922101' }
    const hand = ({ agent, place }: Pick<Buyer, 'agent' | 'place'>, code: string | undefined) =>
      sendAt(agent, place, '/adoption/collections', { code })
    const [once, twice] = [await hand(coop, codes[0]), await hand(coop, codes[0])]
    expect([once.body.already, twice.body]).to.deep.equal([false, { ...once.body, already: true }])
    const given = await sendAt(second.agent, second.place, `/adoption/shares/${shares[1]}/donate`, {
      to: '隔壁王奶奶',
    }).expect(200)
    expect(given.body).to.include({ state: 'donated', donatedTo: '隔壁王奶奶' })
    await hand(steward, codes[1]).expect(200)
    const both = await Promise.all([hand(steward, codes[2]), hand(coop, codes[2])])
    expect(both.map(({ body }) => body.already)).to.have.members([false, true])
    await expectRefusal(hand(steward, codes[3]), 'not_found')
    const last = await hand(cook, codes[3]).expect(200)
    expect(last.body).to.include({ weight: 4, shares: 8, state: 'collected' })
    await yard.coolOff()
    expect(await yard.share(first, shares[0] as string)).to.include({ state: 'closed', code: null })
    const sales = await Sales.find().setOptions({ anyPlace: 'a test' }).lean()
    expect(sales.map(({ channel, fen }) => [channel, fen])).to.have.deep.members([
      ['employee', 378_75],
      ['employee', 757_50],
      ['employee', 378_75],
      ['canteen', 1515_00],
    ])
    const farms = sales.flatMap(({ farms: [farm] }) => farm?.fen ?? 0)
    expect(farms.reduce((sum, fen) => sum + fen, 0)).to.equal(2940_00 - 42_00)
  })

  it('wears a tag that is its own', async () => {
    await yard.at('2026-11-16T10:24:00+08:00')
    const { unit } = await yard.offer()
    await expectRefusal(yard.draft({ tag: unit.tag }), 'tag_taken')
    await expectRefusal(yard.draft({ tag: anEarTag(2) }), 'tag_wrong')
    await expectRefusal(yard.draft({ tag: '100922000000001' }), 'tag_wrong')
    await expectRefusal(yard.draft({ tag: 'A-17' }), 'tag_wrong')
    await yard.draft({ species: 'chicken', tag: 'A-17' }).expect(200)
  })
})
