import { ref } from 'vue'

// One window for however many requests found the session gone; they all wait for it.
type Waiter = (again: boolean) => void
const waiting: Waiter[] = []
export const askingAgain = ref(false)

/** True when signed in again, false when the person went away instead. */
export function signedOut(): Promise<boolean> {
  askingAgain.value = true
  return new Promise((done) => waiting.push(done))
}

export function answerWaiting(again: boolean) {
  askingAgain.value = false
  for (const done of waiting.splice(0)) done(again)
}
