import { defineConfig } from 'vite'
import { frontConfig } from '../ui/vite.ts'

export default defineConfig(frontConfig('workteam', '/desk/', { port: 5174 }))
