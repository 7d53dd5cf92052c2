import { createRouter, createWebHashHistory } from 'vue-router'
import CounterPage from './counter/CounterPage.vue'

// The counter comes with the page; the rest comes when asked for, from the same cache.
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'counter', component: CounterPage },
    { path: '/shift', name: 'shift', component: () => import('./shift/ShiftPage.vue') },
    { path: '/returns', name: 'returns', component: () => import('./returns/ReturnsPage.vue') },
    { path: '/stock', name: 'stock', component: () => import('./stock/StockPage.vue') },
    { path: '/claims', name: 'claims', component: () => import('./claims/ClaimPage.vue') },
    { path: '/waiting', name: 'waiting', component: () => import('./offline/WaitingPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
