import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { buildFronts } from '../../scripts/build-fronts.ts'

const executablePath = '/usr/bin/chromium'
const root = join(import.meta.dirname, '../..')
const pictures = join(root, 'test/pictures')

/** Why the browser tests cannot run here, or null. */
export function noBrowser(): string | null {
  return existsSync(executablePath) ? null : 'no Chromium at /usr/bin/chromium'
}

export function builtFronts(): Promise<string> {
  return buildFronts(root, () => undefined)
}

/** A browser of somebody's own: with their session, at the size of their screen. */
export async function openBrowser(width = 1440, height = 900): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'qianshou-browser-'))
  return await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width, height },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Leaves a picture to look at. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage })
}

/** The same screen as a phone, a tablet and a desk show it. */
export async function shootSizes(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 }
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(150)
    await shoot(page, `${name}-${width}`)
  }
  await page.setViewportSize(before)
}
