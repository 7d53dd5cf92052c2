import { adoption } from './zh/adoption.ts'
import { books } from './zh/books.ts'
import { canteen } from './zh/canteen.ts'
import { claims } from './zh/claims.ts'
import { desk } from './zh/desk.ts'
import { households } from './zh/households.ts'
import { money } from './zh/money.ts'
import { notices } from './zh/notices.ts'
import { overviewWords } from './zh/overview.ts'
import { pairing } from './zh/pairing.ts'
import { payouts } from './zh/payouts.ts'
import { people } from './zh/people.ts'
import { trade } from './zh/produce.ts'
import { rules } from './zh/rules.ts'
import { settlement } from './zh/settlement.ts'
import { shelf } from './zh/shelf.ts'
import { welfareWords } from './zh/welfare.ts'
import { unitWords } from './zh/units.ts'
import { windowWords } from './zh/windows.ts'
import { sheet } from '../../ui/print/words.ts'

// Chinese is the authority; en.ts follows it key by key.
export const zh = {
  ...desk,
  ...notices,
  ...people,
  ...overviewWords,
  ...welfareWords,
  ...trade,
  ...windowWords,
  ...adoption,
  ...unitWords,
  ...canteen,
  claims,
  households,
  shelf,
  rules,
  books,
  settlement,
  payouts,
  pairing,
  money,
  sheet: sheet.zh,
}
