import { Book, setTransactionSchema } from 'medici'
import mongoose, { Schema } from 'mongoose'
import { newId, type Id } from '../../../api/platform/index.ts'
import { inBatches } from '../in-batches.ts'

export const book = new Book('village')

/** medici's own transaction, with a key that no two of them may have. */
const schema = new Schema(
  {
    ...{ credit: Number, debit: Number, meta: Schema.Types.Mixed, datetime: Date },
    ...{ account_path: [String], accounts: String, book: String, memo: String },
    ...{ _journal: Schema.Types.ObjectId, timestamp: Date, voided: Boolean },
    ...{ void_reason: String, _original_journal: Schema.Types.ObjectId, key: String },
  },
  { id: false, versionKey: false },
)
const keyed = { key: { $exists: true } }
schema.index({ key: 1 }, { unique: true, partialFilterExpression: keyed })
setTransactionSchema(schema)

export const householdAccount = (id: string | Id) => `Household:${String(id)}`
export const shelfAccount = (goods: string | Id) => `Shelf:${String(goods)}`

/**
 * medici keeps a balance for 48 hours after it was asked for. Households come twice a month, so
 * a slice begins without any.
 */
export async function forgetBalances(): Promise<void> {
  await collection('Balance').deleteMany({})
}

function collection(name: 'Transaction' | 'Journal' | 'Balance' | 'Lock') {
  const model = mongoose.models[`Medici_${name}`]
  if (!model) throw new Error(`medici has no ${name}`)
  return model.collection
}

/** Of what medici's books say before anything is measured. */
interface Opening {
  households: readonly { _id: Id }[]
  /** Lines of each household, and the points of each. */
  lines: number
  points: number
  goods: readonly { _id: Id }[]
  stock: number
}

const openedAt = new Date('2026-01-05T02:00:00Z')
/** Households in one entry; the other side is one line for all of them. */
const inOneEntry = 100
const entriesAtOnce = 20

/** The same lines that the product's ledger has, as medici would have written them. */
export async function openMediciBooks(opening: Opening): Promise<void> {
  const { households, lines, points, goods, stock } = opening
  const shelves = goods.map(({ _id }) => ({ account: shelfAccount(_id), amount: stock }))
  await writeEntries([{ from: 'Donors', to: shelves }])
  await lockOnce(shelves.map(({ account }) => account))
  const groups = Array.from({ length: Math.ceil(households.length / inOneEntry) }, (_, at) => {
    const some = households.slice(at * inOneEntry, (at + 1) * inOneEntry)
    return some.map(({ _id }) => ({ account: householdAccount(_id), amount: points }))
  })
  const count = lines * groups.length
  await inBatches(count, entriesAtOnce, async (from, to) => {
    const entries = Array.from({ length: to - from }, (_, at) => {
      return { from: 'Given', to: groups[(from + at) % groups.length] ?? [] }
    })
    await writeEntries(entries)
  })
}

/**
 * The lock of each shelf, which medici keeps for a day after its last use: they are sold from every
 * hour. A lock's first document, made by many at once, fails all but one of them, and medici's
 * transaction does not try again.
 */
async function lockOnce(accounts: readonly string[]): Promise<void> {
  const of = { book: book.name, updatedAt: new Date(), __v: 1 }
  await collection('Lock').insertMany(accounts.map((account) => ({ ...of, account })))
}

interface NewEntry {
  from: string
  to: { account: string; amount: number }[]
}

async function writeEntries(entries: readonly NewEntry[]): Promise<void> {
  const journals = entries.map((entry) => ({ _id: newId(), ...entry }))
  const written = journals.map(({ _id, from, to }) => {
    const sum = to.reduce((all, each) => all + each.amount, 0)
    const credits = to.map(({ account, amount }) => row(_id, account, amount, 0))
    return { _id, rows: [row(_id, from, 0, sum), ...credits] }
  })
  const rows = written.flatMap((each) => each.rows)
  await collection('Transaction').insertMany(rows, { ordered: false })
  const base = { datetime: openedAt, memo: 'opening', book: book.name }
  await collection('Journal').insertMany(
    written.map(({ _id, rows: own }) => ({ ...base, _id, _transactions: own.map((r) => r._id) })),
  )
}

function row(_journal: Id, accounts: string, credit: number, debit: number) {
  return {
    ...{ _id: newId(), _journal, account_path: accounts.split(':'), accounts, book: book.name },
    ...{ credit, debit, datetime: openedAt, memo: 'opening', timestamp: openedAt },
  }
}
