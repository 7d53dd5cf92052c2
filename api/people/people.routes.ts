import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import {
  addAccount,
  changeAccount,
  changePassword,
  hashPassword,
  listAccounts,
  prepareNewPassword,
} from './accounts.ts'
import { employeeRoutes } from './employees.routes.ts'
import { handOutCode } from './household-session.ts'
import { listGroups, listHouseholds, setPhoto, showHousehold } from './households.ts'
import { me, presentAccount, signInAndDescribe, signOut } from './me.ts'
import { showMyHousehold, showMyPhoto } from './my-household.ts'
import { workTeam } from './people.model.ts'
import {
  accountReply,
  householdReply,
  login,
  meReply,
  myHouseholdReply,
  password,
  roleGiven,
  rosterCheckReply,
  rosterFile,
} from './people.schema.ts'
import { addPhoto, photoFile, preparePhoto, showPhoto } from './photos.ts'
import { checkRoster, importRoster, prepareRoster } from './roster.ts'

const { id, day, text, pageSize, empty } = fields

const sessionRoutes = [
  endpoint({
    method: 'post',
    path: '/session',
    summary: 'Sign in',
    who: 'anyone',
    body: { login: z.string().min(1).max(80), password: z.string().min(1).max(200) },
    reply: meReply,
    answer: signInAndDescribe,
  }),
  endpoint({
    method: 'get',
    path: '/session',
    summary: 'Who is signed in',
    who: 'signed_in',
    reply: meReply,
    answer: me,
  }),
  endpoint({
    method: 'delete',
    path: '/session',
    summary: 'Sign out',
    who: 'signed_in',
    reply: empty,
    answer: signOut,
  }),
  endpoint({
    method: 'post',
    path: '/session/password',
    summary: 'Change the own password',
    who: 'signed_in',
    body: { old: z.string().min(1).max(200), new: password },
    reply: empty,
    prepare: prepareNewPassword,
    command: changePassword,
  }),
]

const accountRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/accounts',
    summary: 'The work team here and below',
    who: ['administrator', 'supervisor'],
    reply: z.strictObject({ items: z.array(accountReply) }),
    answer: async (actor) => ({ items: (await listAccounts(actor)).map(presentAccount) }),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/accounts',
    summary: 'Add a member of the work team',
    who: ['administrator'],
    body: {
      login,
      name: text(30),
      password,
      roles: z.array(roleGiven).min(1).max(10),
      household: id.optional(),
    },
    reply: accountReply,
    prepare: (_actor, input) => hashPassword(input.password),
    command: async (actor, input) => presentAccount(await addAccount(actor, input)),
  }),
  endpoint({
    method: 'patch',
    path: '/places/:place/accounts/:account',
    summary: 'Change the roles held here, or close the account',
    who: ['administrator'],
    params: { account: id },
    body: { roles: z.array(roleGiven).max(10).optional(), disabled: z.boolean().optional() },
    reply: accountReply,
    command: async (actor, input) => presentAccount(await changeAccount(actor, input)),
  }),
]

const householdRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/households',
    summary: 'Households by code; found by code, name or pinyin',
    who: [...workTeam, 'clerk', 'settlement_clerk'],
    query: {
      search: text(30).optional(),
      group: text(12).optional(),
      after: z.string().max(20).optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(householdReply), next: z.string().nullable() }),
    answer: listHouseholds,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/groups',
    summary: "The village's groups",
    who: workTeam,
    reply: z.strictObject({ groups: z.array(z.string()) }),
    answer: listGroups,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/households/:household',
    summary: 'One household',
    who: workTeam,
    params: { household: id },
    reply: householdReply,
    answer: showHousehold,
  }),
  endpoint({
    method: 'put',
    path: '/places/:place/households/:household/photo',
    summary: 'The photograph that the keeper compares',
    who: ['keeper', 'liaison', 'administrator'],
    params: { household: id },
    body: { photo: id },
    reply: empty,
    command: setPhoto,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/households/:household/code',
    summary: "A code for the household's own page; the one before it is void",
    who: ['keeper', 'clerk', 'liaison', 'administrator'],
    params: { household: id },
    reply: z.strictObject({ code: z.string().describe('six digits, told once'), until: day }),
    answer: handOutCode,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/household',
    summary: "The villager's own household",
    who: ['farmer'],
    reply: myHouseholdReply,
    answer: showMyHousehold,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/household/photo',
    summary: "The villager's own household's photograph",
    who: ['farmer'],
    reply: { fileTypes: ['image/webp'] },
    answer: showMyPhoto,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/rosters/check',
    summary: 'Dry run of a roster: what it would change and every bad cell',
    who: ['administrator'],
    file: rosterFile,
    reply: rosterCheckReply,
    prepare: prepareRoster,
    answer: checkRoster,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/rosters',
    summary: 'Take a roster: all of it or nothing',
    who: ['administrator'],
    file: rosterFile,
    reply: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int() }),
    prepare: prepareRoster,
    command: importRoster,
  }),
]

const photoRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/photos',
    summary: 'Keep a photograph, without what the camera wrote into it',
    who: [
      ...['liaison', 'keeper', 'administrator', 'clerk', 'farmer', 'steward', 'employee'],
      ...['supervisor', 'approver'], // the first reading of a scale is theirs too
    ],
    file: photoFile,
    reply: z.strictObject({ id, width: z.int(), height: z.int() }),
    prepare: preparePhoto,
    command: addPhoto,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/photos/:photo',
    summary: 'A photograph; of a farmer, one they took',
    who: [...workTeam, 'clerk', 'farmer'],
    params: { photo: id },
    reply: { fileTypes: ['image/webp'] },
    answer: showPhoto,
  }),
]

export const peopleRoutes = routes('people', [
  ...sessionRoutes,
  ...employeeRoutes,
  ...accountRoutes,
  ...householdRoutes,
  ...photoRoutes,
])
