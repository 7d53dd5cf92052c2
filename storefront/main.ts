import { beginFront } from '../ui/index.ts'
import { makeWords } from '../ui/words/index.ts'
import App from './App.vue'
import { router } from './routes.ts'
import './storefront.css'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

beginFront(App).use(makeWords({ zh, en })).use(router).mount('#app')
