import { execFile } from 'node:child_process'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { doJourney } from './j1/journey.ts'
import { words } from './j1/words.ts'
import { closeWindows, openBrowser, phone } from './node/browser.ts'
import { type RunningNode, runNode } from './node/run-node.ts'
import { startTown, type Town } from './node/town.ts'
import { takeEvidence } from './release/evidence.ts'
import { findAgain } from './release/find-again.ts'
import { killNode } from './release/kill-node.ts'

const run = promisify(execFile)
const program = fileURLToPath(new URL('../bin/onil.mjs', import.meta.url))
const open: BrowserContext[] = []
let browser: Browser
let town: Town
let restored: RunningNode | undefined

beforeAll(async () => {
  browser = await openBrowser()
  town = await startTown(inject('townRoot'), 'backup')
})
afterAll(async () => {
  for (const one of open) await one.close()
  await closeWindows(browser)
  await restored?.stop()
  await town.stop()
})

/** A command of the program on a home, as an operator types it. */
async function onil(home: string, ...words: readonly string[]): Promise<unknown> {
  const env = { ...process.env, ONIL_HOME: home, NODE_OPTIONS: '', LANG: 'C.UTF-8' }
  return JSON.parse((await run(process.execPath, [program, ...words, '--json'], { env })).stdout)
}

it('a machine burns: what was backed up while it ran is rehearsed, restored elsewhere and verifies, and J1 passes there', async () => {
  const root = inject('townRoot')
  const [key, file, home] = [join(root, 'backup-key.txt'), join(root, 'town.age'), join(root, 'backup-restored')]
  const evidence = await takeEvidence(browser, town.address)
  const { recipient } = z.object({ recipient: z.string() }).parse(await onil(town.home, 'backup-key', key))
  await onil(town.home, 'backup', file, '--to', recipient)
  await killNode(town.home)
  await rm(town.home, { recursive: true })

  const found = z.object({ database: z.object({ rows: z.number().min(1000) }) })
  found.parse(await onil(home, 'restore', file, '--key', key, '--rehearse'))
  found.parse(await onil(home, 'restore', file, '--key', key))
  await expect(onil(home, 'restore', file, '--key', key)).rejects.toThrow('data in')
  restored = await runNode(home, join(root, 'backup-restored.log'))

  const { badges, receipts, statusLists, applications, draft } = evidence
  expect(await findAgain(browser, restored.address, evidence)).toEqual({
    badges: { valid: badges.length - 1, revoked: 1 },
    receipts: { 'genuine, matches': receipts.length },
    statusLists: { genuine: statusLists.length },
    applications,
    draft: draft.text,
  })
  const context = { viewport: phone, hasTouch: true, isMobile: true }
  const way = { name: 'after a restore', lang: 'ko', context, hands: 'touch', mostTaps: 5 } as const
  expect(await doJourney(browser, restored.address, way, open)).toContain(words.ko.revoked)

  await onil(home, 'reset', '--yes')
  await expect(access(home)).rejects.toThrow('ENOENT') // nothing of ours is left, or the folder would be there
}, 300_000)
