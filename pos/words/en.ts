import type { SameKeys } from '../../ui/words/locale.ts'
import { counter } from './en-counter.ts'
import { shop } from './en-shop.ts'
import type { zh } from './zh.ts'

export const en: SameKeys<typeof zh> = { counter, ...shop }
