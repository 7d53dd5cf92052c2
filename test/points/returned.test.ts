import { expect } from 'chai'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Procedure } from '../support/procedure.ts'
import { aHousehold, aRule, aVillage, expectBalancedBooks, send } from '../support/village.ts'

describe('A claim that was returned and mended', () => {
  let house: House

  before(async () => {
    house = await openHouse()
    at()
    await aVillage()
  })
  after(async () => {
    await expectBalancedBooks()
    await closeHouse(house)
  })

  it('goes through the same hands again, where the village has no others', async () => {
    const procedure = await Procedure.of(house)
    const { reporter, liaison, council, approver } = procedure
    const household = await aHousehold()
    const { key } = await aRule()
    const id = await procedure.scored(household, [key])
    await send(approver, `/claims/${id}/return`, { reason: '照片呢' }).expect(200)
    const mended = {
      ...{ household: String(household._id), rules: [key], quantity: 1, photos: [] },
      ...{ happenedOn: '2026-11-14', what: '打扫村口公路，照片补上了' },
    }
    await send(reporter, `/claims/${id}/submit`, mended).expect(200)
    const own = await send(reporter, `/claims/${id}/check`).expect(403)
    expect(own.body.error.code).to.equal('you_submitted')
    await send(liaison, `/claims/${id}/check`).expect(200)
    await send(council, `/claims/${id}/score`, { present: 5, agreed: 5 }).expect(200)
    expect((await procedure.approve([id]).expect(200)).body.approved).to.equal(1)
  })
})
