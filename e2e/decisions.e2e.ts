import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: SharedTown
const open: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterEach(async () => {
  for (const context of open.splice(0)) await context.close()
})
afterAll(async () => await closeWindows(browser))

async function as(person: string, path: string, organisation?: string): Promise<Page> {
  const context = await visit(browser, town.address, { viewport: desk })
  open.push(context)
  const page = await signIn(context, person, path, organisation)
  await page.goto(path)
  return page
}
const operator = '온일 시연 운영'
const says = '앞 회사에서 일한 석 달이 빠졌습니다. 급여 명세서가 있습니다.'

describe('a decision', () => {
  it('that a later fact opened is decided anew by an officer who sees both results and signs what they saw', async () => {
    const page = await as('안수빈', '/operator/decisions', operator)
    await page.locator('main table a').first().click()
    await page.getByRole('link', { name: '지금 사실로 다시 정하기' }).click()
    await page.getByText('앞 결정에서는 210일').waitFor()
    await page.getByRole('button', { name: '이대로 서명하기' }).click()
    expect(await page.locator('.errors a').count()).toBe(2)
    await page.getByLabel('직책').fill('수급자격 담당')
    await page.getByLabel('까닭', { exact: true }).fill('가입 기록을 보고 햇수를 바로잡았습니다.')
    await page.getByRole('button', { name: '이대로 서명하기' }).click()
    await page.waitForURL(/\/operator\/decisions\/0/u)
    expect(await page.locator('h1').textContent()).toContain('240일')
    const mine = await as('박도현', '/my/decisions')
    await mine.locator('main table a').first().click()
    expect(await mine.locator('article.paper').textContent()).toContain('안수빈 · 수급자격 담당')
  })

  it('that says no is contested in the words of its person, saved as they type, and set aside by the examiner', async () => {
    const page = await as('오세진', '/my/decisions')
    await page.locator('main table a').first().click()
    expect(await page.locator('article.paper').textContent()).toContain('고용보험심사관')
    await page.getByRole('link', { name: '이의 내기' }).click()
    await page.locator('#says').fill(says)
    await page.getByText('저장됨').waitFor()
    await page.reload()
    expect(await page.locator('#says').inputValue()).toBe(says)
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('button', { name: '이대로 내기' }).click()
    await page.getByText('서명된 접수증').waitFor()
    expect(await page.locator('h1').textContent()).toContain('까지 답이 옵니다')

    expect(await page.locator('main').textContent()).toContain('문예서 · 고용보험심사관')
    const first = await as('안수빈', '/operator/appeals', operator)
    await first.locator('main table a').first().click()
    await first.getByText('이 사건을 맡은 사람이 답합니다').waitFor()
    expect(await first.getByRole('button', { name: '서명하고 답하기' }).count()).toBe(0)
    const examiner = await as('문예서', '/operator/appeals', operator)
    await examiner.locator('main table a').first().click()
    expect(await examiner.locator('main').textContent()).toContain(says)
    await examiner.getByText('취소 (결정한 곳이 다시 정함)').click()
    await examiner.getByLabel('까닭', { exact: true }).fill('석 달을 살펴보지 않았습니다. 명세서를 보고 다시 정하세요.')
    expect(await axeOn(examiner)).toEqual([])
    await examiner.getByRole('button', { name: '서명하고 답하기' }).click()
    await examiner.getByText('답했습니다').waitFor()
    await page.reload()
    expect(await page.locator('h1').textContent()).toContain('결정을 취소했습니다')
    await first.goto(new URL('/operator/decisions', first.url()).href)
    expect(await first.locator('main').textContent()).toContain('취소되어 다시 정합니다')
  })
})
