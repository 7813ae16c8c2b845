import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]
declare const axe: { run(where: Document, options: object): Promise<{ readonly violations: Violation[] }> }

// The axe that comes with its package for Playwright.
const beside = createRequire(import.meta.resolve('@axe-core/playwright'))
const source = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that look at colours: all that another theme of the same page can break. They take two thirds of the time of all. */
export const ofColours: string[] = ['color-contrast', 'link-in-text-block']
const asked: Readonly<Record<Rules, object>> = {
  all: {},
  colours: { runOnly: { type: 'rule', values: ofColours } },
  'but colours': { rules: Object.fromEntries(ofColours.map((id) => [id, { enabled: false }])) },
}

/** Which rules are asked: all that are on by themselves, those of colours alone, or all but those. */
export type Rules = 'all' | 'colours' | 'but colours'

/** What axe finds on the page as it is; in the page itself, for there are no frames in ours. */
export async function axeOn(page: Page, rules: Rules = 'all'): Promise<Violation[]> {
  // Half a megabyte, so once for a page that was loaded, however often it is asked.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  // No rule that is on reads the style sheets; axe would fetch and read them all the same.
  const options = { resultTypes: ['violations'], preload: { assets: ['media'] }, ...asked[rules] }
  return await page.evaluate(async (o) => (await axe.run(document, o)).violations, options)
}
