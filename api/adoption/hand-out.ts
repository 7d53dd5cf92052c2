import { randomBytes } from 'node:crypto'
import { Shares, type Share } from './shares.model.ts'

/**
 * At the pick-up points: each buyer who has paid gets a code; what the co-op took over is done.
 * @param which shares of a unit, or one alone
 */
export async function handOut(
  which: Pick<Share, 'place'> & ({ unit: Share['unit'] } | { _id: Share['_id'] }),
): Promise<void> {
  const shares = await Shares.find({ ...which, holds: true, state: 'paid' }).lean()
  for (const { _id, place, buyer } of shares) {
    const set =
      buyer.kind === 'coop'
        ? { state: 'closed' as const }
        : { state: 'ready' as const, code: newPickUpCode() }
    await Shares.updateOne({ _id, place, state: 'paid' }, { $set: set })
  }
}

/** 128 random bits behind the name of what the code is for. */
function newPickUpCode(): string {
  return `QA1:${randomBytes(16).toString('base64url')}`
}
