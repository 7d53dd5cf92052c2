import type { Household } from '../../api/people/index.ts'
import type { House } from './house.ts'
import { send, signedIn, type Agent } from './village.ts'

/** The people through whose hands a claim goes, and the steps they take. */
export class Procedure {
  readonly reporter: Agent
  readonly liaison: Agent
  readonly council: Agent
  approver: Agent

  private constructor(reporter: Agent, liaison: Agent, council: Agent, approver: Agent) {
    this.reporter = reporter
    this.liaison = liaison
    this.council = council
    this.approver = approver
  }

  static async of(house: House): Promise<Procedure> {
    const reporter = await signedIn(house, 'liaison')
    const liaison = await signedIn(house, 'liaison')
    const council = await signedIn(house, 'council')
    return new Procedure(reporter, liaison, council, await signedIn(house, 'approver'))
  }

  report(household: Household, rules: string[], more: object = {}, by = this.reporter) {
    return send(by, '/claims', {
      household: String(household._id),
      rules,
      quantity: 1,
      happenedOn: '2026-11-14',
      what: '打扫村口公路，两个小时',
      photos: [],
      ...more,
    })
  }

  /** Reported, checked and scored. */
  async scored(household: Household, rules: string[], more: object = {}): Promise<string> {
    const { id } = (await this.report(household, rules, more).expect(200)).body
    await send(this.liaison, `/claims/${id}/check`, { note: '属实' }).expect(200)
    await send(this.council, `/claims/${id}/score`, { present: 5, agreed: 5 }).expect(200)
    return id as string
  }

  approve(claims: string[]) {
    return send(this.approver, '/claims/approvals', { claims })
  }
}
