import { keepDocument, showDocument } from '../people/index.ts'
import { MetAnotherWriter, missing, type Actor } from '../platform/index.ts'
import { activePairingOf, pairingOf } from './find.ts'
import { pageById } from './page.ts'
import { Pairings } from './pairing.model.ts'

/** Puts the signed agreement to the pair; an earlier one stays on file and is shown no more. */
export async function signAgreement(
  actor: Actor,
  input: { pairing: string; name: string; prepared?: unknown },
) {
  const { _id, place } = await activePairingOf(actor, input.pairing)
  const document = await keepDocument(actor, place, input)
  const { matchedCount } = await Pairings.updateOne(
    { _id, place, state: 'active' },
    { $set: { agreement: { document, name: input.name, at: actor.at } } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, _id)
}

export async function readAgreement(actor: Actor, input: { pairing: string }) {
  const { place, agreement } = await pairingOf(actor, input.pairing)
  if (!agreement) throw missing('document')
  return await showDocument(place, agreement.document)
}
