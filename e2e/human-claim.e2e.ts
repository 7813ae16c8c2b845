import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { claimFromNotice, declareRound } from './human/claim-journey.ts'
import { strokes } from './human/pace.ts'
import { type Person, personAt } from './human/person.ts'
import { report } from './human/report.ts'
import { press } from './insurance/claim-steps.ts'
import { desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'

/** `ONIL_PACE=real` waits as long as a person would (about a quarter of an hour); else the page's clock is moved on. */
const real = process.env['ONIL_PACE'] === 'real'
const patience = real ? 1_500_000 : 120_000
let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'human-claim')
})
afterAll(async () => {
  await browser.close()
  await town?.stop()
})

type Told = { readonly seconds: Record<string, number>; readonly total: number }

/** What the product's own stopwatch tells of a finished journey. */
function stopwatchOf(context: BrowserContext): Promise<Told> {
  return new Promise((done) =>
    context.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/api/v1/journeys') return
      const told: Told & { done: boolean } = request.postDataJSON()
      if (told.done) done(told)
    }),
  )
}

async function at(who: string, path: string): Promise<{ person: Person; told: Promise<Told> }> {
  const context = await visit(browser, town.address)
  const told = stopwatchOf(context)
  const page = await signIn(context, who, '/my')
  const person = await personAt(context, page, real)
  await page.goto(path)
  return { person, told }
}

const daysFromNow = (n: number): string =>
  new Date(Date.now() + 9 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10)

/** The company reports the end of work, and the office opens times: what has happened before the person begins. */
async function before(): Promise<void> {
  const boss = await signIn(await visit(browser, town.address), '차은호', '/company/insurance', '다온정밀')
  await boss.getByRole('link', { name: '남바다' }).first().click()
  await boss.goto(`${boss.url().split('?')[0] ?? ''}/loss`)
  await boss.locator('#to').fill(daysFromNow(-1))
  await boss.locator('#separationKind').selectOption('권고사직')
  await boss.locator('#reason').fill('일감이 줄었습니다')
  await boss.locator('form[action$="/loss"] .btn--main').click()
  await boss.waitForLoadState()
  const office: Page = await signIn(
    await visit(browser, town.address, { viewport: desk }),
    '안수빈',
    '/operator/benefits/slots',
    '온일 시연 운영',
  )
  await office.locator('#office').fill('수원고용센터')
  await office.locator('#day').fill(daysFromNow(10))
  await press(office, /열기/)
}

const quiet = async (): Promise<void> => await Promise.resolve()

describe('at the pace of a person who reads everything and types with one thumb, on 360 pixels', () => {
  it('counts strokes as a keyboard of Hangul has them', () => {
    expect(['가', '값', '용접원', '꽈', 'A1'].map(strokes)).toEqual([2, 4, 10, 4, 3])
  })

  it(
    'a claim, from the notice of loss to sent with course and visit, takes at most ten active minutes by the stopwatch',
    async () => {
      await before()
      const { person, told } = await at('남바다', '/my/messages')
      await claimFromNotice(person, quiet)
      const { seconds, total } = await told
      report('claim', person.seconds, seconds, total)
      const notice = person.seconds.get('notice') ?? 0
      expect(total + notice).toBeLessThanOrEqual(600)
      expect(total).toBeGreaterThan(120)
    },
    patience,
  )

  it.each([
    ['with nothing to add', 120, '임소담', 1, false],
    ['with a day of work declared for the first time', 150, '백지훈', 2, true],
  ])(
    'a round of recognition %s takes at most %i seconds',
    async (_case, most, who, round, worked) => {
      const { person, told } = await at(who, `/my/benefit/rounds/${round}`)
      await declareRound(person, quiet, worked)
      const { seconds, total } = await told
      report(`round, ${who}`, person.seconds, seconds, total)
      expect(total).toBeLessThanOrEqual(most)
    },
    patience,
  )
})
