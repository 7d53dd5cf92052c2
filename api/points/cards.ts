import { randomBytes } from 'node:crypto'
import QRCode from 'qrcode'
import { Households, householdOf, masked } from '../people/index.ts'
import { Refusal, accountOf, newId, toId, type Actor, type Id } from '../platform/index.ts'
import { Cards, type Card } from './cards.model.ts'

/** What stands before the secret in the code, so that a scanner knows a card from a barcode. */
const cardPrefix = 'QS1:'

/** Gives a card to each household that has none. Asking again gives nobody a second one. */
export async function issueCards(actor: Actor, input: { households: string[] }) {
  const place = actor.place.path
  const ids = input.households.map(toId)
  const found = await Households.find({ place, _id: { $in: ids } })
    .select({ _id: 1 })
    .lean()
  if (found.length !== new Set(input.households).size) {
    throw new Refusal('missing', 'not_found', { what: 'household' })
  }
  const active = await Cards.find({ place, state: 'active', household: { $in: ids } }).lean()
  const have = new Set(active.map((card) => String(card.household)))
  const without = found.filter(({ _id }) => !have.has(String(_id)))
  const cards = without.map(({ _id }) => newCard(actor, _id, 1))
  if (cards.length > 0) await Cards.insertMany(cards, { lean: true })
  return { issued: cards.length, had: active.length }
}

/** A lost card is worth nothing from this moment; the points stay with the household. */
export async function replaceCard(actor: Actor, input: { household: string; reason: string }) {
  const household = await householdOf(actor, toId(input.household))
  const place = actor.place.path
  const old = await Cards.findOneAndUpdate(
    { place, household: household._id, state: 'active' },
    { state: 'replaced', endedAt: actor.at, reason: input.reason },
  ).lean()
  const card = newCard(actor, household._id, (old?.number ?? 0) + 1)
  await Cards.insertMany([card], { lean: true })
  return { number: card.number }
}

function newCard(actor: Actor, household: Id, number: number): Card {
  return {
    _id: newId(),
    place: actor.place.path,
    household,
    secret: randomBytes(16).toString('base64url'),
    number,
    state: 'active',
    issuedAt: actor.at,
    issuedBy: accountOf(actor).id,
  }
}

/** The household behind a scanned code; a card that was replaced says so. */
export async function householdOfCard(actor: Actor, code: string): Promise<Id> {
  const secret = code.startsWith(cardPrefix) ? code.slice(cardPrefix.length) : code
  const card = await Cards.findOne({ secret, place: actor.place.path }).lean()
  if (!card) throw new Refusal('missing', 'card_unknown')
  if (card.state !== 'active') throw new Refusal('conflict', 'card_replaced')
  return card.household
}

/** The household behind a code that is scanned where no place is known yet. */
export async function householdOfCardAnywhere(code: string): Promise<Id | null> {
  if (!code.startsWith(cardPrefix)) return null
  const anyPlace = 'the card says which village it is of'
  const secret = code.slice(cardPrefix.length)
  const card = await Cards.findOne({ secret }).setOptions({ anyPlace }).lean()
  if (card && card.state !== 'active') throw new Refusal('conflict', 'card_replaced')
  return card?.household ?? null
}

/** What the printer needs for a sheet of cards: masked, with nothing private on it. */
export async function printCards(actor: Actor, input: { households?: string | undefined }) {
  const place = actor.place.path
  const ids = input.households?.split(',').map(toId)
  const some = ids ? { household: { $in: ids } } : {}
  const cards = await Cards.find({ place, state: 'active', ...some })
    .limit(600)
    .lean()
  const _id = { $in: cards.map((card) => card.household) }
  const households = await Households.find({ place, _id }).sort({ code: 1 }).lean()
  const items = await Promise.all(
    households.map(async (household) => {
      const card = cards.find((each) => each.household.equals(household._id)) as Card
      const { code, group, headName } = household
      const qr = await QRCode.toString(`${cardPrefix}${card.secret}`, { type: 'svg', margin: 4 })
      return {
        id: String(household._id),
        code,
        group,
        masked: masked(headName),
        number: card.number,
        qr,
      }
    }),
  )
  return { items }
}

/** Active cards by household, for the counter's copy of the village. */
export async function activeCards(place: string): Promise<Map<string, string>> {
  const cards = await Cards.find({ place, state: 'active' }).lean()
  return new Map(cards.map((card) => [String(card.household), `${cardPrefix}${card.secret}`]))
}
