import type { Reply } from '../../ui/api/operations.ts'

export type Objection = Reply<'get', '/places/{place}/objections'>['items'][number]
