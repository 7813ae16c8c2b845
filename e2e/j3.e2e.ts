import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { claim, decide, press } from './insurance/claim-steps.ts'
import { addActivity, digits, sendRound, signRound, wonOf } from './insurance/round-steps.ts'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'j3')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const rider = async (path: string): Promise<Page> => await signIn(await visit(browser, town.address), '오세진', path)
const at = async (person: string, path: string, as: string): Promise<Page> =>
  await signIn(await visit(browser, town.address, { viewport: desk }), person, path, as)
const go = async (page: Page, path: string): Promise<void> => void (await page.goto(`${town.address}${path}`))

async function sound(page: Page): Promise<void> {
  expect(await axeOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

const later = (day: string, n: number): string => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)
const now = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
// Not the last of a month: that month's pay would be compared, and nobody has reported it yet.
const lastDay = later(now, 1).endsWith('-01') ? later(now, -1) : now

it('J3: a rider sees the missing month and the fallen income, has the end reported, claims, and declares deliveries by consent', async () => {
  const phone = await rider('/my/insurance')
  await sound(phone)
  await reportsTheGap(phone)
  const spell = await seesTheFall(phone)
  await asksForTheEnd(phone, spell)
  const platform = await at('고은찬', '/company/insurance', '해솔물류')
  await filed(platform)

  await handsTheBadge(phone, platform)

  await go(phone, '/my/benefit')
  await claim(phone)
  const officer = await at('안수빈', '/operator/benefits', '온일 시연 운영')
  await officer.locator('table a').first().click()
  // The standard pay of labour providers is not among the numbers that were read: an officer finds it in its notice.
  const found = officer.locator('form[action$="/facts"]')
  await found.locator('#name').selectOption('monthlyBasePay')
  await found.locator('#value').fill('1330000')
  await found.locator('#reason').fill('시연 고시')
  await press(officer, '사실 정하기')
  await decide(officer)

  // Four weeks of waiting: the first payable day is in the second round.
  await go(phone, '/my/benefit/rounds')
  const dues = await phone
    .locator('table tbody tr time')
    .evaluateAll((all) => all.map((t) => t.getAttribute('datetime') ?? ''))
  const due = dues[1] ?? ''
  town = await town.again({ ONIL_CLOCK: `${due}T10:00+09:00` })
  const { paid, expected } = await declaresDeliveries(due)
  expect(paid).toBe(expected)
}, 240_000)

async function reportsTheGap(page: Page): Promise<void> {
  await page.locator('table').getByRole('link', { name: '빠진 기간 알리기' }).first().click()
  expect(await page.locator('#from').inputValue()).not.toBe('')
  await page.locator('#workplace').fill('바로고개배달')
  await page.locator('#says').fill('이 달에도 배달했는데 신고되지 않았습니다')
  await press(page, '청구하기')
  await page.getByText('담당자가 보고 있음').waitFor()
}

async function seesTheFall(page: Page): Promise<string> {
  await page.getByRole('link', { name: '신분마다 견주기' }).click()
  for (const kind of ['노무제공자', '근로자'])
    await page.getByRole('heading', { name: new RegExp(`^${kind}`) }).waitFor()
  await go(page, '/my/insurance')
  await page.getByRole('link', { name: /해솔물류/ }).click()
  const spell = new URL(page.url()).pathname
  await page.getByRole('link', { name: '소득이 얼마나 줄었나' }).click()
  await page.getByRole('heading', { name: '마지막 석 달 소득이 한 해 전보다 44.7% 줄었습니다' }).waitFor()
  await page.getByText('고용보험법 시행령 제104조의15제1항').waitFor()
  await page.getByText('28일을 기다린 뒤').waitFor()
  await sound(page)
  return spell
}

async function asksForTheEnd(page: Page, spell: string): Promise<void> {
  await page.getByRole('link', { name: '일이 끝났다면 신고 요청하기' }).click()
  await page.locator('#lastDay').fill(lastDay)
  await page.locator('#separationKind').selectOption('소득감소')
  await page.locator('#says').fill('콜이 크게 줄어 그만두었습니다')
  await sound(page)
  await press(page, '요청하기')
  await page.getByText('일이 끝났다고 신고해 달라고 했습니다').waitFor()
  expect(new URL(page.url()).pathname).toBe(spell)
}

async function filed(platform: Page): Promise<void> {
  await platform.getByText('끝낸 신고 요청').waitFor()
  await platform.getByRole('link', { name: '오세진' }).click()
  await platform.getByRole('link', { name: '신고하기 (채워 둠)' }).click()
  expect(await platform.locator('#to').inputValue()).toBe(lastDay)
  await press(platform, '신고하기')
  await platform.getByRole('link', { name: '이직확인서 내기' }).click()
  await platform.locator('#yearPay').fill('8,000,000')
  await platform.locator('#yearPayDays').fill('150')
  await platform.locator('#averageDailyWage').fill('53,333')
  await press(platform, '이직확인서 내기')
  await platform.getByText('이직확인서 냄').first().waitFor()
}

async function declaresDeliveries(due: string): Promise<{ paid: number; expected: number }> {
  const phone = await rider('/wallet/receive')
  await phone.locator('main button.btn--main').click()
  const number = await phone.getByRole('heading', { name: /^\d{4} \d{4}$/ }).textContent()
  const platform = await at('고은찬', '/company/insurance/daily', '해솔물류')
  await platform.locator('#worker').fill((number ?? '').replace(' ', ''))
  await platform.getByRole('radio', { name: '노무제공자' }).check()
  const month = due.endsWith('-01') ? later(due, -1) : due
  const days = [later(month, -1), month].filter((day) => day.slice(0, 7) === month.slice(0, 7))
  await platform.locator('#days').fill(days.join(', '))
  await platform.locator('#pay').fill(String(40_000 * days.length))
  await platform.locator('#work').fill('하루 배달')
  await press(platform, '신고하기')

  await go(phone, '/my/benefit/rounds/2')
  await press(phone, '해솔물류 신고를 넣는 데 동의하기')
  expect(await phone.locator('main li').filter({ hasText: '신고에서 가져옴' }).count()).toBe(days.length)
  expect(await phone.locator('main').getByText('그날의 구직급여: 0원').count()).toBe(days.length)
  await sound(phone)
  // What is shown before sending: what the days of work take, and the least and the most that can come.
  const money = phone.locator('dl.money dd')
  const [full, minus, sum] = await money.allTextContents()
  const daily = digits(minus ?? '') / days.length
  const [least = 0, most = 0] = (sum ?? '').split('~').map(digits)
  expect(digits(full ?? '') - days.length * daily).toBe(most)
  const rest = most / daily
  const average = Math.floor((40_000 * days.length) / 28)
  expect(least).toBe(rest * (daily - average))
  await addActivity(phone, 2, '면접', later(due, -1), '한들전자 생산직 면접')
  await sendRound(phone, 2, true)
  await signRound(await at('안수빈', '/operator/rounds', '온일 시연 운영'), 2, '1000')
  return { paid: await wonOf(phone, 2), expected: rest * (daily - Math.max(0, average - 1000)) }
}

/** A safety course from the wallet: to the road traffic authority by consent, and to the platform by a link that shows it alone. */
async function handsTheBadge(page: Page, platform: Page): Promise<void> {
  await go(page, '/wallet')
  await page
    .getByRole('link', { name: /이륜차 배달 안전교육/ })
    .first()
    .click()
  const badge = page.url()
  await page.getByRole('link', { name: '도로교통공단에 벌점 감경 신청하기' }).click()
  await sound(page)
  await press(page, '동의하고 신청하기')
  await expect
    .poll(async () => {
      await page.reload()
      return await page.getByText('공단 접수번호').count()
    })
    .toBe(1)
  await page.goto(badge)
  await press(page, '링크 만들기')
  await platform.goto((await page.locator('a[href^="/b/"]').first().getAttribute('href')) ?? '')
  const seen = (await platform.locator('main').textContent()) ?? ''
  expect(seen).toContain('이륜차 배달 안전교육')
  for (const other of ['오세진', '버스운전자격', '구직급여', '접수번호']) expect(seen).not.toContain(other)
}
