import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

const mainText = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

// Days in Seoul, as the town's clock has them.
const day = (ago: number): string => new Date(Date.now() + 9 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10)

describe('parental leave, on a phone', () => {
  it('is told once, shows what each month pays, and the first month is claimed, signed and paid', async () => {
    const page = await signIn(await visit(browser, town.address), '최은결', '/my/benefit/leave')
    await page.getByRole('link', { name: /^육아휴직 급여/ }).click()
    await page.getByLabel('시작한 날').fill(day(40))
    await page.getByLabel('끝나는 날').fill(day(-300))
    await page.getByRole('button', { name: '알리고 달력 보기' }).click()
    await page.getByRole('link', { name: '숫자로 쓰세요' }).waitFor() // what is missing is said, what was typed stays
    await page.getByLabel('월 통상임금').fill('3,000,000')
    await page.getByRole('button', { name: '알리고 달력 보기' }).click()
    await page.getByText('알렸습니다').waitFor()
    const calendar = await mainText(page)
    for (const sum of ['2,500,000원', '2,000,000원', '1,600,000원', '(어림)']) expect(calendar).toContain(sum)
    expect(await axeOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.getByRole('link', { name: '1개월째 신청하기' }).click()
    await page.getByRole('button', { name: '신청 보내기' }).click()
    await page.getByText('결정을 기다림').waitFor()

    const officer = await signIn(await visit(browser, town.address), '나은비', '/operator/allowances', '온일')
    await officer.getByRole('link', { name: /육아휴직 급여/ }).click()
    await officer.getByLabel('월 통상임금').fill('2,400,000')
    await officer.getByRole('button', { name: '결정안 다시 보기' }).click()
    await officer.getByText('2,400,000원').first().waitFor()
    expect(await axeOn(officer)).toEqual([])
    await officer.getByRole('textbox', { name: '까닭' }).fill('회사 확인서의 통상임금입니다')
    await officer.getByRole('button', { name: '서명하고 결정' }).click()
    await officer.getByText('결정했습니다').waitFor()

    await page.reload()
    expect(await mainText(page)).toContain('2,400,000원 지급')
    await page.getByRole('link', { name: '결정문' }).click()
    await page.getByText('회사 확인서의 통상임금입니다').first().waitFor()
  })
})
