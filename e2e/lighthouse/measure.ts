import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findChromium } from '../../tools/browser/find-chromium.ts'
import { freePort } from '../../src/platform/embedded-postgres/free-port.ts'

/** The four categories of Lighthouse. Performance depends on the machine; the others do not. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Points of a page, 0 to 100, and what cost some: audit ids with their titles. */
export type Points = {
  readonly page: string
  readonly points: Readonly<Record<(typeof categories)[number], number>>
  readonly lost: readonly string[]
}

/** Measures pages with Lighthouse as a mobile phone on a slow network. */
export async function measure(pages: readonly (readonly [name: string, url: string])[]): Promise<Points[]> {
  const { path, env, args } = await findChromium('whole')
  const port = await freePort()
  const { DEBUG } = process.env
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [...args, `--remote-debugging-port=${port}`],
  })
  try {
    const all: Points[] = []
    for (const [name, url] of pages) all.push(await one(name, url, port))
    return all
  } finally {
    await browser.close()
    // Lighthouse's log sets it.
    if (DEBUG === undefined) delete process.env['DEBUG']
    else process.env['DEBUG'] = DEBUG
  }
}

async function one(page: string, url: string, port: number): Promise<Points> {
  const found = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] })
  if (!found) throw new Error(`Lighthouse gave nothing for ${url}`)
  const { lhr } = found
  const of = (name: string): number => Math.round((lhr.categories[name]?.score ?? 0) * 100)
  const lost = Object.values(lhr.categories)
    .flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0))
    .flatMap(({ id }) => lhr.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim())
  const points = {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  }
  return { page, points, lost }
}
