import type { Page } from '@playwright/test'
import { press } from './claim-steps.ts'

/** Adds an activity that no receipt stands behind. */
export async function addActivity(page: Page, round: number, kind: string, day: string, says: string): Promise<void> {
  await page.goto(`/my/benefit/rounds/${round}/activity`)
  await page.locator('#kind').selectOption(kind)
  await page.locator('#day').fill(day)
  await page.locator('#says').fill(says)
  await page.locator('main form').first().locator('button.btn--main').click()
  await page.getByText('저장했습니다').waitFor()
}

/** Sends a round on its day; days that were declared are the answer to whether there was work. */
export async function sendRound(page: Page, round: number, worked: boolean): Promise<void> {
  await page.goto(`/my/benefit/rounds/${round}`)
  if (!worked) await page.getByLabel('아니요, 일하지 않았습니다').check()
  await press(page, '보내기')
  await page.getByText('보냈습니다. 결정을 기다립니다').waitFor()
}

/** As an officer in the queue of rounds: sees who came where somebody has to come, and signs. */
export async function signRound(officer: Page, round: number, exempt?: string): Promise<void> {
  // One of the demonstration's own recipients may wait for the same round.
  await officer
    .getByRole('link', { name: `${round}차 실업인정 결정` })
    .last()
    .click()
  const attend = officer.getByRole('button', { name: '출석 확인' })
  if ((await attend.count()) > 0) {
    await attend.click()
    await officer.getByText('출석을 확인했습니다').waitFor()
  }
  if (exempt !== undefined) await officer.locator('#exempt').fill(exempt)
  await officer.getByRole('textbox', { name: '까닭' }).fill('활동과 기록을 확인했습니다')
  await officer.getByRole('button', { name: '서명하고 결정' }).click()
  await officer.getByText('결정했습니다').waitFor()
}

/** The won that a decided round pays, as its page says it. */
export async function wonOf(page: Page, round: number): Promise<number> {
  await page.goto(`/my/benefit/rounds/${round}`)
  const text = await page
    .getByText(/원이 들어옵니다/)
    .first()
    .textContent()
  return digits(text ?? '')
}

/** The number that a text says. */
export function digits(text: string): number {
  return Number(text.replaceAll(/\D/g, ''))
}
