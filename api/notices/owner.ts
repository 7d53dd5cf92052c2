import type { Actor, Id } from '../platform/index.ts'

/** What a module that hangs things on the board hears of them, inside the board's transaction. */
export interface NoticeOwner {
  /** The days are over and nobody's objection is open. */
  ended(subjects: Id[], at: Date): Promise<void>
  disputed(subject: Id, at: Date): Promise<void>
  /** The objection was decided: it stands as it hung. */
  upheld(actor: Actor, subject: Id, reasons: string): Promise<void>
  /** The objection was right: it comes to nothing. */
  struck(actor: Actor, subject: Id, reasons: string): Promise<void>
  /** Refuses a decider who has had a hand in it or is too near to it. */
  assertMayDecide(actor: Actor, subject: Id): Promise<void>
}

const owners = new Map<string, NoticeOwner>()

export function ownSubjects(kind: string, owner: NoticeOwner): void {
  owners.set(kind, owner)
}

export function ownerOf(kind: string): NoticeOwner {
  const owner = owners.get(kind)
  if (!owner) throw new Error(`nobody owns notices of kind ${kind}`)
  return owner
}
