import { createApp } from '../../../api/app.ts'
import type { Server } from 'node:http'
import { Notices } from '../../../api/notices/index.ts'
import { clock } from '../../../api/platform/index.ts'
import { builtFronts, noBrowser, openBrowser } from '../../support/browser.ts'
import { paths, village } from '../../support/village.ts'
import type { World } from '../world/index.ts'
import type { Page } from './public.ts'

interface Shown {
  pages: Page[]
  /** Why there are none. */
  missing?: string
}

/** The board and its sheets as people see them, on the screen and on paper. */
export async function pagesInABrowser(_world: World): Promise<Shown> {
  const missing = noBrowser()
  if (missing) return { pages: [], missing }
  const app = createApp({ secret: 'only for tests', frontsFolder: await builtFronts() })
  const server = await new Promise<Server>((done) => {
    const listening = app.listen(0, '127.0.0.1', () => done(listening))
  })
  const { port } = server.address() as { port: number }
  try {
    return { pages: await look(`http://127.0.0.1:${port}`) }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function look(url: string): Promise<Page[]> {
  const browser = await openBrowser()
  await browser.clock.setSystemTime(clock.now())
  const notices = await Notices.find({ place: paths.village }).lean()
  const sheets = notices.map(({ _id }) => `/notices/${String(_id)}`)
  const pages: Page[] = []
  for (const path of ['/', `/boards/${village}`, ...sheets, '/pos/', '/desk/']) {
    const page = await browser.newPage()
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      pages.push({ name: `${path} (${media})`, text: await page.content() })
    }
    await page.close()
  }
  await browser.close()
  return pages
}
