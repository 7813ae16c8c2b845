import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]
declare const axe: { run(where: Document, options: object): Promise<{ readonly violations: Violation[] }> }

// The axe that comes with its package for Playwright.
const beside = createRequire(import.meta.resolve('@axe-core/playwright'))
const source = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8')

/** Axe's rules that look at colours: all that another theme of the same page can break. */
export const ofColours = ['color-contrast', 'link-in-text-block'] as const

/**
 * What axe finds on the page as it is: every rule that is on by itself, or those that are named; in the page itself, for there are
 * no frames in ours.
 */
export async function axeOn(page: Page, rules?: readonly string[]): Promise<Violation[]> {
  // Half a megabyte, so once for a page that was loaded, however often it is asked.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return await page.evaluate(async (named) => {
    // No rule that is on reads the style sheets; axe would fetch and read them all the same.
    const options = { resultTypes: ['violations'], preload: { assets: ['media'] } }
    const only = named ? { runOnly: { type: 'rule', values: named } } : {}
    return (await axe.run(document, { ...options, ...only })).violations
  }, rules)
}
