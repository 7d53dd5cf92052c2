import { Refusal, dayOf, missing, newId, type Actor } from '../platform/index.ts'
import { pathsAbove } from '../places/index.ts'
import { RuleSwitches, Rules, type Rule } from './rules.model.ts'

export type RuleText = Omit<
  Rule,
  '_id' | 'place' | 'key' | 'number' | 'version' | 'from' | 'current'
>

/** Nothing is deducted for these (domain.md, points 6). */
const neverDeducted =
  /上访|信访|举报|计划生育|计生|超生|二胎|三胎|集会|聚集|游行|petition|assembly|family planning/i

/** The rules offered at the place, with whether each is in force there. */
export async function listRules(actor: Actor, input: { all: boolean }) {
  const offered = await offeredRules(actor.place.path)
  const items = offered.filter(({ on }) => input.all || on).map(presentRule)
  return { items }
}

interface Offered {
  rule: Rule
  on: boolean
  own: boolean
}

/** Rules of the place's own are in force unless switched off; those from above once switched on. */
async function offeredRules(path: string): Promise<Offered[]> {
  const rules = await Rules.find({ place: { $in: pathsAbove(path) }, current: true }).lean()
  const switches = new Map(
    (await RuleSwitches.find({ place: path }).lean()).map(({ key, on }) => [key, on]),
  )
  return rules
    .map((rule) => {
      const own = rule.place === path
      return { rule, own, on: switches.get(rule.key) ?? own }
    })
    .sort((a, b) => a.rule.number - b.rule.number)
}

/** The rules in force among the given keys. */
export async function rulesInForce(path: string, keys: readonly string[]): Promise<Rule[]> {
  const offered = await offeredRules(path)
  return keys.map((key) => {
    const found = offered.find(({ rule, on }) => on && rule.key === key)
    if (!found) throw new Refusal('against_rule', 'rule_not_in_force', { rule: key })
    return found.rule
  })
}

export async function switchRule(actor: Actor, input: { key: string; on: boolean }) {
  const place = actor.place.path
  const { key, on } = input
  if (!(await Rules.exists({ place: { $in: pathsAbove(place) }, key, current: true }))) {
    throw missing('rule')
  }
  await RuleSwitches.updateOne({ place, key }, { on }, { upsert: true })
  return { key, on }
}

/** A rule of the place's own; its number follows the last one known there. */
export async function addRule(actor: Actor, input: RuleText) {
  assertAllowed(input)
  const place = actor.place.path
  const offered = await offeredRules(place)
  const number = Math.max(0, ...offered.map(({ rule }) => rule.number)) + 1
  const rule: Rule = {
    ...input,
    _id: newId(),
    place,
    // With the place's code: a rule added above later may have the same number.
    key: `own-${actor.place.code}-${number}`,
    number,
    version: 1,
    from: dayOf(actor.at),
    current: true,
  }
  await Rules.insertMany([rule])
  return presentRule({ rule, on: true, own: true })
}

/** A new version from today on; claims made before keep the old one. */
export async function reviseRule(actor: Actor, input: RuleText & { key: string }) {
  assertAllowed(input)
  const place = actor.place.path
  const old = await Rules.findOneAndUpdate(
    { place, key: input.key, current: true },
    { current: false },
  ).lean()
  if (!old) throw missing('rule')
  const rule: Rule = {
    ...old,
    ...input,
    _id: newId(),
    version: old.version + 1,
    from: dayOf(actor.at),
    current: true,
  }
  if (input.pointsMax === undefined) delete rule.pointsMax
  await Rules.insertMany([rule])
  const { on } = (await RuleSwitches.findOne({ place, key: rule.key }).lean()) ?? { on: true }
  return presentRule({ rule, on, own: true })
}

/** A deduction for what nothing may be deducted for is refused, wherever it comes from. */
export function assertAllowed(text: RuleText): void {
  if (text.points < 0 && neverDeducted.test(`${text.title} ${text.titleEn} ${text.evidence}`)) {
    throw new Refusal('against_rule', 'deduction_not_allowed')
  }
  if (text.pointsMax !== undefined && Math.abs(text.pointsMax) < Math.abs(text.points)) {
    throw new Refusal('malformed', 'points_max_below', {})
  }
}

function presentRule({ rule, on, own }: Offered) {
  const { _id, place: _place, current: _current, pointsMax, ...rest } = rule
  return { ...rest, id: String(_id), pointsMax: pointsMax ?? null, on, own }
}
