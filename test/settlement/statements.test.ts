import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { Places } from '../../api/places/index.ts'
import { daysLater } from '../support/house.ts'
import { aHousehold, read, send, signedIn, village } from '../support/village.ts'
import { aPig, book, cards, villageId, settlingHouse } from './support/settling.ts'

describe("A farmer's statement", () => {
  const people = settlingHouse()

  before(async () => {
    await Places.updateOne(
      { code: village },
      { sellerName: '柿坪村合作社', phones: { committee: '0839-5550123' } },
    )
  })

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
    const homeless = await signedIn(people.house, 'farmer')
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
