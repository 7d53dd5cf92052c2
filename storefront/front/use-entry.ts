import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'

interface Seen {
  code: string
  name: string
}
const kept = 'qianshou.boards'

/** Boards looked at on this machine, the last one first. */
export function seenBoards(): Seen[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]')
    return Array.isArray(known) ? (known as Seen[]).slice(0, 4) : []
  } catch {
    return []
  }
}

export function rememberBoard(board: Seen) {
  const others = seenBoards().filter(({ code }) => code !== board.code)
  localStorage.setItem(kept, JSON.stringify([board, ...others].slice(0, 4)))
}

/** A village's code, or any address that leads to a board or a notice. */
export function readEntry(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const path = /\/(boards\/[0-9a-z-]{2,24}|notices\/[0-9a-f]{24})\/?$/.exec(text)
  if (path) return `/${path[1]}`
  return /^[0-9a-z-]{2,24}$/.test(text) ? `/boards/${text}` : null
}

export function useEntry() {
  const router = useRouter()
  const typed = ref('')
  const wrong = ref(false)
  const seen = computed(seenBoards)
  function go() {
    const path = readEntry(typed.value)
    wrong.value = path === null
    if (path) void router.push(path)
  }
  return { typed, wrong, seen, go }
}
