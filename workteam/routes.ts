import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { useSession } from '../ui/api/session.ts'
import { adoptionPages } from './adoption/pages.ts'
import { canteenPages } from './canteen/pages.ts'
import { producePages } from './produce/pages.ts'

const page = (path: string, name: string, component: RouteRecordRaw['component']) =>
  ({ path, name, component, props: true }) as RouteRecordRaw

const pages = [
  page('today', 'today', () => import('./today/TodayPage.vue')),
  page('claims/:claim?', 'claims', () => import('./claims/ClaimsPage.vue')),
  page('notices', 'notices', () => import('./notices/NoticesPage.vue')),
  page('notices/:notice', 'notice', () => import('./notices/NoticePage.vue')),
  page('objections', 'objections', () => import('./objections/ObjectionsPage.vue')),
  page('households', 'households', () => import('./households/HouseholdsPage.vue')),
  page('households/:household', 'household', () => import('./households/HouseholdPage.vue')),
  page('roster', 'roster', () => import('./households/RosterPage.vue')),
  page('cards', 'cards', () => import('./households/CardsPage.vue')),
  page('shelf/:goods?', 'shelf', () => import('./shelf/ShelfPage.vue')),
  page('rules/:rule?', 'rules', () => import('./rules/RulesPage.vue')),
  page('books', 'books', () => import('./books/BooksPage.vue')),
  page('overview', 'overview', () => import('./overview/OverviewPage.vue')),
  page('aid-ledger', 'aid-ledger', () => import('./aid-ledger/AidLedgerPage.vue')),
  page('settlement', 'settlement', () => import('./settlement/SettlementPage.vue')),
  page('statements/:statement', 'statement', () => import('./settlement/StatementPage.vue')),
  page('payees', 'payees', () => import('./settlement/PayeesPage.vue')),
  page('payouts', 'batches', () => import('./settlement/BatchesPage.vue')),
  page('payouts/:batch', 'batch', () => import('./settlement/BatchPage.vue')),
  page('money/:part?', 'money', () => import('./money/MoneyPage.vue')),
  page('welfare', 'welfare', () => import('./welfare/WelfarePage.vue')),
  page('employees', 'employees', () => import('./employees/EmployeesPage.vue')),
  page('employees/roster', 'employee-roster', () => import('./employees/EmployeeRosterPage.vue')),
  page('pairings', 'pairing', () => import('./pairing/PairingPage.vue')),
  page('pairings/:pairing', 'pair', () => import('./pairing/PairPage.vue')),
  ...[...producePages, ...adoptionPages, ...canteenPages].map((each) => page(...each)),
  page('people', 'people', () => import('./people/PeoplePage.vue')),
  page('places', 'places', () => import('./people/PlacesPage.vue')),
]

export const router = createRouter({
  history: createWebHistory('/desk/'),
  routes: [
    { path: '/', name: 'home', component: () => import('./shell/HomePage.vue') },
    {
      path: '/:place([0-9a-z-]{2,24})',
      component: () => import('./shell/Shell.vue'),
      redirect: (to) => ({ name: 'today', params: to.params }),
      children: pages,
    },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})

router.beforeEach(async () => {
  const { known, load } = useSession()
  // Without an answer the page comes up anyway, and says itself that there is no network.
  if (!known.value) await load().catch(() => undefined)
})
