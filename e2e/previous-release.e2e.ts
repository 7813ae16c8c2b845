import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isInHistory, lastRelease } from '../tools/releases/last-release.ts'
import { doJourney } from './j1/journey.ts'
import { words } from './j1/words.ts'
import { closeWindows, openBrowser, phone } from './node/browser.ts'
import { type RunningNode, runNode } from './node/run-node.ts'
import { type Evidence, takeEvidence } from './release/evidence.ts'
import { findAgain } from './release/find-again.ts'
import { killNode } from './release/kill-node.ts'
import { unpackRelease } from './release/unpack-release.ts'

const copy = promisify(execFile)
const release = await lastRelease()
const here = release && (await isInHistory(release)) ? release : undefined
if (!here)
  console.log(
    `SKIPPED: the data folder of release ${release?.version ?? '(none yet)'}; this copy has no git history to take its program from`,
  )

/** An operator updates: the data folder of the previous release under the present program. */
describe.skipIf(!here)(`the data folder of release ${here?.version}`, () => {
  const root = join(inject('townRoot'), 'previous-release')
  const home = join(root, 'stopped')
  const killed = join(root, 'killed')
  const program = join(root, 'program')
  const open: BrowserContext[] = []
  let browser: Browser
  let evidence: Evidence
  let running: RunningNode | undefined

  const start = async (at: string, by?: string): Promise<RunningNode> =>
    (running = await runNode(at, `${at}.log`, {}, by))

  beforeAll(async () => {
    if (!here) return
    await mkdir(root, { recursive: true, mode: 0o711 })
    const unpacked = unpackRelease(here, program)
    browser = await openBrowser()
    await unpacked
    await (await start(home, program)).stop()
    await copy('cp', ['-a', home, killed])
    evidence = await takeEvidence(browser, (await start(killed, program)).address)
    await killNode(killed)
    await running?.stop()
  }, 400_000)
  afterAll(async () => {
    for (const one of open) await one.close()
    await closeWindows(browser)
    await running?.stop()
  })

  it('is whole after kill -9: what was given out verifies, what was left is there', async () => {
    const { address, stop } = await start(killed)
    const { badges, receipts, statusLists, applications, draft } = evidence
    expect(await findAgain(browser, address, evidence)).toEqual({
      badges: { valid: badges.length - 1, revoked: 1 },
      receipts: { 'genuine, matches': receipts.length },
      statusLists: { genuine: statusLists.length },
      applications,
      draft: draft.text,
    })
    await stop()
  })

  it('starts where it was stopped in good order, and J1 passes', async () => {
    const { address } = await start(home)
    const context = { viewport: phone, hasTouch: true, isMobile: true }
    const way = { name: 'after an update', lang: 'ko', context, hands: 'touch', mostTaps: 5 } as const
    expect(await doJourney(browser, address, way, open)).toContain(words.ko.revoked)
  })
})
