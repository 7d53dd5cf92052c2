/** The shortest PDF that is whole, with a word in it to know it by. */
export function aPdf(word: string): Buffer {
  const pages = '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n'
  const catalog = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'
  return Buffer.from(`%PDF-1.7\n% ${word}\n${catalog}${pages}trailer<</Root 1 0 R>>\n%%EOF\n`)
}
