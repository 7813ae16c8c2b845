import type pg from 'pg'
import { z } from 'zod'
import { must } from '../src/kernel/refusal.ts'
import { addDays } from '../src/kernel/day.ts'
import { readApplicant } from '../src/modules/applications/inbox.ts'
import * as store from '../src/modules/applications/store.ts'
import { submitApplication } from '../src/modules/applications/submit.ts'
import { aMember, aPerson, anAgency, fetchFrom, licence, withAgencies } from '../src/modules/badges/testing/stage.ts'
import { publishVacancy, saveVacancy } from '../src/modules/jobs/index.ts'
import { encryptField } from '../src/platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../src/platform/field-encryption/field-keys.ts'
import { blindIndex } from '../src/platform/field-encryption/key-ring.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/new-id.ts'
import { type Node, systemCall } from '../src/platform/node.ts'
import type { Actor } from '../src/platform/operation/actor.ts'
import { command } from '../src/platform/operation/command.ts'
import { query } from '../src/platform/operation/query.ts'
import { callBy } from '../src/platform/testing/test-node.ts'

type One = { readonly before?: () => Promise<unknown>; readonly once: () => Promise<unknown> }
/** The same transaction with and without; `verify` throws when what was measured did not do its work `n` times. */
export type Side = {
  readonly ours: One
  readonly peer: One
  readonly peerName: string
  readonly verify: (n: number) => Promise<void>
}

/** The three comparisons, in the order they are measured. */
export async function stageHouse(node: Node, owner: pg.Client): Promise<Record<string, Side>> {
  await owner.query(`create schema bench;
    create table bench.thing (id uuid primary key, person_id uuid not null, linking text, linking_index text unique, at timestamptz not null);
    grant usage on schema bench to public; grant insert on bench.thing to public`)
  const { applicant, person } = await stagePeople(node)
  return {
    'audit-tx': auditTx(node, owner, person),
    'field-crypto': fieldCrypto(node, owner),
    'ledger-write': ledgerWrite(node, owner, applicant),
  }
}

const Counted = z.object({ n: z.number() })

async function mustCount(owner: pg.Client, statement: string, n: number): Promise<void> {
  const found = Counted.parse((await owner.query(statement)).rows[0]).n
  if (found !== n) throw new Error(`${found} rows instead of ${n}: ${statement}`)
}

const act = command('bench.act', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ tx, actor, now }) => {
    const id = newId()
    const person = actor.kind === 'person' ? actor.person : id
    await tx
      .withTables<{ 'bench.thing': { id: string; person_id: string; at: Date } }>()
      .insertInto('bench.thing')
      .values({ id, person_id: person, at: now })
      .execute()
    return { value: { id }, subject: id, receipt: { title: '보냄', content: { id } } }
  },
})

// A command with one insert, key, audit row and receipt; the peer is the same with the audit row unchained.
function auditTx(node: Node, owner: pg.Client, person: Actor): Side {
  const once = async (): Promise<unknown> => must(await act(callBy(node, person, newId()), {}))
  const chained = (on: boolean) => async () =>
    await owner.query(
      `alter table platform.audit ${on ? 'enable' : 'disable'} trigger chain, alter shard drop not null, alter link drop not null, alter hash drop not null`,
    )
  return {
    ours: { before: chained(true), once },
    peer: { before: chained(false), once },
    peerName: 'the same transaction, audit row not chained',
    verify: async (n) => {
      await mustCount(owner, `select count(hash)::int as n from platform.audit where command = 'bench.act'`, n)
      await mustCount(owner, `select count(*)::int as n from platform.audit where command = 'bench.act'`, n * 2)
    },
  }
}

// A row with a linking identifier, sealed and found by blind index; the peer writes it open.
function fieldCrypto(node: Node, owner: pg.Client): Side {
  const ring = fieldKeys.of(node)
  const write = async (seal: boolean): Promise<void> => {
    const [id, linking] = [newId(), `linking-${newId()}${newId()}`]
    const place = { table: 'bench.thing', column: 'linking', row: id }
    const sealed = seal ? encryptField(ring, place, linking) : linking
    const index = seal ? blindIndex(ring, place.table, place.column, linking) : linking
    await inTransaction(node, systemCall(node, 'bench').actor, 'bench', (tx) =>
      tx
        .withTables<{
          'bench.thing': { id: string; person_id: string; linking: string; linking_index: string; at: Date }
        }>()
        .insertInto('bench.thing')
        .values({ id, person_id: id, linking: sealed, linking_index: index, at: node.clock.now() })
        .execute(),
    )
  }
  return {
    ours: { once: () => write(true) },
    peer: { once: () => write(false) },
    peerName: 'the same transaction, field open',
    verify: (n) => mustCount(owner, `select count(*)::int as n from bench.thing where linking like 'f_.%'`, n),
  }
}

const readUnseen = query('bench.applicant', {
  input: z.object({ application: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ input, tx }) => ({ value: await store.withSealed(tx, input.application) }),
})

// An employer reads one applicant and the ledger has a line of it; the peer reads the same without a line.
function ledgerWrite(
  node: Node,
  owner: pg.Client,
  { application, reader }: { application: string; reader: Actor },
): Side {
  return {
    ours: { once: async () => must(await readApplicant(callBy(node, reader), { application })) },
    peer: { once: async () => must(await readUnseen(callBy(node, reader), { application })) },
    peerName: 'the same transaction, no line in the ledger',
    verify: (n) =>
      mustCount(owner, `select count(hash)::int as n from platform.access_entry where role = 'employer'`, n),
  }
}

async function stagePeople(node: Node) {
  withAgencies(node, { qualifications: () => ({ answer: 'records', records: [licence] }) }, fieldKeys.of(node))
  await anAgency(node, 'licence-office', '국가자격원', 'qualification', 'qualifications')
  const reader = await aMember(node, 'employer', '다온정밀')
  const person = await aPerson(node)
  await fetchFrom(node, person, ['licence-office'])
  const [badge, why, start] = [newId(), newId(), newId()]
  const content = {
    title: '생산설비 보전원',
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    pay: { per: 'month' as const, min: 2_950_000 },
    hours: '08:30~17:30, 월~금',
    needs: [
      { id: badge, kind: 'qualification' as const, label: '전기기능사 자격이 있나요?', required: true },
      { id: start, kind: 'start-date' as const, label: '언제부터 일할 수 있나요?', required: true },
      { id: why, kind: 'why' as const, label: '왜 이 일을 하고 싶은가요?', required: true },
    ],
  }
  const { vacancy } = must(await saveVacancy(callBy(node, reader), { content }))
  must(await publishVacancy(callBy(node, reader), { vacancy }))
  const answers = {
    [badge]: { how: 'predicate' as const },
    [start]: { how: 'day' as const, day: addDays(node.clock.today(), 14) },
    [why]: { how: 'words' as const, words: '멈춘 기계를 다시 돌릴 때가 가장 좋습니다.' },
  }
  const { application } = must(await submitApplication(callBy(node, person, newId()), { vacancy, answers }))
  return { applicant: { application, reader }, person }
}
