import { expect } from 'chai'
import type { Claim } from '../../api/points/claims.model.ts'
import { coversGroup, humanActs, roleFor, whyNot, type HumanAct } from '../../api/points/may-act.ts'
import { newId, type Actor } from '../../api/platform/index.ts'

type Held = [role: string, group?: string]

describe('Who may act on a claim', () => {
  const [submitter, checker, scorer, stranger] = [newId(), newId(), newId(), newId()]
  const household = { _id: newId(), kin: [newId()] }

  function somebody(id: object, held: Held[], home?: object): Actor {
    const roles = held.map(([role, group]) => ({ role, at: '/', ...(group ? { group } : {}) }))
    return { account: { id, name: '名', household: home }, roles } as never as Actor
  }
  const claim = (state: string, more: object = {}) =>
    ({ state, submittedBy: submitter, group: '一组', ...more }) as never as Claim
  const seen = { checkedBy: checker, scoredBy: scorer }

  const work: Held[] = [['liaison'], ['keeper'], ['council'], ['approver']]

  it('is told by the state that it is in', () => {
    const states: Record<string, HumanAct[]> = {
      draft: ['submit', 'withdraw'],
      returned: ['submit', 'withdraw'],
      submitted: ['check', 'return', 'reject', 'withdraw'],
      checked: ['score', 'return', 'reject'],
      scored: ['approve', 'return', 'reject'],
      posted: ['reverse'],
      on_notice: [],
      rejected: [],
    }
    for (const [state, may] of Object.entries(states)) {
      const open = humanActs.filter((act) => {
        const by = act === 'submit' || act === 'withdraw' ? submitter : stranger
        return whyNot(act, somebody(by, work), claim(state), household) === null
      })
      expect(open, state).to.have.members(may)
      const not = humanActs.filter((act) => !may.includes(act))
      for (const act of not) {
        expect(whyNot(act, somebody(stranger, work), claim(state), household)).to.equal(
          'claim_state',
        )
      }
    }
  })

  it('is told by the role', () => {
    const roles = {
      submit: ['liaison', 'keeper'],
      withdraw: ['liaison', 'keeper'],
      check: ['liaison'],
      score: ['council'],
      approve: ['approver'],
      return: ['liaison', 'council', 'approver'],
      reject: ['council', 'approver'],
      reverse: ['approver'],
    }
    const from = { submit: 'draft', withdraw: 'draft', check: 'submitted', score: 'checked' }
    const later = { approve: 'scored', return: 'scored', reject: 'scored', reverse: 'posted' }
    for (const [act, state] of Object.entries({ ...from, ...later })) {
      const id = act === 'submit' || act === 'withdraw' ? submitter : stranger
      for (const [role] of work) {
        const may = roles[act as keyof typeof roles].includes(role)
        const actor = somebody(id, [[role]])
        const why = whyNot(act as 'submit', actor, claim(state), household)
        expect(why, `${role} ${act}`).to.equal(may ? null : 'role_missing')
        expect(roleFor(act as 'submit', actor)).to.equal(may ? role : '')
      }
    }
    expect(roleFor('uphold', somebody(stranger, [['approver'], ['council']]))).to.equal('council')
    expect(roleFor('uphold', somebody(stranger, [['liaison']]))).to.equal('')
  })

  it('is the reporter alone for handing in and for withdrawing', () => {
    for (const act of ['submit', 'withdraw'] as const) {
      const why = whyNot(act, somebody(stranger, work), claim('draft'), household)
      expect(why).to.equal('not_yours')
      const home = somebody(submitter, work, household._id)
      expect(whyNot(act, home, claim('draft'), household)).to.equal(null)
    }
  })

  it('is nobody of the household or its kin', () => {
    for (const home of [household._id, household.kin[0]]) {
      for (const [act, state] of [
        ['check', 'submitted'],
        ['score', 'checked'],
        ['approve', 'scored'],
        ['return', 'scored'],
        ['reject', 'scored'],
        ['reverse', 'posted'],
      ] as const) {
        const actor = somebody(stranger, work, home)
        expect(whyNot(act, actor, claim(state), household), act).to.equal('own_household')
      }
    }
  })

  it('is the liaison of its group, or one of no group', () => {
    const check = (held: Held[]) =>
      whyNot('check', somebody(stranger, held), claim('submitted'), household)
    expect(check([['liaison', '一组']])).to.equal(null)
    expect(check([['liaison']])).to.equal(null)
    expect(check([['liaison', '二组']])).to.equal('other_group')
    const both = [
      ['liaison', '二组'],
      ['liaison', '一组'],
    ] as Held[]
    expect(check(both)).to.equal(null)
    const other = somebody(stranger, [['liaison', '二组'], ['approver']])
    expect(whyNot('return', other, claim('scored', seen), household)).to.equal(null)
    expect(coversGroup(somebody(stranger, [['keeper']]), '一组')).to.equal(false)
    expect(coversGroup(somebody(stranger, [['keeper', '一组']]), '一组')).to.equal(false)
  })

  it('is another person at each step', () => {
    const why = (act: 'check' | 'score' | 'approve' | 'return', id: object, state: string) =>
      whyNot(act, somebody(id, work), claim(state, seen), household)
    expect(why('check', submitter, 'submitted')).to.equal('you_submitted')
    expect(why('check', checker, 'submitted')).to.equal(null)
    expect(why('score', submitter, 'checked')).to.equal('you_submitted')
    expect(why('score', checker, 'checked')).to.equal('you_checked')
    expect(why('score', scorer, 'checked')).to.equal(null)
    expect(why('approve', submitter, 'scored')).to.equal('you_submitted')
    expect(why('approve', checker, 'scored')).to.equal('you_checked')
    expect(why('approve', scorer, 'scored')).to.equal('you_scored')
    expect(why('approve', stranger, 'scored')).to.equal(null)
    expect(why('return', submitter, 'scored')).to.equal(null)
    const unseen = somebody(stranger, work)
    expect(whyNot('approve', unseen, claim('scored'), household)).to.equal(null)
  })
})
