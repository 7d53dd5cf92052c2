import type { RouteRecordRaw } from 'vue-router'

type Page = [path: string, name: string, component: RouteRecordRaw['component']]

/** What is sold in windows, and handed out. */
export const producePages: Page[] = [
  ['produce', 'produce', () => import('./CataloguePage.vue')],
  ['windows', 'windows', () => import('./WindowsPage.vue')],
  ['windows/new', 'window-new', () => import('./WindowFormPage.vue')],
  ['windows/:window', 'window', () => import('./WindowPage.vue')],
  ['windows/:window/edit', 'window-edit', () => import('./WindowFormPage.vue')],
  ['windows/:window/picking', 'window-picking', () => import('./PickingPage.vue')],
  ['windows/:window/packing', 'window-packing-list', () => import('./PackingListPage.vue')],
  ['windows/:window/weights', 'window-weights', () => import('./WeightsPage.vue')],
  ['orders/:order', 'sold-order', () => import('./SoldOrderPage.vue')],
  ['pickups', 'pickups', () => import('./PickUpPage.vue')],
]
