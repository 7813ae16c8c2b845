import type { Browser, BrowserContext, Page, Request } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { whyField } from './j1/fill.ts'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'

const vacancy = '물류센터 설비 유지보수'
let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'stopwatch')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

/** What a window tells of journeys. */
function toldBy(context: BrowserContext): Request[] {
  const told: Request[] = []
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/v1/journeys') told.push(request)
  })
  return told
}

async function apply(page: Page): Promise<void> {
  await page.goto('/jobs')
  await page.waitForTimeout(1500)
  await page.locator('main input[type=search]').first().fill(vacancy)
  await page.locator('main input[type=search]').first().press('Enter')
  await page.getByRole('link', { name: vacancy }).first().click()
  await page.getByRole('link', { name: '지원하기', exact: true }).filter({ visible: true }).first().click()
  await page.waitForURL(/\/apply\//)
  await page.getByRole('radio', { name: '네, 할 수 있습니다' }).first().check()
  await page.locator(whyField).fill('설비가 멈추는 까닭을 찾는 일이 좋습니다.')
  await page.waitForTimeout(1500)
  await page.getByRole('button', { name: '이대로 보내기' }).filter({ visible: true }).first().click()
  await page.waitForURL(/\/my\/applications\/0/)
}

describe('the stopwatch', () => {
  it('tells a finished journey once, coarsely and without any identity, and the page shows ten of them', async () => {
    const context = await visit(browser, town.address)
    const told = toldBy(context)
    const page = await signIn(context, '윤가람', '/my')
    await apply(page)
    await expect.poll(() => told.length).toBe(1)
    const [request] = told
    const body: { seconds: Record<string, number>; total: number } = request?.postDataJSON()
    expect(body).toMatchObject({ journey: 'j1', done: true, last: 'apply' })
    expect(Object.keys(body.seconds).toSorted()).toEqual(['apply', 'search', 'vacancy'])
    for (const n of [...Object.values(body.seconds), body.total]) expect(n % 15).toBe(0)
    const headers = (await request?.allHeaders()) ?? {}
    expect(headers['cookie']).toBeUndefined()
    expect(headers['referer']).toBeUndefined()
    expect((await request?.response())?.status()).toBe(202)
    await page.reload()
    await page.waitForTimeout(500)
    expect(told.length).toBe(1)
    expect(await page.evaluate(() => sessionStorage.getItem('onil-journey'))).toBeNull()

    const look = await context.newPage()
    await look.goto('/numbers/journeys')
    await look.getByText('아직 보여 드릴 만큼').first().waitFor()
    for (let i = 0; i < 9; i++)
      await look.request.post('/api/v1/journeys', { headers: { 'sec-fetch-site': 'same-origin' }, data: body })
    await look.reload()
    await look.getByText('절반은').waitFor()
    const api = await (await look.request.get('/api/v1/numbers/journeys')).json()
    expect(api[0]).toMatchObject({ journey: 'j1', n: 10, done: 1 })
  })

  it('tells where somebody left, and nothing when the browser or the person does not want it', async () => {
    const before = await arrived()
    const page = await (await visit(browser, town.address)).newPage()
    await page.goto('/jobs')
    await page.locator('main a[href^="/jobs/0"]').first().click()
    await page.waitForURL(/\/jobs\/0/)
    await page.waitForLoadState()
    await page.goto('about:blank')
    await expect.poll(arrived, { timeout: 10_000 }).toBe(before + 1)

    await page.goto('/numbers/journeys')
    await page.getByRole('button', { name: '재고 있음 · 끄기' }).click()
    await page.getByRole('button', { name: '재지 않음 · 켜기' }).waitFor()
    const quiet = await visit(browser, town.address)
    await quiet.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    for (const one of [page, await quiet.newPage()]) {
      await one.goto('/jobs')
      await one.waitForLoadState()
      expect(await one.evaluate(() => sessionStorage.getItem('onil-journey'))).toBeNull()
      await one.goto('about:blank')
    }
    await page.waitForTimeout(1000)
    expect(await arrived()).toBe(before + 1)
  })
})

/** How many journeys the node has taken: what a page still sends when it is left, the browser's tools do not show. */
async function arrived(): Promise<number> {
  const text = await (await fetch(`${town.address}/metrics`)).text()
  const line = /_seconds_count\{method="POST",route="\/api\/v1\/journeys",status="202"\} (\d+)/.exec(text)
  return Number(line?.[1] ?? 0)
}
