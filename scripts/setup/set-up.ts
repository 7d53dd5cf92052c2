import type { z } from 'zod'
import { Accounts, hashPassword, login, password } from '../../api/people/index.ts'
import { Places, newPlace } from '../../api/places/index.ts'
import { fields, transact } from '../../api/platform/index.ts'
import { Told } from '../with-database.ts'

export interface Question {
  /** Variable of the environment that answers it, where nobody sits at the keyboard. */
  variable: string
  text: string
  hidden?: boolean
  /** What the answer should be, where it is not, or null. */
  wrong(answer: string): string | null
}

export type Ask = (question: Question) => Promise<string>

const questions = {
  code: question('SETUP_PLACE_CODE', "The county's code", newPlace.code, 'digits, as 511922'),
  place: question('SETUP_PLACE_NAME', 'Its name', newPlace.name, 'up to 40 characters'),
  login: question('SETUP_LOGIN', "The administrator's login", login, '2 to 40 letters or digits'),
  name: question('SETUP_NAME', 'Their name', fields.text(30), 'up to 30 characters'),
  password: {
    ...question('SETUP_PASSWORD', 'A password', password, 'ten characters or more'),
    hidden: true,
  },
}

/** Asks for the first place and its administrator, and makes both or neither. */
export async function setUp(ask: Ask) {
  await assertNew()
  const code = await ask(questions.code)
  const place = {
    code,
    name: await ask(questions.place),
    kind: 'county',
    path: `/${code}/`,
  } as const
  const account = (await ask(questions.login)).toLowerCase()
  const name = await ask(questions.name)
  const passwordHash = await hashPassword(await ask(questions.password))
  const roles = [{ role: 'administrator', at: place.path }]
  await transact(async () => {
    await assertNew()
    await Places.insertMany([place])
    await Accounts.insertMany([{ login: account, name, passwordHash, roles, disabled: false }])
  })
  return { place, account }
}

async function assertNew(): Promise<void> {
  const known = await Places.findOne({}).lean()
  if (known) throw new Told(`This database is set up already: it has ${known.name}.`)
}

function question(variable: string, text: string, schema: z.ZodType<string>, rule: string) {
  const wrong = (answer: string) => (schema.safeParse(answer).success ? null : rule)
  return { variable, text: `${text} (${rule})`, wrong }
}
