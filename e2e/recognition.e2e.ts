import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { until } from './node/until.ts'
import { axeOn } from './pages/axe.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

const as = async (person: string, path: string, organisation?: string): Promise<Page> =>
  await signIn(await visit(browser, town.address), person, path, organisation)

const mainText = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

async function declareOneDay(page: Page): Promise<void> {
  await page.getByRole('link', { name: '일한 날 쓰기' }).click()
  await page.locator('.dayboard label').nth(4).click()
  await page.getByLabel('하루씩 일함').check()
  await page.getByLabel('어디에서 일했나요?').fill('새벽동 물류센터')
  await page.getByLabel('하루 받은(받을) 돈').fill('120000')
  await page.getByRole('button', { name: '저장' }).click()
  await page.getByText('저장했습니다').waitFor()
}

describe('the second round of recognition, on a phone', () => {
  it('has the own application in it, shows what a day of work takes before it is sent, and is paid after an officer signed', async () => {
    const page = await as('백지훈', '/my/benefit/rounds')
    await page.getByRole('link', { name: '2차 실업인정' }).click()
    expect(await mainText(page)).toContain('1회 가운데 1회')
    await page.getByText('접수증 확인됨').first().waitFor()
    await declareOneDay(page)
    const shown = await mainText(page)
    for (const sum of ['1,888,320원', '−67,440원', '1,820,880원']) expect(shown).toContain(sum)
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('button', { name: '보내기' }).click()
    await page.getByText('보냈습니다. 결정을 기다립니다').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    const officer = await as('나은비', '/operator/rounds', '온일')
    await officer.getByRole('link', { name: '2차 실업인정 결정' }).click()
    await officer.getByText('모든 날을 인정하지 않습니다').waitFor()
    await officer.getByRole('textbox', { name: '까닭' }).fill('신고한 하루를 빼고 인정합니다')
    await officer.getByRole('button', { name: '서명하고 결정' }).click()
    await officer.getByText('결정했습니다').waitFor()

    await page.reload()
    await page.getByText('1,820,880원이 들어옵니다').waitFor()
    expect(await mainText(page)).toContain('27일을 인정했습니다')
    await page.goto('/my/messages')
    expect(
      await until(
        async () => await mainText(page),
        (text) => text.includes('2차 실업인정'),
        5000,
      ),
    ).toContain('1,820,880원')

    // That day was no day of work after all: told on the round, signed by an officer, paid anew.
    await page.goto('/my/benefit/rounds/2')
    await page.getByText('잘못 신고한 것이 있나요?').click()
    await page.getByLabel('새벽동 물류센터').check()
    await page.getByLabel('무엇이 왜 다른가요?').fill('그날 일은 취소되었습니다')
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('button', { name: '알리기' }).click()
    await page.getByText('이 차수를 다시 보고 있습니다').waitFor()
    await officer.goto('/operator/rounds')
    await officer.getByRole('link', { name: '2차 실업인정', exact: true }).click()
    await officer.getByText(/에 결정했습니다: \d+일 인정/).waitFor()
    expect(await officer.getByRole('button', { name: '출석 확인' }).count()).toBe(0)
    await officer.getByLabel('고친다').check()
    await officer.getByRole('textbox', { name: '까닭' }).fill('취소 문자를 보았습니다')
    expect(await axeOn(officer)).toEqual([])
    await officer.getByRole('button', { name: '서명하고 결정' }).click()
    await officer.getByText('결정했습니다').waitFor()
    await page.reload()
    await page.getByText('1,888,320원이 들어옵니다').waitFor()
  })
})
