import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { askForCode, signInByCode } from './employee-session.ts'
import { checkEmployees, importEmployees, listEmployees } from './employees.ts'
import {
  employeeNumber,
  employeeReply,
  employeesCheckReply,
  sixDigits,
  unionCode,
} from './employees.schema.ts'
import { meReply, rosterFile } from './people.schema.ts'
import { prepareRoster } from './roster.ts'

const { id, text, pageSize } = fields

export const employeeRoutes = [
  endpoint({
    method: 'post',
    path: '/session/code',
    summary: "Send a one-time code to the phone on the union's roster",
    who: 'anyone',
    perMinute: 60,
    body: { union: unionCode, name: text(30), number: employeeNumber },
    reply: z.strictObject({ sentTo: z.string().describe("the phone's last two digits") }),
    answer: askForCode,
  }),
  endpoint({
    method: 'post',
    path: '/session/employee',
    summary: 'Sign in with the one-time code',
    who: 'anyone',
    perMinute: 60,
    body: { union: unionCode, number: employeeNumber, code: sixDigits },
    reply: meReply,
    answer: signInByCode,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/employees',
    summary: "Employees on the union's roster, or those of one home",
    who: ['administrator', 'welfare_officer', 'steward'],
    query: {
      search: text(30).optional(),
      after: id.optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(employeeReply), next: id.nullable() }),
    answer: listEmployees,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/employees/check',
    summary: "Dry run of a union's roster: what it would change and every bad cell",
    who: ['administrator', 'welfare_officer'],
    file: rosterFile,
    reply: employeesCheckReply,
    prepare: prepareRoster,
    answer: checkEmployees,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/employees',
    summary: "Take a union's roster: all of it or nothing",
    who: ['administrator', 'welfare_officer'],
    file: rosterFile,
    reply: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int() }),
    prepare: prepareRoster,
    command: importEmployees,
  }),
]
