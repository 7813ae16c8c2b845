import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { sharedRing } from '../../../src/modules/payments/testing/shared.ts'
import { loadNodeKeys } from '../../../src/app/keys.ts'
import { migrateAll } from '../../../src/app/migrate.ts'
import { type Day, addDays } from '../../../src/kernel/day.ts'
import { nothingSaid, sealAnswers } from '../../../src/modules/benefits/claim/answers.ts'
import { tables } from '../../../src/modules/benefits/tables.ts'
import { aCertificate, aSpell } from '../../../src/modules/benefits/testing/builders.ts'
import { adoptPerson } from '../../../src/modules/identity/index.ts'
import { sealAccount } from '../../../src/modules/payments/accounts/account-store.ts'
import type { Tx } from '../../../src/platform/database/connect.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { appUrl } from '../../../src/platform/database/urls.ts'
import { startPostgres } from '../../../src/platform/embedded-postgres/start-postgres.ts'
import { fieldKeys } from '../../../src/platform/field-encryption/field-keys.ts'
import { newId } from '../../../src/platform/new-id.ts'
import { type Node, systemCall } from '../../../src/platform/node.ts'
import { testNode } from '../../../src/platform/testing/test-node.ts'
import { caseOf } from './a-case.ts'

/** What a process is told: how to reach the database, the keys, where the bank keeps its files, and the first day. */
export type Given = {
  readonly url: string
  readonly contextKey: string
  readonly secret: string
  readonly vault: string
  readonly base: Day
}

/** A durable PostgreSQL with so many claims that wait for their decision, and the bank's folder. */
export async function claimsStage(
  claims: number,
): Promise<{ readonly given: Given; readonly node: Node; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'onil-claims-'))
  let outside: string | undefined
  const postgres = await startPostgres({ home: join(folder, 'postgres'), outside: (at) => void (outside = at) })
  const keys = await loadNodeKeys(join(folder, 'home'))
  await migrateAll(postgres.url, keys)
  const [secret, vault] = [newId(), join(folder, 'bank')]
  await mkdir(vault)
  const node = testNode({ url: appUrl(postgres.url, keys.appPassword), contextKey: keys.contextKey })
  fieldKeys.provide(node, sharedRing(secret))
  const base = node.clock.today()
  for (let from = 0; from < claims; from += 100)
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      for (let n = from; n < Math.min(claims, from + 100); n++) await addCase(tx, node, n, base)
    })
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  await addAccounts(owner, node, base)
  await owner.end()
  const url = appUrl(postgres.url, keys.appPassword)
  const close = async (): Promise<void> => {
    await node.close()
    await postgres.stop()
    for (const one of [folder, outside]) if (one !== undefined) await rm(one, { recursive: true, force: true })
  }
  return { given: { url, contextKey: keys.contextKey.toString('hex'), secret, vault, base }, node, close }
}

async function addCase(tx: Tx, node: Node, n: number, base: Day): Promise<void> {
  const { registeredOn, separatedOn, born, pay } = caseOf(n, base)
  const person = await adoptPerson(tx, node, { subject: `claim:${n}`, name: `사람 ${n}`, birthDate: born })
  const [from, to] = [addDays(separatedOn, -800), separatedOn]
  const spell = await aSpell(tx, { person, from, to, workplace: `시험 ${n}`, separationKind: '해고' })
  await aCertificate(tx, spell, { unitDays: 300, threeMonthPay: pay })
  await addClaim(tx, node, { person, spell: spell.id, registeredOn })
}

type Claim = { readonly person: string; readonly spell: string; readonly registeredOn: Day }

// As somebody leaves it who has sent it: the reason agreed to, and what no register knows.
async function addClaim(tx: Tx, node: Node, { person, spell, registeredOn }: Claim): Promise<void> {
  const [id, at] = [newId(), new Date(`${registeredOn}T00:30:00Z`)]
  const facts = { disabled: false, benefitCountIn5Years: 0 }
  const answers = sealAnswers(node, id, { ...nothingSaid, facts, reason: 'agrees', assurance: 'high' })
  const sent = { begun_at: at, sent_at: at, registered_on: registeredOn, answers, course: '{}' }
  await tables(tx)
    .insertInto('benefits.claim')
    .values({ id, person_id: person, spell_id: spell, evidence: [], ...sent })
    .execute()
}

// Verified ones, which nobody but the bank's answer may write: by the database's owner.
async function addAccounts(owner: pg.Client, node: Node, base: Day): Promise<void> {
  const { rows } = await owner.query<{ person: string; n: number }>(
    'select person_id as person, substr(workplace, 4)::int as n from benefits.spell',
  )
  for (const { person, n } of rows) {
    const [id, { account }] = [newId(), caseOf(n, base)]
    const content = sealAccount(node, id, person, { number: account, holder: '시험' })
    await owner.query(
      `insert into payments.account (id, person_id, bank, last4, content, state, asked_at, answered_at)
       values ($1, $2, '004', $3, $4, 'verified', now(), now())`,
      [id, person, account.slice(-4), content],
    )
  }
}
