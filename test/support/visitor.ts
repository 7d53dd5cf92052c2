import { expect } from 'chai'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'

/** Somebody before a screen: what they see, press and type, and what went wrong meanwhile. */
export class Visitor {
  readonly page: Page
  private readonly browser: BrowserContext
  private readonly url: string
  private readonly faults: string[] = []

  private constructor(browser: BrowserContext, page: Page, url: string) {
    this.browser = browser
    this.page = page
    this.url = url
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => this.faults.push(error.message))
    page.on('console', (message) => {
      // A refusal is no fault of the page; the browser reports it all the same.
      const refusal = /status of (401|409|422)/.test(message.text())
      if (message.type() === 'error' && !refusal) this.faults.push(message.text())
    })
  }

  /** Sits down at a page, on the village's clock. */
  static async at(url: string, path: string, now: Date, width = 1440, height = 900) {
    const browser = await openBrowser(width, height)
    await browser.clock.setSystemTime(now)
    const visitor = new Visitor(browser, await browser.newPage(), url)
    await visitor.go(path)
    return visitor
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`)
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.page.getByLabel('账号').fill(login)
    await this.page.getByLabel('密码').fill(password)
    await this.exactly('登录').click()
    await this.page.getByLabel('密码').waitFor({ state: 'hidden' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).first()
  }

  exactly(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true }).first()
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }

  /** Chooses a line of the till's menu. */
  async choose(line: string): Promise<void> {
    await this.button('菜单').click()
    await this.page.getByText(line, { exact: true }).first().click()
  }

  /** Presses what changes something, and waits until the server has agreed. */
  async press(name: string | RegExp): Promise<void> {
    const answered = this.page.waitForResponse((reply) => reply.request().method() === 'POST')
    await (typeof name === 'string' ? this.exactly(name) : this.button(name)).click()
    expect((await answered).status()).to.equal(200)
  }

  /** Leaves, and tells what the browser complained of. */
  async leave(): Promise<string[]> {
    await this.browser.close()
    return this.faults
  }
}
