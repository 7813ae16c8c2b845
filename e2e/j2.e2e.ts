import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { claim, decide } from './insurance/claim-steps.ts'
import { addActivity, digits, sendRound, signRound, wonOf } from './insurance/round-steps.ts'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'j2')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const phone = async (path: string): Promise<Page> => await signIn(await visit(browser, town.address), '박도현', path)
const office = async (path: string): Promise<Page> =>
  await signIn(await visit(browser, town.address, { viewport: desk }), '안수빈', path, '온일 시연 운영')
const mainText = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

/** The demo clock stands at ten in the morning of a day: the program starts again with the same data. */
async function morningOf(day: string): Promise<void> {
  town = await town.again({ ONIL_CLOCK: `${day}T10:00+09:00` })
}
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** The round on its day: what it asks for is added, it is sent, an officer sees who comes and signs. Gives the won that come of it. */
async function recognised(round: number, due: string): Promise<number> {
  const page = await phone(`/my/benefit/rounds/${round}`)
  if (round > 1) await addActivity(page, round, '면접', dayBefore(due), '한들전자 생산직 면접')
  await sendRound(page, round, false)
  await signRound(await office('/operator/rounds'), round)
  return await wonOf(page, round)
}

it('J2: a laid-off worker claims on a phone, is granted, and comes through four rounds, each on its day, paid to the won', async () => {
  await claim(await phone('/my/benefit'))
  const officer = await office('/operator/benefits')
  await officer.locator('table a').first().click()
  await decide(officer)
  const calendar = await phone('/my/benefit/rounds')
  const dues = await calendar
    .locator('table tbody tr time')
    .evaluateAll((all) => all.map((t) => t.getAttribute('datetime') ?? ''))
  const promised = (await calendar.locator('table tbody tr td').allTextContents())
    .filter((text) => /원 \(\d+일\)$/.test(text))
    .map((text) => digits(text.split('(')[0] ?? ''))
  const won: number[] = []
  for (const [i, day] of dues.slice(0, 4).entries()) {
    await morningOf(day)
    won.push(await recognised(i + 1, day))
  }
  // As the calendar said on the day of the grant: eight days first, then 28 each until the office sets the day.
  const daily = (won[1] ?? 0) / 28
  expect(daily).toBeGreaterThan(0)
  expect(won).toEqual(promised.slice(0, 4))
  expect(won.slice(0, 3)).toEqual([8 * daily, 28 * daily, 28 * daily])
  const account = await mainText(await phone('/my/account'))
  for (const sum of won) expect(account).toContain(sum.toLocaleString('ko-KR'))
}, 240_000)
