import type { Offer } from './offers.model.ts'
import { advanceWords } from './advance.ts'
import type { Price } from './price.ts'
import type { Unit } from './units.model.ts'

/** "14.00": yuan with two decimals. */
const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
/** "236.4": jin, with one decimal where there is one, more for the very light. */
const jin = (grams: number) =>
  grams >= 5000 ? String(Math.round(grams / 50) / 10) : String(grams / 500)

/** What each line of a settled unit says, for somebody old who reads it, or has it read. */
export function wordsOf(unit: Unit, { terms, title, species }: Offer, price: Price) {
  const { earTag, mark } = unit
  const name = earTag ? `耳标 ${earTag.slice(-4)}` : mark ? `${title} ${mark}` : title
  const goods = `${name}，称了 ${jin(unit.grams ?? 0)} 斤，${priceWords(price)}`
  return {
    goods,
    share: goods,
    services: terms.services.map((each) => each.name).join('、'),
    compensation: `${name}，不到保底的 ${jin(terms.guaranteedGrams)} 斤，互助金补给买的人`,
    topUp: `${name}，市场价比保底价低，互助金补一份`,
    collective: `每斤 ${yuan(terms.collectiveFenPerJin)} 元，交给村集体`,
    pool: `卖的钱里放 ${terms.poolPercent}% 进互助金。谁家的病了、死了，就拿它补谁家`,
    advance: `${advanceWords(species)}，现在还清`,
  }
}

function priceWords({ fenPerJin, marketFenPerJin }: Price): string {
  if (marketFenPerJin === null) return `说好每斤 ${yuan(fenPerJin)} 元`
  if (marketFenPerJin === fenPerJin) return `那几天市场上每斤 ${yuan(fenPerJin)} 元`
  const market = `那几天市场上每斤 ${yuan(marketFenPerJin)} 元`
  return `${market}，按保底价每斤 ${yuan(fenPerJin)} 元算`
}
