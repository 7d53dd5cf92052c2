import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { Random } from '../../../scripts/seed/random.ts'
import { Link } from './link.ts'

const reply = 'there you are'

describe('A line with bad weather', () => {
  let server: Server
  let link: Link
  let arrived: string

  before(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (bytes) => {
        arrived += bytes.toString()
        if (arrived.endsWith('?')) socket.end(reply)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    link = await Link.to({ host: '127.0.0.1', port }, new Random(1))
  })
  beforeEach(() => {
    arrived = ''
    link.weather = {}
    link.fate = () => null
  })
  after(async () => {
    await link.close()
    server.close()
  })

  /** What comes back for a question; what has come until the line broke. */
  async function asked(question: string): Promise<string> {
    const socket: Socket = connect(link.port, '127.0.0.1')
    let heard = ''
    socket.on('data', (bytes) => (heard += bytes.toString()))
    socket.write(question)
    await Promise.race([once(socket, 'close'), once(socket, 'end')]).catch(() => undefined)
    socket.destroy()
    return heard
  }

  it('that is clear, passes on what is said, both ways', async () => {
    expect(await asked('hello?')).to.equal(reply)
    expect(arrived).to.equal('hello?')
  })

  for (const [moment, what, got, heard] of [
    ['before', 'before the request: nothing arrives', '', ''],
    ['after', 'before the reply: it was asked, and nobody is told', 'hello?', ''],
    ['middle', 'within the reply: half of it arrives', 'hello?', reply.slice(0, 6)],
  ] as const) {
    it(`cuts ${what}`, async () => {
      link.fate = () => moment
      expect(await asked('hello?')).to.equal(heard)
      expect(arrived).to.equal(got)
      expect(link.carried.cuts[moment]).to.equal(1)
    })
  }

  it('lets no more pass than 50 kbit/s', async () => {
    link.weather = { bytesPerSecond: 6_250 }
    const source = connect(link.port, '127.0.0.1')
    const began = performance.now()
    source.write('x'.repeat(12_500))
    while (arrived.length < 12_500) await sleep(20)
    expect(performance.now() - began).to.be.greaterThan(1_900)
    source.destroy()
  })

  it('holds everything while it is silent, and then passes it on', async () => {
    link.weather = { silent: true }
    const socket = connect(link.port, '127.0.0.1')
    socket.write('hello?')
    await sleep(400)
    expect(arrived).to.equal('')
    link.weather = {}
    expect(await text(socket)).to.equal(reply)
    expect(arrived).to.equal('hello?')
  })
})
