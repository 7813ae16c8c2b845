import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { openNode } from '../src/app/open-node.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { benchDatabase } from './database.ts'
import { type Figure, median, rounded } from './figure.ts'
import { type Side, stageHouse } from './house-stage.ts'

const [rounds, each, atOnce] = [21, 500, 32]

/** What keeping evidence and sealing fields costs: the same transaction with and without, a second, on a durable PostgreSQL. */
export async function* run(): AsyncIterable<Figure> {
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  try {
    const keys = await loadNodeKeys(home)
    await migrateAll(database.url, keys)
    const owner = new pg.Client({ connectionString: database.url })
    await owner.connect()
    const { node } = openNode(
      loadConfig({ ONIL_HOME: home }),
      database.url,
      'https://onil.test',
      keys,
      pino({ level: 'silent' }),
    )
    try {
      for (const [figure, sides] of Object.entries(await stageHouse(node, owner))) yield await compare(figure, sides)
    } finally {
      await node.database.close()
      await owner.end()
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function compare(figure: string, { ours, peer, peerName, verify }: Side): Promise<Figure> {
  for (const one of [ours, peer]) await measure(one)
  const [a, b]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const both = [async () => a.push(await measure(ours)), async () => b.push(await measure(peer))]
    for (const one of round % 2 === 0 ? both : both.reverse()) await one()
  }
  await verify((rounds + 1) * each)
  process.stderr.write(`${figure}: ${a.map(Math.round).join(' ')}; without ${b.map(Math.round).join(' ')}\n`)
  const [mine, others] = [median(a), median(b)]
  return {
    bench: 'house',
    figure,
    ours: rounded(mine),
    peer: rounded(others),
    peerName,
    ratio: rounded(mine / others),
    unit: 'transactions/s',
    n: rounds * each,
  }
}

async function measure({ before, once }: Side['ours']): Promise<number> {
  await before?.()
  let left = each
  const began = performance.now()
  const lane = async (): Promise<void> => {
    while (left-- > 0) await once()
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (each / (performance.now() - began)) * 1000
}
