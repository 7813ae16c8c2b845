import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, phone, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

/** A visitor who has opened the first three vacancies of the results. */
async function looked(options: Parameters<typeof visit>[2]): Promise<Page> {
  const page = await (await visit(browser, town.address, { locale: 'ko-KR', ...options })).newPage()
  await page.goto('/jobs')
  const links = await page
    .locator('article.job a.cover')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const href of links.slice(0, 3)) await page.goto(href)
  return page
}

async function sound(page: Page): Promise<void> {
  expect(await axeOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

describe.each([
  ['on a phone without scripts', { viewport: phone, javaScriptEnabled: false }],
  ['at a desk', { viewport: desk }],
] as const)('%s', (_, options) => {
  it('what was seen is remembered on the device, compared by address, and emptied', async () => {
    const page = await looked(options)
    await page.goto('/jobs/seen')
    expect(await page.getByRole('article').count()).toBe(3)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('checkbox').nth(2).check()
    await page.getByRole('button', { name: '고른 공고 비교하기' }).click()
    await page.waitForURL(/\/jobs\/compare\?ids=/u)
    expect(await page.getByRole('columnheader').count()).toBe(3)
    await page.getByText('다름', { exact: true }).first().waitFor()
    await page.getByLabel('기준 지역').selectOption('11140')
    await page.getByRole('button', { name: '거리 보기' }).click()
    await page.getByRole('rowheader', { name: /직선거리/u }).waitFor()
    if (!('javaScriptEnabled' in options)) await sound(page)
    await page.goto('/jobs/seen')
    await page.getByRole('button', { name: '비우기' }).click()
    await page.getByText('아직 본 공고가 없습니다').waitFor()
  })

  it('a hidden vacancy leaves the results and comes back', async () => {
    const page = await looked(options)
    await page.goto('/jobs')
    const first = page.locator('article.job a.cover').first()
    const href = await first.getAttribute('href')
    await page
      .getByRole('button', { name: /이 공고 안 보기/u })
      .first()
      .click()
    await page.getByText('안 보기로 해서 여기서 뺀 공고 1개').click()
    expect(await first.getAttribute('href')).not.toBe(href)
    await page.getByRole('link', { name: '안 보기로 한 공고' }).click()
    await page.getByRole('button', { name: /다시 보기/u }).click()
    await page.getByText('안 보기로 한 공고가 없습니다').waitFor()
    await page.goto('/jobs')
    expect(await first.getAttribute('href')).toBe(href)
  })
})
