import type { SameKeys } from '../../ui/words/locale.ts'
import { adoption } from './en/adoption.ts'
import { books } from './en/books.ts'
import { canteen } from './en/canteen.ts'
import { claims } from './en/claims.ts'
import { desk } from './en/desk.ts'
import { households } from './en/households.ts'
import { money } from './en/money.ts'
import { notices } from './en/notices.ts'
import { overviewWords } from './en/overview.ts'
import { pairing } from './en/pairing.ts'
import { payouts } from './en/payouts.ts'
import { people } from './en/people.ts'
import { trade } from './en/produce.ts'
import { rules } from './en/rules.ts'
import { settlement } from './en/settlement.ts'
import { shelf } from './en/shelf.ts'
import { welfareWords } from './en/welfare.ts'
import { unitWords } from './en/units.ts'
import { windowWords } from './en/windows.ts'
import { sheet } from '../../ui/print/words.ts'
import type { zh } from './zh.ts'

export const en: SameKeys<typeof zh> = {
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
  sheet: sheet.en,
}
