import type { Browser, BrowserContext, Page, Route } from '@playwright/test'
import type { View } from '../../src/platform/http/page-call.ts'
import { type Assets, loadAssets } from '../../src/web/assets.ts'
import { useSprite } from '../../src/web/components/icon.tsx'
import { openBrowser } from '../node/browser.ts'

/** A browser with our assets and no node behind: pages and answers are what the test says. */
export type Stage = {
  readonly browser: Browser
  readonly assets: Assets
  view(more?: Partial<View>): View
  /** A window in which every address of the site answers with `html`, unless `answer` takes the request. */
  open(html: string, size?: { width: number; height: number }, answer?: Answer): Promise<Page>
}

/** Takes a request (true) or leaves it. */
export type Answer = (route: Route) => Promise<boolean>

const site = 'http://onil.test'
const nonce = 'a-nonce'
const policy = `default-src 'none'; script-src 'strict-dynamic' 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'`

/** Opens the browser that the files of a worker share. */
export async function setStage(): Promise<Stage> {
  const browser = await openBrowser()
  const assets = await loadAssets()
  useSprite(assets.url('icons.svg'))
  return {
    browser,
    assets,
    view: (more = {}) => ({ ...view(assets), ...more }),
    open: async (html, size = { width: 360, height: 740 }, answer) => {
      const context = await browser.newContext({ viewport: size, locale: 'ko-KR' })
      await serve(context, assets, html, answer)
      const page = await context.newPage()
      await page.goto(`${site}/my`)
      return page
    },
  }
}

async function serve(context: BrowserContext, assets: Assets, html: string, answer?: Answer): Promise<void> {
  await context.route(`${site}/**`, async (route) => {
    const file = assets.files.get(new URL(route.request().url()).pathname)
    if (file) return await route.fulfill({ body: file.body, contentType: file.type })
    if (await answer?.(route)) return
    await route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    })
  })
}

function view(assets: Assets): View {
  return {
    lang: 'ko',
    path: '/my',
    query: '',
    nonce,
    theme: 'light',
    text: '1',
    viewer: {
      name: '김지우',
      role: 'person',
      current: 'person',
      roles: [
        { key: 'person', name: '김지우', role: 'person' },
        { key: 'employer', name: '김지우', role: 'employer', organisation: '다온정밀' },
      ],
    },
    unread: 2,
    demo: true,
    assets,
    origin: site,
  }
}
