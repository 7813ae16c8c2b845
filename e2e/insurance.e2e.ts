import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, phone, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'insurance')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

async function sound(page: Page): Promise<void> {
  expect(await axeOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

const as = async (person: string, path: string, company?: string): Promise<Page> => {
  const context = await visit(browser, town.address, { locale: 'ko-KR', viewport: phone })
  return await signIn(context, person, path, company)
}

describe('on a phone', () => {
  it('an employer reports that somebody left and files the prefilled certificate; the person sees both and is told', async () => {
    const employer = await as('차은호', '/company/insurance', '다온정밀')
    await sound(employer)
    await employer.getByRole('link', { name: '최은결' }).click()
    await employer.getByRole('link', { name: '그만둔 것을 신고' }).click()
    await employer.getByRole('button', { name: '신고하기' }).click()
    await employer.getByRole('alert').waitFor()
    await sound(employer)
    const today = await employer.evaluate(() => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10))
    await employer.getByLabel('마지막으로 일한 날').fill(today)
    await employer.getByLabel('그만둔 까닭').selectOption('계약종료')
    await employer.getByLabel('까닭을 한두 문장으로').fill('계약 기간이 끝났습니다')
    await employer.getByRole('button', { name: '신고하기' }).click()
    await employer.getByRole('link', { name: '이직확인서 내기' }).click()
    expect(Number(await employer.getByLabel('피보험 단위기간').inputValue())).toBeGreaterThan(180)
    // The pay of this month is not reported yet: it is named, and no sum is made without it.
    await employer.getByText('월급을 신고하지 않은 달이 있어').waitFor()
    expect(await employer.getByLabel('그만두기 전 3개월의 보수').inputValue()).toBe('')
    expect(await employer.getByLabel('까닭을 한두 문장으로').inputValue()).toBe('계약 기간이 끝났습니다')
    await sound(employer)
    await employer.getByLabel('그만두기 전 3개월의 보수').fill('9,360,000')
    await employer.getByLabel('하루 소정근로시간').fill('8')
    await employer.getByRole('button', { name: '이직확인서 내기' }).click()
    await employer.getByText('이직확인서 냄').first().waitFor()
    await sound(employer)

    const worker = await as('최은결', '/my/insurance')
    await worker.getByRole('link', { name: '다온정밀' }).click()
    await worker.getByText('계약 기간이 끝났습니다').first().waitFor()
    await worker.getByRole('heading', { name: '이직확인서' }).waitFor()
    await sound(worker)
    await expect
      .poll(
        async () => {
          await worker.goto('/my/messages')
          return await worker.getByText('다온정밀에서 그만둔 것을 신고했습니다').count()
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0)
    await worker.getByText('다온정밀의 이직확인서가 왔습니다').first().waitFor()
  })
})
