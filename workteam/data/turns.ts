/** Whose turn it is while a claim waits: the state, the role it waits for, and what they do. */
export const turns = [
  { state: 'submitted', role: 'liaison', act: 'check' },
  { state: 'checked', role: 'council', act: 'score' },
  { state: 'scored', role: 'approver', act: 'approve' },
] as const

export type TurnAct = (typeof turns)[number]['act']
export const turnOf = (state: string) => turns.find((turn) => turn.state === state)
