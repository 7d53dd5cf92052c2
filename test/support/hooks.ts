import { stopEngine } from './house.ts'

/** Ends the database that the run has started, if any test asked for one. */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    await stopEngine()
  },
}
