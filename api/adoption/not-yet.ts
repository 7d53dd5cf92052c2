import { Refusal } from '../platform/index.ts'

/** Declared ahead of what it does. */
export async function notYet(): Promise<never> {
  throw new Refusal('conflict', 'no_such_route')
}
