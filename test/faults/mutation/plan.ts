import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Some files of the product, and the tests that are to notice a change in them. */
export interface Area {
  name: string
  files: string[]
  tests: string[]
  /** Stryker's kinds of change that are not made here. */
  leftOut: readonly string[]
}

export const root = join(import.meta.dirname, '../../..')

/** Changes to a comparison, a condition or a sum. */
export const guardKinds = [
  'ArithmeticOperator',
  'AssignmentOperator',
  'ConditionalExpression',
  'EqualityOperator',
  'LogicalOperator',
  'MethodExpression',
  'UnaryOperator',
]

/**
 * Changes that no test can be asked to notice: words (keys are looked at by the compiler, texts
 * by those who read them), and records and lists that lose all they hold, which the compiler
 * refuses at nearly every place.
 */
const leftOut = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration']

/** Besides them, for the quick form: whatever is neither guard nor sum. */
const leftOutQuickly = [
  ...[...leftOut, 'ArrowFunction', 'BlockStatement', 'BooleanLiteral'],
  ...['OptionalChaining', 'Regex', 'UpdateOperator'],
]

/** Declarations: what they say is checked where it is used. */
const declared = /\.(model|schema|routes)\.ts$|^index\.ts$/

/** A story of many steps, or processes of its own: too slow for thousands of runs. */
const slow = /^(property|races|crashes|faults|stripe-mock|two-servers)\.test\.ts$/

const filesOf = (folder: string, but: RegExp) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !but.test(name))
    .map((name) => `${folder}/${name}`)

const price = ['price', 'price-terms', 'agreed-price', 'market-price', 'worked-example']
const priceFiles = [...price, 'check-terms'].map((name) => `api/adoption/${name}.ts`)
const priceTests = ['price', 'terms'].map((name) => `test/adoption/${name}.test.ts`)

/** So many files at a time: what a run has found is kept when the next is broken off. */
const atOnce = 10

/** @param others whose tests are about these files, too */
function areasOf(name: string, folders: string[], others: string[] = []): Area[] {
  const files = folders.flatMap((folder) => filesOf(`api/${folder}`, declared))
  const tests = [...folders, ...others].flatMap((folder) => filesOf(`test/${folder}`, slow))
  const count = Math.ceil(files.length / atOnce)
  return Array.from({ length: count }, (_, index) => ({
    name: `${name}-${index + 1}`,
    files: files.slice(index * atOnce, (index + 1) * atOnce),
    tests,
    leftOut,
  }))
}

export const areas: Area[] = [
  { name: 'price', files: priceFiles, tests: priceTests, leftOut },
  ...areasOf('points', ['points'], ['notices', 'people']),
  ...areasOf('payments', ['payments', 'payments/stripe']),
  ...areasOf('settlement', ['settlement']),
]

/** The guards and sums of price and ledgers, with the tests that are about them alone. */
export const quickArea: Area = {
  name: 'quick',
  files: [
    ...priceFiles,
    ...['post', 'spend', 'caps'].map((name) => `api/points/${name}.ts`),
    ...['amounts', 'post', 'refund'].map((name) => `api/payments/${name}.ts`),
  ],
  tests: [
    ...priceTests,
    'test/points/ledger.test.ts',
    'test/points/cap-book.test.ts',
    'test/payments/amounts.test.ts',
    'test/payments/ledger.test.ts',
  ],
  leftOut: leftOutQuickly,
}

/** Where points and money are counted, moved and limited: no guard and no sum may give way. */
export const guardFiles = new Set([
  ...quickArea.files,
  ...['award', 'expire', 'reverse'].map((name) => `api/points/${name}.ts`),
  'api/payments/spend-voucher.ts',
  ...['correct', 'make-batch', 'make-statements', 'release-batch', 'span', 'take-up'].map(
    (name) => `api/settlement/${name}.ts`,
  ),
])
