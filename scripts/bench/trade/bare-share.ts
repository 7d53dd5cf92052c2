import { ObjectId, type ClientSession, type Document } from 'mongodb'
import { accountOf, type Actor } from '../../../api/platform/index.ts'
import { AnotherWriter, writeOnce, type BareClient } from '../bare-client.ts'
import { ask, pay } from './bare-pay.ts'
import { homePath, villagePath as place } from './trade-places.ts'
import type { Wanted } from './trade-systems.ts'

interface Inside {
  client: BareClient
  session: ClientSession
  at: Date
  buyer: { account: ObjectId; place: string; kind: string; name: string }
}

const sevenDaysMs = 7 * 86_400_000

/** The same writes and guards, with the reads that they need. */
export async function bareShare(client: BareClient, whose: Actor, wanted: Wanted, key: string) {
  const { id: account, name } = accountOf(whose)
  const buyer = { account, place: homePath, kind: 'employee', name }
  const command = { key, account, place: homePath, command: 'share', input: wanted }
  const reply = (await writeOnce(client, command, (session, at) =>
    reserve({ client, session, at, buyer }, wanted),
  )) as { id: string; payment: string }
  const share = new ObjectId(reply.id)
  await pay(client, account, new ObjectId(reply.payment), (session, at) =>
    depositPaid(client, session, at, share),
  )
}

async function reserve(inside: Inside, { offer: id, weight, expectDepositFen }: Wanted) {
  const { client, session, at, buyer } = inside
  const { db } = client
  const offers = db.collection('adoptionOffers')
  const offer = await offers.findOne({ _id: new ObjectId(id), state: 'open' }, { session })
  if (!offer) throw new Error('offer_over')
  const unit = await db.collection('adoptionUnits').findOne({ _id: offer.unit, place }, { session })
  if (unit?.state !== 'planned') throw new Error('offer_over')
  await assertMay(inside, offer, weight)
  const units = [...(offer.free as number[])].sort((a, b) => a - b).slice(0, weight)
  if (units.length < weight) throw new Error('shares_gone')
  const depositFen = depositOf(offer) * weight
  if (depositFen !== expectDepositFen) throw new Error('deposit_changed')
  const share = {
    ...{ _id: new ObjectId(), place, offer: offer._id, unit: unit._id, buyer, weight, units },
    ...{ holds: true, state: 'reserved', depositFen, paidFen: 0, pickUp: offer.pickUps[0], at },
  }
  await db.collection('adoptionShares').insertOne(share, { session })
  const payment = await ask(client, session, at, {
    subject: { kind: 'share', id: share._id },
    part: 'deposit',
    payer: { account: buyer.account, place: buyer.place, name: buyer.name },
    fen: depositFen,
    what: `认养 ${String(offer.title)} ${weight} 份，定金`,
    expiresAt: new Date(at.getTime() + 30 * 60_000),
  })
  const { modifiedCount } = await offers.updateOne(
    { _id: offer._id, place, state: 'open', free: { $all: units } },
    { $pull: { free: { $in: units } } as never, $inc: { taken: weight } },
    { session },
  )
  if (modifiedCount !== 1) throw new AnotherWriter()
  const { title, farm, terms } = offer
  return { ...share, id: String(share._id), payment: String(payment), title, farm, terms }
}

async function assertMay({ client, session, buyer }: Inside, offer: Document, weight: number) {
  const filter = { place, offer: offer._id, 'buyer.account': buyer.account }
  const states = ['reserved', 'cooling_off', 'confirmed', 'balance_due', 'paid', 'ready']
  const had = await client.db
    .collection('adoptionShares')
    .find({ ...filter, state: { $in: states } }, { session })
    .toArray()
  const taken = had.reduce((sum, each) => sum + (each.weight as number), 0)
  if (taken + weight > offer.perBuyerMost) throw new Error('shares_most')
}

/** Of one unit; the terms here divide evenly. */
function depositOf({ terms, shares }: Document): number {
  const { expectedGrams, fenPerJin, depositPercent } = terms
  return (expectedGrams * fenPerJin * depositPercent) / 500 / 100 / shares
}

async function depositPaid(client: BareClient, session: ClientSession, at: Date, id: ObjectId) {
  const shares = client.db.collection('adoptionShares')
  const offers = client.db.collection('adoptionOffers')
  const share = await shares.findOne({ _id: id, place }, { session })
  const offer = await offers.findOne({ _id: share?.offer, place }, { session })
  if (!share || !offer) throw new Error('no share')
  const coolingOffUntil = new Date(at.getTime() + sevenDaysMs)
  const { terms } = offer
  const paid = { state: 'cooling_off', terms, coolingOffUntil, paidFen: share.depositFen }
  const taken = await shares.updateOne(
    { _id: id, place, state: 'reserved' },
    { $set: paid },
    { session },
  )
  const forms = offer.paid + share.weight === offer.shares
  const counted = await offers.updateOne(
    { _id: offer._id, place, state: offer.state, paid: offer.paid },
    { $inc: { paid: share.weight }, ...(forms ? { $set: { state: 'formed', formedAt: at } } : {}) },
    { session },
  )
  if (taken.modifiedCount + counted.modifiedCount !== 2) throw new AnotherWriter()
}
