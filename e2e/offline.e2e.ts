import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openAndFill, saved, whyField } from './j1/fill.ts'
import { type Line, layLine } from './node/line.ts'
import { choosePerson, closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'
import { until } from './node/until.ts'

const why = '끊긴 곳에서도 보낼 수 있어 좋습니다.'
const vacancy = '물류센터 설비 유지보수'
let browser: Browser
let town: Town
let line: Line
const open: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'offline')
  line = await layLine(town.address)
})
beforeEach(async () => {
  await line.cut()
  await line.mend()
})
afterEach(async () => {
  for (const context of open.splice(0)) await context.close()
})
afterAll(async () => {
  await closeWindows(browser)
  await line.cut()
  await town?.stop()
})

/** A browser that has the service worker: somebody's second page. */
async function device(): Promise<BrowserContext> {
  const context = await visit(browser, line.address)
  open.push(context)
  const page = await context.newPage()
  await page.goto('/help')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.close()
  return context
}

async function sentBy(page: Page): Promise<number> {
  await page.goto('/my/applications')
  return await page.locator('main a[href^="/my/applications/0"]').count()
}

/** An application filled in, posted while the line is cut. */
async function sendWithoutLine(page: Page): Promise<void> {
  await openAndFill(page, vacancy)
  await page.locator(whyField).fill(why)
  await saved(page)
  await line.cut()
  await page.getByRole('button', { name: '이대로 보내기' }).filter({ visible: true }).first().click()
  await page.waitForURL(/\/offline$/)
}

const waiting = (page: Page) => page.locator('[data-list="waiting"] li')

/** Until the list of what waits says so. A try that fails, as at a node that is busy, is made again after 15 s: there is time for four. */
async function waitingSays(page: Page, words: string): Promise<void> {
  const answers: string[] = []
  page.context().on('response', (to) => {
    if (to.request().method() === 'POST') answers.push(`${to.status()} ${to.url()}`)
  })
  const seen = async (): Promise<string[]> => [...(await waiting(page).allTextContents()), ...answers]
  await until(seen, ([first = '']) => first.includes(words), 65_000)
}

describe('without network', () => {
  it('an application that was pressed to be sent is sent once when the line is back, and its receipt shown', async () => {
    const context = await device()
    const page = await signIn(context, '윤가람', '/my')
    const before = await sentBy(page)
    await sendWithoutLine(page)
    await waitingSays(page, vacancy)
    await page.reload() // still there, still not sent
    await waitingSays(page, '이어지면 저절로 보냅니다')
    await line.mend()
    const second = await context.newPage() // two windows that both try
    await second.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined) // one whose browser is long at looking for a newer worker
    })
    await Promise.all([page.reload(), second.goto('/my')])
    await waitingSays(page, '보냈습니다')
    await second.locator('[data-outbox]', { hasText: '다시 이어져 보냈습니다' }).waitFor()
    await page.getByRole('link', { name: '결과와 접수증 보기' }).click()
    await page.waitForURL(/\/my\/applications\/0/)
    expect(await page.locator('main').textContent()).toContain('접수')
    expect(await sentBy(page)).toBe(before + 1)
  })

  it('what waits when the session has ended is sent after signing in, by its owner only', async () => {
    const context = await device()
    const page = await signIn(context, '서하늘', '/my')
    const before = await sentBy(page)
    await sendWithoutLine(page)
    await context.clearCookies()
    await line.mend()
    await page.goto('/help')
    await page.locator('[data-outbox]', { hasText: '로그인하면 바로 보냅니다' }).waitFor()
    const other = await signIn(context, '오세진', '/my')
    expect(await other.locator('[data-outbox]').isVisible()).toBe(false)
    await context.clearCookies()
    await page.goto('/sign-in/start?return=/offline')
    await choosePerson(page, '서하늘')
    await waitingSays(page, '보냈습니다')
    expect(await sentBy(page)).toBe(before + 1)
  })

  it('a round of recognition keeps when it was pressed, as the device signed it, and when it arrived', async () => {
    const page = await signIn(await device(), '백지훈', '/my')
    const registered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/stamp-keys'))
    await page.goto('/my/benefit/rounds/2')
    expect((await registered).status()).toBe(201)
    await page.getByLabel('아니요, 일하지 않았습니다').check()
    await line.cut()
    await page.getByRole('button', { name: '보내기' }).click()
    await page.waitForURL(/\/offline$/)
    await line.mend()
    await page.reload()
    await waitingSays(page, '보냈습니다')
    await page.goto('/my/benefit/rounds/2')
    const kept = page.locator('.notice', { hasText: '연결이 없을 때 기기에서 보낸 것입니다' })
    expect(await kept.textContent()).toContain('기기의 서명을 확인했습니다')
  })

  it('pages that a visitor read open again, pages with a name on them do not', async () => {
    const context = await device()
    const page = await signIn(context, '조민재', '/my')
    await page.goto('/help')
    await expect.poll(() => page.evaluate(async () => (await caches.match('/help')) !== undefined)).toBe(true)
    await line.cut()
    await page.goto('/help')
    expect(await page.locator('h1').textContent()).toContain('막히면')
    await page.locator('[data-copy]', { hasText: '담아 둔 화면입니다' }).waitFor()
    expect(await page.content()).not.toContain('조민재')
    await page.goto('/my/applications')
    expect(await page.locator('h1').textContent()).toContain('이 기기에 남습니다')
    expect(await page.locator('[data-list="pages"] a').allTextContents()).toContain('막히면 여기부터 보세요 · 온일')
  })

  it('signing out asks first, and leaves nothing of the person on the device', async () => {
    const context = await device()
    const page = await signIn(context, '박도현', '/my')
    await sendWithoutLine(page)
    const holder = await context.newPage() // holds the sending back
    await holder.goto('/offline')
    await holder.evaluate(() => void navigator.locks.request('onil-send', () => new Promise(() => undefined)))
    await line.mend()
    await page.goto('/accessibility')
    const asked = new Promise<string>((done) =>
      page.once('dialog', async (dialog) => {
        done(dialog.message())
        await dialog.accept()
      }),
    )
    await page.getByRole('button', { name: '전체 메뉴' }).first().waitFor()
    await page.locator('.top button.role').click()
    await page.getByRole('button', { name: '로그아웃' }).click()
    expect(await asked).toContain('1건')
    await page.waitForURL((url) => url.pathname === '/')
    await page.goto('/offline')
    expect(await waiting(page).count()).toBe(0)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('apply:')
  })
})
