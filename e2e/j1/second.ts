import type { Hands } from '../node/hands.ts'
import { send } from './apply.ts'
import type { Words } from './words.ts'

/** A second application from the list of jobs on; gives what it took. */
export async function applyAgain(hands: Hands, w: Words): Promise<Hands['count']> {
  const { page, count } = hands
  await page.goto(`/jobs?q=${encodeURIComponent(w.second)}`)
  const before = { ...count }
  await hands.press(page.getByRole('link', { name: w.second }).first())
  await hands.press(page.getByRole('link', { name: w.apply, exact: true }).filter({ visible: true }).first())
  await hands.write(page.locator('form.cols textarea').last(), w.why)
  await send(hands, w)
  return {
    taps: count.taps - before.taps,
    typed: count.typed - before.typed,
    files: count.files - before.files,
  }
}
