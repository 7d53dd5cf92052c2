/** How a share's state is coloured; a word stands beside it always. */
export const shareTones = {
  reserved: 'grain',
  cooling_off: 'persimmon',
  confirmed: 'leaf',
  balance_due: 'grain',
  paid: 'leaf',
  ready: 'leaf',
  collected: 'leaf',
  donated: 'leaf',
  closed: 'leaf',
  cancelled: undefined,
  refunded: undefined,
  defaulted: 'jujube',
} as const
