import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { openAndFill, saved, whyField } from './j1/fill.ts'
import { choosePerson, closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'
import { until } from './node/until.ts'

const why = '설비가 멈추는 까닭을 찾는 일이 좋습니다.'
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

async function as(person: string, path = '/my', organisation?: string): Promise<Page> {
  const context = await visit(browser, town.address)
  open.push(context)
  return await signIn(context, person, path, organisation)
}

/** How often it is on that page, looked up again until it is there. */
async function shown(page: Page, path: string, what: Locator): Promise<number> {
  const looked = async (): Promise<number> => {
    await page.goto(path)
    return await what.count()
  }
  return await until(looked, (found) => found > 0, 30_000)
}

const sendButton = (page: Page) => page.getByRole('button', { name: '이대로 보내기' }).filter({ visible: true }).first()

/** How many applications this person has sent. */
async function sentBy(page: Page): Promise<number> {
  await page.goto('/my/applications')
  return await page.locator('main a[href^="/my/applications/0"]').count()
}

describe('an application', () => {
  it('loses nothing when the session ends inside the form: after signing in the same field has focus', async () => {
    const page = await as('윤가람')
    await openAndFill(page, '물류센터 설비 유지보수')
    const elsewhere = await as('윤가람', '/my/devices')
    await elsewhere.getByRole('button', { name: /모든 기기에서/ }).click()
    await elsewhere.waitForURL((url) => url.pathname !== '/my/devices')
    await page.locator(whyField).click()
    await page.keyboard.type(why)
    await page.getByRole('button', { name: '미리보기 새로' }).press('Enter')
    await page.getByRole('link', { name: /으로 로그인/ }).click()
    await choosePerson(page, '윤가람')
    await page.waitForURL(/\/apply\//)
    expect(await page.locator(whyField).inputValue()).toBe(why)
    expect(await page.getByRole('radio', { name: '네, 할 수 있습니다' }).first().isChecked()).toBe(true)
    expect(await page.locator(whyField).evaluate((field) => field === document.activeElement)).toBe(true)
  })

  it('goes on at another device where it was left', async () => {
    const phone = await as('서하늘')
    const form = await openAndFill(phone, '물류센터 설비 유지보수')
    await phone.locator(whyField).fill(why)
    await saved(phone)
    const other = await as('서하늘', new URL(form).pathname)
    expect(await other.locator(whyField).inputValue()).toBe(why)
    expect(await other.getByRole('radio', { name: '네, 할 수 있습니다' }).first().isChecked()).toBe(true)
  })

  it('asks for own words where they are chosen, and only there', async () => {
    const page = await as('홍가온')
    await openAndFill(page, '물류센터 설비 유지보수')
    const way = page.locator('.way', { has: page.locator('textarea') }).first()
    await way.locator('xpath=ancestor::details[1]').locator('summary').click()
    const seen = [await way.locator('textarea').isVisible()]
    await way.getByRole('radio').check()
    seen.push(await way.locator('textarea').isVisible())
    expect(seen).toEqual([false, true])
  })

  it('is sent once by a double click, and can be withdrawn', async () => {
    const page = await as('오세진')
    const before = await sentBy(page)
    await openAndFill(page, '물류센터 설비 유지보수')
    await page.locator(whyField).fill(why)
    await sendButton(page).dblclick()
    await page.waitForURL(/\/my\/applications\/0/)
    const one = page.url()
    expect(await sentBy(page)).toBe(before + 1)
    await page.goto(one)
    await page.getByRole('link', { name: '지원 거두기' }).click()
    await page.getByRole('button', { name: '거두기' }).click()
    await page.waitForURL(one)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('거두었습니다')
  })

  it('is answered when the employer closes the vacancy, like everybody’s', async () => {
    const page = await as('박도현')
    await openAndFill(page, '물류센터 설비 유지보수')
    await page.locator(whyField).fill(why)
    await sendButton(page).click()
    await page.waitForURL(/\/my\/applications\/0/)
    const mine = page.url()
    const employer = await as('고은찬', '/company/vacancies', '해솔물류')
    const card = employer.locator('article, li, .card').filter({ hasText: '물류센터 설비 유지보수' }).last()
    await card.getByRole('link', { name: /마치기/ }).click()
    await employer.getByRole('button', { name: '마치고 모두에게 답하기' }).click()
    await employer.waitForURL(/\/company\/vacancies$/)
    // Everybody is answered after the employer's own answer, by the outbox.
    expect(await shown(page, mine, page.getByRole('heading', { level: 1, name: /공고를 마쳤습니다/ }))).toBe(1)
    expect(await shown(page, '/my/messages', page.getByText('공고를 마쳤습니다'))).toBeGreaterThan(0)
  })
})
