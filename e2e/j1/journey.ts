import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { expect } from 'vitest'
import { signIn, visit } from '../node/browser.ts'
import { fingers, type Hands, keyboard } from '../node/hands.ts'
import { until } from '../node/until.ts'
import { answer, fetchBadges, findVacancy, lookAtResume, send, signInToApply } from './apply.ts'
import { badgePage, cardInInbox, expectBlind, numberOf, revoke } from './others.ts'
import { checkReceipt } from './receipt.ts'
import { applyAgain } from './second.ts'
import { words } from './words.ts'

/** A way of doing the journey. `mostTaps`: how many taps, or keys beside Tab, the second application may take. */
export type Way = {
  readonly name: string
  readonly lang: 'ko' | 'en'
  readonly context: BrowserContextOptions
  readonly hands: 'touch' | 'mouse' | 'keyboard'
  readonly mostTaps: number
}

/**
 * Journey J1 from the search to the tick that turns grey, at a running node; gives the employer's card then. Contexts that it
 * opens go to `open`.
 */
export async function doJourney(browser: Browser, address: string, way: Way, open: BrowserContext[]): Promise<string> {
  const w = words[way.lang]
  const startOn = `${new Date().getFullYear() + 1}-01-04`
  const handsOf = async (person?: string, as?: string): Promise<Hands> => {
    const one = await visit(browser, address, way.context)
    open.push(one)
    const page = person === undefined ? await one.newPage() : await signIn(one, person, '/my', as)
    return way.hands === 'keyboard' ? keyboard(page) : fingers(page, way.hands === 'touch')
  }

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
  expect(again.taps).toBeLessThanOrEqual(way.mostTaps)

  const employer = await handsOf('차은호', '다온정밀')
  expect(await cardInInbox(employer, vacancy, w.why)).toBe(preview)
  await expectBlind(employer, ['한지우', '한들전자'])

  const issuer = await handsOf('이도경', '국가자격원')
  await revoke(issuer, w, await numberOf(seeker, licence, w))
  const grey = await until(
    async () => await cardInInbox(employer, vacancy, w.why),
    (card) => card.includes(w.revoked),
    60_000,
  )
  await seeker.page.goto('/my/messages')
  await seeker.page.getByText(w.revokedNotice).first().waitFor()
  return grey
}
