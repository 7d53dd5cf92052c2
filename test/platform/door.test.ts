import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { expect } from 'chai'
import supertest from 'supertest'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  read,
  send,
  signedIn,
  someGoods,
  village,
  type Agent,
} from '../support/village.ts'

describe('The door', () => {
  let house: House
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  beforeEach(async () => {
    at()
    keeper = await signedIn(house, 'keeper')
  })
  after(() => closeHouse(house))

  const shaped = (body: { error: Record<string, unknown> }) =>
    expect(body.error).to.have.all.keys('code', 'message', 'details', 'requestId')

  it('refuses unknown fields, wrong types and missing ones, and says which', async () => {
    const unknown = await send(keeper, '/shifts', { counts: [], cash: 5 }).expect(400)
    shaped(unknown.body)
    expect(unknown.body.error.code).to.equal('input_invalid')
    const wrong = await send(keeper, '/shifts', { counts: 'none' }).expect(400)
    expect(wrong.body.error.details.issues[0].path).to.equal('counts')
    await read(keeper, '/goods?state=$ne').expect(400)
    await read(keeper, '/goods?state[$ne]=on_sale').expect(400)
    await read(keeper, '/households/not-an-id').expect(400)
  })

  it('refuses operators where a value belongs', async () => {
    await keeper
      .post('/api/session')
      .send({ login: { $gt: '' }, password: 'x' })
      .expect(400)
    const household = await aHousehold()
    await send(keeper, '/cards/replacements', { household: { $ne: '' }, reason: '丢了' }).expect(
      400,
    )
    await read(keeper, `/households/${String(household._id)}/statement?before[$gt]=1`).expect(400)
  })

  it('refuses a body that is not JSON, too large, or of the wrong kind', async () => {
    const post = () =>
      keeper
        .post(`/api/places/${village}/shifts`)
        .set('Idempotency-Key', randomUUID())
        .set('Content-Type', 'application/json')
    shaped((await post().send('{"counts": [').expect(400)).body)
    const packed = post().set('Content-Encoding', 'gzip')
    shaped((await packed.send('{"counts": []}').expect(400)).body)
    shaped(
      (
        await post()
          .send(`{"note": "${'x'.repeat(300_000)}"}`)
          .expect(413)
      ).body,
    )
    shaped((await post().send('[]').expect(400)).body)
    const plain = await keeper
      .post(`/api/places/${village}/photos`)
      .set('Idempotency-Key', randomUUID())
      .set('Content-Type', 'text/plain')
      .send('a picture, honestly')
      .expect(415)
    shaped(plain.body)
  })

  it('refuses a change without a key, or with one that is no key', async () => {
    const path = `/api/places/${village}/shifts`
    const none = await keeper.post(path).send({ counts: [] }).expect(400)
    expect(none.body.error.code).to.equal('key_missing')
    await keeper.post(path).set('Idempotency-Key', 'again').send({ counts: [] }).expect(400)
  })

  it('refuses a change that another site’s page asks for', async () => {
    const path = `/api/places/${village}/shifts`
    const from = (origin: string) =>
      keeper
        .post(path)
        .set('Idempotency-Key', randomUUID())
        .set('Origin', origin)
        .send({ counts: [] })
    expect((await from('https://evil.example').expect(403)).body.error.code).to.equal(
      'foreign_origin',
    )
    expect((await from('null').expect(403)).body.error.code).to.equal('foreign_origin')
    await from(house.url).expect(200)
  })

  it('ends a session that nobody used for half an hour, and not before', async () => {
    at('2026-11-16T10:53:00+08:00')
    await read(keeper, '/goods').expect(200)
    at('2026-11-16T11:22:00+08:00')
    await read(keeper, '/goods').expect(200)
    at('2026-11-16T11:53:00+08:00')
    const { body } = await read(keeper, '/goods').expect(401)
    expect(body.error.code).to.equal('session_ended')
  })

  it('gives a new session at every sign-in, and none after signing out', async () => {
    const agent = await signedIn(house, 'keeper', { login: 'twice' })
    const again = await agent
      .post('/api/session')
      .send({ login: 'twice', password: 'a password for tests' })
    const [cookie = ''] = String(again.headers['set-cookie']).split(';')
    expect(cookie).to.match(/^__Host-/)
    expect(String(again.headers['set-cookie'])).to.match(/HttpOnly; Secure; SameSite=Strict/)
    await read(agent, '/goods').expect(401)
    await supertest(house.server)
      .get(`/api/places/${village}/goods`)
      .set('Cookie', cookie)
      .expect(200)
    await supertest(house.server).delete('/api/session').set('Cookie', cookie).expect(200)
    await supertest(house.server)
      .get(`/api/places/${village}/goods`)
      .set('Cookie', cookie)
      .expect(401)
  })

  it('slows down guessing, for a while and not for ever', async () => {
    await signedIn(house, 'keeper', { login: 'guessed' })
    const guess = (password: string) =>
      supertest(house.server).post('/api/session').send({ login: 'guessed', password })
    const replies = []
    for (let index = 0; index < 10; index += 1) replies.push(await guess(`wrong password ${index}`))
    expect(replies.map((each) => each.status)).to.include(429)
    const late = replies.at(-1)
    expect(late?.body.error.code).to.equal('too_many')
    expect(late?.body.error.details.retryAfterSeconds).to.be.within(1, 900)
    const unknown = await supertest(house.server)
      .post('/api/session')
      .send({ login: 'nobody-here', password: 'x' })
      .expect(401)
    expect(unknown.body.error.code).to.equal('sign_in_wrong')
  })

  it('takes rights away at once', async () => {
    const administrator = await signedIn(house, 'administrator')
    const other = await signedIn(house, 'keeper', { login: 'leaving' })
    await read(other, '/goods').expect(200)
    const accounts = (await read(administrator, '/accounts').expect(200)).body.items
    const { id } = accounts.find((each: { login: string }) => each.login === 'leaving')
    await administrator
      .patch(`/api/places/${village}/accounts/${id}`)
      .set('Idempotency-Key', randomUUID())
      .send({ disabled: true })
      .expect(200)
    await read(other, '/goods').expect(401)
  })

  it('shows the list of goods fresh after every change of it', async () => {
    const approver = await signedIn(house, 'approver')
    const goods = await someGoods({ points: 10_00 })
    const priceOf = async () =>
      (await read(keeper, '/goods')).body.items.find(
        (each: { id: string }) => each.id === String(goods._id),
      )
    await read(keeper, '/goods').expect(200)
    await send(keeper, `/goods/${String(goods._id)}/price`, { points: 12_00, fen: 12_00 }).expect(
      200,
    )
    expect(await priceOf()).to.deep.include({ points: 10_00 })
    expect((await priceOf()).pending.points).to.equal(12_00)
    const own = await send(keeper, `/goods/${String(goods._id)}/approve`).expect(403)
    expect(own.body.error.code).to.equal('second_person_needed')
    await send(approver, `/goods/${String(goods._id)}/approve`).expect(200)
    expect(await priceOf()).to.deep.include({ points: 12_00, pending: null })
  })

  it('shows a policy from its day on, and refuses to change what has begun', async () => {
    const administrator = await signedIn(house, 'administrator')
    await read(administrator, '/policy').expect(200)
    const today = { from: '2026-11-16', values: { giftedPercent: 10 } }
    expect((await send(administrator, '/policy', today).expect(422)).body.error.code).to.equal(
      'policy_not_ahead',
    )
    await send(administrator, '/policy', {
      from: '2026-11-18',
      values: { giftedPercent: 10 },
    }).expect(200)
    await send(administrator, '/policy', { from: '2026-11-19', values: { noticeDays: 2 } }).expect(
      400,
    )
    expect((await read(administrator, '/policy')).body.giftedPercent).to.equal(50)
    daysLater(2)
    const later = await signedIn(house, 'administrator')
    expect((await read(later, '/policy')).body.giftedPercent).to.equal(10)
  })

  it('says that it is well, and how it fares', async () => {
    await supertest(house.server).get('/healthz').expect(200, { ok: true })
    const { text } = await supertest(house.server).get('/metrics').expect(200)
    expect(text).to.include('qianshou_request_seconds_bucket')
    expect((await supertest(house.server).get('/api').expect(200)).text).to.include(
      '/api/places/{place}/redemptions',
    )
  })

  it('survives a request that stops in the middle of its body', async () => {
    const { port } = new URL(house.url)
    await new Promise<void>((done) => {
      const half = httpRequest({
        port,
        method: 'POST',
        path: '/api/session',
        headers: { 'Content-Type': 'application/json', 'Content-Length': 500 },
      })
      half.on('error', () => done())
      half.write('{"login": "ke')
      setTimeout(() => half.destroy(), 50)
      half.on('close', () => done())
    })
    await supertest(house.server).get('/healthz').expect(200)
  })
})
