import { expect } from 'vitest'
import type { Hands } from '../node/hands.ts'
import type { Words } from './words.ts'

/** The employer opens the applicants of a vacancy; gives the card that says `words`. */
export async function cardInInbox({ page }: Hands, vacancy: string, words: string): Promise<string> {
  await page.goto(`/company/vacancies/${vacancy}/applicants`)
  const card = page.locator('article', { hasText: words })
  return await card.locator('dl').innerText()
}

/** Nothing on the employer's page tells who it is. */
export async function expectBlind({ page }: Hands, secrets: readonly string[]): Promise<void> {
  const html = await page.content()
  for (const secret of secrets) expect(html).not.toContain(secret)
}

/** The agency finds the badge by its number and revokes it, for a reason, after being asked once more. */
export async function revoke(hands: Hands, w: Words, number: string): Promise<void> {
  const { page } = hands
  await page.goto('/issuer')
  await hands.write(page.getByRole('searchbox').or(page.getByLabel(w.register)).first(), number)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\?.*=/)
  await hands.press(page.locator('main a[href^="/issuer/badges/0"]').first())
  await hands.select(page.locator('#revoke-reason'), 'licence-withdrawn')
  await hands.press(page.getByRole('button', { name: w.revoke, exact: true }))
  await page.waitForURL(/\/revoke\?/)
  await hands.press(page.getByRole('button', { name: w.revoke, exact: true }))
  await page.waitForURL(/\/issuer\/badges\/[^/]+$/)
}

/** The address of the badge with this title in the open wallet. */
export async function badgePage({ page }: Hands, title: string): Promise<string> {
  return (await page.locator('main a[href^="/wallet/0"]', { hasText: title }).first().getAttribute('href')) ?? ''
}

/** The agency's number on a badge, as its holder reads it. */
export async function numberOf({ page }: Hands, badge: string, w: Words): Promise<string> {
  await page.goto(badge)
  const term = page.locator('dt', { hasText: new RegExp(`^${w.number}$`) })
  return (await term.locator('xpath=following-sibling::dd[1]').textContent()) ?? ''
}
