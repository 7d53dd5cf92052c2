import { onScopeDispose, ref } from 'vue'

/** Whether the window is at least so wide: a page of its own on a phone, a panel at the desk. */
export function useWide(pixels: number) {
  const query = window.matchMedia(`(min-width: ${pixels}px)`)
  const wide = ref(query.matches)
  const look = () => (wide.value = query.matches)
  query.addEventListener('change', look)
  onScopeDispose(() => query.removeEventListener('change', look))
  return wide
}
