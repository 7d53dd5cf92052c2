import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Call } from './call.ts'
import { agree, refuse } from './intents.ts'
import type { IntentRow } from './memory.ts'
import type { World } from './world.ts'

/** What is served as it lies in `browser/`. */
const files: Record<string, string> = {
  '/v3/card-form.css': 'card-form.css',
  '/pages.css': 'pages.css',
}

/** The browser script, and the pages on which a buyer agrees by Alipay or WeChat Pay. */
export function answerPage(world: World, call: Call): Answer {
  const file = files[call.path]
  if (file) return asIs(file, 'text/css')
  if (/^\/v3\/?$/.test(call.path)) return script()
  const [, folder, id, token] = call.path.split('/')
  const row = world.memory.intents.get(id ?? '')
  if (folder !== 'pages' || !row || token !== row.pageToken || row.method === 'card') {
    return page(404, '没有这个页面', '<p>地址不对，回到刚才的页面再试一次。</p>')
  }
  if (call.method !== 'POST' || row.status !== 'requires_action') return payPage(row)
  const agreed = call.form.do === 'agree'
  if (agreed) agree(world, row)
  else refuse(world, row)
  return { status: 303, body: '', headers: { Location: returnTo(row, agreed) } }
}

/** The card form, started with its words. */
function script(): Answer {
  const answer = asIs('card-form.js', 'text/javascript')
  const body = `${String(answer.body)}\nstartPlayMoney(${read('card-form-words.json')})\n`
  return { ...answer, body }
}

function asIs(file: string, type: string): Answer {
  const headers = { 'Content-Type': `${type}; charset=utf-8` }
  return { status: 200, body: read(file), headers }
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, 'browser', file), 'utf8')
}

/** Back to the shop, told what became of it as Stripe tells. */
function returnTo(row: IntentRow, agreed: boolean): string {
  const url = new URL(row.returnUrl ?? '')
  url.searchParams.set('payment_intent', row.id)
  url.searchParams.set('payment_intent_client_secret', row.clientSecret)
  url.searchParams.set('redirect_status', agreed ? 'succeeded' : 'failed')
  return url.href
}

function payPage(row: IntentRow): Answer {
  const title = row.method === 'alipay' ? '支付宝付款' : '微信付款'
  const yuan = (row.amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
  const what = `<p class="what">${escaped(row.description ?? '')}</p>
    <p class="sum"><b>${yuan}</b> 元</p>`
  return page(200, title, row.status === 'requires_action' ? what + buttons : what + over(row))
}

const buttons = `<form method="post">
    <button class="main" name="do" value="agree">同意付款</button>
    <button name="do" value="refuse">不付了</button>
  </form>`

function over(row: IntentRow): string {
  const paid = row.status === 'succeeded' || row.status === 'processing'
  const said = paid ? '付好了。' : '这笔没有付，钱没有动。'
  const back = row.returnUrl
    ? `<p><a href="${escaped(returnTo(row, paid))}">回到刚才的页面</a></p>`
    : ''
  return `<p class="said" role="status">${said}</p>${back}`
}

function page(status: number, title: string, inside: string): Answer {
  const body = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}（演示）</title>
    <link rel="stylesheet" href="/pages.css">
  </head>
  <body>
    <p class="play">演示用的假钱，不会真的扣款</p>
    <main><h1>${title}</h1>${inside}</main>
  </body>
</html>`
  const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
  return {
    ...{ status, body },
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
    },
  }
}

function escaped(written: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return written.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}
