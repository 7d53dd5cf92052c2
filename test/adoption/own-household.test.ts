import { checkAdoption } from '../../api/adoption/index.ts'
import { expect } from 'chai'
import { Households } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aHousehold, expectBalancedBooks, paths, send, type Agent } from '../support/village.ts'
import { Farmyard, anEarTag, expectRefusal, pigOffer } from './support/farmyard.ts'

describe('Who is kin to the farmer', () => {
  let house: House
  let yard: Farmyard
  let clerk: Agent
  let approver: Agent
  let supervisor: Agent

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
    const { _id: household } = await aHousehold({ head: '罗小明' })
    const own = { _id: yard.household._id, place: paths.village }
    await Households.updateOne(own, { $set: { kin: [household] } })
    clerk = await yard.comes('clerk', { household })
    approver = await yard.comes('approver', { household })
    supervisor = await yard.comes('supervisor', { household: yard.household._id })
  })
  beforeEach(() => yard.at('2026-11-16T10:24:00+08:00'))
  after(async () => {
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
    await yard.bank.close()
    await closeHouse(house)
  })

  it('neither drafts nor reviews what the household offers', async () => {
    const household = String(yard.household._id)
    const body = { ...pigOffer, household, tag: anEarTag() }
    await expectRefusal(send(clerk, '/adoption/offers', body), 'own_household')
    const draft = await yard.draft().expect(200)
    const path = `/adoption/offers/${draft.body.id}`
    const change = clerk.put(`/api/places/511922101${path}`)
    const { name: _name, ...text } = pigOffer
    await expectRefusal(
      change.set('Idempotency-Key', crypto.randomUUID()).send({ ...text, photos: [] }),
      'own_household',
    )
    await expectRefusal(send(approver, `${path}/review`, { agreed: true }), 'own_household')
    await send(yard.approver, `${path}/review`, { agreed: true }).expect(200)
  })

  it('does not read the scale, first or second, for the weight is the money', async () => {
    const offer = await yard.offer({ shares: 1, perBuyerMost: 1 })
    await yard.buy(await yard.employee(), offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    const path = `/adoption/units/${offer.unit.id}/weighings`
    const photo = await yard.photo()
    for (const reader of [clerk, approver, supervisor]) {
      await expectRefusal(send(reader, path, { grams: 120_000, photo }), 'own_household')
    }
    const opened = await send(yard.farmer, path, { grams: 120_000, photo }).expect(200)
    const confirm = `${path}/${opened.body.id}/confirm`
    await expectRefusal(send(clerk, confirm, { grams: 120_000 }), 'own_household')
    await send(yard.clerk, confirm, { grams: 120_000 }).expect(200)
  })

  it('does not put an animal of the household in the place of one that died', async () => {
    const offer = await yard.offer({ shares: 1, perBuyerMost: 1 })
    await yard.buy(await yard.employee(), offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    await yard.move(yard.farmer, offer.unit.id, 'dead', '病死').expect(200)
    const household = String(yard.household._id)
    const body = { household, tag: anEarTag(), name: '', advanceFen: 100_00, reason: '换一头' }
    const path = `/adoption/units/${offer.unit.id}/substitute`
    await expectRefusal(send(clerk, path, body), 'own_household')
    await send(yard.clerk, path, body).expect(200)
  })
})
