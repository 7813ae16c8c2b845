import type { Locator, Page } from '@playwright/test'
import { reach } from './reach.ts'

/** The hands of somebody at a page: everything a journey does goes through them, and is counted. */
export type Hands = {
  readonly page: Page
  /** What was done so far: taps (or keys that press something), characters typed, files given. */
  readonly count: { taps: number; typed: number; files: number }
  /** A link or a button that leads to a page; done when that page is there. */
  press(target: Locator): Promise<void>
  /** A checkbox or a radio button. */
  choose(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
  /** A day into a date field. */
  writeDay(target: Locator, day: string): Promise<void>
  /** An option of a list. */
  select(target: Locator, value: string): Promise<void>
}

/** Hands with a mouse or a finger. */
export function fingers(page: Page, touch: boolean): Hands {
  const count = { taps: 0, typed: 0, files: 0 }
  const touchIt = async (target: Locator): Promise<void> => {
    count.taps += 1
    await (touch ? target.tap() : target.click())
  }
  return {
    page,
    count,
    press: async (target) => await andArrive(page, async () => await touchIt(target)),
    choose: touchIt,
    write: async (target, text) => {
      await touchIt(target)
      count.typed += text.length
      await target.fill(text)
    },
    writeDay: async (target, day) => {
      await touchIt(target)
      count.typed += day.length
      await target.fill(day)
    },
    select: async (target, value) => {
      count.taps += 2
      await target.selectOption(value)
    },
  }
}

/** Hands on a keyboard alone: Tab to get there, Enter, Space and arrows to act. Throws where focus cannot be seen or jumps back. */
export function keyboard(page: Page): Hands {
  const count = { taps: 0, typed: 0, files: 0 }
  const key = async (name: string): Promise<void> => {
    count.taps += 1
    await page.keyboard.press(name)
  }
  const type = async (text: string): Promise<void> => {
    count.typed += text.length
    await page.keyboard.type(text)
  }
  return {
    page,
    count,
    press: async (target) => {
      await reach(page, target)
      await andArrive(page, async () => await key('Enter'))
    },
    choose: async (target) => {
      if ((await target.getAttribute('type')) !== 'radio') {
        await reach(page, target)
        return await key('Space')
      }
      const name = await target.getAttribute('name')
      await reach(page, page.locator(`input[type=radio][name="${name}"]`))
      if (!(await target.isChecked())) await key('Space')
      for (let i = 0; i < 40 && !(await target.isChecked()); i++) await key('ArrowDown')
    },
    write: async (target, text) => {
      await reach(page, target)
      await key('Control+A')
      await type(text)
    },
    writeDay: async (target, day) => {
      await reach(page, target)
      const [year = '', month = '', date = ''] = day.split('-')
      await type(`${month}${date}${year}`)
    },
    select: async (target, value) => {
      await reach(page, target)
      for (let i = 0; i < 40 && (await target.inputValue()) !== value; i++) await key('ArrowDown')
    },
  }
}

async function andArrive(page: Page, act: () => Promise<void>): Promise<void> {
  const there = page.waitForEvent('domcontentloaded')
  await act()
  await there
}
