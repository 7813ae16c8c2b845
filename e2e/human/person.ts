import type { BrowserContext, Locator, Page } from '@playwright/test'
import { pace, readingMs, typingMs } from './pace.ts'

/** Somebody at a phone who reads what is new to them, thinks, and types slowly. */
export type Person = {
  readonly page: Page
  /** Seconds spent by screen, as the script counts them. */
  readonly seconds: ReadonlyMap<string, number>
  /** A page has come: finds the way, reads every word in sight that was not read before. */
  arrive(screen: string): Promise<void>
  /** A button or a link that leads on; the next page is awaited. */
  press(target: Locator): Promise<void>
  choose(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
}

/** Longest without a touch (ms): who reads moves the page on. */
const touchEvery = 8000

/**
 * Lets somebody use a page at a human's pace. `real` waits as long as a person would; else the page's own clock is moved on, so that
 * the product's stopwatch counts the same seconds in a fraction of the time.
 */
export async function personAt(context: BrowserContext, page: Page, real: boolean): Promise<Person> {
  if (!real) await context.clock.install()
  const seconds = new Map<string, number>()
  const read = new Set<string>()
  let here = 'start'
  const spend = async (ms: number): Promise<void> => {
    seconds.set(here, (seconds.get(here) ?? 0) + ms / 1000)
    for (let left = ms; left > 0; left -= touchEvery) {
      await page.mouse.wheel(0, 120)
      const now = Math.min(left, touchEvery)
      await (real ? page.waitForTimeout(now) : context.clock.runFor(Math.round(now)))
    }
  }
  const act = async (target: Locator, before: number): Promise<void> => {
    await target.scrollIntoViewIfNeeded()
    await spend(before + pace.tapMs)
  }
  return {
    page,
    seconds,
    arrive: async (screen) => {
      here = screen
      await page.locator('main').waitFor()
      const lines = (await page.locator('main').innerText()).split('\n').map((line) => line.trim())
      // A calendar is looked at, not read: its numbers and weekdays do not count.
      const fresh = lines.filter((line) => !read.has(line) && !/^(\d{1,2}|[일월화수목금토])$/.test(line))
      for (const line of lines) read.add(line)
      await spend(pace.arriveMs + readingMs(fresh.join('\n')))
    },
    press: async (target) => {
      await act(target, 0)
      await Promise.all([page.waitForEvent('domcontentloaded', { timeout: 30_000 }), target.click()])
    },
    choose: async (target) => {
      if (await target.isChecked()) return
      await act(target, pace.decisionMs)
      await target.check()
    },
    write: async (target, text) => {
      await act(target, pace.decisionMs)
      await target.fill('')
      await spend(typingMs(text))
      await target.pressSequentially(text)
    },
  }
}
