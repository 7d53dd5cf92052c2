/** What worlds of one county may know of each other, and why. Everything else is a leak. */

/** Lists that name what is another's. */
export const commonLists: readonly { route: string; why: string }[] = [
  {
    route: 'get /places/:place/pairings/homes',
    why: 'a household is paired with any home of its county, so the clerk chooses from all of them',
  },
]

/** Fields in which something of another's may be named, and is answered for what it is. */
export const commonNames: readonly { route?: string; field: string; why: string }[] = [
  {
    route: 'post /places/:place/pairings',
    field: 'home',
    why: 'a household is paired with any home of its county',
  },
  { field: 'tag', why: 'an ear tag is one animal anywhere' },
]
