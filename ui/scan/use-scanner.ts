import { onBeforeUnmount, onMounted } from 'vue'
import { KeyBurst } from './key-burst.ts'

/**
 * A USB scanner types: fast keys, then Enter. Works anywhere on the page, also while a field
 * has the focus (then what the scanner typed is taken out of the field again).
 */
export function useScanner(found: (code: string) => void) {
  const burst = new KeyBurst()

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const code = burst.key(event.key, event.timeStamp, isField(event.target))
    if (!code) return
    event.preventDefault()
    event.stopPropagation()
    wipe(event.target, code)
    found(code)
  }
  onMounted(() => window.addEventListener('keydown', onKey, true))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey, true))
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function wipe(target: EventTarget | null, code: string) {
  if (!isField(target)) return
  if (!target.value.endsWith(code)) return
  target.value = target.value.slice(0, -code.length)
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
