import { createServer } from 'node:http'
import { expect } from 'chai'
import { Accounts, Employees, smsFrom, useSms } from '../../api/people/index.ts'
import { Codes } from '../../api/people/codes.model.ts'
import { at, agent as newAgent, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import {
  aUnion,
  anEmployeeRoster,
  begun,
  caughtSms,
  handAt,
  home,
  otherHome,
  readAt,
  union,
  unionPaths,
  type EmployeeRow,
} from '../support/union.ts'
import { xlsxType } from './support/workbooks.ts'

describe("An employee's sign-in", () => {
  let house: House
  let officer: Agent
  let sent: ReturnType<typeof caughtSms>

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    sent = caughtSms()
    await aVillage()
    await aUnion()
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
  })
  afterEach(expectBalancedBooks)
  after(async () => {
    useSms()
    await closeHouse(house)
  })

  const wang: EmployeeRow = { name: '王小梅', number: 'A017', phone: '13800000017', home }
  const zhao: EmployeeRow = { name: '赵大海', number: '2044', phone: 13900000044, home: otherHome }
  const hand = async (path: string, rows: EmployeeRow[], agent = officer, place = union) =>
    handAt(agent, place, path, await anEmployeeRoster(rows), xlsxType)
  const take = async (...rows: EmployeeRow[]) => (await hand('/employees', rows)).body
  const all = () =>
    Employees.find({}).setOptions({ anyPlace: 'a test looks' }).sort({ number: 1 }).lean()
  const ask = (more: object = {}) =>
    newAgent(house)
      .post('/api/session/code')
      .send({ union, name: '王小梅', number: 'A017', ...more })
  const enter = (code: string, more: object = {}) =>
    begun(house, '/session/employee', { union, number: 'A017', code, ...more })
  const codeSent = async () => {
    await ask().expect(200)
    return sent.at(-1)?.code ?? ''
  }

  it('lets an employee in by the code that comes to the phone, once', async () => {
    await take(wang)
    const { body, text } = await ask().expect(200)
    expect(body).to.deep.equal({ sentTo: '17' })
    expect(sent).to.have.length(1)
    expect(sent[0]?.phone).to.equal('13800000017')
    const code = sent[0]?.code ?? ''
    expect(text).to.not.include(code)
    expect(JSON.stringify(await Codes.find({}).lean())).to.not.include(code)
    const { agent, status, body: me } = await enter(code)
    expect(status).to.equal(200)
    expect(me.account).to.include({ login: 'qhjx.a017', name: '王小梅' })
    expect(me.roles).to.deep.equal([
      {
        role: 'employee',
        group: null,
        place: { code: home, name: '装配车间小家', kind: 'home', path: unionPaths.home },
      },
    ])
    await agent.get('/api/session').expect(200)
    await readAt(agent, village, '/households').expect(403)
    const again = await enter(code)
    expect([again.status, again.body.error.code]).to.deep.equal([403, 'code_wrong'])
    const stored = await Accounts.findOne({ login: 'qhjx.a017' }).lean()
    expect(stored).to.not.have.property('passwordHash')
    expect((await all())[0]?.account?.equals(stored?._id)).to.equal(true)
  })

  it('gives one session when the same code is brought twice at once', async () => {
    await take(wang)
    const code = await codeSent()
    const tries = await Promise.all(Array.from({ length: 5 }, () => enter(code)))
    expect(tries.filter(({ status }) => status === 200)).to.have.length(1)
    expect(await Accounts.countDocuments({ login: 'qhjx.a017' })).to.equal(1)
  })

  it('refuses a wrong name and a wrong number in the same words', async () => {
    await take(wang)
    const answers = await Promise.all([
      ask({ name: '王小美' }),
      ask({ number: 'A018' }),
      ask({ union: home }),
      ask({ union: 'nowhere' }),
    ])
    for (const { status, body } of answers) {
      expect([status, body.error.code, body.error.details]).to.deep.equal([
        404,
        'employee_unknown',
        {},
      ])
    }
    expect(sent).to.have.length(0)
    await ask({ name: ' 王小梅 ', number: ' a017 ' }).expect(200)
  })

  it('takes five tries for a code and no more, also all at once', async () => {
    await take(wang)
    const code = await codeSent()
    const wrong = code === '000000' ? '000001' : '000000'
    await Promise.all(Array.from({ length: 9 }, () => enter(wrong)))
    expect((await enter(code)).body.error.code).to.equal('code_wrong')
    const fresh = await codeSent()
    for (let i = 0; i < 4; i += 1) expect((await enter(wrong)).status).to.equal(403)
    expect((await enter(fresh)).status).to.equal(200)
  })

  it('voids a code after five minutes, and when a new one is asked for', async () => {
    await take(wang)
    const old = await codeSent()
    const fresh = await codeSent()
    if (old !== fresh) expect((await enter(old)).status).to.equal(403)
    at('2026-11-16T10:29:01+08:00')
    expect((await enter(fresh)).status).to.equal(403)
    const last = await codeSent()
    at('2026-11-16T10:33:59+08:00')
    expect((await enter(last)).status).to.equal(200)
  })

  it('sends five codes an hour to an employee and no more', async () => {
    await take(wang)
    const replies = await Promise.all(Array.from({ length: 9 }, () => ask()))
    expect(replies.filter(({ status }) => status === 200)).to.have.length(5)
    expect(sent).to.have.length(5)
    const refused = await ask().expect(429)
    expect(refused.body.error.code).to.equal('codes_used_up')
    at('2026-11-16T11:25:00+08:00')
    await ask().expect(200)
  })

  it('moves the role with the employee at the next sign-in', async () => {
    await take(wang)
    const first = await enter(await codeSent())
    await Accounts.updateOne(
      { login: 'qhjx.a017' },
      { $push: { roles: { role: 'finance_viewer', at: unionPaths.union } } },
    )
    await take({ ...wang, home: otherHome })
    const second = await enter(await codeSent())
    expect(second.body.account.id).to.equal(first.body.account.id)
    const roles = second.body.roles.map(
      ({ role, place }: { role: string; place: { code: string } }) => `${role} ${place.code}`,
    )
    expect(roles).to.deep.equal([`employee ${otherHome}`, `finance_viewer ${union}`])
  })

  it('closes the account of one who has left at once, and opens it when they return', async () => {
    await take(wang)
    const { agent } = await enter(await codeSent())
    const dry = await hand('/employees/check', [{ ...wang, state: '离职' }])
    expect(dry.body).to.include({ toChange: 1, toLeave: 1 })
    await take({ ...wang, state: '离职' })
    await agent.get('/api/session').expect(401)
    await ask().expect(404)
    expect(await take({ ...zhao, state: '离职' })).to.include({ added: 0 })
    await take({ ...wang, state: '在职' })
    await ask().expect(200)
  })

  it('gives the number of somebody with an account to nobody else', async () => {
    await take(wang)
    await take({ ...wang, name: '王小美' })
    await take(wang)
    await enter(await codeSent())
    const { status, body } = await hand('/employees', [{ ...wang, name: '李四' }])
    expect(status).to.equal(422)
    expect(body.error.details.errors[0]).to.include({ reason: 'number_of_another', row: 2 })
  })

  it('makes accounts without a password: none fits, and none is made beforehand', async () => {
    await take(wang)
    const { agent } = await enter(await codeSent())
    for (const password of ['nobody has this password', '', 'undefined']) {
      const reply = await newAgent(house)
        .post('/api/session')
        .send({ login: 'qhjx.a017', password })
      expect(reply.status).to.be.oneOf([400, 401])
    }
    const { body } = await agent
      .post('/api/session/password')
      .set('Idempotency-Key', '6f1b0a52-5f0f-4c63-9d0c-0f6a1c1f6a11')
      .send({ old: 'nobody has this password', new: 'a longer password' })
    expect(body.error.code).to.equal('password_wrong')
    const chief = await signedIn(house, 'administrator')
    for (const login of ['qhjx.2044', 'household.0123456789abcdef01234567']) {
      const taken = await chief
        .post(`/api/places/${village}/accounts`)
        .set('Idempotency-Key', crypto.randomUUID())
        .send({ login, name: '某人', password: 'ten letters', roles: [{ role: 'keeper' }] })
      expect(taken.body.error?.code, login).to.equal('login_taken')
    }
  })

  it('hands a message to the gateway of the environment, with its token', async () => {
    await take(wang)
    const got: string[] = []
    const gateway = createServer((req, res) => {
      const parts: Buffer[] = []
      req.on('data', (part: Buffer) => parts.push(part))
      req.on('end', () => res.end())
      res.on('finish', () => got.push(`${req.headers.authorization} ${parts.join('')}`))
    })
    await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done))
    const { port } = gateway.address() as { port: number }
    useSms(smsFrom({ SMS_URL: `http://127.0.0.1:${port}/`, SMS_TOKEN: 'secret' }))
    await ask().expect(200)
    gateway.close()
    expect(got[0]).to.match(/^Bearer secret \{"phone":"13800000017","text":"【牵手】验证码 \d{6}，/)
  })

  it('sends nothing until a sender is set, which the environment names', async () => {
    await take(wang)
    useSms()
    expect((await ask().expect(409)).body.error.code).to.equal('sms_not_set')
    const lines: string[] = []
    useSms(smsFrom({}, (line) => lines.push(line)))
    await ask().expect(200)
    expect(lines[0]).to.match(/^验证码 \d{6} → 尾号 17$/)
    useSms(smsFrom({ SMS_URL: 'http://127.0.0.1:9/', SMS_TOKEN: 'x' }))
    expect((await ask().expect(409)).body.error.code).to.equal('sms_failed')
  })
})
