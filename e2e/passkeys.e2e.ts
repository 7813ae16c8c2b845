import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { withAuthenticator } from './node/authenticator.ts'
import { choosePerson, closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  // As in real life: the identity check alone is not enough for acts that others rely on.
  town = await startTown(inject('townRoot'), 'passkeys', { ONIL_STAFF_PASSKEYS: 'true' })
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

// Passkeys need a host name; the demo has them on localhost, on any port.
const localhost = (): string => town.address.replace('127.0.0.1', 'localhost')

async function addPasskey(page: Page): Promise<void> {
  await page.goto('/my/sign-in')
  await page.getByRole('link', { name: '패스키 더하기' }).click()
  await page.getByLabel('패스키 이름').fill('창구 컴퓨터')
  await page.getByRole('button', { name: '패스키 만들기' }).click()
  await page.getByText('패스키를 만들었습니다').waitFor()
}

const order = { holder: '', title: '용접기능사', number: `P-${Date.now()}`, organisation: '국가자격원' }

async function walletAddress(person: string): Promise<string> {
  const context = await visit(browser, town.address)
  const page = await signIn(context, person, '/wallet')
  const address = await page.locator('code', { hasText: 'did:key:' }).textContent()
  await context.close()
  return address ?? ''
}

async function writeOrder(page: Page, holder: string): Promise<void> {
  for (const [name, value] of Object.entries({ ...order, holder })) await page.locator(`[name=${name}]`).fill(value)
}

async function typed(page: Page): Promise<Record<string, string>> {
  const names = Object.keys(order)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await page.locator(`[name=${name}]`).inputValue()] as const)),
  )
}

const issue = async (page: Page): Promise<void> => await page.locator('main button.btn--main').click()

it('staff are asked for a passkey before they issue, make one, show it, and come back to the form as they typed it', async () => {
  const holder = await walletAddress('조민재')
  const context = await visit(browser, localhost())
  const page = await signIn(context, '이도경', '/issuer/issue', '국가자격원')
  await withAuthenticator(page)

  await writeOrder(page, holder)
  await issue(page)
  await page.waitForURL(/\/step-up\?means=passkey/)
  await page.getByText('아직 패스키가 없습니다').waitFor()
  await addPasskey(page)
  expect(await page.getByRole('heading', { name: /창구 컴퓨터/ }).textContent()).toContain('이 기기에만')

  await page.goto('/issuer/issue')
  expect(await typed(page)).toEqual({ ...order, holder })
  await issue(page)
  await page.getByRole('button', { name: '패스키로 확인' }).click()
  await page.waitForURL(/\/issuer\/issue$/)
  await page.getByText('한 번 더 눌러 주세요').waitFor()
  expect(await typed(page)).toEqual({ ...order, holder })
  await issue(page)
  await page.waitForURL(/\/issuer\/badges\/0/)

  await page.goto('/my/sign-in')
  await page.locator('.top button.role').click()
  await page.locator('form[action="/sign-out"] button').click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/sign-in?return=/my/devices')
  await page.getByRole('button', { name: '패스키로 로그인' }).click()
  await page.waitForURL((url) => url.pathname === '/my/devices')
  await page.goto('/my/messages')
  await page.getByText('패스키를 새로 만들었습니다').waitFor()
  await context.close()
})

it('a person without a passkey confirms by the identity check; as somebody else they are refused', async () => {
  const context = await visit(browser, town.address)
  const page = await signIn(context, '한지우', '/my/sign-in')
  await page.getByText('이 주소에서는 패스키를 쓸 수 없습니다').waitFor()
  await page.goto('/step-up?return=/my/data')
  await page.getByRole('link', { name: /으로 확인$/ }).click()
  await choosePerson(page, '한지우')
  await page.waitForURL(/\/my\/data$/)
  await page.goto('/step-up?return=/my/data')
  await page.getByRole('link', { name: /으로 확인$/ }).click()
  await choosePerson(page, '강노을')
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('다른 분으로 확인했습니다')
  await context.close()
})
