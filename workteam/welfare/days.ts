import { dayOf } from '../../ui/words/dates.ts'

/** The day so many days from today. */
export const addDaysTo = (days: number) => dayOf(Date.now() + days * 86_400_000)
