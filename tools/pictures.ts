import { mkdir, rm, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext } from '@playwright/test'
import { answer, fetchBadges, findVacancy, lookAtResume, send, signInToApply } from '../e2e/j1/apply.ts'
import { words } from '../e2e/j1/words.ts'
import { openBrowser, phone, signIn, visit } from '../e2e/node/browser.ts'
import { fingers } from '../e2e/node/hands.ts'
import { makeRoot, startTown } from '../e2e/node/town.ts'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Bytes of a picture at most: they are part of every clone. */
const most = 150_000
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)
const sizes = [
  ['', { width: 1280, height: 860 }, 1],
  ['-360', phone, 2],
] as const

/** `npm run pictures`: the pictures of the README and the documents, from a demo of its own. */
const root = await makeRoot()
const town = await startTown(root, 'pictures')
const browser = await openBrowser()
try {
  await mkdir(folder, { recursive: true })
  await takeAll(browser)
} finally {
  await browser.close()
  await town.stop()
  await rm(root, { recursive: true, force: true })
}

/** Goes the way of 한지우, and takes pictures on it. */
async function takeAll(of: Browser): Promise<void> {
  const hands = fingers(await (await visit(of, town.address)).newPage(), false)
  const { page } = hands
  const vacancy = await findVacancy(hands, words.ko)
  await take('home', '/')
  await take('search', `/jobs?q=${encodeURIComponent('경기 월 250만원 이상 주간')}`)
  await take('vacancy', `/jobs/${vacancy}`)
  await signInToApply(hands, words.ko, vacancy, '한지우')
  await fetchBadges(hands, words.ko)
  await lookAtResume(hands, words.ko, inThreeWeeks)
  const jiwoo = await page.context().storageState()
  await take('wallet', '/wallet#mine', jiwoo)
  await take('resume', '/my/resume', jiwoo)
  await page.goto(`/apply/${vacancy}`)
  await answer(hands, words.ko)
  await take('apply', `/apply/${vacancy}`, jiwoo)
  await send(hands, words.ko)
  const employer = await signIn(await visit(of, town.address), '차은호', '/company', '다온정밀')
  await take('inbox', `/company/vacancies/${vacancy}/applicants`, await employer.context().storageState())
}

async function take(name: string, path: string, storageState?: Session): Promise<void> {
  for (const [suffix, viewport, deviceScaleFactor] of sizes) {
    const more = { viewport, deviceScaleFactor, ...(storageState && { storageState }) }
    const context = await visit(browser, town.address, more)
    const page = await context.newPage()
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const file = `${folder}${name}${suffix}.png`
    await page.screenshot({ path: file, animations: 'disabled' })
    await context.close()
    const { size } = await stat(file)
    if (size > most) throw new Error(`${file} has ${size} bytes; ${most} at most`)
    console.log(`${name}${suffix}  ${Math.round(size / 1000)} kB`)
  }
}
