import fc from 'fast-check'
import { lookAfter } from '../../../../api/payments/index.ts'
import { workOff } from '../../../../api/platform/index.ts'
import { closeWindows } from '../../../../api/produce/index.ts'
import type { Paper } from '../paper.ts'
import {
  askOnce,
  asks,
  does,
  expectSame,
  pick,
  pickFitting,
  whichOne,
  type Foreseen,
  type Kind,
  type Which,
} from '../step.ts'
import type { Town } from '../town.ts'
import type { PaperOrder } from './market-paper.ts'
import { runningWindows } from './selling-kinds.ts'
import type { Method, PaperCharge, PaperPayment } from './till-paper.ts'

/** Begins to pay, or goes on with what was begun: then the gateway is asked how it stands. */
export function beginningOf({ till, now }: Paper, payment: PaperPayment, method: Method): Foreseen {
  const { state, expiresAt, fen } = payment
  const open = payment.charges.find((each) => each.method === method && each.state === 'open')
  return {
    who: payment.buyer,
    route: 'post /places/:place/payments/:payment/begin',
    input: { payment: payment.id, method },
    refused: state !== 'asked' ? 'payment_over' : expiresAt <= now ? 'payment_expired' : null,
    says: { method, fen },
    done: ({ clientSecret }) => {
      if (open) {
        expectSame('the intent of what was begun', clientSecret, open.ref)
        open.lookedAt = now
        return till.hear(open, now)
      }
      const charge = { ref: clientSecret, method, fen, state: 'open', bank: 'open' } as const
      payment.charges.push({ ...charge, lookedAt: now, paidAt: 0, refunded: 0, payment })
    },
    touches: ['money'],
  }
}

const begin = asks(
  'begin to pay',
  14,
  fc.record({ ...whichOne, method: fc.constantFrom<Method>('card', 'card', 'card', 'alipay') }),
  (paper, { method, ...which }) => {
    const about = paper.till.payments.slice(-30)
    const fits = ({ state, charges, expiresAt }: PaperPayment) =>
      state === 'asked' && expiresAt > paper.now && charges.length < 2
    const payment = pickFitting(about, fits, which)
    return payment ? beginningOf(paper, payment, method) : null
  },
)

/** The buyer pays over there; the event that tells of it comes, comes twice, or is lost. */
const pay = does('pay', 16, fc.record({ ...whichOne, told: fc.constantFrom(1, 1, 1, 2, 0) }), {
  may: (paper, which) => payable(paper, which) !== undefined,
  run: async (paper, town, { told, ...which }, overHttp) => {
    const charge = payable(paper, which)!
    const paid = town.bank.pay(charge.ref)
    expectSame('whether the bank lets them pay', paid, charge.bank === 'open')
    town.tally.count('pay', paid ? null : 'closed over there')
    if (paid) charge.bank = 'paid'
    for (let times = 0; times < told; times += 1) {
      await askOnce(paper, town, 'tell of a payment', eventOf(paper, charge), overHttp)
    }
    return ['money', charge.payment.subject.viewed]
  },
})

function payable(paper: Paper, which: Which): PaperCharge | undefined {
  return pickFitting(paper.till.charges.slice(-30), ({ bank }) => bank === 'open', which)
}

/** The bank's event; the product believes only whom it is about, and asks. */
export function eventOf({ till, now }: Paper, charge: PaperCharge): Foreseen {
  const { ref } = charge
  return {
    who: null,
    route: 'post /payments/events',
    input: { bytes: Buffer.from(JSON.stringify({ id: `evt_${ref}`, object: ref })) },
    refused: null,
    done: () => till.hear(charge, now),
    touches: ['money', charge.payment.subject.viewed],
  }
}

/** What an event would have told is told late. */
const tellLate = asks('tell of a payment late', 3, fc.record(whichOne), (paper, which) => {
  const charge = pickFitting(paper.till.charges.slice(-30), isUntold, which)
  return charge && charge.bank !== 'open' ? eventOf(paper, charge) : null
})

/** The money has come, and nobody has told of it yet. */
const isUntold = ({ bank, state }: PaperCharge): boolean => bank === 'paid' && state === 'open'

/** A job of the trade, at times twice at once; it does its work once. */
function job(
  name: string,
  weight: number,
  run: () => Promise<unknown>,
  write: (paper: Paper, town: Town) => void | Promise<void>,
): Kind {
  const drawn = fc.record({ twice: fc.nat(3).map((each) => each === 0) })
  return does(name, weight, drawn, {
    may: () => true,
    run: async (paper, town, { twice }) => {
      const windows = runningWindows(paper)
      await Promise.all(twice ? [run(), run()] : [run()])
      await write(paper, town)
      town.tally.count(name, null)
      return ['money', ...windows]
    },
  })
}

const outbox = job('work off the outbox', 4, workOff, async (paper, town) => {
  paper.till.workOff(paper.now)
  const back = [...town.bank.refunds.values()].reduce((sum, { fen }) => sum + fen, 0)
  const done = paper.till.refunds.filter(({ state }) => state === 'done')
  const byBank = done.filter(({ byHand }) => !byHand)
  expectSame(
    'fen that the bank sent back',
    back,
    byBank.reduce((sum, { fen }) => sum + fen, 0),
  )
})

const look = job('look after payments', 5, lookAfter, async (paper, town) => {
  paper.till.lookAfter(paper.now)
  for (const order of paper.market.orders) {
    if (order.state === 'difference_due' && !order.payment) await askedAnew(paper, town, order)
  }
})

/** A difference stays owed: its payment is asked for anew when nobody paid it in time. */
async function askedAnew(paper: Paper, town: Town, order: PaperOrder): Promise<void> {
  const { buyer, fen, held } = order
  const asked = { who: buyer, route: 'get /places/:place/market/orders/:order' }
  const { reply } = await town.ask({ ...asked, input: { order: order.id } })
  expectSame('what is asked for anew', reply.dueFen, fen - held)
  order.askDifference(reply.payment, paper.now)
}

const shareOut = job(
  'close windows',
  6,
  () => closeWindows.run(),
  (paper) => {
    paper.market.close(paper.now)
  },
)

/** What a method no longer takes back is transferred by a person. */
const byHand = does('pay back by hand', 2, fc.record({ which: fc.nat(99) }), {
  may: ({ till }) => till.refunds.some(({ state }) => state === 'by_hand'),
  run: async (paper, town, { which }, overHttp) => {
    const waiting = paper.till.refunds.filter(({ state }) => state === 'by_hand')
    const list = { who: 'cashier', route: 'get /places/:place/refunds' } as const
    const { reply } = await town.ask({ ...list, input: { state: 'by_hand' } })
    const shown: { id: string; fen: number; subject: { id: string } }[] = reply.items
    expectSame('refunds that wait for a person', sorted(shown), sorted(waiting))
    const one = pick(shown, which)!
    const refund = waiting.find(
      ({ fen, subject }) => fen === one.fen && subject.id === one.subject.id,
    )
    await askOnce(
      paper,
      town,
      'pay back by hand',
      {
        who: 'cashier',
        route: 'post /places/:place/refunds/:refund/done',
        input: { refund: one.id, reference: 'T2026111601' },
        refused: null,
        done: () => void Object.assign(refund!, { state: 'done', byHand: true }),
      },
      overHttp,
    )
    return ['money']
  },
})

const sorted = (list: readonly { fen: number; subject: { id: string } }[]) =>
  list.map(({ fen, subject }) => `${subject.id} ${fen}`).sort()

export const payingKinds: Kind[] = [begin, pay, tellLate, outbox, look, shareOut, byHand]
