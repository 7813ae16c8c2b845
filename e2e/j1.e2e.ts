import type { Browser, BrowserContext } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { doJourney, type Way } from './j1/journey.ts'
import { words } from './j1/words.ts'
import { closeWindows, desk, openBrowser, phone } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'

/** The ways in which the journey is done, each in a town of its own. */
const ways: readonly Way[] = [
  {
    name: 'with a thumb, 360 px',
    lang: 'ko',
    context: { viewport: phone, hasTouch: true, isMobile: true },
    hands: 'touch',
    mostTaps: 5,
  },
  { name: 'by keyboard alone', lang: 'ko', context: { viewport: desk }, hands: 'keyboard', mostTaps: 5 },
  {
    name: 'without script, 360 px',
    lang: 'ko',
    context: { viewport: phone, javaScriptEnabled: false },
    hands: 'mouse',
    mostTaps: 5,
  },
  { name: 'in English', lang: 'en', context: { viewport: desk, locale: 'en-GB' }, hands: 'mouse', mostTaps: 5 },
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => await closeWindows(browser))

describe.concurrent.each(ways)('J1 $name', (way) => {
  const open: BrowserContext[] = []
  let town: Town

  beforeAll(async () => {
    town = await startTown(inject('townRoot'), `j1-${way.hands}-${way.lang}`)
  })
  afterAll(async () => {
    for (const one of open) await one.close()
    await town?.stop()
  })

  it('is done from the search to the tick that turns grey', async () => {
    expect(await doJourney(browser, town.address, way, open)).toContain(words[way.lang].revoked)
  })
})
