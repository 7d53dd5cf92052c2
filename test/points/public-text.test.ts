import { expect } from 'chai'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aHousehold, aRule, aVillage, send, signedIn, type Agent } from '../support/village.ts'

describe('What will hang on the board', () => {
  let house: House
  let liaison: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
    at()
    liaison = await signedIn(house, 'liaison')
  })
  after(() => closeHouse(house))

  async function report(what: string, child = '张小满') {
    const household = await aHousehold({ child })
    const rule = await aRule()
    return await send(liaison, '/claims', {
      household: String(household._id),
      rules: [rule.key],
      quantity: 1,
      happenedOn: '2026-11-14',
      what,
      photos: [],
    })
  }

  for (const what of [
    '找我 138 0000 0000',
    '身份证 511922199001011234',
    '卡号 6222-0000-0000-0000',
    '电话１３８００００００００',
    '打 138.0000.0000 找我',
  ]) {
    it(`carries no number of a person: ${what}`, async () => {
      const { status, body } = await report(what)
      expect([status, body.error.code]).to.deep.equal([422, 'text_has_number'])
    })
  }

  it('carries no child’s name', async () => {
    const { status, body } = await report('张小满考上初中')
    expect([status, body.error.code]).to.deep.equal([422, 'text_names_minor'])
  })

  it('carries no name of a neighbour’s child either', async () => {
    await aHousehold({ child: '王小雪' })
    const { status, body } = await report('送王小雪去医院', '李小寒')
    expect([status, body.error.code]).to.deep.equal([422, 'text_names_minor'])
  })

  it('may say what was done, how often and when', async () => {
    expect((await report('11月14日 扫了 2 个小时，12 户一起')).status).to.equal(200)
  })
})
