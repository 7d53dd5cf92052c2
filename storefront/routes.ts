import { createRouter, createWebHistory } from 'vue-router'
import FrontPage from './front/FrontPage.vue'

export const router = createRouter({
  history: createWebHistory('/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', name: 'front', component: FrontPage },
    {
      path: '/boards/:code',
      name: 'board',
      props: true,
      component: () => import('./boards/BoardPage.vue'),
    },
    {
      path: '/notices/:notice',
      name: 'notice',
      props: true,
      component: () => import('./notices/NoticePage.vue'),
    },
    { path: '/:rest(.*)*', name: 'lost', component: () => import('./front/LostPage.vue') },
  ],
})
