import fc from 'fast-check'
import { dayOn, daysAfter } from '../calendar.ts'
import type { Paper } from '../paper.ts'
import { asks, pick, pickFitting, whichOne, type Foreseen, type Kind } from '../step.ts'
import { keeper, someGoods } from './counter-kinds.ts'
import type { Keeper } from './counter-paper.ts'
import { shelf } from './rules.ts'

/** The counts of a shift's end or beginning: as it should be, or so many off. */
const counted = {
  off: fc.array(fc.constantFrom(null, 0, 0, 0, -1, 2), {
    minLength: shelf.length,
    maxLength: shelf.length,
  }),
  withNote: fc.nat(3).map((each) => each > 0),
}
type Counted = { off: (number | null)[]; withNote: boolean }

function countOf({ counter, ids }: Paper, { off, withNote }: Counted) {
  const rows = off.flatMap((by, goods) =>
    by === null ? [] : [{ goods, counted: Math.max(0, counter.all(goods) + by) }],
  )
  const differ = rows.filter((row) => row.counted !== counter.all(row.goods))
  const noBatch = differ.some(({ goods }) => counter.stock[goods]!.length === 0)
  return {
    input: {
      counts: rows.map((row) => ({ goods: ids.goods[row.goods], counted: row.counted })),
      ...(withNote ? { note: '数了两遍' } : {}),
    },
    refused: noBatch
      ? 'count_without_batch'
      : differ.length > 0 && !withNote
        ? 'count_differs'
        : null,
    done: () => {
      for (const row of differ) counter.settleCount(row.goods, row.counted)
    },
  }
}

export function openingOf(paper: Paper, keeper: Keeper, drawn: Counted): Foreseen {
  const { input, refused, done } = countOf(paper, drawn)
  const { counter } = paper
  return {
    who: keeper,
    route: 'post /places/:place/shifts',
    input,
    refused: counter.openShift(keeper) ? 'shift_already_open' : refused,
    says: { open: true, slips: 0 },
    done: ({ id }) => {
      done()
      counter.shifts.push({ id, keeper, open: true })
    },
    touches: ['shelf'],
  }
}

/** Mostly by a keeper who has none open. */
const openShift = asks(
  'open a shift',
  4,
  fc.record({ keeper, wild: whichOne.wild, ...counted }),
  (paper, { keeper, wild, ...drawn }) => {
    return wild || !paper.counter.openShift(keeper) ? openingOf(paper, keeper, drawn) : null
  },
)

const closeShift = asks(
  'close a shift',
  2,
  fc.record({ ...whichOne, keeper, ...counted }),
  (paper, { keeper, which, wild, ...drawn }) => {
    const { shifts } = paper.counter
    const shift = pickFitting(shifts, (each) => each.open && each.keeper === keeper, {
      which,
      wild,
    })
    if (!shift) return null
    const { input, refused, done } = countOf(paper, drawn)
    return {
      who: keeper,
      route: 'post /places/:place/shifts/:shift/close',
      input: { shift: shift.id, ...input },
      refused:
        (shift.keeper === keeper ? null : 'not_found') ??
        refused ??
        (shift.open ? null : 'shift_not_open'),
      says: { open: false },
      done: () => {
        done()
        shift.open = false
      },
      touches: ['shelf'],
    }
  },
)

const receive = asks(
  'stock in',
  4,
  fc.record({
    keeper,
    goods: someGoods,
    quantity: fc.integer({ min: 1, max: 9 }),
    expiresIn: fc.constantFrom(null, null, 2, 6, 40, -1),
  }),
  ({ counter, now, ids }, { keeper, goods, quantity, expiresIn }): Foreseen => {
    const expiresOn = expiresIn === null ? null : daysAfter(dayOn(now), expiresIn)
    return {
      who: keeper,
      route: 'post /places/:place/goods/:goods/batches',
      input: { goods: ids.goods[goods], quantity, ...(expiresOn ? { expiresOn } : {}) },
      refused: expiresIn !== null && expiresIn < 0 ? 'batch_expired' : null,
      done: ({ id }) =>
        counter.receive(goods, { id, left: quantity, expiresOn: expiresOn ?? '9999', at: now }),
      touches: ['shelf'],
    }
  },
)

const correct = asks(
  'correct a batch',
  2,
  fc.record({ keeper, goods: someGoods, which: fc.nat(99), by: fc.constantFrom(-4, -1, 1, 2) }),
  ({ counter }, { keeper, goods, which, by }) => {
    const batch = pick(counter.stock[goods]!, which)
    if (!batch) return null
    return {
      who: keeper,
      route: 'post /places/:place/batches/:batch/corrections',
      input: { batch: batch.id, quantity: by, reason: '摔坏了，又找到了' },
      refused: batch.left + by < 0 ? 'batch_short' : null,
      says: { left: batch.left + by },
      done: () => void (batch.left += by),
      touches: ['shelf'],
    }
  },
)

export const shelfKinds: Kind[] = [openShift, closeShift, receive, correct]
