import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createList } from '@digitalbazaar/vc-bitstring-status-list'
import { pino } from 'pino'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { openNode } from '../src/app/open-node.ts'
import { publishedList } from '../src/modules/badges/issuers/published.ts'
import { setStatuses } from '../src/modules/badges/issuers/status-lists.ts'
import { tables } from '../src/modules/badges/tables.ts'
import { anAgency, asSystem, newRing, withAgencies } from '../src/modules/badges/testing/stage.ts'
import { decodeList, emptyList, readEntry, writeEntry } from '../src/modules/badges/vc/status/bitstring.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { benchDatabase } from './database.ts'
import type { Node } from '../src/platform/node.ts'
import { type Figure, median, rounded } from './figure.ts'

const [entries, setBefore, changed, rounds] = [10_000_000, 300_000, 1_000, 9]
const place = { purpose: 'revocation' as const, number: 1 }

/** A list of ten million entries: a thousand changed and stored, then packed, signed and written as JSON; in seconds. */
export async function* run(): AsyncIterable<Figure> {
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  try {
    const keys = await loadNodeKeys(home)
    await migrateAll(database.url, keys)
    const config = loadConfig({ ONIL_HOME: home })
    const { node } = openNode(config, database.url, 'https://onil.test', keys, pino({ level: 'silent' }))
    try {
      yield await measure(node)
    } finally {
      await node.database.close()
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function measure(node: Node): Promise<Figure> {
  withAgencies(node, {}, newRing())
  const organisation = await stage(node)
  const oracle = await createList({ length: entries })
  for (const index of drawn(setBefore)) oracle.setStatus(index, true)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    ours.push(await publishOurs(node, organisation))
    if (round % 4 === 0) theirs.push(await packTheirs(oracle))
  }
  process.stderr.write(`status-publish: ${ours.map(rounded).join(' ')}; library ${theirs.map(rounded).join(' ')}\n`)
  const [mine, peer] = [median(ours.slice(1)), median(theirs)]
  return {
    bench: 'badges',
    figure: 'status-publish',
    ours: rounded(mine),
    peer: rounded(peer),
    peerName: '@digitalbazaar/vc-bitstring-status-list, packing alone',
    ratio: rounded(peer / mine),
    unit: 's',
    n: rounds - 1,
  }
}

async function stage(node: Node): Promise<string> {
  const { organisation } = await anAgency(node, 'bench', '시험 기관', 'qualification', 'qualifications')
  const bits = Buffer.from(emptyList(entries))
  for (const index of drawn(setBefore)) writeEntry(bits, index, 1)
  await asSystem(node, (tx) =>
    tables(tx).updateTable('badges.status_list').set({ bits }).where('organisation_id', '=', organisation).execute(),
  )
  return organisation
}

async function publishOurs(node: Node, organisation: string): Promise<number> {
  const indexes = drawn(changed)
  const began = performance.now()
  await asSystem(node, (tx) => setStatuses(tx, organisation, place.purpose, { number: place.number, indexes }, true))
  const document = await publishedList(node, 'bench', `${place.purpose}-${place.number}`)
  const text = JSON.stringify(document)
  const seconds = (performance.now() - began) / 1_000
  const bits = decodeList(document?.credentialSubject.encodedList)
  const all = typeof bits !== 'string' && indexes.every((index) => readEntry(bits, index) === 1)
  if (!all || text.length < 100_000) throw new Error('the published list lacks what was changed')
  return seconds
}

async function packTheirs(list: Awaited<ReturnType<typeof createList>>): Promise<number> {
  const began = performance.now()
  for (const index of drawn(changed)) list.setStatus(index, true)
  await list.encode()
  return (performance.now() - began) / 1_000
}

function drawn(count: number): number[] {
  return Array.from({ length: count }, () => randomInt(entries))
}
