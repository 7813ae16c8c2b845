import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { verdictOnFile } from './j1/receipt.ts'
import { words } from './j1/words.ts'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { fingers } from './node/hands.ts'
import { startTown, type Town } from './node/town.ts'

type Taken = { readonly json: Buffer; readonly png: Buffer; readonly receipt: Buffer }

const valid = '진짜이고, 지금도 유효합니다'
let browser: Browser
let town: Town
let taken: Taken

beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'proof')
  taken = await take()
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

/** Downloads a valid badge in both forms, and a receipt, as their holder. */
async function take(): Promise<Taken> {
  const page = await signIn(await visit(browser, town.address), '백지훈', '/wallet')
  const badge = await firstLink(page, '/wallet/0')
  await page.goto('/my/applications')
  const application = await firstLink(page, '/my/applications/0')
  const get = async (path: string): Promise<Buffer> => await (await page.request.get(path)).body()
  const [json, png, receipt] = await Promise.all([
    get(`${badge}/badge.json`),
    get(`${badge}/badge.png`),
    get(`${application}/receipt.json`),
  ])
  await page.context().close()
  return { json, png, receipt }
}

async function firstLink(page: Page, start: string): Promise<string> {
  return (await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? ''
}

/** What /verify says of a file to somebody who is not signed in. */
async function verdict(name: string, mimeType: string, buffer: Buffer): Promise<string> {
  const context = await visit(browser, town.address)
  const page = await context.newPage()
  await page.goto('/verify')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  await page.getByRole('button', { name: '확인하기' }).click()
  await page.waitForLoadState()
  const said = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await context.close()
  return said
}

async function receiptVerdict(receipt: Buffer): Promise<string> {
  const context = await visit(browser, town.address)
  const said = await verdictOnFile(fingers(await context.newPage(), false), words.ko, receipt)
  await context.close()
  return said
}

/** The same file with one letter of a word changed. */
function altered(file: Buffer, word: string): Buffer {
  const at = file.indexOf(word)
  expect(at).toBeGreaterThan(0)
  const other = Buffer.from(file)
  other[at + word.length - 1] = (other[at + word.length - 1] ?? 0) ^ 1
  return other
}

it('says of a badge’s file and picture that they are genuine and valid', async () => {
  expect(await verdict('badge.json', 'application/json', taken.json)).toBe(valid)
  expect(await verdict('badge.png', 'image/png', taken.png)).toBe(valid)
})

it('says of a badge with one altered byte that it was altered', async () => {
  const name = /"name":\s*"([^"]+)"/.exec(taken.json.toString())?.[1] ?? ''
  expect(await verdict('badge.json', 'application/json', altered(taken.json, name))).toBe('내용이 바뀐 배지입니다')
})

it('says of a receipt with one altered byte that it does not hold', async () => {
  expect(await receiptVerdict(taken.receipt)).toBe(words.ko.matches)
  expect(await receiptVerdict(altered(taken.receipt, '2026-'))).not.toBe(words.ko.matches)
})

it('still verifies everything after a restart on another port', async () => {
  const before = town.address
  town = await town.again()
  expect(town.address).not.toBe(before)
  expect(await verdict('badge.json', 'application/json', taken.json)).toBe(valid)
  expect(await verdict('badge.png', 'image/png', taken.png)).toBe(valid)
  expect(await receiptVerdict(taken.receipt)).toBe(words.ko.matches)
  const employer = await signIn(await visit(browser, town.address), '고은찬', '/company/vacancies', '해솔물류')
  const cards: string[] = []
  for (const href of await employer
    .locator('main a[href$="/applicants"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
    await employer.goto(`${href}?tab=new`)
    cards.push(...(await employer.locator('.tick--ok').allTextContents()))
  }
  expect(cards.some((tick) => tick.includes('확인'))).toBe(true)
})
