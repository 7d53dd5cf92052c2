import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { aHousehold, read, send } from '../support/village.ts'
import { answer, book, cards, settlingHouse } from './support/settling.ts'

describe('The list of statements', () => {
  const people = settlingHouse({ eachEmpty: true })

  it('has pages, each after the last one seen, and no next after the last', async () => {
    const homes = []
    for (const fen of [10_00, 20_00, 30_00]) {
      const household = await aHousehold()
      await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen }])
      await people.make()
      homes.push(await people.statementOf(household))
    }
    const page = async (query: string) => {
      const { items, next } = (await read(people.clerk, `/statements?${query}`).expect(200)).body
      return [items.map((each: { id: string }) => each.id), next]
    }
    const [oldest, middle, newest] = homes
    expect(await page('limit=2')).to.deep.equal([[newest, middle], middle])
    expect(await page(`limit=2&after=${middle}`)).to.deep.equal([[oldest], null])
    expect(await page('limit=3')).to.deep.equal([[newest, middle, oldest], null])
  })

  it('leads to each with all its hands and every try to pay it, in their order', async () => {
    const household = await people.owed(30_00)
    const id = await people.statementOf(household)
    const bounced = await people.released()
    await people
      .results(bounced.id, answer([`${bounced.lines[0].code},失败,账号不存在,`]))
      .expect(200)
    await people.account(household, cards[1]).expect(200)
    const { items } = (await read(people.first, '/payees')).body
    const { id: change } = items.find((each: { change: unknown }) => each.change).change
    await send(people.first, `/bank-accounts/${change}/decide`, { approve: true }).expect(200)
    const paid = await people.released()
    await people.results(paid.id, answer([`${paid.lines[0].code},成功,,B2`])).expect(200)
    const shown = (await read(people.clerk, `/statements/${id}`).expect(200)).body
    const tries = shown.payouts.map((each: Record<string, unknown>) => [
      ...[each.batch, each.state, each.reason, each.bankReference],
    ])
    expect(tries).to.deep.equal([
      [bounced.id, 'failed', '账号不存在', null],
      [paid.id, 'paid', null, 'B2'],
    ])
    const hands = shown.steps.map(({ act, by }: { act: string; by: string | null }) => [
      act,
      by === null ? null : by.slice(0, 1),
    ])
    expect(hands.slice(0, 4)).to.deep.equal([
      ['make', '名'],
      ['confirm', '名'],
      ['approve', '名'],
      ['approve', '名'],
    ])
    expect(hands.at(-1)).to.deep.equal(['paid', null])
    expect(shown.hasPaper).to.equal(false)
  })
})
