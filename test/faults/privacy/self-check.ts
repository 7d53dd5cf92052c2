import { writeXlsx } from 'hucre'
import { textOf } from '../isolation/traces.ts'
import { kinds, type Secrets } from './secrets.ts'

/** A scanner that finds nothing may be blind: each kind is put into a page, a table and a log line. */
export async function scannerFinds(secrets: Secrets): Promise<string[]> {
  const problems: string[] = []
  for (const kind of kinds) {
    const { value } = secrets.of(kind)
    const book = await writeXlsx({ sheets: [{ name: '表', rows: [['一', `${value}元`]] }] })
    const carriers = {
      'a reply': JSON.stringify({ entries: [{ masked: '张*', what: `找${value}` }] }),
      'a page': `<td>${value}</td>`,
      'a workbook': textOf(Buffer.from(book)),
      'a log line': `{"level":50,"err":{"message":"dup key: { x: '${value}' }"}}`,
    }
    for (const [where, text] of Object.entries(carriers)) {
      if (!secrets.in(text).some((found) => found.kind === kind)) {
        problems.push(`the scanner does not see a ${kind} in ${where}`)
      }
    }
  }
  const harmless = '{"id":"6b0213812345678901234567","tag":"151192200000039","at":"2027-09-11"}'
  for (const { kind, value } of secrets.in(harmless)) {
    problems.push(`the scanner takes ${value} for a ${kind}`)
  }
  return problems
}
