import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type Line, layLine } from './node/line.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let browser: Browser
let town: SharedTown
let line: Line
let context: BrowserContext
let badge: string
let picture: Buffer

beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
  line = await layLine(town.address)
  const holder = await visit(browser, town.address)
  const page = await signIn(holder, '조민재', '/wallet')
  const link = await inForce(page)
  badge = await (await page.request.get(`${link}/badge.json`)).text()
  picture = await (await page.request.get(`${link}/badge.png`)).body()
  await holder.close()
  context = await visit(browser, line.address)
})
afterAll(async () => {
  await context?.close()
  await closeWindows(browser)
  await line.cut()
})

// One of this wallet was revoked.
async function inForce(page: Page): Promise<string> {
  const links = await page
    .locator('main a[href^="/wallet/0"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  for (const link of links) {
    await page.goto(link ?? '')
    if (await page.getByText('취소되지 않았습니다').first().isVisible()) return link ?? ''
  }
  throw new Error('no badge is in force')
}

const button = '이 기기에서 확인하기'
const heads = (page: Page) => page.locator('[data-answers] h3')

async function check(page: Page, text: string): Promise<string> {
  await page.locator('textarea[name="badge"]').fill(text)
  await page.getByRole('button', { name: button }).click()
  await heads(page).first().waitFor()
  return (await page.locator('[data-answers]').textContent()) ?? ''
}

it('a page that was opened once checks badges on the device when the line is cut', async () => {
  const page = await context.newPage()
  await page.goto('/verify/offline')
  await page.getByText('이 기기에 저장했습니다').waitFor()
  await line.cut()
  await page.reload()
  const genuine = await check(page, badge)
  expect(genuine).toContain('서명이 맞습니다')
  expect(genuine).toContain('알려진 때까지 취소되지 않았습니다')
  await page.setInputFiles('input[name="file"]', { name: 'badge.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('button', { name: button }).click()
  await expect.poll(() => heads(page).count()).toBe(2)
  expect(await heads(page).allTextContents()).toEqual(['서명이 맞습니다', '서명이 맞습니다'])
  await page.reload()
  expect(await check(page, badge.replace(/("validFrom": ?")\d{4}/, '$12001'))).toContain('내용이 바뀐 배지입니다')
  expect(await check(page, '<img src=x onerror=alert(1)>')).toContain('배지로 읽을 수 없습니다')
  await line.mend()
  await page.close()
})

it('the page as one file checks them too, and reaches nobody', async () => {
  const file = await (await context.request.get('/verify/offline/file')).text()
  const alone = await browser.newContext()
  const own = await alone.newPage()
  const asked: string[] = []
  own.on('request', (request) => asked.push(request.url()))
  const trouble: string[] = []
  own.on('pageerror', (error) => trouble.push(error.message))
  await own.route('http://file.test/', (route) => route.fulfill({ body: file, contentType: 'text/html' }))
  await own.goto('http://file.test/')
  expect(await check(own, badge)).toContain('서명이 맞습니다')
  expect(asked).toEqual(['http://file.test/'])
  expect(trouble).toEqual([])
  await alone.close()
})
