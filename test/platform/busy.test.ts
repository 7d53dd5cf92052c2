import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import express from 'express'
import mongoose from 'mongoose'
import supertest from 'supertest'
import { answerFailure } from '../../api/platform/failure.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'

describe('A database that cannot write', () => {
  let house: House
  let keeper: Agent
  let sale: object

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    keeper = await signedIn(house, 'keeper')
    const shift = await send(keeper, '/shifts', { counts: [] }).expect(200)
    const household = String((await aHousehold({ points: 500 }))._id)
    const goods = String((await someGoods({ points: 1_00 }))._id)
    const lines = [{ goods, quantity: 1 }]
    sale = { household, lines, shift: shift.body.id as string, expectPoints: 1_00 }
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const failures = {
    'because its disk is full': { failCommands: ['insert'], errorCode: 14031 },
    'because its disk fails': { failCommands: ['update', 'insert'], errorCode: 39 },
    'and does not know whether it did': {
      failCommands: ['commitTransaction'],
      errorCode: 50,
      errorLabels: ['UnknownTransactionCommitResult'],
    },
  }
  for (const [why, data] of Object.entries(failures)) {
    it(`${why}, makes the till ask again, and the sale is there once`, async () => {
      const admin = mongoose.connection.getClient().db('admin')
      await admin.command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data })
      const key = randomUUID()
      const { body } = await send(keeper, '/redemptions', sale, key).expect(503)
      expect(body.error.code).to.equal('busy')
      await admin.command({ configureFailPoint: 'failCommand', mode: 'off' })
      const done = await send(keeper, '/redemptions', sale, key).expect(200)
      const again = await send(keeper, '/redemptions', sale, key).expect(200)
      expect(again.body).to.deep.equal(done.body)
    })
  }

  it('and has ended its socket, which the driver hands on as it is, is busy too', async () => {
    const ended = Object.assign(new Error('ended by the other party'), { code: 'EPIPE' })
    const app = express()
      .get('/', () => {
        throw ended
      })
      .use(answerFailure)
    const { body } = await supertest(app).get('/').expect(503)
    expect(body.error.code).to.equal('busy')
  })
})
