let read = () => new Date()

/** The one clock: every "now" of the product is read here. */
export const clock = {
  now: () => read(),
}

/** Tests move time with this; nothing else calls it. Without an argument real time is back. */
export function setClock(now: () => Date = () => new Date()): void {
  read = now
}
