import { expect } from 'chai'
import { account, fenOn } from '../../api/payments/index.ts'
import { Places } from '../../api/places/index.ts'
import { aPdf } from '../support/pdf.ts'
import { aHousehold, read, send, signedIn, village } from '../support/village.ts'
import { book, cards, expectSettled, settlingHouse } from './support/settling.ts'

describe('The hands a statement goes through', () => {
  const people = settlingHouse()

  before(async () => {
    await Places.updateOne(
      { code: village },
      { sellerName: '柿坪村合作社', phones: { committee: '0839-5550123' } },
    )
  })

  it('needs two approvers who had no other hand in it', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    const both = await people.bothHands()
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
      const clerk = await signedIn(people.house, 'settlement_clerk', { household: own._id })
      const answer = await send(clerk, `/statements/${id}/answer`, { text: '没有少' }).expect(403)
      expect(answer.body.error.code).to.equal('own_household')
      await send(clerk, `/statements/${id}/corrections`, { fen: 100, reason: '补上' }).expect(403)
      expect(
        (await people.account(household, cards[0], clerk).expect(403)).body.error.code,
      ).to.equal('own_household')
    }
    await send(people.clerk, `/statements/${id}/answer`, { text: '一起看过秤' }).expect(200)
    await send(await people.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    const approver = await signedIn(people.house, 'settlement_approver', {
      household: household._id,
    })
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
    const nod = `/my/statements/${id}/confirm`
    const early = await send(await people.farmer(household), nod).expect(409)
    expect(early.body.error.code).to.equal('correction_open')
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
        .send(aPdf('signed'))
    await paper('7d0f6dd8-4d1e-4f52-8bb3-1c8a1d6f0001').expect(200)
    await paper('7d0f6dd8-4d1e-4f52-8bb3-1c8a1d6f0002').expect(409)
    const file = await read(people.first, `/statements/${id}/paper`).expect(200)
    expect(Buffer.from(file.body).equals(aPdf('signed'))).to.equal(true)
    await people.approve(people.first, [id]).expect(200)
    await send(people.second, `/statements/${id}/return`, { reason: '签字看不清' }).expect(200)
    const { body } = await read(people.clerk, `/statements/${id}`).expect(200)
    expect(body).to.include({ state: 'statement', approvals: 0, hasPaper: false, payBy: null })
    await read(people.first, `/statements/${id}/paper`).expect(404)
  })
})
