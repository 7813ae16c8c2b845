import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type OnScreen, claimFromNotice, declareRound } from './human/claim-journey.ts'
import { type Listener, listenTo } from './human/listen.ts'
import { strokes } from './human/pace.ts'
import { type Person, personAt } from './human/person.ts'
import { report, writeTranscript } from './human/report.ts'
import { press } from './insurance/claim-steps.ts'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type Town, startTown } from './node/town.ts'

/** `PACE=real` waits as long as a person would (about a quarter of an hour); else the page's clock is moved on. */
const real = process.env['PACE'] === 'real'
const patience = real ? 1_500_000 : 240_000
let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'human-claim')
})
afterAll(async () => {
  if (process.env['TRANSCRIPT'] !== undefined) await writeTranscript(read)
  await closeWindows(browser)
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

type Visit = { readonly person: Person; readonly told: Promise<Told>; readonly ear: Listener }

async function at(who: string, path: string): Promise<Visit> {
  const context = await visit(browser, town.address)
  const told = stopwatchOf(context)
  const page = await signIn(context, who, '/my')
  const person = await personAt(context, page, real)
  const ear = await listenTo(context, page)
  await page.goto(path)
  return { person, told, ear }
}

/** Hears each screen while it is gone through; not at the pace of a person, whose time it would take. */
const hearing = ({ person: { page }, ear }: Visit): OnScreen =>
  real
    ? quiet
    : async (screen) => {
        // The clock stands meanwhile: what the script needs to look around is nobody's time.
        await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100)
        await ear.hear(screen)
        await page.clock.resume()
      }
const read: string[] = []

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

/** What is heard has no fault, and each change was told. */
function heardWell({ faults, told, transcript }: Listener, changes: readonly RegExp[]): void {
  read.push(...transcript)
  expect(faults).toEqual([])
  for (const change of changes) expect(told.join('\n')).toMatch(change)
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
      const here = await at('남바다', '/my/messages')
      const { person, told, ear } = here
      await claimFromNotice(person, hearing(here))
      const { seconds, total } = await told
      report('claim', person.seconds, seconds, total)
      const notice = person.seconds.get('notice') ?? 0
      expect(total + notice).toBeLessThanOrEqual(600)
      expect(total).toBeGreaterThan(120)
      heardWell(ear, [/저장됨 \d\d:\d\d/, /저장했습니다/, /신청을 보냈습니다/])
    },
    patience,
  )

  it('after a step that lacks an answer, the list of what is wrong has the focus and its line leads to the field', async () => {
    const { person, ear } = await at('박도현', '/my/benefit')
    const { page } = person
    await press(page, /신청 시작/)
    await press(page, '저장하고 다음')
    await page.locator('.errors:focus').waitFor()
    expect(await page.title()).toMatch(/^오류/)
    await ear.hear('reason with an error')
    await page.getByRole('link', { name: '답해 주세요' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason')
    heardWell(ear, [])
  })

  it.each([
    ['with nothing to add', 120, '임소담', 1, false],
    // 115 seconds at this pace; each screen's are told in steps of fifteen, rounded by chance.
    ['with a day of work declared for the first time', 150, '백지훈', 2, true],
  ])(
    'a round of recognition %s takes at most %i seconds',
    async (_case, most, who, round, worked) => {
      const here = await at(who, `/my/benefit/rounds/${round}`)
      const { person, told, ear } = here
      await declareRound(person, hearing(here), worked)
      const { seconds, total } = await told
      report(`round, ${who}`, person.seconds, seconds, total)
      expect(total).toBeLessThanOrEqual(most)
      heardWell(ear, worked ? [/저장했습니다. 들어올 돈 [\d,]+원/, /보냈습니다/] : [/보냈습니다/])
    },
    patience,
  )
})
