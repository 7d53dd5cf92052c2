import type { Problem } from './platform/index.ts'
import { checkAdoption } from './adoption/index.ts'
import { checkMoney } from './payments/index.ts'
import { checkPoints } from './points/index.ts'
import { checkProduce } from './produce/index.ts'
import { checkSettlement } from './settlement/index.ts'
import { checkStock } from './shop/index.ts'

/**
 * Every proof that the product has, over every place: balances of points and money are the sums
 * of their lines, stock and limits those of their movements, orders, shares and statements agree
 * with the ledger. An empty list says that nothing is lost, doubled or left in between.
 */
export async function checkEverything(): Promise<Problem[]> {
  return [
    ...(await checkPoints()),
    ...(await checkStock()),
    ...(await checkMoney()),
    ...(await checkProduce()),
    ...(await checkAdoption()),
    ...(await checkSettlement()),
  ]
}
