/**
 * The API's modules in the order in which they may import each other: each only those before
 * it. The boundary check, and the picture in docs/architecture.md, come from this one list.
 */
export const apiModules = [
  'platform',
  'places',
  'people',
  'notices',
  'points',
  'shop',
  'pairing',
  'payments',
  'produce',
  'adoption',
  'settlement',
]

/** The other parts of the checkout, as the picture groups them. */
export const otherParts = ['ui', 'pos', 'workteam', 'storefront', 'scripts']
