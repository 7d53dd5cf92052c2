import type { SameKeys } from '../../ui/words/locale.ts'
import { sheet } from '../../ui/print/words.ts'
import { adopt } from './en/adopt.ts'
import { boards } from './en/boards.ts'
import { home } from './en/home.ts'
import { market } from './en/market.ts'
import { pairs } from './en/pairs.ts'
import { pay } from './en/pay.ts'
import { shares } from './en/shares.ts'
import { shell } from './en/shell.ts'
import { village } from './en/village.ts'
import type { zh } from './zh.ts'

export const en: SameKeys<typeof zh> = {
  ...boards,
  ...shell,
  adopt,
  home,
  market,
  pairs,
  pay,
  shares,
  village,
  sheet: sheet.en,
}
