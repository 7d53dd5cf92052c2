import { expect } from 'chai'
import { Writes, newId } from '../../../api/platform/index.ts'
import { PointsAccounts } from '../../../api/points/index.ts'
import { Batches } from '../../../api/shop/index.ts'
import { Redemptions } from '../../../api/shop/sales.model.ts'
import { closeHouse, openHouse, type House } from '../../support/house.ts'
import { paths } from '../../support/village.ts'
import { Client, Journal } from './client.ts'
import { proveEffects, proveReplays } from './proof.ts'
import { openWorld, type World } from './world.ts'

const place = paths.village
const quantity = 2

describe('The proof after a fault', () => {
  let house: House
  let world: World
  let journal: Journal

  before(async function () {
    this.timeout(60_000)
    house = await openHouse()
    world = await openWorld(house)
    journal = new Journal()
    for (let sold = 0; sold < 3; sold += 1) await sell()
  })
  after(() => closeHouse(house))

  async function sell(): Promise<void> {
    const [{ who, shift }, goods] = [world.keepers[0]!, world.goods[0]!]
    await new Client(house.url, who, journal).does('redeem', '/redemptions', {
      household: world.households[0],
      lines: [{ goods: String(goods._id), quantity }],
      shift,
      expectPoints: quantity * goods.points,
    })
  }

  async function found(): Promise<string> {
    await proveReplays(journal, journal.agreed(), house.url)
    return [...journal.problems.splice(0), ...(await proveEffects(world, journal))].join('\n')
  }

  it('finds nothing where nothing is wrong', async () => {
    expect(journal.agreed()).to.have.length(3)
    expect(await found()).to.equal('')
  })

  it('finds a sale that was agreed to and is lost', async () => {
    const [sale] = await Redemptions.find({ place }).lean()
    await Redemptions.deleteOne({ _id: sale!._id, place })
    expect(await found()).to.include(`redeem ${String(sale!._id)} was agreed to, and is lost`)
    await Redemptions.insertMany([sale!])
  })

  it('finds a sale that is there twice', async () => {
    const [sale] = await Redemptions.find({ place }).lean()
    const _id = newId()
    await Redemptions.insertMany([{ ...sale!, _id }])
    expect(await found()).to.include(`redeem ${String(_id)} is there, and nobody was told`)
    await Redemptions.deleteOne({ _id, place })
  })

  it('finds half a sale: points without stock, stock without points', async () => {
    const { _id: goods } = world.goods[0]!
    await Batches.updateOne({ place, goods }, { $inc: { left: quantity } })
    expect(await found()).to.include(`of ${String(goods)} 396 are left, not 394`)
    await Batches.updateOne({ place, goods }, { $inc: { left: -quantity } })
    const household = world.households[0]
    await PointsAccounts.updateOne({ place, household }, { $inc: { earned: 2_00 } })
    expect(await found()).to.include(`household ${household} has`)
    await PointsAccounts.updateOne({ place, household }, { $inc: { earned: -2_00 } })
  })

  it('finds a server that does again what it is asked for again', async () => {
    const { findById } = Writes
    Writes.findById = (() => ({ lean: async () => null })) as never
    const write = Writes.insertMany.bind(Writes)
    Writes.insertMany = (async () => []) as never
    const problems = await found()
    Object.assign(Writes, { findById, insertMany: write })
    expect(problems).to.match(/redeem \S+ was answered .* and then 200/)
    expect(problems).to.include('is there, and nobody was told')
  })
})
