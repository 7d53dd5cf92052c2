/**
 * The digit an ear tag begins with: 1 pig, 2 cattle, 3 sheep and goat; null for what wears none
 * (畜禽标识和养殖档案管理办法, 2006). The server has the last word on the rest.
 */
const firstDigits: Record<string, string> = { pig: '1', cattle: '2', sheep: '3' }
export const firstDigitOf = (species: string) => firstDigits[species] ?? null

/** What is wrong with a tag as typed; null when it may be right. */
export function tagTrouble(species: string, typed: string): 'digits' | 'species' | 'mark' | null {
  const tag = typed.replaceAll(' ', '')
  const first = firstDigitOf(species)
  if (!first) return /^[0-9A-Z-]{1,15}$/.test(tag) ? null : 'mark'
  if (!/^\d{15}$/.test(tag)) return 'digits'
  return tag.startsWith(first) ? null : 'species'
}

/** In groups, as it stands on the tag: species, county, number. */
export const tagInGroups = (tag: string) =>
  /^\d{15}$/.test(tag) ? `${tag[0]} ${tag.slice(1, 7)} ${tag.slice(7)}` : tag
