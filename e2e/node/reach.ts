import type { Locator, Page } from '@playwright/test'
import { faultsOfFocus } from './faults-of-focus.ts'

const most = 250

/**
 * Moves focus to `target` (or one of several) with Tab. On the way every stop must show that it has focus, be in sight and not
 * under a bar, and come later in the source than the one before.
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' })
  const faults: string[] = []
  for (let i = 0; i < most; i++) {
    if (await isFocused(target)) break
    await markFocus(page)
    await page.keyboard.press('Tab')
    faults.push(...(await faultsHere(page)))
  }
  if (!(await isFocused(target))) throw new Error(`not reached by keyboard: ${String(target)}`)
  if (faults.length > 0)
    throw new Error(`on the way to ${String(target)} on ${page.url()}:\n${[...new Set(faults)].join('\n')}`)
}

/** What is wrong with the focus. A page that is still being scrolled there is looked at once more when it stands. */
export async function faultsHere(page: Page): Promise<string[]> {
  const faults = await page.evaluate(faultsOfFocus)
  if (faults.length === 0) return []
  await page.waitForTimeout(300)
  return await page.evaluate(faultsOfFocus)
}

async function isFocused(target: Locator): Promise<boolean> {
  return await target.evaluateAll((all) => all.some((one) => one === document.activeElement))
}

/** Marks where focus is, for `faultsOfFocus` at the next stop. */
export async function markFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('[data-was]')?.removeAttribute('data-was')
    document.activeElement?.setAttribute('data-was', '')
  })
}

/** Waits until the page is no longer scrolled: a turned wheel moves it on for a while. */
export async function standsStill(page: Page): Promise<void> {
  let [at, same] = [-1, 0]
  for (let tries = 0; same < 5 && tries < 100; tries++) {
    const now = await page.evaluate(() => scrollY)
    same = now === at ? same + 1 : 0
    at = now
    await page.waitForTimeout(50)
  }
}
