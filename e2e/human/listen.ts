import type { BrowserContext, Page } from '@playwright/test'
import { faultsHere, markFocus, standsStill } from '../node/reach.ts'
import { faultsOfHearing, isControl } from './faults-of-hearing.ts'
import { transcriptOf } from './transcript.ts'
import { type Heard, focused, treeOf } from './tree.ts'

/** Somebody who hears the pages: what is wrong with them, what they were told without asking, and all of it to read. */
export type Listener = {
  readonly faults: string[]
  /** What regions for messages said after the page had come. */
  readonly told: string[]
  readonly transcript: string[]
  hear(screen: string): Promise<void>
}

const mostStops = 150

/** Listens to the pages of one tab. */
export async function listenTo(context: BrowserContext, page: Page): Promise<Listener> {
  const [faults, told, transcript]: [string[], string[], string[]] = [[], [], []]
  await context.exposeBinding('heard', (_source, text: string) => void told.push(text))
  await context.addInitScript(tellChanges)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Accessibility.enable')
  const hear = async (screen: string): Promise<void> => {
    const all = await treeOf(cdp)
    const stops = await tabThrough(page, async () => await focused(cdp))
    const found = [...faultsOfHearing(all), ...stops.faults, ...faultsOfOrder(all, stops.elements)]
    const step = await stepOf(page)
    if (step.now !== 1) found.push(`says ${step.now} steps as the present one`)
    faults.push(...found.map((fault) => `${screen}: ${fault}`))
    transcript.push(`## ${await page.title()}`, '', '```text', ...step.line, ...transcriptOf(all), '```', '')
  }
  return { faults, told, transcript, hear }
}

// Progress: of a list of steps exactly one is the present one (`aria-current`), as the reader says when it comes there.
async function stepOf(page: Page): Promise<{ now: number; line: string[] }> {
  const steps = page.locator('ol.steps')
  if ((await steps.count()) === 0) return { now: 1, line: [] }
  const now = steps.locator('[aria-current=step]')
  const [list, all] = [await steps.getAttribute('aria-label'), await steps.locator('li').count()]
  const names = await now.allTextContents()
  const at = await steps
    .locator('li')
    .evaluateAll((items) => items.findIndex((li) => li.hasAttribute('aria-current')) + 1)
  return { now: names.length, line: [`── ${list ?? ''}: ${all}단계 가운데 ${at} · 지금 ${names.join()}`] }
}

type Stops = { readonly elements: readonly number[]; readonly faults: readonly string[] }

// Once round the page with Tab, from its first stop.
async function tabThrough(page: Page, here: () => Promise<number>): Promise<Stops> {
  const [elements, faults]: [number[], string[]] = [[], []]
  await standsStill(page)
  await page.evaluate(() => document.querySelector<HTMLElement>('a.skip')?.focus())
  const first = await here()
  for (let i = 0; i < mostStops; i++) {
    await markFocus(page)
    await page.keyboard.press('Tab')
    const at = await here()
    if (at === 0 || at === first) break
    elements.push(at)
    faults.push(...(await faultsHere(page)))
  }
  return { elements, faults: [...new Set(faults)] }
}

// Every control is reached, and in the order in which it is read.
function faultsOfOrder(all: readonly Heard[], stops: readonly number[]): string[] {
  const order = all.map(({ element }) => element)
  const places = stops.map((element) => order.indexOf(element)).filter((place) => place >= 0)
  const back = places.find((place, i) => place < (places[i - 1] ?? -1))
  const missed = all.filter(
    (h) => h.around.includes('main') && isControl(h) && h.role !== 'radio' && !stops.includes(h.element),
  )
  return [
    ...(back === undefined ? [] : [`reached after what is read later: ${all[back]?.name}`]),
    ...missed.map(({ role, name }) => `not reached by Tab: ${role} "${name}"`),
  ]
}

// In the page: tells what a region for messages says once the page stands.
function tellChanges(): void {
  const regions = '[role=status], [role=alert], [aria-live]'
  const watch = (): void => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const node = target instanceof Element ? target : target.parentElement
        const region = node?.closest(regions)
        const tell: unknown = Reflect.get(globalThis, 'heard')
        if (region && typeof tell === 'function') tell(region.textContent)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch)
  else watch()
}
