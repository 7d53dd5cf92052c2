import { csv, type Hostile } from './hostile.ts'

/** Headings of every table that is taken in, so that each route reads on. */
const headings: readonly string[][] = [
  ['流水号', '日期', '金额', '对方户名', '对方账号', '附言'],
  ['付款编号', '结果', '原因', '银行流水号', '金额(元)'],
  ['series', 'product', 'region', 'day', 'price', 'per'],
]

const row = (cells: number, cell: string) => Array.from({ length: cells }, () => cell).join(',')
const everyHeading = headings.flat().join(',')
const width = headings.flat().length

/** Tables that are too wide, too long, unclosed, or in another alphabet. */
export function hostileTables(): Hostile[] {
  const table = (name: string, text: string | Buffer): Hostile => ({
    name,
    bytes: Buffer.from(text as string),
    as: [csv],
  })
  const of = (name: string, cell: string) => table(name, `${everyHeading}\n${row(width, cell)}\n`)
  return [
    table('10⁶ columns', `${row(1_000_000, '')}\n${row(900_000, '')}`),
    table('10⁶ columns of two letters, too large', row(1_000_000, 'ab')),
    table('10⁶ rows', `${everyHeading}\n${',\n'.repeat(900_000)}`),
    table('300,000 rows of one letter', `${everyHeading}\n${'x\n'.repeat(300_000)}`),
    table('a quote of 10 MB that nobody closes', `${everyHeading}\n"${'x'.repeat(10_000_000)}`),
    table('a quote of 900 kB that nobody closes', `${everyHeading}\n"${'x\n'.repeat(450_000)}`),
    table('nothing but quotes', '"'.repeat(900_000)),
    table('quotes and commas in turn', '",'.repeat(450_000)),
    of('bytes of zero', '\u0000'),
    of('formulas', '=cmd|"/c calc"!A0'),
    of('formulas behind an at', '@SUM(1+1)*cmd'),
    table('headings of every object', '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n'),
    table(
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${everyHeading}\n${row(width, '一')}`, 'utf16le'),
    ),
    table('GBK', Buffer.from('c1f7cbaebac52cc8d5c6da2cbdf0b6ee0a312c322c330a', 'hex')),
    table(
      'broken UTF-8',
      Buffer.from([0xc3, 0x28, 0x2c, 0xff, 0xfe, 0x0a, 0x2c, 0xed, 0xa0, 0x80]),
    ),
    table('the same heading a thousand times', `${row(1000, '流水号')}\n${row(1000, '1')}\n`),
    of('numbers that are none', '1e309'),
    of('a number of 10,000 digits', '9'.repeat(10_000)),
    table('only carriage returns', '\r'.repeat(900_000)),
    table('nothing', ''),
    table('a page of HTML', '<!doctype html><script>alert(1)</script>'),
  ]
}
