import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { inTurn } from '../../api/platform/turns.ts'

describe('Turns', () => {
  it('lets work with a name in common follow in the order in which it came', async () => {
    const seen: string[] = []
    const work = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`)
      await sleep(ms)
      seen.push(`${name} ends`)
    }
    await Promise.all([
      inTurn(['rice', 'salt'], work('first', 15)),
      inTurn(['oil'], work('other', 5)),
      inTurn(['salt', 'rice'], work('second', 1)),
      inTurn(['salt'], work('third', 1)),
    ])
    expect(seen.filter((each) => !each.startsWith('other'))).to.deep.equal([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ])
    expect(seen.indexOf('other ends')).to.be.lessThan(seen.indexOf('first ends'))
  })

  it('goes on after work that failed', async () => {
    const failing = inTurn(['rice'], () => Promise.reject(new Error('no')))
    const next = inTurn(['rice', 'rice'], () => Promise.resolve('yes'))
    await failing.then(
      () => expect.fail('it should have failed'),
      (error: Error) => expect(error.message).to.equal('no'),
    )
    expect(await next).to.equal('yes')
  })
})
