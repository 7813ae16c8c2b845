import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { claim, decide, press } from './insurance/claim-steps.ts'
import { addActivity, sendRound, signRound, wonOf } from './insurance/round-steps.ts'
import { openAndFill, whyField } from './j1/fill.ts'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'j4')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const phone = async (path: string): Promise<Page> => await signIn(await visit(browser, town.address), '윤가람', path)
const office = async (path: string): Promise<Page> =>
  await signIn(await visit(browser, town.address, { viewport: desk }), '안수빈', path, '온일 시연 운영')
const mainText = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''
const rowOf = async (page: Page, name: string): Promise<string[]> =>
  await page.getByRole('row', { name }).first().getByRole('cell').allTextContents()

async function sound(page: Page): Promise<void> {
  expect(await axeOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}

/** Two contracts of 300,000 won, not added up and added up: insured months, eligibility, amount. */
async function smallContracts(page: Page): Promise<void> {
  await page.getByRole('link', { name: '합치면 어떻게 되나' }).click()
  expect(await page.getByText('300,000원').count()).toBe(2)
  const [off = '', on = ''] = (await rowOf(page, '피보험 기간')).map(Number.parseFloat)
  expect([Number(off) < 9, Number(on) >= 9]).toEqual([true, true])
  expect(await rowOf(page, '구직급여')).toEqual(['기간이 모자람', '받을 수 있을 것 같음'])
  expect((await rowOf(page, '하루 금액'))[1]).toMatch(/원$/)
  await sound(page)
  await press(page, '합산 신청하기')
  await press(page, '합산 신청 거두기')
  await page.goto('/my/benefit')
  expect(await mainText(page)).toMatch(/0\.\d개월이 모자랍니다.*작은 계약을 합치면 1\d/su)
  await page.getByRole('link', { name: '합치면 어떻게 되나' }).click()
  await press(page, '합산 신청하기')
  await page.getByText('합산을 신청했습니다').waitFor()
}

/** A contract that nobody reported, with a photo of it. */
async function unreported(page: Page): Promise<void> {
  await page.goto('/my/insurance')
  await page.getByRole('table').getByRole('link', { name: '빠진 기간 알리기' }).first().click()
  expect(await page.getByLabel('어떤 신분이었나요?').inputValue()).toBe('예술인')
  await page.getByLabel('일한 곳').fill('해오름극단')
  await page.getByLabel('작품·공연·일의 이름').fill('골목 음악회')
  await page.getByLabel('한 달 보수').fill('650,000원')
  await page.locator('#says').fill('공연을 마쳤는데 신고되지 않았습니다')
  await page
    .locator('#file')
    .setInputFiles({ name: '계약서.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await sound(page)
  await press(page, '청구하기')
  await page.getByText('청구를 받았습니다').waitFor()
}

async function applyTo(page: Page, title: string, today: string): Promise<void> {
  await openAndFill(page, title)
  // When one can begin is asked anew once the day said before is over.
  for (const day of await page.locator('main input[type=date]').all()) await day.fill(today)
  await page.locator(whyField).fill('무대의 소리를 오래 맞춰 왔습니다.')
  await page.getByRole('button', { name: '이대로 보내기' }).filter({ visible: true }).first().click()
  await page.waitForURL(/\/my\/applications\/0/)
}

/** An application of the period is there by its receipt; one press counts it as the audition that it was. */
async function audition(page: Page, today: string): Promise<void> {
  await applyTo(page, '제품 소개 영상 제작자', today)
  await page.goto('/my/benefit/rounds/1')
  await press(page, /: 오디션 응모로 세기/)
  await page.getByText('저장했습니다').waitFor()
  expect(await mainText(page)).toMatch(/오디션 응모.*접수증 확인됨/su)
  await sound(page)
}

async function workedADay(page: Page, round: number): Promise<void> {
  await page.goto(`/my/benefit/rounds/${round}`)
  await page.getByRole('link', { name: '일한 날 쓰기' }).click()
  await page.locator('.dayboard label').nth(9).click()
  await page.getByLabel('하루씩 일함').check()
  await page.getByLabel('어디에서 일했나요?').fill('느루기획')
  await page.getByLabel('하루 받은(받을) 돈').fill('140000')
  await press(page, '저장')
  await page.getByText('저장했습니다').waitFor()
}

it('J4: an artist adds up small contracts, claims, counts an audition by its receipt, declares a day of work, and is paid to the won', async () => {
  const page = await phone('/my/insurance')
  await smallContracts(page)
  await unreported(page)
  await page.goto('/my/benefit')
  await claim(page)
  const officer = await office('/operator/benefits')
  await officer.locator('table a').first().click()
  await officer.getByText('합산 켜짐').waitFor()
  await decide(officer)

  await page.goto('/my/decisions')
  await page.locator('main a[href^="/my/decisions/"]').last().click()
  for (const part of await page.locator('main details').all())
    await part.evaluate((one) => one.setAttribute('open', ''))
  expect(await mainText(page)).toContain('제77조의3')
  expect(await mainText(page)).not.toMatch(/제40조(?!의)/u)

  await page.goto('/my/benefit/rounds')
  const dues = await page
    .locator('table tbody tr time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  const won = [await recognised(1, dues[0] ?? ''), await recognised(2, dues[1] ?? '')]
  const daily = (won[0] ?? 0) / 8
  expect(daily).toBeGreaterThan(16_000)
  expect(won[1]).toBe(27 * daily)
}, 240_000)

/** A round on its day, an officer's signature, the won that come of it: the first with an audition, the second with work and submitted works. */
async function recognised(round: number, due: string): Promise<number> {
  town = await town.again({ ONIL_CLOCK: `${due}T10:00+09:00` })
  const page = await phone(`/my/benefit/rounds/${round}`)
  if (round === 1) await audition(page, due)
  else {
    await workedADay(page, round)
    await addActivity(page, round, '작품 응모', due, '창작 음악 공모에 곡을 냄')
  }
  await sendRound(page, round, round > 1)
  await signRound(await office('/operator/rounds'), round, round > 1 ? '5000' : undefined)
  return await wonOf(page, round)
}
