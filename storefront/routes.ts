import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

type Page = RouteRecordRaw['component']
interface Meta {
  /** The tab that this page belongs to. */
  tab?: 'home' | 'adopt' | 'market' | 'pairs' | 'me'
  /** The page has a foot of its own in place of the tabs. */
  alone?: boolean
}
const page = (path: string, name: string, component: Page, meta: Meta = {}) =>
  ({ path, name, component, props: true, meta }) as RouteRecordRaw

/** For whoever buys: at the gate stands the sign-in. */
const inside = [
  page('', 'home', () => import('./home/HomePage.vue'), { tab: 'home' }),
  page('sign-in', 'sign-in', () => import('./sign-in/SignedInPage.vue')),
  page('adopt', 'offers', () => import('./adopt/OffersPage.vue'), { tab: 'adopt' }),
  page('adopt/:offer', 'offer', () => import('./adopt/OfferPage.vue'), {
    tab: 'adopt',
    alone: true,
  }),
  page('pay/:payment', 'pay', () => import('./pay/PayPage.vue'), { tab: 'me', alone: true }),
  page('shares', 'shares', () => import('./shares/SharesPage.vue'), { tab: 'adopt' }),
  page('shares/:share', 'share', () => import('./shares/SharePage.vue'), { tab: 'adopt' }),
  page('units/:unit', 'unit', () => import('./shares/UnitPage.vue'), { tab: 'adopt' }),
  page('pairs', 'pairs', () => import('./pair/PairsPage.vue'), { tab: 'pairs' }),
  page('pairs/:pairing', 'pair', () => import('./pair/PairPage.vue'), { tab: 'pairs' }),
  page('me', 'me', () => import('./me/MePage.vue'), { tab: 'me' }),
  page('market', 'market', () => import('./market/MarketPage.vue'), { tab: 'market' }),
  page('orders', 'orders', () => import('./market/OrdersPage.vue'), { tab: 'market' }),
  page('orders/:order', 'order', () => import('./market/OrderPage.vue'), { tab: 'market' }),
]

/** For a villager or a farmer, who comes in with the household's card. */
const village = [
  page('', 'village', () => import('./village/VillagePage.vue')),
  page('sign-in', 'village-sign-in', () => import('./village/SignInPage.vue')),
  page('statements/:statement', 'statement', () => import('./village/StatementPage.vue')),
  page('units/:unit', 'my-unit', () => import('./village/UnitPage.vue')),
]

/** For anybody. */
const outside = [
  page('/boards/:code', 'board', () => import('./boards/BoardPage.vue')),
  page('/notices/:notice', 'notice', () => import('./notices/NoticePage.vue')),
]

export const router = createRouter({
  history: createWebHistory('/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: () => import('./shell/Shell.vue'), children: inside },
    { path: '/village', component: () => import('./village/VillageShell.vue'), children: village },
    ...outside,
    { path: '/:rest(.*)*', name: 'lost', component: () => import('./front/LostPage.vue') },
  ],
})
