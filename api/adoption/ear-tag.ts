/**
 * 畜禽标识: fifteen digits; the first says the species, the next six the county where it was put
 * on, the last eight are its own (畜禽标识和养殖档案管理办法, 2006).
 */
const firstDigit: Record<string, string> = { pig: '1', cattle: '2', sheep: '3' }

/** First two digits of division codes (GB/T 2260), and 99 for places that are made up. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 99'.split(
    ' ',
  ),
)

/** Whether the species is marked with an ear tag by law. */
export function wearsEarTag(species: string): boolean {
  return species in firstDigit
}

export function isEarTag(species: string, tag: string): boolean {
  return (
    /^\d{15}$/.test(tag) &&
    tag[0] === firstDigit[species] &&
    provinces.has(tag.slice(1, 3)) &&
    tag.slice(7) !== '00000000'
  )
}
