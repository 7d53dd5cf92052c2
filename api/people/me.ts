import { accountOf, type Account, type Actor } from '../platform/index.ts'
import { Places } from '../places/index.ts'
import { signIn } from './accounts.ts'
import type { Role, StoredAccount } from './people.model.ts'

/** Who is signed in, and what they may be where. */
export async function me(actor: Actor) {
  return await describe(accountOf(actor))
}

export async function signInAndDescribe(actor: Actor, input: { login: string; password: string }) {
  const { _id, ...account } = await signIn(actor, input)
  return await describe({ ...account, id: _id })
}

export async function signOut(actor: Actor) {
  await actor.session.end()
  return {}
}

export async function describe(account: Account) {
  const paths = account.roles.map((held) => held.at)
  const places = await Places.find({ path: { $in: paths } }).lean()
  const { id, login, name, household } = account
  return {
    account: { id: String(id), login, name },
    household: household ? String(household) : null,
    roles: account.roles.flatMap((held) => {
      const place = places.find((each) => each.path === held.at)
      if (!place) return []
      const { code, kind, path } = place
      const at = { code, name: place.name, kind, path }
      return [{ role: held.role as Role, group: held.group ?? null, place: at }]
    }),
  }
}

export function presentAccount({ _id, login, name, disabled, household, roles }: StoredAccount) {
  return {
    id: String(_id),
    login,
    name,
    disabled,
    household: household ? String(household) : null,
    roles: roles.map(({ role, at, group }) => ({ role, at, group: group ?? null })),
  }
}
