import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { rosterCheckReply } from './people.schema.ts'

const { id } = fields

const brief = z.strictObject({ code: z.string(), name: z.string() })

export const employeesCheckReply = z.strictObject({
  rows: z.int(),
  toAdd: z.int(),
  toChange: z.int(),
  toLeave: z.int().describe('marked 离职: their accounts are closed'),
  unchanged: z.int(),
  errorCount: z.int(),
  errors: rosterCheckReply.shape.errors,
})

export const employeeReply = z.strictObject({
  id,
  number: z.string(),
  name: z.string(),
  phoneEnd: z.string().describe('last two digits'),
  home: brief,
  account: id.nullable().describe('absent until the first sign-in'),
  left: z.boolean(),
})

export const unionCode = z.string().regex(/^[0-9a-z-]{2,24}$/)
export const employeeNumber = z.string().min(1).max(40)
export const sixDigits = z.string().regex(/^\d{6}$/)
