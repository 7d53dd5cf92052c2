import { expect } from 'chai'
import { slipNumber as serverNumber } from '../../api/shop/redeem.ts'
import {
  missingFor,
  pointsOf,
  readCode,
  readHouseholdCode,
  whyNot,
  withQuantity,
  type Buyer,
} from '../../pos/counter/basket.ts'
import { kindOf, onShelf } from '../../pos/counter/kinds.ts'
import { slipNumber } from '../../pos/counter/slip-number.ts'
import { readFen, readWhole } from '../../pos/stock/typed.ts'
import { pictureOf } from '../../ui/art/pictures.ts'
import { KeyBurst } from '../../ui/scan/key-burst.ts'

const rice = { id: 'rice', name: '大米 10 斤', unit: '袋', points: 4400, stock: 3 }
const salt = { id: 'salt', name: '食盐 400 克', unit: '袋', points: 300, stock: 1 }
const aBuyer = (with_: Partial<Buyer> = {}): Buyer => ({
  earned: 10_000,
  gifted: 0,
  giftedPercent: 50,
  purchasesLeft: 2,
  limits: [],
  ...with_,
})

describe('the basket', () => {
  it('adds up what is in it, and forgets what is taken out', () => {
    const two = withQuantity(withQuantity([], rice, 1), salt, 2)
    expect(pointsOf(two)).to.equal(5000)
    expect(withQuantity(two, salt, 0)).to.have.length(1)
  })

  it('lets gifted points pay only their share, as the server does', () => {
    expect(missingFor(4400, aBuyer({ earned: 2200, gifted: 9000 }))).to.equal(0)
    expect(missingFor(4400, aBuyer({ earned: 1000, gifted: 9000 }))).to.equal(1200)
    expect(missingFor(4400, aBuyer({ earned: 1000, gifted: 9000, giftedPercent: 100 }))).to.equal(0)
  })

  it('says why goods cannot be had', () => {
    expect(whyNot(rice, aBuyer(), 0)).to.equal(undefined)
    expect(whyNot({ ...rice, stock: 0 }, aBuyer(), 0)).to.deep.equal({ code: 'gone' })
    expect(whyNot(salt, aBuyer(), 1)).to.deep.equal({ code: 'all_taken' })
    expect(whyNot(rice, aBuyer({ earned: 3200 }), 0)).to.deep.equal({ code: 'short', points: 1200 })
    expect(whyNot(rice, aBuyer({ purchasesLeft: 0 }), 0)).to.deep.equal({ code: 'no_visits' })
    const limited = { ...rice, limit: { count: 1, per: 'month' } }
    const had = aBuyer({ limits: [{ goods: 'rice', left: 0 }] })
    expect(whyNot(limited, had, 0)).to.deep.equal({ code: 'limit', per: 'month' })
    const last = aBuyer({ limits: [{ goods: 'rice', left: 1 }] })
    expect(whyNot(limited, last, 1)).to.deep.equal({ code: 'limit_taken' })
  })

  it('knows a card, a slip and a barcode apart, and a household code however it is typed', () => {
    expect(readCode('QS1:abc').kind).to.equal('card')
    expect(readCode('QSR:1116-048291')).to.deep.equal({ kind: 'slip', value: '1116-048291' })
    expect(readCode('6901234567892').kind).to.equal('goods')
    expect(['2-037', '2-37', '2037', ' 2 037 ', '2－037'].map(readHouseholdCode)).to.deep.equal(
      Array(5).fill('2-037'),
    )
  })
})

describe('the till without a network', () => {
  it('prints the very number the server will give', async () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const at = new Date('2026-11-16T16:30:00Z')
    expect(await slipNumber(at, key)).to.equal(serverNumber(at, key))
  })
})

describe('the shelf', () => {
  it('finds every category a tab and every piece of goods a drawing', () => {
    expect(
      ['粮油', '纸品', '农资', '学习用品', '帮扶农产品', '五金电器'].map(kindOf),
    ).to.deep.equal(['food', 'wash', 'farm', 'child', 'local', 'home'])
    expect(pictureOf({ picture: 'rice' })).to.equal('rice')
    expect(pictureOf({ picture: 'nothing', name: '面粉 10 斤' })).to.equal('flour')
    expect(pictureOf({ name: '谁也没见过', category: '谁也没听过' })).to.equal('parcel')
  })

  it('puts what is often asked for first', () => {
    const goods = ['甲', '乙', '大米'].map((name) => ({ id: name, name, category: '' }))
    const shown = onShelf(goods, 'usual', new Map([['乙', 3]]))
    expect(shown.map(({ name }) => name)).to.deep.equal(['乙', '大米', '甲'])
  })

  it('reads what is typed into the stock forms', () => {
    expect([readWhole('12'), readWhole('0'), readWhole('x')]).to.deep.equal([12, 0, 0])
    expect([readFen('12.5'), readFen(''), readFen('1.234')]).to.deep.equal([1250, undefined, null])
  })
})

describe('a scanner that types', () => {
  const type = (keys: string[], gap: number) => {
    const burst = new KeyBurst()
    let at = 1000
    return keys.map((key) => burst.key(key, (at += gap))).find(Boolean) ?? null
  }
  it('is told from a person by its speed', () => {
    const keys = [...'QS1:abcdef', 'Enter']
    expect(type(keys, 5)).to.equal('QS1:abcdef')
    expect(type(keys, 180)).to.equal(null)
    expect(type([...'12', 'Enter'], 5)).to.equal(null)
  })
})
