import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'
import { until } from './node/until.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'incident')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const as = async (person: string, path: string, organisation?: string): Promise<Page> =>
  await signIn(await visit(browser, town.address), person, path, organisation)

/** A day and a time of day in Korea, some minutes ago. */
function ago(minutes: number): { day: string; time: string } {
  const seoul = new Date(Date.now() + 9 * 3_600_000 - minutes * 60_000).toISOString()
  return { day: seoul.slice(0, 10), time: seoul.slice(11, 16) }
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The employer publishes a vacancy that ends today, as a second system would. */
async function vacancyEnding(day: string): Promise<string> {
  const page = await as('차은호', '/company', '다온정밀')
  const headers = { 'sec-fetch-site': 'same-origin' }
  const data = {
    title: '오늘 끝나는 설비 보전원',
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    hours: '08:30~17:30, 월~금',
    pay: { per: 'month', min: 2_950_000 },
    needs: [{ kind: 'why', label: '왜 이 일을 하고 싶으세요?', required: true }],
    closesOn: day,
  }
  const made = await page.request.post('/api/v1/vacancies', { headers, data })
  const { vacancy } = await made.json()
  const published = await page.request.post(`/api/v1/vacancies/${vacancy}/publish`, { headers })
  expect(published.ok()).toBe(true)
  return vacancy
}

async function tell(page: Page): Promise<void> {
  const [began, ended] = [ago(20), ago(5)]
  await page.getByLabel('무슨 일인지 한 문장으로(한국어)').fill('데이터베이스 하나가 멈췄습니다')
  await page.getByLabel('무슨 일인지 한 문장으로(영어)').fill('One database stood still')
  await page.getByRole('checkbox', { name: /데이터베이스/ }).check()
  await page.getByLabel('시작된 날').fill(began.day)
  await page.getByLabel('시작된 때').fill(began.time)
  await page.getByLabel('지금 아는 것(한국어)').fill('저장이 되지 않았습니다. 쓰던 것은 남아 있습니다.')
  await page.getByLabel('지금 아는 것(영어)').fill('Nothing could be saved. What you typed is still there.')
  await page.getByRole('button', { name: '모두에게 알리기' }).click()
  await page.getByLabel('끝난 날').fill(ended.day)
  await page.getByLabel('끝난 때').fill(ended.time)
  await page.getByLabel('무엇을 했는지(한국어)').fill('복제본으로 옮겼습니다.')
  await page.getByLabel('무엇을 했는지(영어)').fill('Moved to the replica.')
  await page.getByRole('button', { name: '끝맺기' }).click()
}

describe('an incident of 15 minutes', () => {
  it('moves the last day of a vacancy, and the person with an unfinished application sees why', async () => {
    const today = ago(0).day
    const vacancy = await vacancyEnding(today)
    const person = await as('서하늘', `/apply/${vacancy}`)
    await person.getByRole('textbox').first().fill('쓰다가 멈췄습니다')
    await person.locator('[data-saved]', { hasText: '저장됨' }).waitFor()

    const operator = await as('나은비', '/operator/status', '온일')
    await operator.getByRole('link', { name: '사건 알리기' }).click()
    await tell(operator)
    await operator.getByText('15분 멈췄습니다').waitFor()
    await operator.getByRole('radio', { name: /공고의 접수 마감/ }).check()
    await operator.getByRole('button', { name: '서명하고 늦추기' }).click()
    await operator.getByRole('alert').getByText('써 주세요').waitFor() // a basis and a signature are needed
    await operator.getByRole('radio', { name: /공고의 접수 마감/ }).check()
    await operator.getByRole('textbox', { name: '근거' }).fill('운영 규정 제3조(시연)')
    await operator.getByRole('checkbox', { name: /서명합니다/ }).check()
    await operator.getByRole('button', { name: '서명하고 늦추기' }).dblclick()
    await operator.getByText('나은비 서명').waitFor()

    await until(
      async () => {
        await person.goto('/my/messages')
        return await person.getByText('마감이').count()
      },
      (n) => n === 1,
      20_000,
    )
    await person.getByRole('link', { name: /오늘 끝나는 설비 보전원.*늦춰졌습니다/ }).click()
    await person.waitForURL(/\/apply\//)
    expect(await person.getByRole('textbox').first().inputValue()).toBe('쓰다가 멈췄습니다')
    expect(await person.locator('main').innerText()).toContain('늦춰졌습니다')
    await person.getByRole('link', { name: '왜 늦춰졌는지 보기' }).click()
    await person.waitForURL(/\/status\/incidents\//)
    const why = await person.locator('main').innerText()
    for (const text of [
      '데이터베이스 하나가 멈췄습니다',
      '15분',
      '운영 규정 제3조(시연)',
      '나은비 서명',
      '복제본으로 옮겼습니다',
    ])
      expect(why).toContain(text)
    expect((await axeOn(person)).map((v) => v.id)).toEqual([])
    expect((await axeOn(operator)).map((v) => v.id)).toEqual([])

    const api = await (await person.request.get(`/api/v1/vacancies/${vacancy}`)).json()
    expect(api.closesOn >= dayAfter(today)).toBe(true)
    const screen = await (await visit(browser, town.address)).newPage()
    await screen.goto('/status')
    await screen.getByRole('link', { name: '데이터베이스 하나가 멈췄습니다' }).waitFor()
  })
})
