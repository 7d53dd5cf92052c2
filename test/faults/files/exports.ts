import Papa from 'papaparse'
import { endpoints } from '../../../api/app.ts'
import type { Role } from '../../../api/people/index.ts'
import { Places } from '../../../api/places/index.ts'
import type { Endpoint } from '../../../api/platform/index.ts'
import { Payouts, PayoutBatches } from '../../../api/settlement/payouts.model.ts'
import { paths, village } from '../../support/village.ts'
import { Caller } from '../world/caller.ts'
import type { World } from '../world/index.ts'
import { loginOf } from '../world/people.ts'
import { textOf } from '../isolation/traces.ts'
import { csv, xlsx } from './hostile.ts'

const formula = '=HYPERLINK("http://evil.example","看这里")'

/** Names that a spreadsheet would run are only read in every table that is handed out. */
export async function formulasInExports({ house }: World): Promise<string[]> {
  await Places.updateMany({}, { $set: { name: formula, sellerName: formula } })
  const place = paths.village
  await Payouts.updateMany({ place }, { $set: { holder: formula, bank: formula } })
  const caller = new Caller(house.url)
  const problems: string[] = []
  for (const route of endpoints.filter(isTable)) {
    const path = await pathOf(route)
    const headers = { cookie: await caller.signIn(await loginOf((route.who as Role[])[0] as Role)) }
    const reply = await caller.send({ method: 'GET', path, headers, body: null })
    const found = reply.type === csv ? inTable(reply.body) : inWorkbook(reply.body)
    if (reply.status !== 200) found.push(`${reply.status}: no file`)
    problems.push(...found.map((what) => `${route.method} ${route.path}: ${what}`))
  }
  caller.close()
  return problems
}

function isTable({ reply }: Endpoint): boolean {
  return 'fileTypes' in reply && reply.fileTypes.some((type) => type === csv || type === xlsx)
}

async function pathOf({ path }: Endpoint): Promise<string> {
  const place = paths.village
  const batch = await PayoutBatches.findOne({
    place,
    state: { $in: ['released', 'answered'] },
  }).lean()
  return `/api${path.replace(':place', village).replace(':batch', String(batch?._id))}`
}

function inTable(bytes: Buffer): string[] {
  const { data } = Papa.parse<string[]>(bytes.toString().replace(/^\ufeff/, ''))
  const cells = data.flat()
  if (!cells.some((cell) => cell.includes('HYPERLINK'))) return ['the name is not in it']
  return cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell)).map((cell) => `runs ${cell}`)
}

/** In a workbook a text is a text, whatever it begins with; a formula is an element of its own. */
function inWorkbook(bytes: Buffer): string[] {
  const text = textOf(bytes)
  if (!text.includes('HYPERLINK')) return ['the name is not in it']
  return (text.match(/<f[ >].{0,80}/g) ?? []).map((element) => `runs ${element}`)
}
