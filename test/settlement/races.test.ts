import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { account, outside, post } from '../../api/payments/index.ts'
import { newId, transact } from '../../api/platform/index.ts'
import { settleMonth, settleVillage } from '../../api/settlement/index.ts'
import { at } from '../support/house.ts'
import { aHousehold, paths, read, send, signedIn, village } from '../support/village.ts'
import { book, expectSettled, settlingHouse } from './support/settling.ts'

const upTo = '2026-11-16'

describe('A village that is settled by several at once', () => {
  const people = settlingHouse({ eachEmpty: true })

  const cabbage = (fen: number) => [{ why: 'goods', what: '白菜', fen }]

  it('gets each transfer into one statement, however many clerks press at once', async () => {
    const households = await Promise.all(Array.from({ length: 12 }, () => aHousehold()))
    for (const each of households) await book(account('farmer', each._id), cabbage(10_00))
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => send(people.clerk, '/statements', { upTo })),
    )
    const made = replies.map((reply) => reply.body.made ?? 0)
    expect(made.reduce((sum, each) => sum + each, 0)).to.equal(12)
    expect((await read(people.clerk, '/statements?limit=200')).body.items).to.have.length(12)
  })

  it('loses nothing that is booked while statements are made', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(payee, cabbage(1_00))
    await Promise.all([
      ...Array.from({ length: 10 }, () => book(payee, cabbage(1_00))),
      ...Array.from({ length: 3 }, () => send(people.clerk, '/statements', { upTo })),
    ])
    await send(people.clerk, '/statements', { upTo }).expect(200)
    const { items } = (await read(people.clerk, '/statements?limit=200')).body
    const total = items.reduce((sum: number, each: { totalFen: number }) => sum + each.totalFen, 0)
    expect(total).to.equal(11_00)
  })

  it('has all of a cut or nothing, when it breaks off before its end', async () => {
    const household = await aHousehold()
    await book(account('farmer', household._id), cabbage(10_00))
    const broken = transact(async () => {
      await settleVillage(paths.village, upTo, at())
      throw new Error('the light went out')
    })
    await broken.then(
      () => expect.fail('it should have broken off'),
      (error: Error) => expect(error.message).to.equal('the light went out'),
    )
    expect((await read(people.clerk, '/statements')).body.items).to.deep.equal([])
    await expectSettled()
    expect((await people.make()).made).to.equal(1)
  })

  it('survives a server that is killed in the middle, at any moment', async () => {
    const households = await Promise.all(Array.from({ length: 40 }, () => aHousehold()))
    for (const each of households) await book(account('farmer', each._id), cabbage(10_00))
    const clerk = await signedIn(people.house, 'settlement_clerk', { login: 'killed' })
    const key = randomUUID()
    for (const ms of [40, 110, 200]) {
      const { server, url } = await anotherServer()
      const cookie = await cookieAt(url)
      expect(cookie).to.include('=')
      const asked = fetch(`${url}/api/places/${village}/statements`, {
        method: 'POST',
        headers: {
          cookie,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ upTo }),
      }).catch(() => undefined)
      await new Promise((done) => setTimeout(done, ms))
      server.kill('SIGKILL')
      await asked
      const { items } = (await read(clerk, '/statements?limit=200').expect(200)).body
      expect(items.length).to.be.oneOf([0, 40])
      await expectSettled()
    }
    // The same key asks again: it is done now, or was done then, and the reply is the same.
    const { body } = await send(clerk, '/statements', { upTo }, key).expect(200)
    expect(body).to.deep.equal({ made: 40, fen: 400_00, carriedOver: 0 })
    expect((await people.make()).made).to.equal(0)
  }).timeout(120_000)

  async function cookieAt(url: string): Promise<string> {
    const reply = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'killed', password: 'a password for tests' }),
    })
    return String(reply.headers.get('set-cookie')).split(';')[0] ?? ''
  }

  async function anotherServer(): Promise<{ server: ChildProcess; url: string }> {
    const file = join(import.meta.dirname, '../support/server-process.ts')
    const server = fork(file, [people.house.uri], { execArgv: ['--import', 'tsx'] })
    const url = await new Promise<string>((done, fail) => {
      server.once('message', (message: { url: string }) => done(message.url))
      server.once('exit', () => fail(new Error('the server did not start')))
    })
    return { server, url }
  }

  it('settles by itself on the first of a month what the month before brought', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(payee, cabbage(10_00))
    at('2026-12-01T02:00:00+08:00')
    await book(payee, cabbage(7_00))
    expect(await settleMonth.run()).to.deep.equal({ made: 1, fen: 10_00, carriedOver: 0 })
    expect(await settleMonth.run()).to.deep.equal({ made: 0, fen: 0, carriedOver: 0 })
  })

  it('settles 5,000 lines within seconds, and twice as many in about twice the time', async () => {
    const households = await Promise.all(Array.from({ length: 100 }, () => aHousehold()))
    const fill = async (each: number) => {
      for (const { _id } of households) {
        const lines = Array.from({ length: each }, () => cabbage(1_00)).flat()
        await bookAtOnce(account('farmer', _id), lines.length)
      }
    }
    const settle = async () => {
      const began = Date.now()
      const { made } = await transact(() => settleVillage(paths.village, upTo, at()))
      expect(made).to.equal(100)
      return Date.now() - began
    }
    await fill(50)
    const first = await settle()
    await fill(100)
    const second = await settle()
    expect(first).to.be.lessThan(20_000)
    // The second reads the first's transfers of the same day once more, and writes twice as many.
    expect(second).to.be.lessThan(Math.max(4 * first, 4_000))
  }).timeout(180_000)

  async function bookAtOnce(payee: string, count: number): Promise<void> {
    const subject = { kind: 'unit', id: newId() }
    await transact(() =>
      post(
        paths.village,
        Array.from({ length: count }, () => ({
          from: outside('card'),
          to: payee,
          fen: 1_00,
          key: `test:${randomUUID()}`,
          subject,
          why: 'goods',
          what: '白菜',
          at: at(),
        })),
      ),
    )
  }
})
