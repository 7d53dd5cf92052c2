import { defineConfig } from 'vite'
import { frontConfig } from '../ui/vite.ts'

export default defineConfig(frontConfig('storefront', '/', { port: 5175 }))
