import { counter } from './zh-counter.ts'
import { shop } from './zh-shop.ts'

export const zh = { counter, ...shop }
