import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { sharedRing } from '../../../src/modules/payments/testing/shared.ts'
import { loadNodeKeys } from '../../../src/app/keys.ts'
import { migrateAll } from '../../../src/app/migrate.ts'
import { openNode } from '../../../src/app/open-node.ts'
import type { Day } from '../../../src/kernel/day.ts'
import { addOrganisation, adoptPerson } from '../../../src/modules/identity/index.ts'
import { loadConfig } from '../../../src/platform/config/load-config.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { freePort } from '../../../src/platform/embedded-postgres/free-port.ts'
import { startPostgres } from '../../../src/platform/embedded-postgres/start-postgres.ts'
import { fieldKeys } from '../../../src/platform/field-encryption/field-keys.ts'
import { newId } from '../../../src/platform/new-id.ts'
import { type Node, systemCall } from '../../../src/platform/node.ts'
import { addAccounts, addCase } from './add-case.ts'
import { realLife } from '../stage.ts'

/** What the program is told: its settings, how to reach the database, the keys, and where the bank keeps its files. */
export type Given = {
  readonly env: Readonly<Record<string, string>>
  readonly url: string
  readonly secret: string
  readonly vault: string
  readonly port: number
  readonly log: string
}

/** An installation with so many claims that wait for their decision. `people`: the number of each one's case; `node` is beside the program. */
export type Stage = {
  readonly given: Given
  readonly base: Day
  readonly node: Node
  readonly owner: pg.Client
  readonly people: ReadonlyMap<string, number>
  readonly officer: { readonly person: string; readonly actingFor: string }
  close(): Promise<void>
}

/** A durable PostgreSQL with the claims in it, and the bank's folder. */
export async function claimsStage(claims: number): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'onil-claims-'))
  let outside: string | undefined
  const postgres = await startPostgres({ home: join(folder, 'postgres'), outside: (at) => void (outside = at) })
  const env = { ...realLife, ONIL_HOME: join(folder, 'home'), DATABASE_URL: postgres.url, ONIL_SEARCH_THREADS: '0' }
  const config = loadConfig(env)
  const keys = await loadNodeKeys(config.home)
  await migrateAll(postgres.url, keys)
  const [secret, vault] = [newId(), join(folder, 'bank')]
  await mkdir(vault)
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const { node } = openNode(config, postgres.url, config.publicUrl, keys, quiet)
  fieldKeys.provide(node, sharedRing(secret))
  const base = node.clock.today()
  const people = await addPeople(node, claims, base)
  const officer = await anOfficer(node)
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  await addAccounts(owner, node, people, base)
  await owner.query('analyze')
  const close = async (): Promise<void> => {
    await owner.end()
    await node.database.close()
    keys.store.close()
    await postgres.stop()
    for (const one of [folder, outside]) if (one !== undefined) await rm(one, { recursive: true, force: true })
  }
  const given = { env, url: postgres.url, secret, vault, port: await freePort(), log: join(folder, 'log') }
  return { given, base, node, owner, people, officer, close }
}

async function addPeople(node: Node, claims: number, base: Day): Promise<Map<string, number>> {
  const people = new Map<string, number>()
  while (people.size < claims)
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      const until = Math.min(claims, people.size + 100)
      for (let n = people.size; n < until; n++) people.set(await addCase(tx, node, n, base), n)
    })
  return people
}

async function anOfficer(node: Node): Promise<Stage['officer']> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, { subject: 'officer', name: '김하늘' })
    const office = { kind: 'operator', name: '고용센터', verified: true } as const
    return { person, actingFor: await addOrganisation(tx, node.clock.now(), office, person) }
  })
}
