import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import type { PageType } from './page-types.ts'

/** Opens a kind of page: its address, the links from there, what is to be done, and the status it should have. */
export async function goTo(page: Page, { path, follow = [], act, status = 200, name }: PageType): Promise<void> {
  // On the way only the links are needed, not the pictures.
  const on = async (address: string, more: boolean): ReturnType<Page['goto']> =>
    await page.goto(address, { waitUntil: more ? 'domcontentloaded' : 'load' })
  let answer = await on(path, follow.length > 0)
  for (const [at, link] of follow.entries()) {
    const href = await page.locator(link).first().getAttribute('href')
    answer = await on(href ?? '', at + 1 < follow.length)
  }
  if (act) {
    const next = page.waitForResponse((r) => r.request().isNavigationRequest() && r.status() !== 303)
    await act(page)
    answer = await next
  }
  await page.waitForLoadState()
  expect(`${name} ${answer?.status()}`).toBe(`${name} ${status}`)
}
