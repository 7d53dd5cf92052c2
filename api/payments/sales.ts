import { assertInTransaction, dayOf, newId, type Actor } from '../platform/index.ts'
import { Sales, type Sale } from './sales.model.ts'

export type NewSale = Omit<Sale, '_id' | 'place' | 'day' | 'at'>

/**
 * Writes down what was accepted and paid, in the transaction of the acceptance; what goes back
 * afterwards is written with negative fen and a key of its own.
 * @param place path of the seller's village
 */
export async function recordSales(
  { at }: Pick<Actor, 'at'>,
  place: string,
  sales: readonly NewSale[],
): Promise<void> {
  assertInTransaction()
  const rows = sales
    .filter((sale) => sale.fen !== 0)
    .map((sale) => ({ _id: newId(), place, day: dayOf(at), at, ...sale }))
  if (rows.length > 0) await Sales.insertMany(rows, { lean: true })
}
