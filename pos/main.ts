import { createPinia } from 'pinia'
import { beginFront } from '../ui/index.ts'
import { makeWords } from '../ui/words/index.ts'
import App from './App.vue'
import { router } from './routes.ts'
import './pos.css'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

beginFront(App).use(createPinia()).use(makeWords({ zh, en })).use(router).mount('#app')
