import type { Browser } from '@playwright/test'
import { z } from 'zod'
import { type Published, resolveVerificationMethod } from '../../src/modules/badges/vc/did/resolve.ts'
import { openList } from '../../src/modules/badges/vc/status/open-list.ts'
import { visit } from '../node/browser.ts'
import { type Evidence, read } from './evidence.ts'

const Verdict = z.object({ verdict: z.string() })

/** What became of the evidence: how often each verdict, and what is there of what was left. */
export type Found = {
  readonly badges: Readonly<Record<string, number>>
  readonly receipts: Readonly<Record<string, number>>
  readonly statusLists: Readonly<Record<string, number>>
  readonly applications: unknown
  readonly draft: string
}

/** Looks at this node for everything that was taken from it before, and for everything that was left there. */
export async function findAgain(browser: Browser, address: string, before: Evidence): Promise<Found> {
  const [badges, receipts, statusLists] = await Promise.all([
    Promise.all(before.badges.map((credential) => badgeVerdict(address, credential))),
    Promise.all(before.receipts.map((receipt) => receiptVerdict(address, receipt))),
    Promise.all(before.statusLists.map(({ path, list }) => listVerdict(address, path, list))),
  ])
  return {
    badges: tally(badges),
    receipts: tally(receipts),
    statusLists: tally(statusLists),
    ...(await workOf(browser, address, before)),
  }
}

function tally(verdicts: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(verdicts)].map((one) => [one, verdicts.filter((v) => v === one).length]))
}

/** With the old session, without signing in: the applications, and the form as it was left. */
async function workOf(
  browser: Browser,
  address: string,
  { session, draft }: Evidence,
): Promise<Pick<Found, 'applications' | 'draft'>> {
  const context = await visit(browser, address, { storageState: session })
  const page = await context.newPage()
  const applications = await read(page, '/api/v1/applications')
  await page.goto(draft.path)
  const written = await page.locator(`textarea[name="${draft.field}"]`).inputValue()
  await context.close()
  return { applications, draft: written }
}

async function badgeVerdict(address: string, credential: unknown): Promise<string> {
  return Verdict.parse(await ask(address, '/api/v1/badges/verify', { credential })).verdict
}

async function receiptVerdict(address: string, file: unknown): Promise<string> {
  const { receipt, content } = z.object({ receipt: z.string(), content: z.unknown() }).parse(file)
  const said = await ask(address, '/api/v1/receipts/verify', { receipt, content })
  const { verdict, content: matches } = Verdict.extend({ content: z.string().optional() }).parse(said)
  return `${verdict}, ${matches}`
}

/** Checks a list with the keys that the node publishes now. */
async function listVerdict(address: string, path: string, list: unknown): Promise<string> {
  const { id } = z.object({ id: z.url() }).parse(list)
  if (new URL(id).pathname !== path) return 'another list'
  const readPublished = async (url: string): Promise<Published> => {
    const published = await fetch(new URL(new URL(url).pathname, address))
    return { ok: true, document: await published.json() }
  }
  const resolveMethod = (did: string) => resolveVerificationMethod(did, { readPublished })
  const opened = await openList(list, { now: new Date(), resolveMethod })
  return 'bits' in opened ? 'genuine' : `${opened[0]?.code} ${opened[0]?.words}`
}

async function ask(address: string, path: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(new URL(path, address), { method: 'POST', headers, body: JSON.stringify(body) })
  return await answer.json()
}
