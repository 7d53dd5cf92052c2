import type { Charge, Payment } from './payments.model.ts'

/** What a module that sells hears of its payments, inside the ledger's transaction. */
export interface PaymentOwner {
  /**
   * The money is on the subject's account. False when it is no longer wanted (cancelled, too
   * late, already paid): then all of it goes back by itself.
   */
  paid(payment: Payment, charge: Charge): Promise<boolean>
  /** Nobody paid in time, and nobody can any more. */
  expired(payment: Payment): Promise<void>
}

const owners = new Map<string, PaymentOwner>()

export function ownPayments(kind: Payment['subject']['kind'], owner: PaymentOwner): void {
  owners.set(kind, owner)
}

export function ownerOf(kind: string): PaymentOwner {
  const owner = owners.get(kind)
  if (!owner) throw new Error(`nobody owns payments of kind ${kind}`)
  return owner
}
