import { endpoint, fields } from '../platform/index.ts'
import { addDuty, dropDuty, tickDuty } from './duties.ts'
import { managers, tickers } from './find.ts'
import { newDuty, pairingPageReply } from './pairing.schema.ts'

const { id, day, text } = fields

export const dutyRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/duties',
    summary: 'Put a duty on the list, with a day or for every month',
    who: managers,
    params: { pairing: id },
    body: newDuty.shape,
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: addDuty,
  }),
  endpoint({
    method: 'delete',
    path: '/places/:place/pairings/:pairing/duties/:duty',
    summary: 'Take a duty off the list',
    who: managers,
    params: { pairing: id, duty: id },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: dropDuty,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/duties/:duty/done',
    summary: 'Tick a duty off, each side its own; twice in its month is once',
    who: tickers,
    params: { pairing: id, duty: id },
    body: { on: day.optional(), note: text(200, 0).default('') },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: tickDuty,
  }),
]
