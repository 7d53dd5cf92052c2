import { expect } from 'chai'
import { account, fenOn } from '../../api/payments/index.ts'
import { Accounts } from '../../api/people/index.ts'
import { Places } from '../../api/places/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { aHousehold, aVillage, paths, read, send, signedIn, village } from '../support/village.ts'
import { Settling, aPig, book, cards, expectSettled, villageId } from './support/settling.ts'

describe("A farmer's statement", () => {
  let house: House
  let people: Settling

  before(async () => {
    house = await openHouse()
    await aVillage()
    await Places.updateOne(
      { code: village },
      { sellerName: '柿坪村合作社', phones: { committee: '0839-5550123' } },
    )
  })
  beforeEach(async () => {
    at()
    people = await Settling.of(house)
  })
  afterEach(expectSettled)
  after(() => closeHouse(house))

  it('says line by line what the pig brought, who settles and where the money goes', async () => {
    const luo = await aHousehold({ head: '罗大暑' })
    const farmer = await people.farmer(luo)
    const subject = await aPig(luo)
    const before = (await read(farmer, '/my/statements').expect(200)).body
    expect(before).to.include({ accruedFen: 2504_12 })
    expect(before.accrued).to.have.length(4)
    await people.account(luo).expect(200)
    expect(await people.make()).to.deep.equal({ made: 1, fen: 2504_12, carriedOver: 0 })
    const id = await people.statementOf(luo)
    const { body } = await read(farmer, `/my/statements/${id}`).expect(200)
    expect(body).to.deep.include({
      seller: '柿坪村合作社',
      masked: '罗*',
      phone: '0839-5550123',
      totalFen: 2504_12,
      payDays: 7,
      payBy: null,
      account: { bank: '青禾农商行柿坪支行', lastFour: cards[0]?.slice(-4) },
      state: 'statement',
    })
    const told = body.lines.map((line: { why: string; fen: number }) => [line.why, line.fen])
    expect(told).to.deep.equal([
      ['goods', 3309_60],
      ['advance', -700_00],
      ['pool', -165_48],
      ['prize', 60_00],
    ])
    expect(body.lines[0].what).to.equal('耳标 0288，称了 236.4 斤。说好每斤 14 元，就按 14 元算。')
    expect(body.lines[0].subject).to.deep.equal({ kind: 'unit', id: String(subject.id) })
    const after = (await read(farmer, '/my/statements').expect(200)).body
    expect([after.accruedFen, after.items.length]).to.deep.equal([0, 1])
  })

  it('is seen by its own household alone', async () => {
    const [own, other] = [await aHousehold(), await aHousehold()]
    await book(account('farmer', own._id), [{ why: 'goods', what: '白菜', fen: 10_00 }])
    await people.make()
    const id = await people.statementOf(own)
    const stranger = await people.farmer(other)
    await read(stranger, `/my/statements/${id}`).expect(404)
    await send(stranger, `/my/statements/${id}/confirm`).expect(404)
    await send(stranger, `/my/statements/${id}/dispute`, { text: '不对的' }).expect(404)
    expect((await read(stranger, '/my/statements').expect(200)).body.items).to.deep.equal([])
    const homeless = await signedIn(house, 'farmer')
    await read(homeless, '/my/statements').expect(404)
    await read(stranger, `/statements/${id}`).expect(403)
  })

  it('takes a transfer once, ever, also what was booked while it was made', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(payee, [{ why: 'goods', what: '白菜', fen: 30_00 }])
    expect((await people.make()).made).to.equal(1)
    expect((await people.make()).made).to.equal(0)
    // Booked with an hour that has passed: the cut is by what was seen, not by the hour.
    await book(
      payee,
      [{ why: 'goods', what: '上周的萝卜', fen: 5_00 }],
      new Date('2026-11-09T02:00:00Z'),
    )
    expect(await people.make()).to.deep.equal({ made: 1, fen: 5_00, carriedOver: 0 })
  })

  it('counts up to the end of its day, and leaves the rest for the next', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(
      payee,
      [{ why: 'goods', what: '白菜', fen: 30_00 }],
      new Date('2026-11-14T15:59:59Z'),
    )
    await book(payee, [{ why: 'goods', what: '萝卜', fen: 7_00 }], new Date('2026-11-14T16:00:00Z'))
    expect((await people.make('2026-11-14')).fen).to.equal(30_00)
    expect((await people.make('2026-11-15')).fen).to.equal(7_00)
    const ahead = await send(people.clerk, '/statements', { upTo: '2026-11-17' }).expect(422)
    expect(ahead.body.error.code).to.equal('day_ahead')
  })

  it('carries a debt over, until something is left to pay', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    const coop = account('coop', await villageId())
    await book(payee, [{ why: 'advance', what: '买小猪垫的', fen: -700_00, with: coop }])
    expect(await people.make()).to.deep.equal({ made: 0, fen: 0, carriedOver: 1 })
    await book(payee, [{ why: 'goods', what: '鸡蛋', fen: 700_00 }])
    expect(await people.make()).to.deep.equal({ made: 0, fen: 0, carriedOver: 1 })
    await book(payee, [{ why: 'goods', what: '一头猪', fen: 1000_00 }])
    expect(await people.make()).to.deep.equal({ made: 1, fen: 1000_00, carriedOver: 0 })
    const { body } = await read(people.clerk, `/statements/${await people.statementOf(household)}`)
    expect(body.lines.map((line: { fen: number }) => line.fen)).to.deep.equal([
      -700_00, 700_00, 1000_00,
    ])
  })

  it('is confirmed once, then neither confirmed nor disputed again', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    const farmer = await people.farmer(household)
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(farmer, `/my/statements/${id}/confirm`)),
    )
    expect(replies.map((reply) => reply.status).sort()).to.deep.equal([200, 409, 409, 409, 409])
    await send(farmer, `/my/statements/${id}/dispute`, { text: '不对' }).expect(409)
    const { body } = await read(farmer, `/my/statements/${id}`).expect(200)
    expect(body).to.include({ payBy: '2026-11-23', daysLeft: 7, state: 'confirmed' })
    daysLater(9)
    const late = await people.farmer(household)
    expect((await read(late, `/my/statements/${id}`)).body.daysLeft).to.equal(-2)
  })

  it('needs two approvers who had no other hand in it', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    const both = await signedIn(house, 'settlement_clerk', { login: 'both-hands' })
    const roles = ['settlement_clerk', 'settlement_approver'].map((role) => ({
      role,
      at: paths.village,
    }))
    await Accounts.updateOne({ login: 'both-hands' }, { roles })
    await send(both, '/statements', { upTo: '2026-11-16' }).expect(200)
    const id = await people.statementOf(household)
    const outcome = async (by: typeof both) =>
      (await people.approve(by, [id]).expect(200)).body.results[0].outcome
    expect(await outcome(people.first)).to.equal('settle_state')
    await send(await people.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    expect(await outcome(both)).to.equal('had_a_hand')
    expect(await outcome(people.first)).to.equal('confirmed')
    expect(await outcome(people.first)).to.equal('had_a_hand')
    expect(await outcome(people.second)).to.equal('approved')
    expect((await people.approve(people.first, ['0'.repeat(24)])).body.results[0].outcome).to.equal(
      'not_found',
    )
  })

  it('counts two approvals at the same instant as two, and one person twice as one', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    await send(await people.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    const hands = [people.first, people.first, people.first, people.second, people.second]
    const replies = await Promise.all(hands.map((by) => people.approve(by, [id])))
    const outcomes = replies.map((reply) => reply.body.results[0].outcome as string)
    expect(outcomes.filter((each) => each === 'approved')).to.have.length(1)
    expect(outcomes.filter((each) => each === 'confirmed')).to.have.length(1)
    const { body } = await read(people.clerk, `/statements/${id}`).expect(200)
    expect(body).to.include({ state: 'approved', approvals: 2 })
  })

  it('is kept out of the hands of its own household and kin', async () => {
    const kin = await aHousehold()
    const household = await aHousehold({ kin: [kin._id] })
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    await send(await people.farmer(household), `/my/statements/${id}/dispute`, { text: '少了' })
    for (const own of [household, kin]) {
      const clerk = await signedIn(house, 'settlement_clerk', { household: own._id })
      const answer = await send(clerk, `/statements/${id}/answer`, { text: '没有少' }).expect(403)
      expect(answer.body.error.code).to.equal('own_household')
      await send(clerk, `/statements/${id}/corrections`, { fen: 100, reason: '补上' }).expect(403)
      expect(
        (await people.account(household, cards[0], clerk).expect(403)).body.error.code,
      ).to.equal('own_household')
    }
    await send(people.clerk, `/statements/${id}/answer`, { text: '一起看过秤' }).expect(200)
    await send(await people.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    const approver = await signedIn(house, 'settlement_approver', { household: household._id })
    expect((await people.approve(approver, [id])).body.results[0].outcome).to.equal('own_household')
  })

  it('is disputed, answered, put right by two people, and confirmed', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    const farmer = await people.farmer(household)
    await send(farmer, `/my/statements/${id}/dispute`, { text: '我交了三十五块的' }).expect(200)
    await send(farmer, `/my/statements/${id}/confirm`).expect(409)
    const wrong = { fen: 5_00, reason: '秤上少记了一筐' }
    const { body } = await send(people.clerk, `/statements/${id}/corrections`, wrong).expect(200)
    const again = await send(people.clerk, `/statements/${id}/corrections`, wrong).expect(409)
    expect(again.body.error.code).to.equal('correction_waiting')
    expect(await fenOn(account('farmer', household._id))).to.equal(30_00)
    const decide = `/corrections/${body.id}/decide`
    await send(people.clerk, decide, { approve: true }).expect(403)
    const decided = await send(people.first, decide, { approve: true }).expect(200)
    expect(decided.body).to.deep.equal({ id, state: 'statement' })
    await send(people.second, decide, { approve: true }).expect(409)
    const shown = (await read(farmer, `/my/statements/${id}`).expect(200)).body
    expect(shown).to.include({ totalFen: 35_00, state: 'statement' })
    expect(shown.lines.at(-1)).to.include({ why: 'correction', what: '秤上少记了一筐', fen: 5_00 })
    expect(shown.disputes[0]).to.include({ text: '我交了三十五块的', answer: '秤上少记了一筐' })
    await send(farmer, `/my/statements/${id}/confirm`).expect(200)
    expect((await people.make()).made).to.equal(0)
  })

  it('is withdrawn when a correction leaves nothing to pay, and its lines wait', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(payee, [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    const wrong = { fen: -40_00, reason: '这筐是隔壁家的' }
    const { body } = await send(people.clerk, `/statements/${id}/corrections`, wrong).expect(200)
    const { body: done } = await send(people.first, `/corrections/${body.id}/decide`, {
      approve: true,
    }).expect(200)
    expect(done.state).to.equal('withdrawn')
    await expectSettled()
    await book(payee, [{ why: 'goods', what: '萝卜', fen: 25_00 }])
    expect(await people.make()).to.deep.equal({ made: 1, fen: 15_00, carriedOver: 0 })
    const farmer = await people.farmer(household)
    expect((await read(farmer, '/my/statements')).body.items).to.have.length(1)
  })

  it('is nodded to on paper by those without a phone, and goes back if the approver says so', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    const path = `/api/places/${village}/statements/${id}/confirm-on-paper`
    const paper = (key: string) =>
      people.clerk
        .post(path)
        .query({ name: '签字.pdf' })
        .set('Idempotency-Key', key)
        .set('Content-Type', 'application/pdf')
        .send(Buffer.from('%PDF-1.4 signed'))
    await paper('7d0f6dd8-4d1e-4f52-8bb3-1c8a1d6f0001').expect(200)
    await paper('7d0f6dd8-4d1e-4f52-8bb3-1c8a1d6f0002').expect(409)
    const file = await read(people.first, `/statements/${id}/paper`).expect(200)
    expect(Buffer.from(file.body).toString()).to.equal('%PDF-1.4 signed')
    await people.approve(people.first, [id]).expect(200)
    await send(people.second, `/statements/${id}/return`, { reason: '签字看不清' }).expect(200)
    const { body } = await read(people.clerk, `/statements/${id}`).expect(200)
    expect(body).to.include({ state: 'statement', approvals: 0, hasPaper: false, payBy: null })
    await read(people.first, `/statements/${id}/paper`).expect(404)
  })

  it('asks no nod of the village collective and of services', async () => {
    const place = await villageId()
    await book(account('village', place), [{ why: 'village', what: '每斤 0.2 元', fen: 47_28 }])
    await book(account('services', place), [{ why: 'services', what: '宰杀', fen: 120_00 }])
    expect((await people.make()).made).to.equal(2)
    const { body } = await read(people.clerk, '/statements?state=confirmed&kind=services')
    const [services] = body.items
    expect(services).to.deep.include({ totalFen: 120_00, confirmedHow: 'none' })
    expect(services.payee).to.deep.equal({ kind: 'services', household: null })
  })
})
