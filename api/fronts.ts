import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

/** Where each built front is served; the storefront has the root and comes last. */
const served = [
  ['/pos', 'pos'],
  ['/desk', 'workteam'],
  ['/', 'storefront'],
] as const

/** Serves the built fronts: files by name, every other path the page that routes by itself. */
export function fronts(folder: string): Router {
  const router = Router()
  for (const [path, name] of served) {
    const files = join(folder, name)
    if (!existsSync(join(files, 'index.html'))) continue
    router.use(path, express.static(files, { index: false, setHeaders: cacheByName }))
    const pages = path === '/' ? '/{*page}' : [path, `${path}/{*page}`]
    router.get(pages, (req, res, next) => {
      if (req.path.startsWith('/api') || /\.\w{2,5}$/.test(req.path)) return next()
      res.set('Cache-Control', 'no-cache').sendFile(join(files, 'index.html'))
    })
  }
  return router
}

/** Built files carry their content's hash in the name; the others may change. */
function cacheByName(res: express.Response, path: string): void {
  const hashed = /-[\w-]{8}\.\w+$/.test(path)
  res.set('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
