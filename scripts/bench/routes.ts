import { endpoints } from '../../api/app.ts'

/** A declared route, by what it is called. */
export function endpointOf(method: string, path: string) {
  const found = endpoints.find((each) => each.method === method && each.path === path)
  if (!found) throw new Error(`there is no ${method} ${path}`)
  return found
}

/** What a server's metrics say of transactions that ran again. */
export async function countedRetries(metrics: () => Promise<string>): Promise<number> {
  const found = /^qianshou_transaction_retries_total (\d+)/m.exec(await metrics())
  return Number(found?.[1] ?? 0)
}
