/** What a checker of the books found wrong. */
export interface Problem {
  what: string
  id: string
  details: Record<string, unknown>
}
