import { Entries } from '../../../api/notices/index.ts'
import { Claims, PointsAccounts, PointsLines } from '../../../api/points/index.ts'
import { addDays, clock, dayOf, toId } from '../../../api/platform/index.ts'
import { aHousehold, aRule, paths } from '../../support/village.ts'
import type { Act } from '../support/acts.ts'
import { comes } from './team.ts'
import type { TwoServers } from './two-servers.ts'

const place = paths.village
const households = 6
const points = 3_00

/** The village's procedure under load: each notice has hung its days as soon as it hangs. */
export class Board {
  /** Claims that were approved, and whose they are. */
  private readonly approved = new Map<string, string>()
  private reported = 0

  /** Four people who report, check, score and approve, each at either server. */
  async open(both: TwoServers): Promise<Act> {
    const { house, servers } = both
    const url = servers[0].url
    const team = {
      reporter: await comes(house, url, 'liaison', 'reporter'),
      checker: await comes(house, url, 'liaison', 'checker'),
      council: await comes(house, url, 'council', 'council'),
      approver: await comes(house, url, 'approver', 'approver'),
    }
    const { key } = await aRule({ caps: [], points, routine: false })
    const homes: string[] = []
    for (let number = 0; number < households; number += 1) {
      homes.push(String((await aHousehold())._id))
    }
    return async (random) => {
      const somebody = (who: keyof typeof team) => both.at(random.next() < 0.5 ? 0 : 1, team[who])
      const claims: string[] = []
      for (const home of homes.slice(random.between(0, 3))) {
        const claim = await somebody('reporter').does<{ id: string }>('claim', '/claims', {
          ...{ household: home, rules: [key], quantity: 1, what: '打扫村口公路', photos: [] },
          happenedOn: addDays(dayOf(clock.now()), -(this.reported % 90)),
        })
        if (claim) claims.push(claim.id)
      }
      this.reported += 1
      if (claims.length === 0) return
      const meeting = { claims, present: 5, agreed: 5 }
      await somebody('checker').does('check', '/claims/checks', { claims })
      await somebody('council').does('score', '/claims/scores', meeting)
      const approvals = await somebody('approver').does<{ notice: string }>(
        'approve',
        '/claims/approvals',
        { claims },
      )
      if (approvals) await this.hasHung(approvals.notice)
    }
  }

  /** Its days are over. */
  private async hasHung(notice: string): Promise<void> {
    const filter = { place, notice: toId(notice), state: 'up' as const }
    const entries = await Entries.find(filter).lean()
    const claims = await Claims.find({
      place,
      _id: { $in: entries.map(({ subject }) => subject.id) },
    }).lean()
    for (const { _id, household } of claims) this.approved.set(String(_id), String(household))
    await Entries.updateMany(filter, { $set: { endsAt: new Date(clock.now().getTime() - 1_000) } })
  }

  get posted(): number {
    return this.approved.size
  }

  /** Each that has hung its days is posted, once: by its state, its history, its line, its sum. */
  async prove(): Promise<string[]> {
    const claims = await Claims.find({ place, _id: { $in: [...this.approved.keys()] } }).lean()
    const wrong = claims.flatMap(({ _id, state, history }) => {
      const posts = history.filter(({ act }) => act === 'post').length
      const told = `claim ${String(_id)} is ${state} after its notice, and was posted ${posts} times`
      return state === 'posted' && posts === 1 ? [] : [told]
    })
    const keys = [...this.approved.keys()].map((id) => `claim:${id}`)
    const lines = await PointsLines.countDocuments({ place, key: { $in: keys } })
    const told = `${lines} lines were posted for ${keys.length} claims`
    return [...wrong, ...(lines === keys.length ? [] : [told]), ...(await this.proveSums())]
  }

  private async proveSums(): Promise<string[]> {
    const due = new Map<string, number>()
    for (const home of this.approved.values()) due.set(home, (due.get(home) ?? 0) + points)
    const accounts = await PointsAccounts.find({ place }).lean()
    const has = new Map(accounts.map(({ household, earned }) => [String(household), earned]))
    return [...due].flatMap(([home, sum]) => {
      const seen = has.get(home) ?? 0
      return seen === sum ? [] : [`household ${home} has ${seen} by its notices, not ${sum}`]
    })
  }
}
