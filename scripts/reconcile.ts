import '../api/app.ts'
import { proveBooks } from './books.ts'
import { withDatabase } from './with-database.ts'

// `npm run reconcile`: proves that every balance is the sum of its lines, and so the stock.
await withDatabase((log) => proveBooks(log))
