import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { Policies, forgetPolicies } from '../../api/places/index.ts'
import { clock, newId } from '../../api/platform/index.ts'
import { at, daysLater, freshKey } from '../support/house.ts'
import { aPdf } from '../support/pdf.ts'
import { aHousehold, paths, read, send, signedIn, someGoods, village } from '../support/village.ts'
import { answer, book, cards, villageId, settlingHouse } from './support/settling.ts'

describe('What the settlement shows', () => {
  const people = settlingHouse({ eachEmpty: true })

  it('of payees: whose account changes first, then by code, and who may agree to it', async () => {
    const homes = [
      await aHousehold({ code: '3-001' }),
      await aHousehold({ code: '1-001' }),
      await aHousehold({ code: '2-001' }),
    ]
    const payees = homes.map(({ _id }) => account('farmer', _id))
    for (const [index, payee] of payees.slice(0, 2).entries()) {
      await book(payee, [{ why: 'goods', what: '白菜', fen: (index + 1) * 10_00 }])
    }
    await book(account('services', await villageId()), [
      { why: 'services', what: '宰杀', fen: 5_00 },
    ])
    await people.account(homes[2]!).expect(200)
    await people.account(homes[2]!, cards[1]).expect(200)
    const { items } = (await read(people.first, '/payees').expect(200)).body
    const codes = items.map(
      (each: { payee: { household: { code: string } | null } }) => each.payee.household?.code,
    )
    expect(codes).to.deep.equal(['2-001', undefined, '1-001', '3-001'])
    const sums = items.map((each: { balanceFen: number }) => each.balanceFen)
    expect(sums).to.deep.equal([0, 5_00, 20_00, 10_00])
    expect(items[0].change).to.include({ lastFour: cards[1]?.slice(-4), holder: '张立春' })
    expect(items[0].change.by).to.match(/^名/)
    expect([items[0].account.lastFour, items[1].account]).to.deep.equal([cards[0]?.slice(-4), null])
    const viewer = await signedIn(people.house, 'finance_viewer')
    const own = await signedIn(people.house, 'settlement_approver', { household: homes[2]!._id })
    for (const [by, why] of [
      [people.first, null],
      [people.clerk, 'second_person_needed'],
      [viewer, 'role_missing'],
      [own, 'own_household'],
    ] as const) {
      const { body } = await read(by, '/payees').expect(200)
      expect(body.items[0].change.whyNotApprove).to.equal(why)
    }
    await send(people.clerk, '/bank-accounts', {
      ...{ kind: 'household', household: String(newId()), holder: '谁', bank: '农商行' },
      number: cards[0],
    }).expect(404)
  })

  it('to a farmer: the newest first, each with its answers and with what came of it', async () => {
    const household = await people.owed(30_00)
    const payee = account('farmer', household._id)
    const first = await people.statementOf(household)
    const batch = await people.released()
    const farmer = await people.farmer(household)
    const shown = async (id: string) => (await read(farmer, `/my/statements/${id}`)).body
    expect(await shown(first)).to.include({ bankReference: null, hasReceipt: false, phone: null })
    expect(await shown(first)).to.include({ seller: '柿坪村', daysLeft: 7 })
    await people.results(batch.id, answer([`${batch.lines[0].code},成功,,B1`])).expect(200)
    expect(await shown(first)).to.include({
      bankReference: 'B1',
      hasReceipt: false,
      daysLeft: null,
    })
    const back = answer([`${batch.lines[0].code},退汇,账号已销户,`])
    await people.results(batch.id, back).expect(200)
    expect(await shown(first)).to.include({ bankReference: null, problem: '账号已销户' })
    daysLater(1)
    await people.signIn()
    await book(payee, [{ why: 'goods', what: '鸡蛋', fen: 8_00 }])
    await book(payee, [{ why: 'goods', what: '萝卜', fen: 5_00 }], at('2026-11-16T09:00:00+08:00'))
    daysLater(1)
    await people.signIn()
    expect((await people.make()).fen).to.equal(13_00)
    const anew = await people.farmer(household)
    const { items } = (await read(anew, '/my/statements')).body
    const [second] = items
    expect(items.map((each: { number: number }) => each.number)).to.deep.equal([2, 1])
    for (const text of ['少了一斤', '还是少']) {
      await send(anew, `/my/statements/${second.id}/dispute`, { text }).expect(200)
      if (text !== '少了一斤') continue
      await send(people.clerk, `/statements/${second.id}/answer`, { text: '没有少' }).expect(200)
    }
    const { body } = await read(anew, `/my/statements/${second.id}`)
    const said = body.disputes.map((each: { text: string; answer: string | null }) => [
      each.text,
      each.answer,
    ])
    expect(said).to.deep.equal([
      ['少了一斤', '没有少'],
      ['还是少', null],
    ])
    const days = body.disputes.map((each: { answeredAt: string | null }) => each.answeredAt)
    expect(days).to.deep.equal([clock.now().toISOString(), null])
    expect(body.lines.map((each: { what: string }) => each.what)).to.deep.equal(['萝卜', '鸡蛋'])
  })

  it('at the desk: whose account changes, and no paper of whom none is asked', async () => {
    const household = await people.owed(30_00)
    await people.owed(20_00, cards[2])
    const changing = async () => {
      const { items } = (await read(people.clerk, '/statements')).body
      return items.map((each: { accountChanging: boolean; totalFen: number }) => [
        each.totalFen,
        each.accountChanging,
      ])
    }
    expect(await changing()).to.deep.equal([
      [20_00, false],
      [30_00, false],
    ])
    await people.account(household, cards[1]).expect(200)
    expect(await changing()).to.deep.equal([
      [20_00, false],
      [30_00, true],
    ])
    await book(account('services', await villageId()), [
      { why: 'services', what: '宰杀', fen: 5_00 },
    ])
    await people.make()
    const { items } = (await read(people.clerk, '/statements?kind=services')).body
    const paper = await people.clerk
      .post(`/api/places/${village}/statements/${items[0].id}/confirm-on-paper`)
      .query({ name: '签字.pdf' })
      .set('Idempotency-Key', freshKey())
      .set('Content-Type', 'application/pdf')
      .send(aPdf('signed'))
      .expect(409)
    expect(paper.body.error.code).to.equal('settle_state')
  })

  it('of what stands behind the points: nothing, just enough, or a fund from above', async () => {
    const viewer = await signedIn(people.house, 'finance_viewer', { at: paths.county })
    const overview = async (query = '') =>
      (await viewer.get(`/api/places/5119/overview${query}`).expect(200)).body
    expect((await overview()).behind).to.include({ fenPerPoint: null, coverFen: 0, enough: true })
    await aHousehold({ points: 10, gifted: 5 })
    await someGoods({ stock: 1 })
    await Policies.insertMany([{ place: '/51/', from: '2026-01-01', values: { fundFen: 1_00 } }])
    forgetPolicies()
    const above = await overview()
    expect(above.outstanding.points).to.equal(15_00)
    expect(above.behind).to.include({ fundFen: 1_00, coverFen: 45_00, fenPerPoint: 3_00 })
    await Policies.insertMany([
      { place: paths.township, from: '2026-03-01', values: { fundFen: 7_00 } },
      { place: paths.township, from: '2026-02-01', values: { fundFen: 9_00 } },
      { place: paths.township, from: '2026-04-01', values: { rateFenPerPoint: 200 } },
    ])
    forgetPolicies()
    expect((await overview()).behind).to.include({ fundFen: 7_00, liabilityFen: 30_00 })
    await Policies.insertMany([
      { place: paths.village, from: '2026-05-01', values: { rateFenPerPoint: 340 } },
    ])
    forgetPolicies()
    expect((await overview()).behind).to.include({ liabilityFen: 51_00, moreFen: 0, enough: true })
    const ahead = await overview('?from=2026-10-01&to=2027-02-28')
    expect(ahead.months).to.have.length(5)
    const points = ahead.pointsByMonth.map((each: { month: string }) => each.month)
    expect(points).to.deep.equal(['2026-10', '2026-11'])
    expect((await overview('?from=2027-01-01&to=2027-02-28')).pointsByMonth).to.deep.equal([])
  })
})
