export { findAccount, hashPassword } from './accounts.ts'
export { assertNotOwn, householdOf, isOwn } from './households.ts'
export { isMinor, masked } from './names.ts'
export {
  Accounts,
  Households,
  Photos,
  roleNames,
  workTeam,
  type Household,
  type Person,
  type Role,
} from './people.model.ts'
export { addPhoto, preparePhoto } from './photos.ts'
export { peopleRoutes } from './people.routes.ts'
export { login, password } from './people.schema.ts'
export { checkRoster, importRoster, prepareRoster } from './roster.ts'
export { rosterColumns } from './roster-rows.ts'
