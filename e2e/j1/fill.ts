import type { Page } from '@playwright/test'

/** Opens the application to a vacancy by its title, and answers what must be answered, except the why. */
export async function openAndFill(page: Page, title: string): Promise<string> {
  await page.goto(`/jobs?q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('link', { name: '지원하기', exact: true }).filter({ visible: true }).first().click()
  await page.waitForURL(/\/apply\//)
  await page.getByRole('radio', { name: '네, 할 수 있습니다' }).first().check()
  return page.url()
}

/** The field for the short why. */
export const whyField = 'form.cols section:has(textarea):last-of-type textarea'

/** Waits until everything typed is saved on the server. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saved]', { hasText: '저장됨' }).waitFor()
}
