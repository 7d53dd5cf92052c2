import { common } from './zh/common.ts'
import { refusals } from './zh/refusals.ts'

// Chinese is the authority; en.ts follows it key by key.
export const zh = { ...common, refusals }
