import { writeXlsx } from 'hucre'
import { rosterColumns, employeeColumns } from '../../../api/people/index.ts'
import { aZip, type Packed } from '../../people/support/workbooks.ts'
import { xlsx, type Hostile } from './hostile.ts'

const megabyte = 1_000_000

/** Bombs, lies and orders in workbooks. */
export async function hostileWorkbooks(): Promise<Hostile[]> {
  const good = await withRows([heads, row])
  const book = (name: string, bytes: Buffer, harmless?: string): Hostile => ({
    name,
    bytes,
    as: [xlsx],
    ...(harmless ? { harmless } : {}),
  })
  const sheet = (name: string, data: string, more: Packed[] = []) =>
    book(name, aBook(`<sheetData>${data}</sheetData>`, more))
  return [
    book('zip bomb of 200 MB', aZip([...parts(''), zeros('xl/media/a.bin', 200)])),
    book('zip bomb that says it is small', aZip([...parts(''), zeros('xl/a.xml', 200, 1000)])),
    book('zip bomb in the sheet itself', aZip([...parts('', false), zeros(sheetName, 100, 900)])),
    book('archive of 10,000 entries', aZip([...parts(''), ...many(10_000)])),
    book('entries that lie on top of each other', overlapping(good)),
    book('names that climb out of the folder', aZip([...parts(''), climbing()]), plain),
    book('archive that is cut short', good.subarray(0, Math.floor(good.length / 2))),
    book('directory that counts 65,535 entries', counted(good, 65_535)),
    book('entry packed by a method that nobody has', method(good, 99)),
    book('not an archive at all', Buffer.from('%PDF-1.7 not a workbook')),
    book('old Excel container, as of an encrypted book', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    sheet('10⁶ rows', '<row><c><v>1</v></c></row>'.repeat(megabyte)),
    sheet('10⁶ cells in a row', `<row>${'<c><v>1</v></c>'.repeat(megabyte)}</row>`),
    sheet('a cell in the last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    sheet('a cell beyond every corner', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
    sheet(
      'one word of 30 MB',
      `<row><c t="inlineStr"><is><t>${'x'.repeat(30 * megabyte)}</t></is></c></row>`,
    ),
    sheet('100,000 levels deep', `<row>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</row>`),
    sheet('an entity that reads a file', '<row><c t="s"><v>0</v></c></row>', [entity(reading)]),
    sheet('entities that unfold', '<row><c t="s"><v>0</v></c></row>', [entity(unfolding)]),
    book('formulas instead of values', aBook(`<sheetData>${formulas}</sheetData>`), empty),
    book('macros', aZip([...parts(''), macro()]), plain),
    book('names that begin like formulas', await aRoster('=HYPERLINK("http://evil.example")')),
    book(
      'headings of every object',
      await withRows([
        [...heads, '__proto__'],
        [...row, 'x'],
      ]),
      plain,
    ),
  ]
}

/** Read by its first sheet alone; what else lies in the archive is not looked at, or kept. */
const plain = 'read by its first sheet, and there by the columns that are asked for'
const empty = 'a formula without a value is an empty cell'

const keys = Object.keys(rosterColumns) as (keyof typeof rosterColumns)[]
const heads = keys.map((key) => rosterColumns[key])
const row = ['一组', '1-001', '韩谷雨', '户主', '男', '1960-01-01', '', '']
const sheetName = 'xl/worksheets/sheet1.xml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function aBook(sheet: string, more: Packed[] = []): Buffer {
  return aZip([...parts(sheet), ...more])
}

/** The parts that a workbook cannot do without. */
function parts(sheet: string, withSheet = true): Packed[] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const rels = (list: string) =>
    `${head}<Relationships xmlns="${packages}/relationships">${list}</Relationships>`
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': rels(rel('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      rel('r1', 'worksheet', 'worksheets/sheet1.xml') +
        rel('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    ...(withSheet ? { [sheetName]: `${head}<worksheet xmlns="${main}">${sheet}</worksheet>` } : {}),
  }
  return Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) }))
}

function zeros(name: string, megabytes: number, declared?: number): Packed {
  const content = Buffer.alloc(megabytes * megabyte)
  return { name, content, ...(declared ? { declared } : {}) }
}

const many = (count: number): Packed[] =>
  Array.from({ length: count }, (_, at) => ({ name: `x/${at}`, content: Buffer.from('x') }))

const climbing = (): Packed => ({
  name: '../../../../etc/cron.d/qianshou',
  content: Buffer.from('* * * * * root id'),
})

const macro = (): Packed => ({ name: 'xl/vbaProject.bin', content: Buffer.from('Sub Auto_Open()') })

/** Every entry of the directory points at the first file. */
function overlapping(good: Buffer): Buffer {
  const copy = Buffer.from(good)
  const mark = Buffer.from('PK\u0001\u0002', 'latin1')
  for (let at = copy.indexOf(mark); at >= 0; at = copy.indexOf(mark, at + 4)) {
    copy.writeUInt32LE(0, at + 42)
  }
  return copy
}

function counted(good: Buffer, count: number): Buffer {
  const copy = Buffer.from(good)
  const end = copy.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  copy.writeUInt16LE(count, end + 8)
  copy.writeUInt16LE(count, end + 10)
  return copy
}

function method(good: Buffer, number: number): Buffer {
  const copy = Buffer.from(good)
  const mark = Buffer.from('PK\u0001\u0002', 'latin1')
  for (let at = copy.indexOf(mark); at >= 0; at = copy.indexOf(mark, at + 4)) {
    copy.writeUInt16LE(number, at + 10)
  }
  return copy
}

const reading = '<!ENTITY e SYSTEM "file:///etc/passwd">'
const unfolding = Array.from({ length: 12 }, (_, level) => {
  const below = level === 0 ? 'lol' : `&e${level - 1};`
  return `<!ENTITY e${level === 11 ? '' : level} "${below.repeat(10)}">`
}).join('')

function entity(declared: string): Packed {
  const text = `<?xml version="1.0"?><!DOCTYPE sst [${declared}]><sst xmlns="${main}" count="1"><si><t>&e;</t></si></sst>`
  return { name: 'xl/sharedStrings.xml', content: Buffer.from(text) }
}

const formulas = `<row>${heads
  .map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`)
  .join('')}</row><row>${heads.map(() => '<c><f>cmd|"/c calc"!A0</f></c>').join('')}</row>`

async function withRows(rows: string[][]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: '花名册', rows }] }))
}

async function aRoster(name: string): Promise<Buffer> {
  const first = { ...rosterColumns, ...employeeColumns }
  const columns = Object.entries(first).map(([key, header]) => ({ key, header }))
  const data = [{ group: '一组', code: '1-001', name, relation: '户主', number: name }]
  return Buffer.from(await writeXlsx({ sheets: [{ name: '表', columns, data }] }))
}
