import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { answer, fetchBadges, findVacancy, lookAtResume, send, signInToApply } from './j1/apply.ts'
import { badgePage, cardInInbox, expectBlind, numberOf, revoke } from './j1/others.ts'
import { checkReceipt } from './j1/receipt.ts'
import { applyAgain } from './j1/second.ts'
import { words } from './j1/words.ts'
import { desk, openBrowser, phone, signIn, visit } from './node/browser.ts'
import { fingers, type Hands, keyboard } from './node/hands.ts'
import { startTown, type Town } from './node/town.ts'
import { until } from './node/until.ts'

type Way = {
  readonly name: string
  readonly lang: 'ko' | 'en'
  readonly context: BrowserContextOptions
  readonly hands: 'touch' | 'mouse' | 'keyboard'
}

/** The ways in which the journey is done, each in a town of its own. */
const ways: readonly Way[] = [
  {
    name: 'with a thumb, 360 px',
    lang: 'ko',
    context: { viewport: phone, hasTouch: true, isMobile: true },
    hands: 'touch',
  },
  { name: 'by keyboard alone', lang: 'ko', context: { viewport: desk }, hands: 'keyboard' },
  {
    name: 'without script, 360 px',
    lang: 'ko',
    context: { viewport: phone, javaScriptEnabled: false },
    hands: 'mouse',
  },
  { name: 'in English', lang: 'en', context: { viewport: desk, locale: 'en-GB' }, hands: 'mouse' },
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => await browser.close())

describe.concurrent.each(ways)('J1 $name', ({ lang, context, hands: kind }) => {
  const w = words[lang]
  const startOn = `${new Date().getFullYear() + 1}-01-04`
  const open: BrowserContext[] = []
  let town: Town

  const handsOf = async (person?: string, as?: string): Promise<Hands> => {
    const one = await visit(browser, town.address, context)
    open.push(one)
    const page = person === undefined ? await one.newPage() : await signIn(one, person, '/my', as)
    return kind === 'keyboard' ? keyboard(page) : fingers(page, kind === 'touch')
  }

  beforeAll(async () => {
    town = await startTown(inject('townRoot'), `j1-${kind}-${lang}`)
  })
  afterAll(async () => {
    for (const one of open) await one.close()
    await town?.stop()
  })

  it('is done from the search to the tick that turns grey', async () => {
    const seeker = await handsOf()
    const vacancy = await findVacancy(seeker, w)
    await signInToApply(seeker, w, vacancy, '한지우')

    await fetchBadges(seeker, w)
    const licence = await badgePage(seeker, '전기기능사')
    expect(await lookAtResume(seeker, w, startOn)).toContain('100%')

    await seeker.page.goto(`/apply/${vacancy}`)
    const preview = await answer(seeker, w)
    expect(preview).toContain(w.confirmed)
    expect(preview).toContain(w.why)
    await checkReceipt(seeker, w, await send(seeker, w))

    const again = await applyAgain(seeker, w)
    expect(again).toMatchObject({ typed: w.why.length, files: 0 })
    expect(kind === 'keyboard' ? 0 : again.taps).toBeLessThanOrEqual(5)

    const employer = await handsOf('차은호', '다온정밀')
    expect(await cardInInbox(employer, vacancy, w.why)).toBe(preview)
    await expectBlind(employer, ['한지우', '한들전자'])

    const issuer = await handsOf('이도경', '국가자격원')
    await revoke(issuer, w, await numberOf(seeker, licence, w))
    await until(
      async () => await cardInInbox(employer, vacancy, w.why),
      (card) => card.includes(w.revoked),
      60_000,
    )
    await seeker.page.goto('/my/messages')
    await seeker.page.getByText(w.revokedNotice).first().waitFor()
  })
})
