import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { desk, openBrowser, phone, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'
import { axeOn, faultsOf, tooWide } from './pages/faults.ts'
import { goTo } from './pages/go-to.ts'
import { lookers, type PageType, pageTypes } from './pages/page-types.ts'

let browser: Browser
let town: Town
/** One window for each looker and language, so that each signs in once. */
const windows = new Map<string, Page>()

beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'pages')
})
afterAll(async () => {
  await browser.close()
  await town?.stop()
})

async function open(type: PageType, lang: 'ko' | 'en'): Promise<Page> {
  const page = await windowOf(type.who, lang)
  await goTo(page, type)
  return page
}

async function windowOf(who: PageType['who'], lang: 'ko' | 'en'): Promise<Page> {
  const key = `${who} ${lang}`
  const known = windows.get(key)
  if (known) return known
  const context = await visit(browser, town.address, { locale: lang === 'ko' ? 'ko-KR' : 'en-GB' })
  const page = who
    ? await signIn(context, lookers[who].person, '/my/devices', lookers[who].as)
    : await context.newPage()
  windows.set(key, page)
  return page
}

// Twice the pages, but not twice the work: the wide layout is the same in both languages, the words are not.
describe.each([
  ['ko', [phone, desk]],
  ['en', [phone]],
] as const)('%s', (lang, sizes) => {
  it.each(pageTypes)('$name: axe finds nothing, nothing sticks out', async (type) => {
    const page = await open(type, lang)
    expect(await page.getAttribute('html', 'lang')).toBe(lang)
    const faults: string[] = []
    for (const size of sizes) faults.push(...(await faultsOf(page, size)))
    faults.push(...(await tooWide(page, 320)), ...(await tooWide(page, 360, '3')))
    expect(faults).toEqual([])
  })
})

describe.each(['dark', 'contrast'] as const)('%s', (theme) => {
  it.each(pageTypes.filter((t) => t.themes))('$name: axe finds nothing', async (type) => {
    const page = await open(type, 'ko')
    await page.evaluate((t) => document.documentElement.setAttribute('data-theme', t), theme)
    expect((await axeOn(page)).map((v) => v.id)).toEqual([])
  })
})
