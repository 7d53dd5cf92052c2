import { computed, reactive, ref } from 'vue'
import { typedCount, typedFen } from '../data/figures.ts'
import { jinTyped, typedGrams } from '../produce/typed-jin.ts'
import { useOfferActs, type DeskOffer, type OfferText, type Terms } from './use-offers.ts'

const yuan = (fen: number) => (fen / 100).toFixed(2)
const whole = (typed: string, least: number, most: number) => {
  const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return n >= least && n <= most ? n : null
}

function asTyped(offer: DeskOffer) {
  const { terms } = offer
  const market = terms.form === 'market' ? terms : null
  return {
    title: offer.title,
    story: offer.story,
    farmStory: offer.farmStory,
    feed: offer.feed,
    shares: String(offer.shares),
    most: String(offer.perBuyerMost),
    whoMay: [...offer.whoMay],
    fillBy: offer.fillBy,
    readyOn: offer.readyOn,
    weighedAt: offer.weighedAt,
    delivery: offer.delivery,
    pickUps: offer.pickUps.join('\n'),
    form: terms.form as string,
    expected: jinTyped(terms.expectedGrams),
    guaranteed: jinTyped(terms.guaranteedGrams),
    compensation: String(terms.compensationPercent),
    deposit: String(terms.depositPercent),
    services: terms.services.map(({ name, fen }) => ({ name, fen: yuan(fen) })),
    collective: yuan(terms.collectiveFenPerJin),
    pool: String(terms.poolPercent),
    advance: yuan(terms.advanceFen),
    price: yuan(terms.form === 'agreed' ? terms.fenPerJin : terms.floorFenPerJin),
    series: market?.series ?? '',
    prints: String(market?.prints ?? 3),
    premium: String(market?.premiumPercent ?? 100),
    floor: yuan(market?.floorFenPerJin ?? (terms.form === 'agreed' ? terms.fenPerJin : 0)),
    cap: yuan(market?.capFenPerJin ?? (terms.form === 'agreed' ? terms.fenPerJin * 2 : 0)),
    topUp: String(market?.poolTopUpPercent ?? 50),
  }
}
export type OfferTyped = ReturnType<typeof asTyped>

function wrongIn(form: OfferTyped) {
  const agreed = form.form === 'agreed'
  return {
    title: form.title.trim() === '',
    weighedAt: form.weighedAt.trim() === '',
    delivery: form.delivery.trim() === '',
    pickUps: form.pickUps.trim() === '',
    whoMay: form.whoMay.length === 0,
    shares: whole(form.shares, 1, 100) === null,
    most: whole(form.most, 1, 100) === null,
    expected: !typedGrams(form.expected),
    guaranteed: typedGrams(form.guaranteed) === null,
    compensation: whole(form.compensation, 0, 100) === null,
    deposit: whole(form.deposit, 1, 100) === null,
    pool: whole(form.pool, 0, 100) === null,
    collective: typedFen(form.collective) === null,
    advance: typedFen(form.advance) === null,
    services: form.services.some(({ name, fen }) => !name.trim() || typedFen(fen) === null),
    price: agreed && !typedFen(form.price),
    series: !agreed && form.series === '',
    prints: !agreed && typedCount(form.prints, 60) === null,
    premium: !agreed && whole(form.premium, 50, 200) === null,
    floor: !agreed && !typedFen(form.floor),
    cap: !agreed && !typedFen(form.cap),
    topUp: !agreed && whole(form.topUp, 0, 100) === null,
  }
}
export type OfferWrong = ReturnType<typeof wrongIn>

function termsOf(form: OfferTyped): Terms {
  const common = {
    expectedGrams: typedGrams(form.expected)!,
    guaranteedGrams: typedGrams(form.guaranteed)!,
    compensationPercent: Number(form.compensation),
    depositPercent: Number(form.deposit),
    services: form.services.map(({ name, fen }) => ({ name: name.trim(), fen: typedFen(fen)! })),
    collectiveFenPerJin: typedFen(form.collective)!,
    poolPercent: Number(form.pool),
    advanceFen: typedFen(form.advance)!,
  }
  if (form.form === 'agreed') return { form: 'agreed', ...common, fenPerJin: typedFen(form.price)! }
  return {
    form: 'market',
    ...common,
    series: form.series,
    prints: Number(form.prints),
    premiumPercent: Number(form.premium),
    floorFenPerJin: typedFen(form.floor)!,
    capFenPerJin: typedFen(form.cap)!,
    poolTopUpPercent: Number(form.topUp),
  }
}

function bodyOf(form: OfferTyped, offer: DeskOffer): OfferText {
  const { kind, species, unitName, picture, photos } = offer
  return {
    ...{ kind, species, unitName, picture, photos },
    yieldPercent: yieldOf(offer),
    title: form.title.trim(),
    story: form.story.trim(),
    farmStory: form.farmStory.trim(),
    feed: form.feed.trim(),
    shares: Number(form.shares),
    perBuyerMost: Number(form.most),
    whoMay: form.whoMay,
    terms: termsOf(form),
    fillBy: form.fillBy,
    readyOn: form.readyOn,
    weighedAt: form.weighedAt.trim(),
    delivery: form.delivery.trim(),
    pickUps: form.pickUps
      .split('\n')
      .map((each) => each.trim())
      .filter(Boolean),
  }
}

/** The offer says what one unit yields; the draft wants it of the whole, in per cent. */
const yieldOf = ({ yieldGramsEach, shares, terms }: DeskOffer) =>
  Math.min(100, Math.max(1, Math.round((yieldGramsEach * shares * 100) / terms.expectedGrams)))

/** A draft's text and terms, as typed. */
export function useOfferForm(offer: () => string) {
  const { change } = useOfferActs(offer)
  const form = reactive({} as OfferTyped)
  const tried = ref(false)
  const saved = ref('')
  const wrong = computed(() => wrongIn(form))
  const changed = computed(() => JSON.stringify(form) !== saved.value)
  function begin(from: DeskOffer) {
    Object.assign(form, asTyped(from))
    saved.value = JSON.stringify(form)
  }
  async function send(of: DeskOffer) {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const said = JSON.stringify(form)
    const done = await change.run(bodyOf(form, of))
    if (done) saved.value = said
    return done
  }
  return { form, tried, wrong, changed, change, begin, send }
}
