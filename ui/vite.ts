import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import type { PluginOption, UserConfig } from 'vite'

// Vue first, or it lands in whichever chunk asks for it first.
const groups = [
  {
    name: 'vue',
    test: /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify|pinia)\//,
    priority: 20,
  },
  { name: 'scan', test: /node_modules\/(zxing-wasm|barcode-detector)\//, priority: 15 },
  { name: 'art', test: /ui\/art\//, priority: 12 },
]

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const target = process.env.API_URL ?? 'http://127.0.0.1:3000'

/** What the three fronts' builds share: frontConfig('pos', '/pos/'). */
export function frontConfig(
  name: string,
  base: string,
  more: { plugins?: PluginOption[]; port?: number } = {},
): UserConfig {
  const proxy = Object.fromEntries(['/api', '/healthz'].map((path) => [path, { target }]))
  return {
    root: root(name),
    base,
    plugins: [vue(), ...(more.plugins ?? [])],
    server: { port: more.port, proxy },
    preview: { port: more.port, proxy },
    build: {
      outDir: root(`dist/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      // Pictures stay files: the CSP of scripts and styles knows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups } } },
    },
    define: {
      __VUE_OPTIONS_API__: false,
      __VUE_I18N_LEGACY_API__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
      __VUE_I18N_FULL_INSTALL__: false,
    },
  }
}
