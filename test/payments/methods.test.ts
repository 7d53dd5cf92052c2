import { expect } from 'chai'
import { gatewayFrom, useGateway, type Payment } from '../../api/payments/index.ts'
import { methodsFor } from '../../api/payments/start-charge.ts'
import { receivingAccount } from '../support/union.ts'

const online = ['card', 'alipay', 'wechat']
const dayMs = 24 * 3600_000

describe('The methods that can take a payment', () => {
  const live = () =>
    useGateway(
      gatewayFrom({
        ...{ STRIPE_SECRET_KEY: 'sk_live_x', STRIPE_PUBLISHABLE_KEY: 'pk_live_x' },
        STRIPE_WEBHOOK_SECRET: 'whsec_x',
      }),
    )
  const play = () => useGateway(gatewayFrom({ standIn: 'http://127.0.0.1:9' }))
  after(() => useGateway(null))

  function methods(fen: number, ms: number, account: typeof receivingAccount | null) {
    const askedAt = new Date('2026-11-16T10:00:00+08:00')
    const expiresAt = new Date(askedAt.getTime() + ms)
    return methodsFor({ askedAt, expiresAt, fen } as Payment, account)
  }

  it('are a transfer too where a day is left, and an account known', () => {
    play()
    expect(methods(1, dayMs, receivingAccount)).to.deep.equal([...online, 'transfer'])
    expect(methods(1, dayMs - 1, receivingAccount)).to.deep.equal(online)
    expect(methods(1, dayMs, null)).to.deep.equal(online)
  })

  it('are a transfer alone for a sum that is too small to be taken online', () => {
    live()
    expect(methods(4_00, 0, receivingAccount)).to.deep.equal(online)
    expect(methods(3_99, 0, receivingAccount)).to.deep.equal(['transfer'])
    expect(methods(3_99, dayMs, null)).to.deep.equal([])
  })
})
