import { api } from '../../ui/api/client.ts'
import { ApiRefusal, asRefusal } from '../../ui/api/refusal.ts'
import type { KnownHousehold } from '../offline/db.ts'
import { waiting } from '../offline/queue.ts'
import { findOffline, rules } from '../offline/snapshot.ts'
import type { Buyer } from './basket.ts'

export interface Found extends KnownHousehold, Buyer {
  /** Everything on the account, earned and gifted. */
  balance: number
  /** The card that was shown; null when the code was typed. */
  shown: string | null
}

export interface Asked {
  card?: string
  code?: string
}

/** Online from the server, else from the copy; either way less what has not gone up yet. */
export async function findHousehold(place: string, asked: Asked, online: boolean): Promise<Found> {
  if (online) {
    try {
      return lessWaiting(await askServer(place, asked), asked)
    } catch (thrown) {
      if (!asRefusal(thrown).unanswered) throw thrown
    }
  }
  const known = await findOffline(asked)
  if (!known) throw new ApiRefusal(404, asked.card ? 'card_unknown' : 'household_unknown')
  return lessWaiting(known, asked)
}

async function askServer(place: string, asked: Asked): Promise<KnownHousehold> {
  const answer = await api
    .get('/places/{place}/counter/household', { place, query: { ...asked } })
    .catch((thrown: unknown) => {
      const { code, details } = asRefusal(thrown)
      // Nothing is called just "not found" at the counter.
      if (code === 'not_found') throw new ApiRefusal(404, 'household_unknown', details)
      throw thrown
    })
  const { household, balance, purchasesLeft, limits, giftedPercent, returnDays } = answer
  rules.value = { giftedPercent, returnDays }
  const { id, code, group, masked, photo } = household
  return { id, code, group, masked, photo, card: null, ...balance, purchasesLeft, limits }
}

/** Balance, visits and limits less what this till already gave and could not report yet. */
function lessWaiting(known: KnownHousehold, asked: Asked): Found {
  const mine = waiting.value.filter((sale) => sale.household.id === known.id)
  const spent = mine.reduce((sum, sale) => sum + sale.points, 0)
  const had = (id: string) =>
    mine.flatMap(({ lines }) => lines).reduce((n, l) => n + (l.goods === id ? l.quantity : 0), 0)
  const { purchasesLeft } = known
  return {
    ...known,
    giftedPercent: rules.value.giftedPercent,
    balance: known.earned + known.gifted - spent,
    // Earned points go first here, so that the till rather says no once than yes wrongly.
    earned: known.earned - spent,
    purchasesLeft: purchasesLeft === null ? null : Math.max(0, purchasesLeft - mine.length),
    limits: known.limits.map((each) => ({ ...each, left: each.left - had(each.goods) })),
    shown: asked.card ?? null,
  }
}
