import type { Router } from 'vue-router'

/** The other pages, fetched while nobody waits: without a network one can still turn the page. */
export function fetchAhead(router: Router) {
  for (const { components } of router.getRoutes()) {
    const page = components?.default as unknown
    if (typeof page === 'function') void (page as () => Promise<unknown>)().catch(() => {})
  }
}
