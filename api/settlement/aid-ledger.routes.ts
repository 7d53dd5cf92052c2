import { endpoint } from '../platform/index.ts'
import { aidLedgerReply, overviewReply, span } from './aid-ledger.schema.ts'
import { aidLedgerFile, workbookType } from './aid-ledger-file.ts'
import { readAidLedger } from './aid-ledger.ts'
import { showOverview } from './overview.ts'
import { payReaders, sumReaders } from './who.ts'

export const aidLedgerRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/aid-ledger',
    summary: 'What was accepted and paid: by month, channel, place, unit and home',
    who: sumReaders,
    query: span,
    reply: aidLedgerReply,
    answer: readAidLedger,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/aid-ledger/file',
    summary: 'The same as a workbook, with each sale',
    who: sumReaders,
    query: span,
    reply: { fileTypes: [workbookType] },
    answer: aidLedgerFile,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/overview',
    summary: 'Sold, points and what stands behind them, and where a hand is needed',
    who: payReaders,
    query: span,
    reply: overviewReply,
    answer: showOverview,
  }),
]
