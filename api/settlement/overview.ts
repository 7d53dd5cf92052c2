import { halfUp } from '../payments/index.ts'
import type { Actor } from '../platform/index.ts'
import { byMonth, comparedWith, perHousehold, soldBy, totalOf } from './aid-ledger.ts'
import { lendAHand } from './lend-a-hand.ts'
import { coverByVillage, fundsBelow, pointsByMonth, type VillageCover } from './points-behind.ts'
import { monthsOf, sideOf, spanOf, type Span } from './span.ts'

/** 总览: what was sold, what points are out and what stands behind them, where a hand is needed. */
export async function showOverview(actor: Actor, input: Partial<Span>) {
  const span = spanOf(actor, input)
  const { code, name, kind } = actor.place
  const months = await byMonth(actor, span)
  const { fen, channels } = totalOf(months)
  const covers = await coverByVillage(actor)
  const behind = behindPoints(covers, await fundsBelow(actor))
  const points = sum(covers, 'points')
  return {
    place: { code, name, kind },
    at: actor.at.toISOString(),
    ...span,
    sold: { fen, channels, lastYear: await comparedWith(actor, span, fen) },
    perHousehold: await perHousehold(actor, span),
    outstanding: { points, villages: covers.length, households: sum(covers, 'households') },
    behind,
    months,
    pointsByMonth: await pointsByMonth(actor, monthsOf(span), {
      points,
      coverFen: behind.coverFen,
    }),
    soldBy: await soldBy(actor, span, sideOf(actor) === 'seller'),
    toDo: await lendAHand(actor, covers),
  }
}

/** 每 1 分，背后有: fund and stock over the points that are out. */
function behindPoints(covers: readonly VillageCover[], fundFen: number) {
  const points = sum(covers, 'points')
  const liabilityFen = sum(covers, 'liabilityFen')
  const stockFen = sum(covers, 'stockFen')
  const coverFen = fundFen + stockFen
  return {
    fenPerPoint: points > 0 ? halfUp(coverFen * 100, points) : null,
    liabilityFen,
    coverFen,
    fundFen,
    stockFen,
    moreFen: coverFen - liabilityFen,
    enough: coverFen >= liabilityFen,
  }
}

function sum(covers: readonly VillageCover[], field: Exclude<keyof VillageCover, 'place'>): number {
  return covers.reduce((all, each) => all + each[field], 0)
}
