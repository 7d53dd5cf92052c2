import { expect } from 'chai'
import fc from 'fast-check'
import { account, fenOn } from '../../api/payments/index.ts'
import type { Household } from '../../api/people/index.ts'
import { checkSettlement } from '../../api/settlement/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aHousehold, aVillage, emptyHouse, read, send } from '../support/village.ts'
import { Settling, answer, book, cards, expectSettled } from './support/settling.ts'

describe("The farmers' money, whatever happens", () => {
  let house: House
  let people: Settling

  before(async () => {
    house = await openHouse()
    at()
  })
  afterEach(expectSettled)
  after(() => closeHouse(house))

  type Act =
    | { do: 'book'; who: number; fen: number }
    | { do: 'make' }
    | { do: 'nod'; who: number }
    | { do: 'approve' }
    | { do: 'pay'; fails: boolean }
    | { do: 'correct'; who: number; fen: number }

  const who = fc.nat({ max: 2 })
  const act: fc.Arbitrary<Act> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('book' as const), who, fen: signed() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('make' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('nod' as const), who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('approve' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('pay' as const), fails: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('correct' as const), who, fen: signed() }),
    },
  )

  function signed() {
    return fc.integer({ min: -300_00, max: 900_00 }).filter((fen) => fen !== 0)
  }

  it('keeps every fen, whatever is booked, made, nodded to, paid, failed or put right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        await emptyHouse()
        await aVillage()
        people = await Settling.of(house)
        const households: Household[] = []
        for (const number of cards) {
          const household = await aHousehold()
          await people.account(household, number).expect(200)
          households.push(household)
        }
        const booked = [0, 0, 0]
        const paid = { fen: 0 }
        for (const each of acts) await doOne(each, households, booked, paid)
        expect(await checkSettlement()).to.deep.equal([])
        const left = await Promise.all(households.map(({ _id }) => fenOn(account('farmer', _id))))
        const sum = (list: number[]) => list.reduce((all, fen) => all + fen, 0)
        expect(sum(left) + paid.fen).to.equal(sum(booked))
      }),
      { numRuns: 8 },
    )
  }).timeout(300_000)

  async function doOne(act: Act, households: Household[], booked: number[], paid: { fen: number }) {
    const list = async (state: string) =>
      (await read(people.clerk, `/statements?state=${state}&limit=200`)).body.items as {
        id: string
        payee: { household: { id: string } }
      }[]
    if (act.do === 'book') {
      const household = households[act.who] as Household
      booked[act.who] = (booked[act.who] ?? 0) + act.fen
      await book(account('farmer', household._id), [{ why: 'goods', what: '货', fen: act.fen }])
    } else if (act.do === 'make') await people.make()
    else if (act.do === 'nod') {
      const household = households[act.who] as Household
      const farmer = await people.farmer(household)
      for (const { id, payee } of await list('statement')) {
        if (payee.household.id !== String(household._id)) continue
        await send(farmer, `/my/statements/${id}/confirm`).expect(200)
      }
    } else if (act.do === 'approve') {
      const ids = (await list('confirmed')).map(({ id }) => id)
      if (ids.length === 0) return
      await people.approve(people.first, ids).expect(200)
      await people.approve(people.second, ids).expect(200)
    } else if (act.do === 'pay') await payAll(act.fails, paid)
    else await correctOne(act, households, booked, await list('statement'))
  }

  async function payAll(fails: boolean, paid: { fen: number }) {
    const made = await send(people.clerk, '/payout-batches')
    if (made.status !== 200) return
    const { id, lines } = made.body.batch as { id: string; lines: { code: string; fen: number }[] }
    await send(people.first, `/payout-batches/${id}/release`).expect(200)
    const rows = lines.map(({ code }) => (fails ? `${code},失败,余额,` : `${code},成功,,B`))
    await people.results(id, answer(rows)).expect(200)
    if (!fails) for (const { fen } of lines) paid.fen += fen
  }

  async function correctOne(
    { who: index, fen }: { who: number; fen: number },
    households: Household[],
    booked: number[],
    open: { id: string; payee: { household: { id: string } } }[],
  ) {
    const household = households[index] as Household
    const found = open.find(({ payee }) => payee.household.id === String(household._id))
    if (!found) return
    const wrong = { fen, reason: '算错了' }
    const { body } = await send(people.clerk, `/statements/${found.id}/corrections`, wrong)
    await send(people.first, `/corrections/${body.id}/decide`, { approve: true }).expect(200)
    booked[index] = (booked[index] ?? 0) + fen
  }
})
