// The API's types as its contract says them, until the generated ones take their place.
interface Op<Reply, Body = undefined, Query = Record<string, unknown>> {
  parameters: { query?: Query }
  requestBody: { content: { 'application/json': Body } }
  responses: { 200: { content: { 'application/json': Reply } } }
}
interface List<T> {
  items: T[]
  next: string | number | null
}
interface PlaceRef {
  code: string
  name: string
  kind: string
}
interface Me {
  account: { id: string; login: string; name: string }
  roles: { role: string; place: PlaceRef & { path: string }; group?: string }[]
  household?: string
}
interface Place extends PlaceRef {
  path: string
  parents: PlaceRef[]
  children: PlaceRef[]
  phones: { committee?: string; township?: string }
  shopName?: string
}
interface Person {
  id: string
  name: string
  relation: string
  minor: boolean
}
interface Household {
  id: string
  code: string
  group: string
  headName: string
  masked: string
  photo?: string
  persons: Person[]
  balance: { earned: number; gifted: number; honour: number }
  card?: { id: string; number: string; state: string; issuedAt: string }
}
interface Rule {
  id: string
  key: string
  number: number
  version: number
  title: string
  titleEn?: string
  category: string
  points: number
  pointsMax?: number
  unit: string
  of: 'person' | 'household'
  bucket: 'earned' | 'gifted' | 'honour'
  caps: { per: 'week' | 'month' | 'year' | 'once'; points: number }[]
  evidence?: string
  on: boolean
}
interface Goods {
  id: string
  name: string
  nameEn?: string
  category: string
  unit: string
  points: number
  fen: number
  barcode?: string
  picture?: string
  limit?: { count: number; per: string }
  state: 'proposed' | 'on_sale' | 'withdrawn'
  stock: number
  soonest?: string
}
interface Limit {
  goods: string
  left: number
}
interface AtCounter {
  household: {
    id: string
    code: string
    group: string
    masked: string
    headName: string
    photo?: string
  }
  balance: { earned: number; gifted: number; spendable: number }
  purchasesLeft: number
  limits: Limit[]
}
interface SnapshotHousehold {
  id: string
  code: string
  group: string
  masked: string
  card?: string
  balance: number
  purchasesLeft: number
  limits: Limit[]
}
interface Redemption {
  id: string
  number: string
  at: string
  household: { id: string; code: string; group: string; masked: string }
  lines: {
    goods: string
    name: string
    unit: string
    quantity: number
    points: number
    returned: number
  }[]
  points: number
  earned: number
  gifted: number
  balanceAfter: number
  keeper: string
  shopName: string
  offline: boolean
  qr: string
}
interface NewRedemption {
  household: string
  card?: string
  lines: { goods: string; quantity: number }[]
  shift: string
  soldAt?: string
  offline?: boolean
  expectPoints: number
}
interface Shift {
  id: string
  openedAt: string
  closedAt?: string
  slips: number
  points: number
  returns: number
  counts: { goods: string; name: string; expected: number; counted: number }[]
}
interface Counted {
  counts: { goods: string; counted: number }[]
  note?: string
}
interface Movement {
  id: string
  at: string
  kind: string
  quantity: number
  stockAfter?: number
  reason?: string
  by?: string
}
interface NewClaim {
  household: string
  person?: string
  rules: string[]
  quantity: number
  happenedOn: string
  what: string
  photos: string[]
  draft?: boolean
}
interface Claim {
  id: string
  state: string
  points: number
}

export interface paths {
  '/session': { get: Op<Me>; post: Op<Me, { login: string; password: string }>; delete: Op<void> }
  '/places/{place}': { get: Op<Place> }
  '/places/{place}/policy': { get: Op<{ returnDays: number; rateFenPerPoint: number }> }
  '/places/{place}/households': { get: Op<List<Household>> }
  '/places/{place}/households/{household}': { get: Op<Household> }
  '/places/{place}/photos': { post: Op<{ id: string; width: number; height: number }, Blob> }
  '/places/{place}/rules': { get: Op<List<Rule>> }
  '/places/{place}/claims': { post: Op<Claim, NewClaim> }
  '/places/{place}/goods': { get: Op<List<Goods>> }
  '/places/{place}/goods/attention': {
    get: Op<{ low: Goods[]; expiring: Goods[]; expired: Goods[] }>
  }
  '/places/{place}/goods/{goods}/batches': {
    post: Op<
      { id: string },
      { quantity: number; expiresOn?: string; donor?: string; costFen?: number }
    >
  }
  '/places/{place}/batches/{batch}/corrections': {
    post: Op<{ id: string }, { quantity: number; reason: string }>
  }
  '/places/{place}/goods/{goods}/movements': { get: Op<List<Movement>> }
  '/places/{place}/counter/household': { get: Op<AtCounter> }
  '/places/{place}/counter/snapshot': {
    get: Op<{ takenAt: string; shopName: string; goods: Goods[]; households: SnapshotHousehold[] }>
  }
  '/places/{place}/redemptions': { get: Op<List<Redemption>>; post: Op<Redemption, NewRedemption> }
  '/places/{place}/redemptions/{redemption}': { get: Op<Redemption> }
  '/places/{place}/redemptions/{redemption}/returns': {
    post: Op<
      { id: string; points: number; balanceAfter: number },
      { lines: { goods: string; quantity: number }[]; reason: string }
    >
  }
  '/places/{place}/shifts': { get: Op<List<Shift>>; post: Op<Shift, Counted> }
  '/places/{place}/shifts/current': { get: Op<Shift> }
  '/places/{place}/shifts/{shift}/close': { post: Op<Shift, Counted> }
}
