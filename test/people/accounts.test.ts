import { expect } from 'chai'
import { Accounts } from '../../api/people/index.ts'
import {
  at,
  agent as newAgent,
  closeHouse,
  freshKey,
  openHouse,
  type House,
} from '../support/house.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  send,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('Accounts', () => {
  let house: House
  let chief: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    chief = await signedIn(house, 'administrator', { login: 'chief' })
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const password = 'ten letters or more'
  const someone = (more: object = {}) => ({
    login: 'Bailu.Zhou',
    name: '周白露',
    password,
    roles: [{ role: 'keeper' }],
    ...more,
  })
  const add = (more: object = {}, agent = chief) => send(agent, '/accounts', someone(more))
  const change = (id: string, body: object, agent = chief, place = village) =>
    agent.patch(`/api/places/${place}/accounts/${id}`).set('Idempotency-Key', freshKey()).send(body)
  const signIn = (login: string, secret = password) =>
    newAgent(house).post('/api/session').send({ login, password: secret })
  const idOf = async (login: string) => String((await Accounts.findOne({ login }).lean())?._id)

  it('are added with roles at the place, and their passwords are never told', async () => {
    const { body, text } = await add().expect(200)
    expect(body.roles).to.deep.equal([{ role: 'keeper', at: paths.village, group: null }])
    expect(text).to.not.include(password).and.not.include('argon2')
    const stored = await Accounts.findOne({ login: 'bailu.zhou' }).lean()
    expect(stored?.passwordHash).to.match(/^\$argon2id\$/)
    const session = await signIn('bailu.ZHOU').expect(200)
    expect(session.body.roles[0].place.code).to.equal(village)
    expect(session.text).to.not.include('argon2')
    const taken = await add({ login: 'BAILU.zhou' }).expect(409)
    expect(taken.body.error.code).to.equal('login_taken')
  })

  it('need ten characters for a password, a known role, and a household of the place', async () => {
    await add({ password: 'too short' }).expect(400)
    await add({ roles: [{ role: 'emperor' }] }).expect(400)
    await add({ roles: [] }).expect(400)
    await add({ roles: [{ role: 'keeper', at: '/' }] }).expect(400)
    const stranger = await aHousehold({ place: paths.other })
    await add({ household: String(stranger._id) }).expect(404)
    expect(await Accounts.countDocuments({})).to.equal(1)
  })

  it('are added by administrators alone, and only where they are', async () => {
    for (const role of ['keeper', 'supervisor', 'approver'] as const) {
      await add({}, await signedIn(house, role)).expect(403)
    }
    const there = await signedIn(house, 'administrator', { at: paths.other })
    await add({}, there).expect(403)
    const county = await signedIn(house, 'administrator', { at: paths.county })
    const { body } = await add({}, county).expect(200)
    expect(body.roles[0].at).to.equal(paths.village)
  })

  it('cannot change themselves', async () => {
    const own = await idOf('chief')
    const roles = [{ role: 'administrator' }, { role: 'approver' }]
    const { body } = await change(own, { roles }).expect(403)
    expect(body.error.code).to.equal('own_account')
    await change(own, { disabled: true }).expect(403)
  })

  it('lose what they may at once when they are closed or their roles change', async () => {
    const keeper = await signedIn(house, 'keeper', { login: 'till' })
    const id = await idOf('till')
    await keeper.get(`/api/places/${village}/households`).expect(200)
    await change(id, { roles: [{ role: 'supervisor' }] }).expect(200)
    await send(keeper, '/shifts', { counts: [] }).expect(403)
    await keeper.get(`/api/places/${village}/households`).expect(200)
    await change(id, { disabled: true }).expect(200)
    await keeper.get(`/api/places/${village}/households`).expect(401)
    await signIn('till', 'a password for tests').expect(401)
  })

  it('keep the roles they hold elsewhere, and are not closed from below', async () => {
    const township = await signedIn(house, 'administrator', { at: paths.township, login: 'town' })
    const id = await idOf('town')
    await Accounts.updateOne(
      { login: 'town' },
      { $push: { roles: { role: 'supervisor', at: paths.village } } },
    )
    const changed = await change(id, { roles: [{ role: 'council' }] }).expect(200)
    expect(changed.body.roles).to.have.deep.members([
      { role: 'administrator', at: paths.township, group: null },
      { role: 'council', at: paths.village, group: null },
    ])
    const refused = await change(id, { disabled: true }).expect(403)
    expect(refused.body.error.code).to.equal('account_of_others')
    await township.get(`/api/places/${otherVillage}/accounts`).expect(200)
    const county = await signedIn(house, 'administrator', { at: paths.county, login: 'county' })
    await change(await idOf('county'), { disabled: true }).expect(404)
    await county.get('/api/places/5119/accounts').expect(200)
  })

  it('change their own password with the old one', async () => {
    await add().expect(200)
    const me = newAgent(house)
    const session = await me.post('/api/session').send({ login: 'bailu.zhou', password })
    me.set('Cookie', String(session.headers['set-cookie']).split(';')[0] ?? '')
    const renew = (old: string, fresh: string) =>
      me.post('/api/session/password').set('Idempotency-Key', freshKey()).send({ old, new: fresh })
    const wrong = await renew('not my password', 'another password').expect(403)
    expect(wrong.body.error.code).to.equal('password_wrong')
    await renew(password, 'short').expect(400)
    await renew(password, 'another password').expect(200)
    await signIn('bailu.zhou').expect(401)
    await signIn('bailu.zhou', 'another password').expect(200)
  })

  it('of a liaison for one group report and check that group alone', async () => {
    const rule = await aRule()
    const ours = await aHousehold({ group: '二组' })
    const theirs = await aHousehold({ group: '三组' })
    const report = (household: { _id: unknown }, by: Agent) =>
      send(by, '/claims', {
        household: String(household._id),
        rules: [rule.key],
        quantity: 1,
        happenedOn: '2026-11-14',
        what: '打扫村口公路',
        photos: [],
      })
    const second = await signedIn(house, 'liaison', { group: '二组' })
    const whole = await signedIn(house, 'liaison')
    await report(ours, second).expect(200)
    const refused = await report(theirs, second).expect(403)
    expect(refused.body.error.code).to.equal('other_group')
    const { id } = (await report(theirs, whole).expect(200)).body
    const other = await send(second, `/claims/${id}/check`).expect(403)
    expect(other.body.error.code).to.equal('other_group')
    const third = await signedIn(house, 'liaison', { group: '三组' })
    await send(third, `/claims/${id}/check`).expect(200)
  })

  it('are listed with those below, for administrators and the supervisor', async () => {
    await signedIn(house, 'keeper', { login: 'there', at: paths.other })
    const county = await signedIn(house, 'administrator', { at: paths.county, login: 'county' })
    const list = async (agent: Agent, code: string) =>
      (await agent.get(`/api/places/${code}/accounts`).expect(200)).body.items.map(
        ({ login }: { login: string }) => login,
      )
    expect(await list(county, '5119')).to.deep.equal(['chief', 'county', 'there'])
    expect(await list(chief, village)).to.deep.equal(['chief'])
    const keeper = await signedIn(house, 'keeper')
    await keeper.get(`/api/places/${village}/accounts`).expect(403)
  })
})
