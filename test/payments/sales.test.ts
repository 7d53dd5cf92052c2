import { expect } from 'chai'
import { Sales, recordSales, type NewSale } from '../../api/payments/index.ts'
import { newId, transact } from '../../api/platform/index.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'
import { emptyHouse, paths } from '../support/village.ts'

const place = paths.village
/** Past midnight in the village. */
const at = new Date('2026-11-16T16:30:00Z')

describe('Sales', () => {
  let house: House

  before(async () => {
    house = await openHouse()
    await emptyHouse()
  })
  after(() => closeHouse(house))

  const sale = (fen: number): NewSale => ({
    ...{ key: `sale:${String(newId())}`, subject: { kind: 'order', id: newId() }, fen, farms: [] },
    ...{ channel: 'employee', buyerPlace: paths.county, buyer: newId() },
  })

  it('are written down with the village’s day, what goes back as well, nothing not', async () => {
    await transact(() => recordSales({ at }, place, [sale(0)]))
    await transact(() => recordSales({ at }, place, [sale(5_00), sale(0), sale(-2_00)]))
    const found = await Sales.find({ place }).sort({ fen: 1 }).lean()
    expect(found.map(({ fen, day }) => [fen, day])).to.deep.equal([
      [-2_00, '2026-11-17'],
      [5_00, '2026-11-17'],
    ])
  })

  it('are written only together with what they count', async () => {
    const alone = await recordSales({ at }, place, [sale(1_00)]).catch((error: unknown) => error)
    expect(alone).to.be.an('error')
  })
})
