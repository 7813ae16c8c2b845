import type { Page } from '@playwright/test'
import { axeOn, type Rules } from './axe.ts'

type Size = { readonly width: number; readonly height: number }

/** What axe finds at a size, a line for each. */
export async function faultsOf(page: Page, size: Size, rules: Rules): Promise<string[]> {
  await page.setViewportSize(size)
  return (await axeOn(page, rules)).map(
    (v) => `${size.width}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
  )
}

/** What sticks out sideways at a width and a text size. */
export async function tooWide(page: Page, width: number, text = '1'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  return await page.evaluate(
    ({ width, text }) => {
      const { documentElement: root } = document
      const before = root.getAttribute('data-text')
      if (text === '1') root.removeAttribute('data-text')
      else root.setAttribute('data-text', text)
      const wide = root.scrollWidth > innerWidth
      const out = [...document.querySelectorAll('main *, header *, footer *')]
        .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
        .filter((e) => !e.closest('.vh, .tabs, pre'))
        .slice(0, 3)
        .map(
          (e) =>
            `${width}, text ${text}: ${e.tagName} ${e.className.toString()} "${(e.textContent ?? '').slice(0, 30)}"`,
        )
      if (before) root.setAttribute('data-text', before)
      else root.removeAttribute('data-text')
      return wide && out.length === 0 ? [`${width}, text ${text}: the page scrolls sideways`] : out
    },
    { width, text },
  )
}

/** What an officer's page below another lacks: a link back to it, at the head of the page or in the header of a task. */
export async function noWayBack(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const below = /^\/operator\/[^/]+\/|^\/operator\/counter/.test(location.pathname)
    const back = document.querySelector('main a.more.self[href^="/operator"], header a.tool[href^="/operator"]')
    return below && !back ? [`${location.pathname} leads nowhere back`] : []
  })
}

/** Korean texts on a page in another language that do not say so, so that they would be read aloud wrong (WCAG 3.1.2). */
export async function unmarkedKorean(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      const on = at.parentElement
      const isText = on !== null && !on.closest('script, style, textarea, option, svg')
      if (!isText || !/[가-힣]/.test(at.textContent ?? '') || on.closest('[lang]')?.getAttribute('lang') === 'ko')
        continue
      found.add(`not marked as Korean: ${(at.textContent ?? '').trim().slice(0, 40)}`)
    }
    return [...found]
  })
}
