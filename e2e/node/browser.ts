import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from '@playwright/test'
import { findChromium } from '../../tools/browser/find-chromium.ts'
import { fingers, type Hands } from './hands.ts'

const running = new Map<string, Browser>()

/**
 * Gives a browser, the whole of it where more than pages is needed. The files of a worker share it: each has windows of its own, and
 * `closeWindows` at its end. `close()` ends it for all.
 */
export async function openBrowser(parts: 'page' | 'whole' = 'page'): Promise<Browser> {
  const known = running.get(parts)
  if (known?.isConnected()) return known
  const { path, env, args } = await findChromium(parts)
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [...args, '--lang=en-US'],
  })
  running.set(parts, browser)
  return browser
}

/** Closes every window of a file, with what the site kept in them. */
export async function closeWindows(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close()
}

/** A phone, a desk. */
export const phone = { width: 360, height: 780 } as const
export const desk = { width: 1280, height: 900 } as const

let visitors = 0

/** A browser of its own at the given address: own cookies, own network address (sign-in is limited by address). */
export async function visit(
  browser: Browser,
  address: string,
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  visitors += 1
  const from = `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`
  const context = await browser.newContext({
    baseURL: address,
    viewport: phone,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    ...more,
    extraHTTPHeaders: { 'x-forwarded-for': from, ...more.extraHTTPHeaders },
  })
  context.setDefaultTimeout(10_000)
  return context
}

/** Signs a demo person in, in an organisation's name where one is given, and stands at `path` then. */
export async function signIn(context: BrowserContext, person: string, path: string, as?: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/sign-in/start?return=${encodeURIComponent(path)}`)
  await choosePerson(page, person)
  if (as !== undefined) await takeRole(page, as, path)
  return page
}

/** Says at the simulated identity check who one is. */
export async function choosePerson(page: Page, person: string): Promise<void> {
  await choosePersonWith(fingers(page, false), person)
}

/** The same with the given hands. */
export async function choosePersonWith(hands: Hands, person: string): Promise<void> {
  const { page } = hands
  await hands.choose(page.getByRole('radio', { name: person }))
  await hands.press(page.locator('button.primary'))
  await page.waitForURL((url) => !url.pathname.startsWith('/simulator'))
}

async function takeRole(page: Page, organisation: string, path: string): Promise<void> {
  await page.locator('.top button.role').click()
  await page.locator('#roles button', { hasText: organisation }).click()
  await page.waitForLoadState()
  await page.goto(path)
}
