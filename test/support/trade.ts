import { expect } from 'chai'
import { comeBackTo, gatewayFrom, lookAfter, useGateway } from '../../api/payments/index.ts'
import { workOff } from '../../api/platform/index.ts'
import { startStandIn, type StandIn } from '../../scripts/stand-in/index.ts'
import type { House } from './house.ts'
import { handAt, readAt, sendAt } from './union.ts'
import { village, type Agent } from './village.ts'

/** The outside of payments for a test: the stand-in, and buyers who pay through it. */
export class Bank {
  readonly standIn: StandIn

  private constructor(standIn: StandIn) {
    this.standIn = standIn
  }

  static async open(house: House): Promise<Bank> {
    const webhookUrl = `${house.url}/api/payments/events`
    const standIn = await startStandIn({ webhookUrl, settleAfterMs: null, retryMs: 50 })
    useGateway(gatewayFrom({ standIn: standIn.url }))
    comeBackTo(house.url)
    return new Bank(standIn)
  }

  async close(): Promise<void> {
    useGateway(null)
    await this.standIn.stop()
  }

  /** Begins to pay, and gives the intent at the stand-in. */
  async begin(buyer: Agent, place: string, payment: string, method = 'card'): Promise<string> {
    const { body } = await sendAt(buyer, place, `/payments/${payment}/begin`, { method }).expect(
      200,
    )
    return String(body.clientSecret).split('_secret')[0] ?? ''
  }

  /** The buyer pays by card, and the event has told it. */
  async pay(buyer: Agent, place: string, payment: string, card?: string): Promise<void> {
    const intent = await this.begin(buyer, place, payment)
    this.standIn.control.payByCard(intent, card)
    await this.standIn.control.quiet()
    const { body } = await readAt(buyer, place, `/payments/${payment}`).expect(200)
    expect(body.state, JSON.stringify(body)).to.equal('paid')
  }

  /** The buyer pays by transfer, and the clerk brings the bank's statement in. */
  async transfer(clerk: Agent, buyer: Agent, place: string, payment: string): Promise<void> {
    const path = `/payments/${payment}/begin`
    const { body } = await sendAt(buyer, place, path, { method: 'transfer' }).expect(200)
    const file = statementFile([{ fen: body.fen, note: `货款 ${body.memo}` }])
    const reply = await handAt(clerk, village, '/bank-statements', file, 'text/csv').expect(200)
    expect(reply.body.matched, JSON.stringify(reply.body)).to.equal(1)
  }

  /** Sends what lies in the outbox, and lets the stand-in settle it and tell. */
  async settle(): Promise<void> {
    await workOff()
    this.standIn.control.settleAll()
    await this.standIn.control.quiet()
  }

  /** As after a lost event: nothing is told, the job asks. */
  async ask(): Promise<void> {
    await lookAfter()
  }
}

let serial = 0

/** A bank's statement with these lines. */
export function statementFile(
  lines: readonly { fen: number; note?: string; serial?: string; payer?: string }[],
): Buffer {
  const rows = lines.map(({ fen, note = '', payer = '青禾机械食堂', ...line }) => {
    serial += 1
    const yuan = `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
    return [line.serial ?? `T2026${serial}`, '2026-11-16', yuan, payer, '6222000011112222', note]
  })
  const head = ['流水号', '日期', '金额', '对方户名', '对方账号', '附言']
  return Buffer.from([head, ...rows].map((row) => row.join(',')).join('\n'))
}
