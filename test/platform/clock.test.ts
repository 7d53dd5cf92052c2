import { expect } from 'chai'
import supertest from 'supertest'
import { clock, setClock, watchClock } from '../../api/platform/index.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'

const tenYears = 10 * 365.25 * 24 * 3600_000

describe("The computer's clock", () => {
  let house: House
  let watch: { stop(): void }
  const { now } = Date
  const wrongBy = (ms: number) => {
    Date.now = () => now() + ms
  }

  before(async () => {
    house = await openHouse()
    setClock()
    watch = await watchClock()
  })
  afterEach(() => {
    Date.now = now
  })
  after(async () => {
    watch.stop()
    await closeHouse(house)
  })

  const offs = {
    'ten years ahead': tenYears,
    'ten years behind': -tenYears,
    'three minutes ahead': 180_000,
  }
  for (const [off, ms] of Object.entries(offs)) {
    it(`${off}, serves nobody, and leaves the time as it is`, async () => {
      wrongBy(ms)
      expect(Math.abs(clock.now().getTime() - now())).to.be.lessThan(2_000)
      for (const path of ['/healthz', '/api/me']) {
        const { body } = await supertest(house.server).get(path).expect(503)
        expect(body.error.code).to.equal('clock_wrong')
      }
      Date.now = now
      await supertest(house.server).get('/healthz').expect(200)
    })
  }

  it('ninety seconds ahead, is not believed either, and serves all', async () => {
    wrongBy(90_000)
    expect(Math.abs(clock.now().getTime() - now())).to.be.lessThan(2_000)
    await supertest(house.server).get('/healthz').expect(200)
  })
})
