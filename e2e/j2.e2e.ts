import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'j2')
})
afterAll(async () => {
  await browser.close()
  await town?.stop()
})

const phone = async (path: string): Promise<Page> => await signIn(await visit(browser, town.address), '박도현', path)
const office = async (path: string): Promise<Page> =>
  await signIn(await visit(browser, town.address, { viewport: desk }), '안수빈', path, '온일 시연 운영')
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState()
}
const mainText = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''
const digits = (text: string): number => Number(text.replaceAll(/\D/g, ''))

/** The demo clock stands at ten in the morning of a day: the program starts again with the same data. */
async function morningOf(day: string): Promise<void> {
  town = await town.again({ ONIL_CLOCK: `${day}T10:00+09:00` })
}
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

async function claimed(): Promise<void> {
  const page = await phone('/my/benefit')
  await press(page, /신청 시작/)
  await page.getByRole('radio', { name: '맞습니다' }).check()
  await press(page, '저장하고 다음')
  for (const question of await page.locator('main fieldset').all())
    await question.getByRole('radio', { name: '아니요' }).check()
  for (const number of await page.locator('main input[inputmode=numeric]').all()) await number.fill('0')
  await press(page, '저장하고 다음')
  await page.locator('#occupations').fill('용접원')
  await page.locator('#regions').fill('수원시')
  await press(page, '저장하고 다음')
  await page.goto(`${page.url().split('?')[0]}?step=review`)
  await press(page, '신청 보내기')
  await page.getByText('담당자가 살펴보고 있습니다').first().waitFor()
}

async function granted(): Promise<void> {
  const officer = await office('/operator/benefits')
  await officer.locator('table a').first().click()
  await press(officer, '지금 앞에 있습니다')
  const form = officer.locator('form[action$="/decide"]')
  for (const judged of await form.locator('fieldset').all()) {
    const fault = (await judged.locator('legend').textContent())?.includes('귀책') === true
    await judged.getByRole('radio', { name: fault ? '아니요' : '예', exact: true }).check()
  }
  for (const reason of await form.locator('input[name^="reason."]').all()) await reason.fill('면담과 기록으로 확인')
  await form.locator('#why').fill('기록과 면담으로 확인했습니다.')
  await press(officer, '이 이름으로 결정에 서명')
  await officer.getByText(/결정한 신청입니다/).waitFor()
}

/** The round on its day: what it asks for is added, it is sent, an officer sees who comes and signs. Gives the won that come of it. */
async function recognised(round: number, due: string): Promise<number> {
  const page = await phone(`/my/benefit/rounds/${round}`)
  if (round > 1) {
    await page.goto(`${town.address}/my/benefit/rounds/${round}/activity`)
    await page.locator('#kind').selectOption('면접')
    await page.locator('#day').fill(dayBefore(due))
    await page.locator('#says').fill('한들전자 생산직 면접')
    await page.locator('main form').first().locator('button.btn--main').click()
    await page.getByText('저장했습니다').waitFor()
  }
  await page.goto(`${town.address}/my/benefit/rounds/${round}`)
  await page.getByLabel('아니요, 일하지 않았습니다').check()
  await press(page, '보내기')
  await page.getByText('보냈습니다. 결정을 기다립니다').waitFor()
  await signed(round)
  await page.reload()
  return digits(
    (await page
      .getByText(/원이 들어옵니다/)
      .first()
      .textContent()) ?? '',
  )
}

async function signed(round: number): Promise<void> {
  const officer = await office('/operator/rounds')
  // One of the demonstration's own recipients may wait for the same round.
  await officer
    .getByRole('link', { name: `${round}차 실업인정 결정` })
    .last()
    .click()
  const attend = officer.getByRole('button', { name: '출석 확인' })
  if ((await attend.count()) > 0) {
    await attend.click()
    await officer.getByText('출석을 확인했습니다').waitFor()
  }
  await officer.getByRole('textbox', { name: '까닭' }).fill('활동과 기록을 확인했습니다')
  await officer.getByRole('button', { name: '서명하고 결정' }).click()
  await officer.getByText('결정했습니다').waitFor()
}

it('J2: a laid-off worker claims on a phone, is granted, and comes through four rounds, each on its day, paid to the won', async () => {
  await claimed()
  await granted()
  const calendar = await phone('/my/benefit/rounds')
  const dues = await calendar
    .locator('table tbody tr time')
    .evaluateAll((all) => all.map((t) => t.getAttribute('datetime') ?? ''))
  const text = await mainText(calendar)
  expect(text).toContain('1차')
  const won: number[] = []
  for (const [i, day] of dues.slice(0, 4).entries()) {
    await morningOf(day)
    won.push(await recognised(i + 1, day))
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = won
  const daily = second / 28
  expect(Number.isInteger(daily)).toBe(true)
  expect([first, third]).toEqual([8 * daily, 28 * daily])
  expect(fourth % daily).toBe(0)
  const account = await phone('/my/account')
  for (const sum of new Set(won)) expect(await mainText(account)).toContain(sum.toLocaleString('ko-KR'))
}, 240_000)
