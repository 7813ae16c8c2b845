import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from '../src/platform/http/page-call.ts'
import { catalogue } from '../src/web/catalogue/catalogue.tsx'
import { closeWindows } from './node/browser.ts'
import { ofColours } from './pages/axe.ts'
import { type Stage, setStage } from './web/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(async () => await closeWindows(stage.browser))

async function look<T>(more: Partial<View>, width: number, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.open(catalogue(stage.view(more)), { width, height: 800 })
  try {
    return await act(page)
  } finally {
    await page.context().close()
  }
}

/** What sticks out sideways, by class. */
async function wideOnes(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.vh, .tabs'))
      .map((e) => `${e.tagName} ${e.className.toString()}`),
  )
}

describe('every component', () => {
  it.each(
    (['light', 'dark', 'contrast'] as const).flatMap((theme) => [360, 1280].map((width) => [theme, width] as const)),
  )('has no fault that axe finds: %s, %i px', async (theme, width) => {
    const faults = await look({ theme }, width, async (page) => {
      const axe = new AxeBuilder({ page })
      const { violations, passes } = await (theme === 'light' ? axe : axe.withRules(ofColours)).analyze()
      expect(passes.length).toBeGreaterThan(theme === 'light' ? 25 : 0)
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
    })
    expect(faults).toEqual([])
  })

  it.each([
    ['320 px', '1', 320],
    ['200 % on 1280 px', '1', 640],
    ['the largest text on 360 px', '3', 360],
    ['the largest text on 1280 px', '3', 1280],
  ] as const)('fits without scrolling sideways: %s', async (_case, text, width) => {
    expect(await look({ text }, width, wideOnes)).toEqual([])
  })

  it('has targets for a thumb: 36 px and more', async () => {
    const small = await look({}, 360, async (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, .btn, .tabbar a, .foot a, select, input:not([type=hidden])')]
          .filter((e) => e.checkVisibility())
          .map((e) => ({ of: e.closest('label') ?? e, name: `${e.tagName} ${e.className}` }))
          .filter(({ of }) => of.getBoundingClientRect().height < 36)
          .map(({ name }) => name),
      ),
    )
    expect(small).toEqual([])
  })

  it('shows icons of the sprite in the colours of the page', async () => {
    const drawn = await look({}, 360, async (page) => {
      await page.waitForLoadState('networkidle')
      const tick = page.locator('.tick--ok .icon').first()
      return await tick.screenshot()
    })
    const empty = await look({}, 360, async (page) => {
      await page.route('**/assets/icons-*', (route) => route.abort())
      await page.reload()
      return await page.locator('.tick--ok .icon').first().screenshot()
    })
    expect(drawn.equals(empty)).toBe(false)
  })

  it('is not moved by anything where the person wants less motion', async () => {
    const moving = await look({}, 360, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      return await page.evaluate(
        () =>
          [...document.querySelectorAll('body *')]
            .map((e) => getComputedStyle(e))
            .filter((s) => s.animationName !== 'none' || s.transitionDuration.split(', ').some((d) => d !== '0s'))
            .length,
      )
    })
    expect(moving).toBe(0)
  })

  it('prints without the frame of the page', async () => {
    const seen = await look({}, 1280, async (page) => {
      await page.emulateMedia({ media: 'print' })
      return await page.evaluate(() =>
        ['.top', '.tabbar', '.foot', '.paper'].filter((s) => document.querySelector(s)?.checkVisibility()),
      )
    })
    expect(seen).toEqual(['.paper'])
  })
})
