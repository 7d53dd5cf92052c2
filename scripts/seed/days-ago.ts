import { addDays, dayOf, setClock, startOf } from '../../api/platform/index.ts'

/** Moves the seed's clock to an hour of a day before today, and back again. */
export async function on<T>(daysAgo: number, hour: number, work: () => Promise<T>): Promise<T> {
  const at = new Date(startOf(dayAgo(daysAgo)).getTime() + hour * 3_600_000)
  setClock(() => at)
  try {
    return await work()
  } finally {
    setClock()
  }
}

/** The village's day so many days before today; negative for days to come. */
export function dayAgo(days: number): string {
  return addDays(dayOf(new Date()), -days)
}
