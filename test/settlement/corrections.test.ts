import { expect } from 'chai'
import { account, fenOn } from '../../api/payments/index.ts'
import { newId } from '../../api/platform/index.ts'
import { daysLater } from '../support/house.ts'
import { aHousehold, read, send, type Agent } from '../support/village.ts'
import { book, villageId, settlingHouse } from './support/settling.ts'

describe('A correction of a statement', () => {
  const people = settlingHouse()
  let payee: string
  let id: string

  beforeEach(async () => {
    const household = await aHousehold()
    payee = account('farmer', household._id)
    await book(payee, [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    id = await people.statementOf(household)
  })

  async function proposed(fen: number, by: Agent = people.clerk): Promise<string> {
    const wrong = { fen, reason: '秤上记错了' }
    return (await send(by, `/statements/${id}/corrections`, wrong).expect(200)).body.id
  }
  const decide = (correction: string, approve = true, by = people.first) =>
    send(by, `/corrections/${correction}/decide`, { approve })
  const shown = async () => (await read(people.clerk, `/statements/${id}`).expect(200)).body

  it('gives out of the co-op’s own money, or takes for it', async () => {
    const coop = account('coop', await villageId())
    const before = await fenOn(coop)
    await decide(await proposed(5_00)).expect(200)
    await decide(await proposed(-12_00)).expect(200)
    expect(await shown()).to.include({ totalFen: 23_00, lineCount: 3, state: 'statement' })
    expect([await fenOn(payee), (await fenOn(coop)) - before]).to.deep.equal([23_00, 7_00])
  })

  it('changes nothing when it is refused', async () => {
    const correction = await proposed(5_00)
    expect((await decide(correction, false).expect(200)).body).to.deep.equal({
      id,
      state: 'statement',
    })
    expect(await shown()).to.include({ totalFen: 30_00, lineCount: 1 })
    expect(await fenOn(payee)).to.equal(30_00)
  })

  it('is decided once, and by somebody else', async () => {
    const both = await people.bothHands()
    const correction = await proposed(5_00, both)
    const own = await decide(correction, true, both).expect(403)
    expect(own.body.error.code).to.equal('had_a_hand')
    await decide(correction).expect(200)
    const again = await decide(correction, false, people.second).expect(409)
    expect(again.body.error.code).to.equal('already_decided')
    await decide(String(newId())).expect(404)
  })

  it('is shown in its turn, with who proposed it, who decided it, and who may', async () => {
    const first = await proposed(5_00)
    const open = (await shown()).corrections[0]
    expect(open).to.include({ decidedBy: null, decidedAt: null, whyNotDecide: 'role_missing' })
    const forApprover = (await read(people.first, `/statements/${id}`)).body.corrections[0]
    expect(forApprover.whyNotDecide).to.equal(null)
    await decide(first).expect(200)
    const both = await people.bothHands()
    const later = daysLater(0, 0.1)
    const second = await proposed(-2_00, both)
    const ownEyes = (await read(both, `/statements/${id}`)).body.corrections
    expect(ownEyes.map((each: { whyNotDecide: string }) => each.whyNotDecide)).to.deep.equal([
      ...['already_decided', 'had_a_hand'],
    ])
    await decide(second, false).expect(200)
    const { corrections } = await shown()
    expect(corrections.map((each: { id: string }) => each.id)).to.deep.equal([first, second])
    for (const each of corrections) {
      expect([each.by, each.decidedBy].join(' ')).to.match(/^名\S+ 名\S+$/)
    }
    expect(corrections[1].decidedAt).to.equal(later.toISOString())
  })

  it('withdraws the statement when nothing at all is left', async () => {
    const { body } = await decide(await proposed(-30_00)).expect(200)
    expect(body).to.deep.equal({ id, state: 'withdrawn' })
    expect(await shown()).to.include({ totalFen: 0, lineCount: 0 })
  })
})
