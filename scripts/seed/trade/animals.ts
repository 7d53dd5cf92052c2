import { lookAfterAdoption } from '../../../api/adoption/index.ts'
import { addPhoto, preparePhoto } from '../../../api/people/index.ts'
import { clock, dayOf, type Actor } from '../../../api/platform/index.ts'
import { run } from '../act.ts'
import { ask } from '../ask.ts'
import { dayAgo, on } from '../days-ago.ts'
import { picture } from '../pictures.ts'
import { pay, type PayByCard } from './pay.ts'
import type { Traders } from './people.ts'

interface Draft {
  key: string
  title: string
  terms: object
  [field: string]: unknown
}

/** What the clerk changes of the catalogue's draft, and who takes how much of it. */
export interface Story {
  catalogue: string
  title: string
  story: string
  farm: Actor
  farmStory: string
  tag: string
  name?: string
  terms?: object
  shares?: number
  buyers: readonly [Actor, number][]
  /** Days before today on which it was drafted, and on which it is ready (negative: to come). */
  drafted: number
  ready: number
}

interface Offer {
  id: string
  unit: { id: string }
}

const delivery = '真空装好，每包写着部位和斤两'

/** From a draft to as many paid shares as the story has buyers. */
export async function offer(traders: Traders, told: Story, payByCard: PayByCard): Promise<Offer> {
  const { clerk, approver } = traders
  return await on(told.drafted, 9, async () => {
    const { items } = await ask<{ items: Draft[] }>(clerk, 'get /places/:place/adoption/catalogue')
    const draft = items.find((each) => each.key === told.catalogue)
    if (!draft) throw new Error(`no ${told.catalogue} in the catalogue`)
    const made = await ask<Offer>(clerk, 'post /places/:place/adoption/offers', facts(draft, told))
    await ask(approver, 'post /places/:place/adoption/offers/:offer/review', {
      offer: made.id,
      agreed: true,
    })
    await ask(clerk, 'post /places/:place/adoption/offers/:offer/open', { offer: made.id })
    for (const [buyer, weight] of told.buyers) await take(buyer, made.id, weight, payByCard)
    return made
  })
}

function facts(draft: Draft, told: Story): Record<string, unknown> {
  const { key: _key, nameEn: _name, rearingDays: _days, mortalityPercent: _dead, ...known } = draft
  // What one form does not know is left out of the other.
  const all = Object.entries({ ...draft.terms, ...told.terms })
  const terms = Object.fromEntries(all.filter(([, value]) => value !== undefined))
  return {
    ...known,
    ...(told.shares ? { shares: told.shares, perBuyerMost: told.shares } : {}),
    terms,
    title: told.title,
    story: told.story,
    farmStory: told.farmStory,
    household: String(told.farm.account?.household),
    whoMay: ['employee', 'home', 'canteen'],
    fillBy: dayAgo(told.drafted - 14),
    readyOn: dayAgo(told.ready),
    weighedAt: '柿坪村合作社',
    delivery,
    pickUps: ['青禾机械厂门口'],
    tag: told.tag,
    name: told.name ?? '',
  }
}

async function take(buyer: Actor, offer: string, weight: number, payByCard: PayByCard) {
  const page = await ask<{ depositFenFor: number[] }>(
    buyer,
    'get /places/:place/adoption/offers/:offer',
    { offer },
  )
  const share = await ask<{ payment: { id: string } | null }>(
    buyer,
    'post /places/:place/adoption/offers/:offer/shares',
    {
      offer,
      weight,
      expectDepositFen: page.depositFenFor[weight - 1],
      ...(buyer.roles.some((held) => held.role === 'steward') ? { as: 'home' } : {}),
    },
  )
  if (share.payment) await pay(buyer, share.payment.id, payByCard)
}

/** Bought young once the seven days are over, and growing from then on. */
export async function begin(traders: Traders, unit: string, daysAgo: number): Promise<void> {
  await on(daysAgo, 8, async () => {
    await lookAfterAdoption.run()
    await move(traders.clerk, unit, 'young_bought')
    await move(traders.clerk, unit, 'growing')
  })
}

export async function move(actor: Actor, unit: string, to: string): Promise<void> {
  await ask(actor, 'post /places/:place/adoption/units/:unit/moves', { unit, to })
}

/** One page of the diary, with a drawing for its photograph and a weight. */
export async function write(
  farm: Actor,
  unit: string,
  daysAgo: number,
  entry: { text: string; drawing?: string; jin?: number },
): Promise<void> {
  await on(daysAgo, 17, async () => {
    const { text, drawing, jin } = entry
    const photos = drawing ? [await takePhoto(farm, drawing, `${unit} ${daysAgo}`)] : []
    await ask(farm, 'post /places/:place/adoption/units/:unit/diary', {
      unit,
      text,
      photos,
      ...(jin ? { grams: jin * 500 } : {}),
    })
  })
}

export async function takePhoto(by: Actor, drawing: string, note: string): Promise<string> {
  const bytes = await picture(drawing, `${note} ${clock.now().toISOString()}`)
  const prepared = await preparePhoto(by, { bytes })
  return (await run(by, addPhoto, { bytes, prepared })).id
}

/** Weighed by the farmer and the clerk, who read the same scale. */
export async function weigh(traders: Traders, farm: Actor, unit: string, grams: number) {
  const photo = await takePhoto(farm, 'a-scalepic', `scale ${unit} ${dayOf(clock.now())}`)
  const { id } = await ask<{ id: string }>(
    farm,
    'post /places/:place/adoption/units/:unit/weighings',
    { unit, grams, photo },
  )
  await ask(traders.clerk, 'post /places/:place/adoption/units/:unit/weighings/:weighing/confirm', {
    unit,
    weighing: id,
    grams,
  })
}
