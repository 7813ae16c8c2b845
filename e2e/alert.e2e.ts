import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { until } from './node/until.ts'

const title = '카페 새벽 음료 직원'
let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

async function saveSearch(): Promise<void> {
  const page = await signIn(
    await visit(browser, town.address),
    '강노을',
    `/my/searches/new?q=${encodeURIComponent('카페')}&region=11680`,
  )
  await page.getByLabel('나오는 대로').check()
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await page.getByText('검색을 저장했습니다').waitFor()
  await page.context().close()
}

async function publish(): Promise<void> {
  const page = await signIn(await visit(browser, town.address), '차은호', '/company/vacancies/new', '다온정밀')
  await page.locator('[name=from]').selectOption({ label: '틀: 카페·음료' })
  await page.getByRole('button', { name: '이것으로 시작' }).click()
  await page.waitForURL(/from=/)
  const written = {
    title,
    duties: '새벽에 주문을 받고 음료를 만듭니다. 둘이 함께 엽니다.',
    payMin: '12000',
    hours: '06:00~11:00, 월~금',
    address: '테헤란로 1',
  }
  await page.locator('#payPer').selectOption('hour')
  await page.locator('#region').selectOption('11680')
  for (const [field, value] of Object.entries(written)) await page.locator(`#${field}`).fill(value)
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.getByRole('button', { name: '이대로 내기' }).click()
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/)
  await page.context().close()
}

/** The letter that says so, opened by whoever holds the mailbox: nobody is signed in. */
async function letterOf(visitor: Page): Promise<void> {
  const letter = visitor.locator('main a', { hasText: /에 맞는 새 공고가 1건 나왔습니다/ })
  const look = async (): Promise<number> => {
    await visitor.goto('/demo/mailbox')
    return await letter.count()
  }
  await until(look, (n) => n > 0, 90_000)
  await letter.first().click()
  await visitor.locator('main', { hasText: title }).waitFor()
}

it('a saved search is answered by a letter: its link leads to the vacancy, its other link stops that search alone', async () => {
  await saveSearch()
  await publish()
  const visitor = await (await visit(browser, town.address)).newPage()
  await letterOf(visitor)
  const links = visitor.locator('main a')
  expect(await visitor.locator('main').innerText()).toMatch(/맞은 조건: .*카페/)

  await links.and(visitor.locator('[href*="/jobs/"]')).first().click()
  await visitor.getByRole('heading', { level: 1, name: title }).waitFor()

  await visitor.goBack()
  await links.and(visitor.locator('[href*="/alerts/stop/"]')).first().click()
  await visitor.getByRole('button', { name: '알림 끄기' }).click()
  await visitor.getByRole('heading', { level: 1, name: '이 검색의 알림을 껐습니다' }).waitFor()

  const owner = await signIn(await visit(browser, town.address), '강노을', '/my/searches')
  expect(await owner.locator('main').innerText()).toContain('알리지 않음')
  expect(await owner.locator('main').innerText()).toContain('새로 나온 공고 1건')
})
