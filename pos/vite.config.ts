import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { frontConfig } from '../ui/vite.ts'

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  includeAssets: ['icon.svg'],
  manifest: {
    name: '牵手爱心超市',
    short_name: '爱心超市',
    lang: 'zh-CN',
    display: 'standalone',
    start_url: '/pos/',
    scope: '/pos/',
    background_color: '#F7F1E5',
    theme_color: '#F7F1E5',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,wasm}'],
    maximumFileSizeToCacheInBytes: 4_000_000,
    navigateFallback: '/pos/index.html',
    navigateFallbackDenylist: [/^\/api/, /^\/healthz/],
    runtimeCaching: [
      {
        // A face is looked at before every sale, also without a network.
        urlPattern: ({ url }) => /^\/api\/places\/[^/]+\/photos\//.test(url.pathname),
        handler: 'CacheFirst',
        options: {
          cacheName: 'photos',
          expiration: { maxEntries: 800, maxAgeSeconds: 30 * 86_400 },
          cacheableResponse: { statuses: [200] },
        },
      },
    ],
  },
})

export default defineConfig(frontConfig('pos', '/pos/', { plugins: [pwa], port: 5173 }))
