import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import {
  newPlace,
  placeReply,
  policyValues,
  receivingAccount,
  receivingReply,
  somePolicyValues,
} from './places.schema.ts'
import { placeKinds } from './places.model.ts'
import { currentPolicy, setPolicy } from './policy.ts'
import { setReceivingAccount, showReceivingAccount } from './receiving-account.ts'
import { addChild, describePlace } from './tree.ts'

export const placeRoutes = routes('places', [
  endpoint({
    method: 'get',
    path: '/places/:place',
    summary: 'A place, those above it and those directly below',
    who: 'member',
    reply: placeReply,
    answer: describePlace,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/children',
    summary: 'Add a place below this one',
    who: ['administrator'],
    body: newPlace,
    reply: z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(placeKinds) }),
    command: addChild,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/policy',
    summary: "Today's policy",
    who: 'member',
    reply: policyValues,
    answer: currentPolicy,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/policy',
    summary: 'Decide a policy from a later day on',
    who: ['administrator'],
    body: { from: fields.day, values: somePolicyValues },
    reply: z.strictObject({ from: fields.day }),
    command: setPolicy,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/receiving-account',
    summary: 'Where transfers to this place go',
    who: ['administrator', 'clerk', 'settlement_clerk', 'settlement_approver', 'finance_viewer'],
    reply: receivingReply,
    answer: showReceivingAccount,
  }),
  endpoint({
    method: 'put',
    path: '/places/:place/receiving-account',
    summary: 'Set where transfers to this place and those below go',
    who: ['administrator'],
    body: receivingAccount,
    reply: receivingReply,
    command: setReceivingAccount,
  }),
])
