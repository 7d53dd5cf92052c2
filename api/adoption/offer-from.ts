import { halfUp } from '../payments/index.ts'
import type { CatalogueEntry } from './catalogue.model.ts'
import type { Terms } from './price.ts'

/** Kinds that are one to those who know them by another name. */
const sameSpecies: Record<string, string> = { buffalo: 'cattle', goat: 'sheep', hen: 'chicken' }

/** Slaughter, cutting and cold chain for one, in fen: a start for the clerk, who knows the bill. */
const usualServices: Record<string, number> = { pig: 160_00, cattle: 800_00, sheep: 80_00 }

/** Per cent of the farmer's goods amount for the pool, and of the price for a shortfall. */
const usualPoolPercent = 5
const usualCompensationPercent = 50

/** A draft made from an entry of the catalogue: terms to begin with, none of them fixed. */
export function offerFrom(entry: CatalogueEntry) {
  const [first = ''] = entry.key.split('_')
  const species = sameSpecies[first] ?? first
  const services = usualServices[species]
  const terms: Terms = {
    form: 'agreed',
    expectedGrams: Math.round(entry.expected_yield_kg * 1000),
    guaranteedGrams: Math.round(entry.guaranteed_min_kg * 1000),
    compensationPercent: usualCompensationPercent,
    depositPercent: entry.deposit_pct,
    services: services ? [{ name: '宰杀、分割、冷藏', fen: services }] : [],
    collectiveFenPerJin: 0,
    poolPercent: usualPoolPercent,
    advanceFen: Math.round(entry.young_price_yuan * 100),
    fenPerJin: halfUp(Math.round(entry.price_per_kg_yuan * 100), 2),
  }
  return {
    key: entry.key,
    nameEn: entry.name_en,
    rearingDays: entry.rearing_days,
    mortalityPercent: entry.mortality_pct,
    kind: kindOf(entry),
    species,
    title: entry.name_zh,
    unitName: entry.adoption_unit,
    picture: species,
    feed: entry.feed ?? '',
    yieldPercent: entry.dressing_pct ?? 100,
    shares: entry.shares_allowed,
    perBuyerMost: entry.shares_allowed,
    terms,
  }
}

function kindOf({ kind, adoption_unit: unit }: CatalogueEntry): 'animal' | 'tree' | 'plot' {
  if (kind !== 'crop') return 'animal'
  return unit === '棵' || unit === '株' ? 'tree' : 'plot'
}
