import { Accounts } from '../../../api/people/index.ts'
import { bareSystem } from './bare.ts'
import { mediciSystem } from './medici.ts'
import { httpSystem } from './over-http.ts'
import { productSystem } from './product.ts'
import type { System } from './systems.ts'
import { keeper, neverReached } from './world.ts'

export interface CounterSystems {
  bare: System
  medici: System
  /** medici without the goods: no more than its README's recipe. */
  mediciPoints: System
  product: System
  overHttp: System
  stop(): Promise<void>
}

/** Everything that can serve the village's counter; this process is connected to its database. */
export async function counterSystems(uri: string): Promise<CounterSystems> {
  const account = await Accounts.findOne({ login: keeper.login }).lean()
  if (!account) throw new Error('there is no keeper')
  const party = {
    keeper: account._id,
    keeperName: account.name,
    shopName: '柿坪村超市',
    purchasesPerMonth: neverReached,
  }
  const systems = {
    bare: await bareSystem(uri, party),
    medici: mediciSystem(true),
    mediciPoints: mediciSystem(false),
    product: await productSystem(),
    overHttp: await httpSystem(uri),
  }
  const stop = async () => {
    for (const system of Object.values(systems)) await system.stop()
  }
  return { ...systems, stop }
}
