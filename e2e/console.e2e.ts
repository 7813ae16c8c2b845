import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'console')
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

const windowOf = async (person: string, path: string, as?: string): Promise<Page> =>
  await signIn(await visit(browser, town.address), person, path, as)

/** The link of the letter that invites, as the demo's mailbox shows it. */
async function linkInMailbox(page: Page): Promise<string> {
  const letter = page.getByRole('link', { name: '다온정밀에서 함께 일하자고 초대했습니다' })
  await expect
    .poll(
      async () => {
        await page.goto('/demo/mailbox')
        return await letter.count()
      },
      { timeout: 15_000 },
    )
    .toBe(1)
  await letter.click()
  const link = page.getByText(/\/join\/[\w.-]+/)
  return /\/join\/[\w.-]+/.exec((await link.first().textContent()) ?? '')?.[0] ?? ''
}

it('an administrator invites somebody by mail, hands the company over to them and leaves; the log keeps all of it', async () => {
  const boss = await windowOf('차은호', '/company/members', '다온정밀')
  await boss.locator('#address').fill('nobody')
  await boss.getByRole('button', { name: '초대 보내기' }).click()
  await boss.getByText('메일 주소를 name@example.kr처럼, 번호를').first().waitFor()
  await boss.locator('#address').fill('noeul@example.kr')
  await boss.getByRole('radio', { name: '보기만' }).check()
  await boss.getByRole('button', { name: '초대 보내기' }).click()
  await boss.getByText('no***@example.kr').waitFor()

  const guest = await windowOf('강노을', await linkInMailbox(boss))
  await guest.getByRole('button', { name: '구성원 되기' }).click()
  await guest.waitForURL(/\/company$/)
  const written = await guest.goto('/company/vacancies/new')
  expect(written?.status()).toBeLessThan(404)

  await boss.goto('/company/members')
  await boss.getByRole('button', { name: '나가기' }).click()
  await boss.getByText('관리자가 한 명은 있어야 합니다').waitFor()
  await boss.goto('/company/members')
  await boss.locator('#person').selectOption({ label: '강노을' })
  await boss.getByRole('radio', { name: '이 회사에서 나갑니다' }).check()
  await boss.getByRole('button', { name: '다음 관리자로 정하기' }).click()
  await boss.getByText('강노을 님의 답을 기다립니다').waitFor()

  await guest.goto('/company/members')
  await guest.getByRole('button', { name: '이어받기' }).click()
  await guest.getByText('관리자를 이어받았습니다').waitFor()
  expect((await boss.goto('/company/members'))?.status()).toBe(403)
  await guest.goto('/company/log')
  for (const act of [
    '관리자를 이어받았습니다',
    '다음 관리자를 정했습니다',
    '초대를 받았습니다',
    '구성원을 초대했습니다',
  ])
    await guest.getByRole('rowheader', { name: act }).first().waitFor()
})

it('a labour law firm writes a vacancy for its client under a strip that says so, until the client ends it', async () => {
  const agent = await windowOf('조민재', '/company/register')
  await agent.locator('#name').fill('한결노무법인')
  await agent.locator('#businessNumber').fill('123-45-67891')
  await agent.getByRole('button', { name: '등록하기' }).click()
  await agent.waitForURL(/\/company$/)

  const client = await windowOf('한지우', '/company/register')
  await client.locator('#name').fill('나루목공')
  await client.locator('#businessNumber').fill('220-81-62517')
  await client.getByRole('button', { name: '등록하기' }).click()
  await client.waitForURL(/\/company$/)
  await client.goto('/company/agents')
  await client.locator('#businessNumber').fill('123-45-67891')
  await client.getByRole('button', { name: '맡기기' }).click()
  await client.getByText('맡길 일을 하나 이상 고르세요').first().waitFor()
  await client.getByRole('checkbox', { name: '공고 쓰고 올리기' }).check()
  await client.getByRole('button', { name: '맡기기' }).click()
  await client.getByText('답을 기다립니다').waitFor()

  await agent.goto('/company/agents')
  await agent.getByRole('button', { name: '나루목공: 받아들이기' }).click()
  await agent.getByRole('button', { name: '나루목공 대신 일하기' }).click()
  await agent.getByText('나루목공 일을 대신하고 있습니다').waitFor()
  await agent.goto('/company/vacancies/new')
  await agent.locator('[name=title]').fill('가구 만드는 분')
  await agent.locator('main button.btn--main').first().click()
  await agent.getByText('나루목공 일을 대신하고 있습니다').waitFor()
  expect((await agent.goto('/company/members'))?.status()).toBe(403)

  await client.goto('/company/log')
  await client.getByText('대행: 한결노무법인').first().waitFor()
  await client.goto('/company/agents')
  await client.getByRole('button', { name: '한결노무법인 대행 끝내기' }).click()
  await client.getByText('대행을 끝냈습니다').waitFor()
  await agent.goto('/company/vacancies')
  expect(await agent.getByText('나루목공').count()).toBe(0)
})

it('an agency invites somebody by the address they sign in with; they join from their messages, only look, and leave', async () => {
  const boss = await windowOf('이도경', '/issuer/members', '국가자격원')
  await boss.locator('#address').fill('hanjiwoo@demo.example')
  await boss.getByRole('radio', { name: '보기만' }).check()
  await boss.getByRole('button', { name: '초대 보내기' }).click()
  await boss.getByText('ha***@demo.example').waitFor()

  const guest = await windowOf('한지우', '/my/messages')
  const invitation = guest.getByRole('link', { name: '국가자격원에서 구성원으로 초대했습니다' })
  await expect
    .poll(async () => [await guest.goto('/my/messages'), await invitation.count()].at(1), { timeout: 15_000 })
    .toBe(1)
  await invitation.click()
  await guest.getByRole('button', { name: '구성원 되기' }).click()
  await guest.waitForURL(/\/issuer$/)
  await guest.locator('main a[href^="/issuer/badges/0"]').first().click()
  await guest.locator('form[action$="/suspend"] button').click()
  await guest.getByText('지금 권한으로는 할 수 없는 일입니다').first().waitFor()
  await guest.goto('/issuer/members')
  await guest.getByRole('button', { name: '나가기' }).click()
  await guest.waitForURL(/\/my$/)
  await boss.goto('/issuer/log')
  await boss.getByRole('rowheader', { name: '초대를 받았습니다' }).first().waitFor()
})
