import { z } from 'zod'
import { newId, type Day } from '../platform/index.ts'
import { ruleText } from './points.schema.ts'
import { Rules, type Rule } from './rules.model.ts'
import { assertAllowed } from './rules.ts'

/** One entry of a library's file: a rule's text with its key and its number. */
export const libraryRule = z.strictObject({
  ...ruleText,
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  number: z.int().min(1).max(9999),
})

/**
 * Brings a library of rules to a place, for all villages below it to choose from. A rule whose
 * text is unchanged stays; one that changed gets a new version.
 * @returns how many were added, changed and left alone
 */
export async function importRules(place: string, entries: readonly unknown[], from: Day) {
  const texts = z.array(libraryRule).parse(entries)
  const known = new Map(
    (await Rules.find({ place, current: true }).lean()).map((rule) => [rule.key, rule]),
  )
  const result = { added: 0, changed: 0, unchanged: 0 }
  const news: Rule[] = []
  for (const text of texts) {
    assertAllowed(text)
    const old = known.get(text.key)
    if (old && same(old, text)) {
      result.unchanged += 1
      continue
    }
    if (old) await Rules.updateOne({ _id: old._id, place }, { current: false })
    result[old ? 'changed' : 'added'] += 1
    const version = (old?.version ?? 0) + 1
    news.push({ ...withoutMissing(text), _id: newId(), place, version, from, current: true })
  }
  if (news.length > 0) await Rules.insertMany(news)
  return result
}

function withoutMissing({ pointsMax, ...rest }: z.infer<typeof libraryRule>) {
  return pointsMax === undefined ? rest : { ...rest, pointsMax }
}

function same(old: Rule, text: z.infer<typeof libraryRule>): boolean {
  const { title, titleEn, category, points, pointsMax, unit, of, bucket } = old
  const { caps, routine, evidence } = old
  const words = { title, titleEn, category, unit, evidence }
  const facts = { ...words, points, pointsMax, of, bucket, caps, routine }
  return (Object.keys(facts) as (keyof typeof facts)[]).every(
    (key) => JSON.stringify(facts[key]) === JSON.stringify(text[key]),
  )
}
