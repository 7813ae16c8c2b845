import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'console')
})
afterAll(async () => {
  await browser.close()
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
  await boss.getByText('메일 주소를 name@example.kr처럼 쓰세요').first().waitFor()
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
