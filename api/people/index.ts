export {
  documentFile,
  documentReply,
  keepDocument,
  prepareDocument,
  showDocument,
} from './documents.ts'
export { findAccount, hashPassword } from './accounts.ts'
export { employeeColumns } from './employee-rows.ts'
export { Employees } from './employees.model.ts'
export { signInHousehold } from './household-session.ts'
export { assertNotOwn, householdOf, isOwn } from './households.ts'
export { ownHousehold } from './my-household.ts'
export { masked } from './names.ts'
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
export { addPhoto, photoBytes, preparePhoto } from './photos.ts'
export { peopleRoutes } from './people.routes.ts'
export { login, meReply, password } from './people.schema.ts'
export { assertPublicText } from './public-text.ts'
export { checkRoster, importRoster, prepareRoster } from './roster.ts'
export { rosterColumns } from './roster-rows.ts'
export { smsFrom, useSms } from './sms.ts'
