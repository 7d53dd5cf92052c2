import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import { meReply, workTeam } from '../people/index.ts'
import { issueCards, printCards, replaceCard } from './cards.ts'
import { claimRoutes } from './claims.routes.ts'
import { readMyStatement, signInByCard } from './household-session.ts'
import { balance, cardSheetReply, ruleReply, ruleText, statementReply } from './points.schema.ts'
import { addRule, listRules, reviseRule, switchRule } from './rules.ts'
import { listBalances, readStatement } from './statement.ts'

const { id, text, pageSize } = fields
const ruleKey = z.string().regex(/^[a-z0-9-]{1,40}$/)
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const ruleRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/rules',
    summary: 'Rules in force here, or all that are offered',
    who: workTeam,
    query: { all: flag.default(false) },
    reply: z.strictObject({ items: z.array(ruleReply) }),
    answer: listRules,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/rules',
    summary: "Add a rule of the place's own",
    who: ['administrator'],
    body: ruleText,
    reply: ruleReply,
    command: addRule,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/rules/:key/versions',
    summary: 'A new version of an own rule, from today on',
    who: ['administrator'],
    params: { key: ruleKey },
    body: ruleText,
    reply: ruleReply,
    command: reviseRule,
  }),
  endpoint({
    method: 'put',
    path: '/places/:place/rules/:key/switch',
    summary: 'Put a rule in force here, or out of it',
    who: ['administrator'],
    params: { key: ruleKey },
    body: { on: z.boolean() },
    reply: z.strictObject({ key: z.string(), on: z.boolean() }),
    command: switchRule,
  }),
]

const ledgerRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/balances',
    summary: 'Balances of all households',
    who: workTeam,
    reply: z.strictObject({ items: z.array(z.strictObject({ household: id, balance })) }),
    answer: listBalances,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/households/:household/statement',
    summary: "A household's lines with the running balance, newest first",
    who: workTeam,
    params: { household: id },
    query: { before: z.coerce.number().int().min(1).optional(), limit: pageSize.default(20) },
    reply: statementReply,
    answer: readStatement,
  }),
]

const cardRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/cards',
    summary: 'Issue cards to households that have none',
    who: ['administrator', 'keeper'],
    body: { households: z.array(id).min(1).max(600) },
    reply: z.strictObject({ issued: z.int(), had: z.int() }),
    command: issueCards,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/cards/replacements',
    summary: 'Replace a lost card; the old one is refused from now on',
    who: ['administrator', 'keeper'],
    body: { household: id, reason: text(100, 2) },
    reply: z.strictObject({ number: z.int() }),
    command: replaceCard,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/cards',
    summary: 'Active cards, as the printer needs them',
    who: ['administrator', 'keeper'],
    query: {
      households: z
        .string()
        .regex(/^[0-9a-f]{24}(,[0-9a-f]{24})*$/)
        .optional()
        .describe('ids, with commas between'),
    },
    reply: cardSheetReply,
    answer: printCards,
  }),
]

const householdRoutes = [
  endpoint({
    method: 'post',
    path: '/session/household',
    summary: "A villager's own session: the household's card and the code the keeper told",
    who: 'anyone',
    perMinute: 60,
    body: { card: z.string().min(1).max(80), code: z.string().regex(/^\d{6}$/) },
    reply: meReply,
    answer: signInByCard,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/points',
    summary: "The villager's own household: balance and lines, newest first",
    who: ['farmer'],
    query: { before: z.coerce.number().int().min(1).optional(), limit: pageSize.default(20) },
    reply: statementReply,
    answer: readMyStatement,
  }),
]

export const pointsRoutes = routes('points', [
  ...ruleRoutes,
  ...claimRoutes,
  ...ledgerRoutes,
  ...cardRoutes,
  ...householdRoutes,
])
