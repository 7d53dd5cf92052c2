import { accountOf, write } from '../../api/platform/index.ts'
import { importGoods } from '../../api/shop/index.ts'
import { actorAt, assertOnce, listIn, told } from './given.ts'

/** Proposes a list of goods in somebody's name; another person approves them at the desk. */
export async function importGoodsFile(
  file: string,
  code: string,
  by: string,
  log: (line: string) => void,
) {
  const list = await listIn(file)
  assertOnce(file, list, 'name')
  assertOnce(file, list, 'barcode')
  const actor = await actorAt(code, by, ['keeper', 'approver', 'administrator'])
  const propose = () => importGoods(actor.place.path, list, accountOf(actor).id)
  const { reply } = await told(file, () => write(actor, 'import goods', list, propose))
  log(`Goods of ${actor.place.name}: ${reply.added} proposed, ${reply.unchanged} known already.`)
}
