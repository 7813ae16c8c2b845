import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import type { PageType } from './page-types.ts'

/** Opens a kind of page: its address, the links from there, what is to be done, and the status it should have. */
export async function goTo(page: Page, { path, follow = [], act, status = 200, name }: PageType): Promise<void> {
  let answer = await page.goto(path)
  for (const link of follow) {
    const href = await page.locator(link).first().getAttribute('href')
    answer = await page.goto(href ?? '')
  }
  if (act) {
    const next = page.waitForResponse((r) => r.request().isNavigationRequest() && r.status() !== 303)
    await act(page)
    answer = await next
  }
  await page.waitForLoadState()
  expect(`${name} ${answer?.status()}`).toBe(`${name} ${status}`)
}
