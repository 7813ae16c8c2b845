import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

const facts = {
  separationDate: '2026-06-30',
  averageDailyWage: '50000',
  dailyHours: '8',
  insuredYears: '3',
  age: '45',
}
const address = `/calculators/benefit?${new URLSearchParams({ ...facts, disabled: 'no' })}`

async function answer(page: Page): Promise<string> {
  return (await page.locator('h1').textContent()) ?? ''
}

it('a visitor types what they know and reads how much, how long and why; the address holds it all', async () => {
  const page = await (await visit(browser, town.address)).newPage()
  await page.goto('/calculators')
  await page.locator('main a[href="/calculators/benefit"]').click()
  await page.locator('summary').filter({ hasText: '더 말씀하시면' }).click()
  for (const [name, value] of Object.entries(facts)) await page.locator(`#${name}`).fill(value)
  await page.locator('#disabled').selectOption('no')
  await page.getByRole('button', { name: '셈하기' }).click()
  await page.waitForURL(/averageDailyWage=50000/)
  expect(await answer(page)).toBe('하루 66,048원씩 180일, 모두 11,888,640원')
  expect(await page.locator('main').textContent()).toContain('결정이 아닙니다')
  await page.locator('.why summary').first().click()
  await page.getByText('고용보험법 제46조').first().waitFor()
  const link = await page.locator('#f-link').inputValue()
  const other = await (await visit(browser, town.address)).newPage()
  await other.goto(new URL(link).pathname + new URL(link).search)
  expect(await answer(other)).toBe(await answer(page))
})

it('results follow the slider by keyboard, and the link to share with them', async () => {
  const page = await (await visit(browser, town.address, { viewport: desk })).newPage()
  await page.goto(address)
  const slider = page.locator('#if-age')
  await slider.focus()
  for (let age = 45; age < 50; age += 1) await page.keyboard.press('ArrowRight')
  await page.locator('h1', { hasText: '210일' }).waitFor()
  expect(await slider.getAttribute('aria-valuetext')).toBe('50세')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('if-age')
  expect(await page.locator('#f-link').inputValue()).toContain('age=50')
  expect(new URL(page.url()).searchParams.get('age')).toBe('50')
  expect(await page.locator('#age').inputValue()).toBe('50')
})

it('without script the button asks again with the moved values', async () => {
  const page = await (await visit(browser, town.address, { javaScriptEnabled: false })).newPage()
  await page.goto(address)
  await page.locator('#if-dailyHours').fill('4')
  await page.getByRole('button', { name: '이 값으로 셈하기' }).click()
  expect(await answer(page)).toContain('하루 33,024원씩')
})

it('shows by how much the law of 2027 differs, and says what cannot be read', async () => {
  const page = await (await visit(browser, town.address)).newPage()
  await page.goto(address)
  const changes = await page.locator('[data-live="changes"]').textContent()
  expect(changes).toContain('66,048원 → 68,480원 (+2,432원)')
  expect(changes).toContain('최저임금 시간급: 10,320원 → 10,700원')
  const answered = await page.goto('/calculators/benefit?age=%EB%A7%88%ED%9D%94')
  expect(answered?.status()).toBe(422)
  await page.locator('.errors a[href="#age"]').click()
  expect(await page.locator('#age').inputValue()).toBe('마흔')
  expect(await page.title()).toMatch(/^오류: /)
})

it('says why there is no amount, and what was typed in vain', async () => {
  const page = await (await visit(browser, town.address)).newPage()
  await page.goto(
    `/calculators/benefit?${new URLSearchParams({ ...facts, disabled: 'no', separationDate: '2028-03-01' })}`,
  )
  expect(await page.locator('main').textContent()).toContain('셈하지 못한 것: 구직급여일액, 모두 받는 돈')
  await page.goto('/calculators/benefit?monthlyPay=2500000')
  expect(await page.locator('main').textContent()).toContain('이 셈에는 쓰지 않은 값: 세전 월급')
})

it('answers programs the same, and a clear problem to what cannot be read', async () => {
  const { request } = await visit(browser, town.address)
  const known = { separationDate: '2026-06-30', averageDailyWage: 50_000, dailyHours: 8 }
  const decided = await (
    await request.post('/api/v1/law/decide', { data: { domain: 'benefit', facts: known, wanted: ['dailyBenefit'] } })
  ).json()
  expect(decided).toMatchObject({
    status: 'settled',
    result: { dailyBenefit: 66_048 },
    sentence: { ko: '하루 66,048원' },
  })
  const late = await (
    await request.post('/api/v1/law/decide', {
      data: { domain: 'benefit', facts: { ...known, separationDate: '2028-03-01' }, wanted: ['dailyBenefit'] },
    })
  ).json()
  expect(late).toMatchObject({ status: 'open', noValue: [{ name: 'minimum-wage-hourly', knownUntil: '2027-12-31' }] })
  const problem = await request.post('/api/v1/law/decide', {
    data: { domain: 'benefit', facts: { age: 'x', shoe: 1 } },
  })
  expect(problem.status()).toBe(422)
  expect(await problem.text()).toContain('facts.shoe')
  const domains = await (await request.get('/api/v1/law/domains')).json()
  expect(domains.map(({ id }: { id: string }) => id)).toContain('minimumWage')
})
