import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { roleNames } from './people.model.ts'

const { id, text } = fields

export const householdReply = z.strictObject({
  id,
  code: z.string(),
  group: z.string(),
  headName: z.string(),
  masked: z.string().describe('surname and star, as shown in public'),
  photo: id.nullable(),
  kin: z.array(id),
  persons: z.array(
    z.strictObject({ id, name: z.string(), relation: z.string(), minor: z.boolean() }),
  ),
})

export const myHouseholdReply = z.strictObject({
  id,
  code: z.string(),
  group: z.string(),
  headName: z.string(),
  masked: z.string(),
  persons: z.array(z.strictObject({ name: z.string(), relation: z.string() })),
  hasPhoto: z.boolean(),
})

export const rosterCheckReply = z.strictObject({
  rows: z.int(),
  households: z.int(),
  toAdd: z.int(),
  toChange: z.int(),
  unchanged: z.int(),
  errorCount: z.int(),
  errors: z.array(
    z.strictObject({ row: z.int(), column: z.string(), value: z.string(), reason: z.string() }),
  ),
})

export const rosterFile = {
  types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  limit: 5_000_000,
} as const

export const password = z.string().min(10).max(200).describe('ten characters or more')
export const login = z.string().regex(/^[A-Za-z0-9._-]{2,40}$/)

export const roleGiven = z.strictObject({
  role: z.enum(roleNames),
  group: text(12).optional().describe("a liaison's group"),
})

export const meReply = z.strictObject({
  account: z.strictObject({ id, login: z.string(), name: z.string() }),
  household: id.nullable(),
  roles: z.array(
    z.strictObject({
      role: z.enum(roleNames),
      group: z.string().nullable(),
      place: z.strictObject({
        code: z.string(),
        name: z.string(),
        kind: z.string(),
        path: z.string(),
      }),
    }),
  ),
})

export const accountReply = z.strictObject({
  id,
  login: z.string(),
  name: z.string(),
  disabled: z.boolean(),
  household: id.nullable(),
  roles: z.array(
    z.strictObject({ role: z.string(), at: z.string(), group: z.string().nullable() }),
  ),
})
