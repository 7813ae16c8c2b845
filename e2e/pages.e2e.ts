import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, phone, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'
import { axeOn } from './pages/axe.ts'
import { faultsOf, noWayBack, tooWide, unmarkedKorean } from './pages/faults.ts'
import { goTo } from './pages/go-to.ts'
import { type Lane, lane } from './pages/lane.ts'
import { lookers, type PageType, pageTypes } from './pages/page-types.ts'

let browser: Browser
let town: Town
/** One window for each looker and language, so that each signs in once; and what it shows. */
const windows = new Map<string, { readonly page: Page; shows?: string }>()
/** Each language walks by itself, side by side: while a page of one is looked at, the other asks for its next. */
const lanes: Readonly<Record<'ko' | 'en', Lane>> = { ko: lane(), en: lane() }

beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'pages')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

async function open(type: PageType, lang: 'ko' | 'en'): Promise<Page> {
  const window = await windowOf(type.who, lang)
  if (window.shows !== type.name) await goTo(window.page, type)
  window.shows = type.name
  return window.page
}

async function windowOf(who: PageType['who'], lang: 'ko' | 'en'): Promise<{ readonly page: Page; shows?: string }> {
  const key = `${who} ${lang}`
  const known = windows.get(key)
  if (known) return known
  // The service worker would read every public page a second time, for the device; offline.e2e.ts is about that.
  const more = { locale: lang === 'ko' ? 'ko-KR' : 'en-GB', serviceWorkers: 'block' } as const
  const context = await visit(browser, town.address, more)
  const page = who
    ? await signIn(context, lookers[who].person, '/my/devices', lookers[who].as)
    : await context.newPage()
  const window = { page }
  windows.set(key, window)
  return window
}

/** Every kind of page in both languages, some in the other themes, too. English begins in the middle: never the same page at once. */
const middle = Math.floor(pageTypes.length / 2)
const english = [...pageTypes.slice(middle), ...pageTypes.slice(0, middle)]
const looks = pageTypes.flatMap((type, at) => [
  { type, name: type.name, how: 'ko' as const },
  ...(type.themes ? (['dark', 'contrast'] as const) : []).map((how) => ({ type, name: type.name, how })),
  ...english.slice(at, at + 1).map((other) => ({ type: other, name: other.name, how: 'en' as const })),
])

it.concurrent.each(looks)('$how, $name: axe finds nothing, nothing sticks out', async ({ type, how }) => {
  const lang = how === 'en' ? 'en' : 'ko'
  const faults = await lanes[lang](async () => {
    const page = await open(type, lang)
    return how === lang ? await faultsInLanguage(page, lang, type) : await faultsInTheme(page, how)
  })
  expect(faults).toEqual([])
})

// What travels of the page of results with all that it asks for, in KiB, everything and by kind.
it('search comes in 60 KB, of which 15 are style sheets and 10 scripts at most', async () => {
  const context = await visit(browser, town.address, { serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/jobs', { waitUntil: 'networkidle' })
  const sent = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
      name: entry.name.replace(/[?#].*/, ''),
      bytes: 'transferSize' in entry ? Number(entry.transferSize) : Number.NaN,
    })),
  )
  await context.close()
  const of = (kind: RegExp): number =>
    sent.filter(({ name }) => kind.test(name)).reduce((sum, { bytes }) => sum + bytes, 0) / 1024
  expect(of(/\.css$/)).toBeGreaterThan(1) // it is counted at all
  expect(of(/\.css$/)).toBeLessThan(15)
  expect(of(/\.js$/)).toBeLessThan(10)
  expect(of(/./)).toBeLessThan(60)
})

// Axe sees each page on a telephone in Korean and on a desk in English: each layout once, each language once. Whether something
// sticks out is looked at in both. Colours are the same in both languages and at both widths: on a desk they are looked at where pages
// differ in kind, which are those of the other themes.
async function faultsInLanguage(page: Page, lang: 'ko' | 'en', { themes }: PageType): Promise<string[]> {
  const said = await page.getAttribute('html', 'lang')
  const faults = said === lang ? [] : [`the page is in ${said}`]
  const rules = lang === 'ko' || themes ? 'all' : 'but colours'
  faults.push(...(await faultsOf(page, lang === 'ko' ? phone : desk, rules)))
  faults.push(...(await noWayBack(page)))
  if (lang === 'en') faults.push(...(await unmarkedKorean(page)))
  // From the size that axe looked at to the others: each change lays the page out anew.
  const widths = lang === 'ko' ? [360, 320, 1280] : [1280, 320, 360]
  for (const width of widths) {
    faults.push(...(await tooWide(page, width)))
    if (width === 360) faults.push(...(await tooWide(page, width, '3')))
  }
  return faults
}

async function faultsInTheme(page: Page, theme: string): Promise<string[]> {
  await page.evaluate(async (t) => {
    document.documentElement.setAttribute('data-theme', t)
    for (const one of document.getAnimations()) one.finish() // colours on their way are neither theme's
  }, theme)
  return (await axeOn(page, 'colours')).map((v) => v.id)
}
