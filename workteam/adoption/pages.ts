import type { RouteRecordRaw } from 'vue-router'

type Page = [path: string, name: string, component: RouteRecordRaw['component']]

/** What is adopted: offers, the animals, trees and plots themselves, and what the market says. */
export const adoptionPages: Page[] = [
  ['offers', 'offers', () => import('./OffersPage.vue')],
  ['offers/:offer', 'offer', () => import('./OfferPage.vue')],
  ['offers/:offer/edit', 'offer-edit', () => import('./OfferFormPage.vue')],
  ['units', 'units', () => import('./UnitsPage.vue')],
  ['units/:unit', 'unit', () => import('./UnitPage.vue')],
  ['series', 'series', () => import('./SeriesPage.vue')],
]
