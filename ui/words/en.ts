import { common } from './en/common.ts'
import { refusals } from './en/refusals.ts'
import type { SameKeys } from './locale.ts'
import type { zh } from './zh.ts'

export const en: SameKeys<typeof zh> = { ...common, refusals }
