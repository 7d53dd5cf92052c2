import type { RouteRecordRaw } from 'vue-router'

type Page = [path: string, name: string, component: RouteRecordRaw['component']]

/** What canteens and homes buy, adopt and pay for. */
export const canteenPages: Page[] = [
  ['market', 'market', () => import('./MarketPage.vue')],
  ['adopt', 'adopt', () => import('./AdoptPage.vue')],
  ['adopt/:offer', 'adopt-offer', () => import('./AdoptOfferPage.vue')],
  ['due', 'due', () => import('./DuePage.vue')],
  ['pay/:payment', 'pay', () => import('./PayPage.vue')],
  ['bought', 'bought', () => import('./BoughtPage.vue')],
  ['bought/orders/:order', 'bought-order', () => import('./BoughtOrderPage.vue')],
  ['bought/shares/:share', 'bought-share', () => import('./BoughtSharePage.vue')],
]
