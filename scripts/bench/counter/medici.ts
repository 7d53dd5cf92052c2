import { mongoTransaction } from 'medici'
import { mongo, type ClientSession } from 'mongoose'
import { book, forgetBalances, householdAccount, shelfAccount } from './medici-books.ts'
import { SoldOut } from '../measure.ts'
import type { AwardedClaim, Sale, System } from './systems.ts'

/**
 * medici in this process, on the product's own connection, as its README has it: the entry, then
 * the balances that may not fall below nothing, then their write locks.
 * @param whole the goods are accounts, too; otherwise points alone are taken
 */
export function mediciSystem(whole: boolean): System {
  let retries = 0
  const again = () => (retries += 1)
  return {
    name: whole ? 'medici' : 'medici, points alone',
    replays: false,
    redeem: async (sale, key) => {
      await transaction(again, (session) => redeem(sale, key, whole, session))
      return ''
    },
    giveBack: null,
    award: whole
      ? async (claim, key) => await transaction(again, (session) => award(claim, key, session))
      : null,
    statement: null,
    balance: null,
    ready: forgetBalances,
    retries: () => Promise.resolve(retries),
    stop: () => Promise.resolve(),
  }
}

/** Three tries where two made a household's first lock at once, as the other systems have. */
async function transaction(again: () => void, work: (session: ClientSession) => Promise<void>) {
  for (let attempt = 1; ; attempt += 1) {
    let runs = 0
    try {
      return await mongoTransaction(async (session) => {
        if (runs++ > 0) again()
        await work(session as ClientSession)
      })
    } catch (error) {
      if (!isLockTaken(error) || attempt === 3) throw error
      again()
    }
  }
}

function isLockTaken(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && /medici_locks/.test(error.message)
}

async function redeem(sale: Sale, key: string, whole: boolean, session: ClientSession) {
  const from = householdAccount(sale.household)
  const { expectPoints, lines } = sale
  const entry = book
    .entry('redeem')
    .debit(from, expectPoints, { key })
    .credit('Spent', expectPoints)
  const goods = whole ? lines : []
  for (const { goods: id, quantity } of goods) {
    entry.debit(shelfAccount(id), quantity).credit('Sold', quantity)
  }
  await entry.commit({ session })
  const guarded = [from, ...goods.map((line) => shelfAccount(line.goods))]
  for (const account of guarded) {
    const { balance } = await book.balance({ account }, { session })
    if (balance < 0) throw account === from ? new Error('points_short') : new SoldOut()
  }
  await book.writelockAccounts(guarded, { session })
}

async function award({ household: to, points }: AwardedClaim, key: string, session: ClientSession) {
  const entry = book
    .entry('award')
    .debit('Given', points)
    .credit(householdAccount(to), points, { key })
  await entry.commit({ session })
}
