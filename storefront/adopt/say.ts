import type { useWords } from '../../ui/words/index.ts'
import { nameOf, type Offer } from './offer.ts'

type Words = ReturnType<typeof useWords>
type Sentence = Offer['sentences'][number]

const icons: Record<Sentence['kind'], string> = {
  price_agreed: 'coin',
  price_market: 'chart',
  guarantee: 'scale',
  deposit: 'card',
  prepayment: 'card',
  cooling_off: 'back',
  two_weigh: 'scale',
  balance: 'calendar',
  loss: 'leaf',
  pool: 'hand',
  collective: 'house',
  services: 'box',
  advance: 'pig',
  fill_by: 'clock',
  delivery: 'truck',
  not_investment: 'info',
}

/** What most want to know comes first; where the money goes is told apart. */
const order: Sentence['kind'][] = [
  'cooling_off',
  'price_agreed',
  'price_market',
  'two_weigh',
  'guarantee',
  'loss',
  'deposit',
  'prepayment',
  'balance',
  'fill_by',
  'delivery',
  'not_investment',
]
const aboutMoney: Sentence['kind'][] = ['services', 'pool', 'collective', 'advance']

/** The contract in plain sentences, each with what it means for the buyer. */
export function promisesOf(offer: Offer, words: Words) {
  return say(offer, order, words)
}

/** What is said beside the bar that shows where the money goes. */
export function moneySaidOf(offer: Offer, words: Words) {
  return say(offer, aboutMoney, words)
}

function say(offer: Offer, kinds: Sentence['kind'][], words: Words) {
  return kinds.flatMap((kind) => {
    const sentence = offer.sentences.find((each) => each.kind === kind)
    if (!sentence) return []
    const filled = { ...filling(sentence, words), ...around(offer, words) }
    const { t } = words
    // A tree does not fall ill, and a field does not grow heavy.
    const crop = offer.kind !== 'animal' && (kind === 'loss' || kind === 'guarantee')
    const key = `adopt.say.${kind}${crop ? '_crop' : ''}`
    return [{ kind, icon: icons[kind], title: t(`${key}.b`, filled), text: t(`${key}.p`, filled) }]
  })
}

function around(offer: Offer, { t }: Words) {
  return { what: nameOf(offer, t), unit: offer.unitName, act: t(`adopt.act.${offer.kind}`) }
}

function filling(sentence: Sentence, { money, perJin, jin, day }: Words) {
  const { fen, fenPerJin, capFenPerJin, floorFenPerJin, grams, day: on } = sentence
  const { premiumPercent, percent, days, prints, text } = sentence
  return {
    money: money(fen ?? 0),
    price: perJin(fenPerJin ?? 0),
    each: money(fenPerJin ?? 0),
    cap: perJin(capFenPerJin ?? 0),
    floor: perJin(floorFenPerJin ?? 0),
    grams: jin(grams ?? 0),
    day: on ? day(on) : '',
    premium: premiumPercent ?? 100,
    percent: percent ?? 0,
    days: days ?? 0,
    prints: prints ?? 0,
    text: text ?? '',
  }
}
