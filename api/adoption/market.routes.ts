import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { importPrints, readPrints } from './import-prints.ts'
import { newPrint, printReply, printsFile, printsImported, seriesReply } from './market.schema.ts'
import { series } from './offers.schema.ts'
import { enterPrint, listPrints, listSeries } from './prints.ts'
import { sellers } from './who.ts'

export const marketRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/market/series',
    summary: 'Market series that are kept here or above',
    who: sellers,
    reply: z.strictObject({ items: z.array(seriesReply) }),
    answer: listSeries,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/market/prints',
    summary: 'Prints of a series, newest first, with what was corrected',
    who: sellers,
    query: { series, limit: fields.pageSize.default(50) },
    reply: z.strictObject({ items: z.array(printReply) }),
    answer: listPrints,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/market/prints',
    summary: 'Enter a print; a second one for a day corrects it, with the reason',
    who: ['clerk', 'settlement_clerk'],
    body: newPrint,
    reply: printReply,
    command: enterPrint,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/market/prints/import',
    summary: 'Take prints from a CSV file: all of it or nothing',
    who: ['clerk', 'settlement_clerk'],
    file: printsFile,
    reply: printsImported,
    prepare: readPrints,
    command: importPrints,
  }),
]
