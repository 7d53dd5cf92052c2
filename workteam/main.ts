import { VueQueryPlugin } from '@tanstack/vue-query'
import { beginFront } from '../ui/index.ts'
import { makeWords } from '../ui/words/index.ts'
import App from './App.vue'
import { queryClient } from './data/client.ts'
import './desk.css'
import { router } from './routes.ts'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

beginFront(App)
  .use(makeWords({ zh, en }))
  .use(VueQueryPlugin, { queryClient })
  .use(router)
  .mount('#app')
