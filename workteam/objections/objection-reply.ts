import type { Reply } from '../../ui/api/types.ts'

export type Objection = Reply<'get', '/places/{place}/objections'>['items'][number]
