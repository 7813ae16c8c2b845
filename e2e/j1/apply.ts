import { expect } from 'vitest'
import { choosePersonWith } from '../node/browser.ts'
import type { Hands } from '../node/hands.ts'
import { until } from '../node/until.ts'
import type { Words } from './words.ts'

/** The vacancy of an address such as /apply/<id> or /jobs/<id>. */
function lastPart(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? ''
}

/** From the home page to the vacancy, by words, without signing in. */
export async function findVacancy(hands: Hands, w: Words): Promise<string> {
  const { page } = hands
  await page.goto('/')
  await hands.write(page.getByRole('searchbox').first(), w.search)
  await hands.press(page.getByRole('button', { name: w.find, exact: true }).first())
  await hands.press(page.getByRole('link', { name: w.vacancy }).first())
  await page.getByRole('heading', { level: 1, name: w.vacancy }).waitFor()
  return lastPart(page.url())
}

/** Asks to apply; signs in once and stands where one wanted to go. */
export async function signInToApply(hands: Hands, w: Words, vacancy: string, person: string): Promise<void> {
  const { page } = hands
  await hands.press(page.getByRole('link', { name: w.apply, exact: true }).filter({ visible: true }).first())
  await hands.press(page.getByRole('link', { name: w.signIn }).filter({ visible: true }).first())
  await choosePersonWith(hands, person)
  expect(new URL(page.url()).pathname).toBe(`/apply/${vacancy}`)
}

/** Lets the agencies issue badges into the wallet; gives how many came. */
export async function fetchBadges(hands: Hands, w: Words): Promise<number> {
  const { page } = hands
  await hands.press(page.getByRole('link', { name: w.fetchLink }).first())
  const agencies = page.locator('input[name=agencies]')
  await agencies.nth(4).waitFor()
  const ticked = await agencies.evaluateAll((all) => all.filter((one) => one.matches(':checked')).length)
  expect(ticked).toBe(5)
  await hands.choose(agencies.nth(4)) // one not, and then all the same
  await hands.choose(agencies.nth(4))
  await hands.press(page.getByRole('button', { name: w.fetchBadges }))
  return await until(
    async () => await badgesOf(hands, w),
    (n) => n >= 5,
    40_000,
  )
}

async function badgesOf({ page }: Hands, w: Words): Promise<number> {
  const title = await page
    .getByRole('heading', { name: w.mine })
    .textContent({ timeout: 1000 })
    .catch(() => '')
  return Number(w.mine.exec(title ?? '')?.[1] ?? 0)
}

/** The résumé that filled itself, and the day from which one can start. */
export async function lookAtResume(hands: Hands, w: Words, startOn: string): Promise<string> {
  const { page } = hands
  await hands.press(page.getByRole('link', { name: w.resumeLink }).first())
  const meter = (await page.getByText(w.meter).textContent()) ?? ''
  await hands.writeDay(page.getByLabel(w.startOn), startOn)
  await hands.press(page.getByRole('button', { name: w.saveWishes }).last())
  expect(await page.getByLabel(w.startOn).inputValue()).toBe(startOn)
  return meter
}

/** Answers: one badge shown by name and date, the others as facts alone, a short why. Gives what the preview shows. */
export async function answer(hands: Hands, w: Words): Promise<string> {
  const { page } = hands
  await hands.choose(page.getByRole('radio', { name: w.yes }).first())
  await hands.choose(page.getByRole('radio', { name: w.fact }).first())
  await hands.write(page.locator('form.cols textarea').last(), w.why)
  await hands.press(page.getByRole('button', { name: w.refresh }))
  return await page.locator('.paper dl').innerText()
}

/** Sends it; stands at the receipt then. */
export async function send(hands: Hands, w: Words): Promise<string> {
  const { page } = hands
  await hands.press(page.getByRole('button', { name: w.send }).filter({ visible: true }).first())
  await page.waitForURL(/\/my\/applications\//)
  return lastPart(page.url())
}
