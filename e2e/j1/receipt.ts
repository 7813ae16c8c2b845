import { expect } from 'vitest'
import type { Hands } from '../node/hands.ts'
import type { Words } from './words.ts'

/** Anybody checks the receipt: by its link, and as the downloaded file with all that was sent. Gives the file. */
export async function checkReceipt(hands: Hands, w: Words, application: string): Promise<Buffer> {
  const { page } = hands
  const body = await (await page.request.get(`/my/applications/${application}/receipt.json`)).body()
  await hands.press(page.getByRole('link', { name: w.anybody }))
  await page.getByRole('heading', { level: 1, name: w.genuine }).waitFor()
  expect(await verdictOnFile(hands, w, body)).toBe(w.matches)
  return body
}

/** What the public page says of a receipt's file. */
export async function verdictOnFile(hands: Hands, w: Words, body: Buffer): Promise<string> {
  const { page } = hands
  await page.goto('/receipts/verify')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: body })
  await hands.press(page.getByRole('button', { name: w.check, exact: true }))
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}
