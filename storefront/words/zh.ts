import { sheet } from '../../ui/print/words.ts'
import { adopt } from './zh/adopt.ts'
import { boards } from './zh/boards.ts'
import { home } from './zh/home.ts'
import { market } from './zh/market.ts'
import { pairs } from './zh/pairs.ts'
import { pay } from './zh/pay.ts'
import { shares } from './zh/shares.ts'
import { shell } from './zh/shell.ts'
import { village } from './zh/village.ts'

// Chinese is the authority; en.ts follows it key by key.
export const zh = {
  ...boards,
  ...shell,
  adopt,
  home,
  market,
  pairs,
  pay,
  shares,
  village,
  sheet: sheet.zh,
}
