import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { claim, decide } from './insurance/claim-steps.ts'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'benefit-claim')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const phoneOf = async (person: string, path: string): Promise<Page> =>
  await signIn(await visit(browser, town.address), person, path)
const officer = async (path: string): Promise<Page> =>
  await signIn(await visit(browser, town.address, { viewport: desk }), '안수빈', path, '온일 시연 운영')

it('from the estimate to granted on a phone of 360 pixels: amount, calendar of rounds, letter', async () => {
  const page = await phoneOf('박도현', '/my/benefit')
  await page.getByRole('heading', { name: '받을 수 있을 것 같습니다' }).waitFor()
  const here = await claim(page)
  const office = await officer('/operator/benefits')
  await office.locator('table a').first().click()
  await office.getByRole('heading', { name: '박도현 님 신청' }).waitFor()
  await decide(office)
  await page.goto(here)
  await page.getByRole('heading', { name: '받을 수 있습니다' }).waitFor()
  expect(await page.getByRole('heading', { name: /1차 · 고용센터에 나옴/ }).count()).toBe(1)
  await page
    .getByRole('link', { name: /결정서와 까닭 보기/ })
    .first()
    .click()
  await page.getByText('안수빈').first().waitFor()
})

// The company reports the end of work and a certificate of 179 unit days.
async function leftWith179(boss: Page, name: string): Promise<void> {
  await boss.getByRole('link', { name }).first().click()
  const at = boss.url().split('?')[0] ?? ''
  await boss.goto(`${at}/loss`)
  const yesterday = new Date(Date.now() + 9 * 3_600_000 - 86_400_000).toISOString().slice(0, 10)
  await boss.locator('#to').fill(yesterday)
  await boss.locator('#separationKind').selectOption('권고사직')
  await boss.locator('#reason').fill('일감이 줄었습니다')
  await boss.locator('form[action$="/loss"] .btn--main').click()
  await boss.waitForLoadState()
  await boss.goto(`${at}/certificate`)
  await boss.locator('#unitDays').fill('179')
  await boss.locator('#threeMonthPay').fill('7620000')
  await boss.locator('#threeMonthDays').fill('91')
  await boss.locator('#dailyHours').fill('8')
  await boss.locator('#reason').fill('일감이 줄었습니다')
  await boss.locator('form[action$="/certificate"] .btn--main').click()
  await boss.waitForLoadState()
}

it('with 179 days the page says how much is short and what would change it; a person says no, and the page says why', async () => {
  const boss = await signIn(await visit(browser, town.address), '차은호', '/company/insurance', '다온정밀')
  await leftWith179(boss, '남바다')
  const page = await phoneOf('남바다', '/my/benefit')
  await page.getByRole('heading', { name: '1일이 모자랍니다' }).waitFor()
  await page.getByText('기준기간에 센 날 179일, 필요한 날 180일').waitFor()
  expect(await page.getByRole('link', { name: '빠진 날 알리기' }).getAttribute('href')).toBe('/my/insurance/missing')
  const here = await claim(page)
  const office = await officer('/operator/benefits')
  await office.locator('table a').last().click()
  await office.getByRole('heading', { name: '남바다 님 신청' }).waitFor()
  await decide(office)
  await page.goto(here)
  await page.getByRole('heading', { name: '이번에는 받을 수 없습니다' }).waitFor()
  await page.getByText('기준기간에 센 날 179일, 필요한 날 180일').waitFor()
  await page.getByText(/90일 안에 심사를 청구/).waitFor()
})
