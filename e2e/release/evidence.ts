import type { Browser, BrowserContext, Page } from '@playwright/test'
import { z } from 'zod'
import { signIn, visit } from '../node/browser.ts'

const Wallet = z.object({ badges: z.array(z.object({ id: z.string(), title: z.string() })) })
const Applications = z.array(z.looseObject({ id: z.string(), state: z.string() }))

/** What people took away from a node, and what they left there. Only by addresses and the API: the pages' words change. */
export type Evidence = {
  /** Every badge of two wallets, one of them with a revoked licence. */
  readonly badges: readonly unknown[]
  readonly receipts: readonly unknown[]
  readonly statusLists: readonly { readonly path: string; readonly list: unknown }[]
  readonly applications: readonly { readonly id: string; readonly state: string }[]
  /** The browser of somebody who is signed in. */
  readonly session: Awaited<ReturnType<BrowserContext['storageState']>>
  /** An application half written, saved a moment ago. */
  readonly draft: { readonly path: string; readonly field: string; readonly text: string }
}

/** Takes everything as its holders would. */
export async function takeEvidence(browser: Browser, address: string): Promise<Evidence> {
  const [minjae, jihun] = [await visit(browser, address), await visit(browser, address)]
  const other = await signIn(minjae, '조민재', '/wallet')
  const page = await signIn(jihun, '백지훈', '/wallet')
  const badges = [...(await badgesOf(other)), ...(await badgesOf(page))]
  const applications = Applications.parse(await read(page, '/api/v1/applications'))
  const evidence = {
    badges,
    receipts: await Promise.all(applications.map(({ id }) => read(page, `/my/applications/${id}/receipt.json`))),
    statusLists: await statusListsOf(page, badges),
    applications,
    draft: await leaveDraft(page),
    session: await jihun.storageState(),
  }
  await Promise.all([minjae.close(), jihun.close()])
  return evidence
}

/** What an address answers to this browser, as JSON. */
export async function read(page: Page, path: string): Promise<unknown> {
  const answer = await page.request.get(path)
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`)
  return await answer.json()
}

async function badgesOf(page: Page): Promise<unknown[]> {
  const { badges } = Wallet.parse(await read(page, '/api/v1/wallet'))
  return await Promise.all(badges.map(({ id }) => read(page, `/api/v1/wallet/badges/${id}`)))
}

const Status = z.object({ credentialStatus: z.array(z.object({ statusListCredential: z.url() })) })

async function statusListsOf(page: Page, badges: readonly unknown[]): Promise<Evidence['statusLists']> {
  const addresses = badges.flatMap((badge) =>
    Status.parse(badge).credentialStatus.map((one) => one.statusListCredential),
  )
  const paths = [...new Set(addresses)].map((address) => new URL(address).pathname)
  return await Promise.all(paths.map(async (path) => ({ path, list: await read(page, path) })))
}

/** Begins an application and lets the node save it as the page itself would. */
async function leaveDraft(page: Page): Promise<Evidence['draft']> {
  await page.goto('/jobs')
  const vacancy = await page.locator('main a[href^="/jobs/0"]').first().getAttribute('href')
  const path = `/apply/${vacancy?.split('/').at(-1)?.split('?')[0]}`
  await page.goto(path)
  const form = await page.locator('form[data-draft]').getAttribute('data-draft')
  const field = (await page.locator('form[data-draft] textarea').last().getAttribute('name')) ?? ''
  const text = '지난번에 쓰던 글입니다.'
  const saved = await page.request.put(`/api/v1/drafts/${form}`, {
    data: { [field]: text },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  if (!saved.ok()) throw new Error(`the draft was not saved: ${saved.status()}`)
  return { path, field, text }
}
