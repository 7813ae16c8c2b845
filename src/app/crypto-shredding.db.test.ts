import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../kernel/refusal.ts'
import { issueByHand, setUpIssuer } from '../modules/badges/index.ts'
import { submitApplication } from '../modules/applications/index.ts'
import { publishVacancy, saveVacancy } from '../modules/jobs/index.ts'
import { addDays } from '../kernel/day.ts'
import { decryptField, personOfField } from '../platform/field-encryption/encrypt-field.ts'
import type { FieldPlace, KeyRing } from '../platform/field-encryption/key-ring.ts'
import { type SealedColumn, sealedColumns } from '../platform/field-encryption/sealed-columns.ts'
import { keyStore } from '../platform/key-store/key-store.ts'
import { loadNodeKeys } from './keys.ts'
import { fromElsewhere } from './access-matrix/badge-things.ts'
import { ask } from './testing/ask.ts'
import { type Cast, asSystem, callOf, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

type Kept = { readonly place: FieldPlace; readonly sealed: string; readonly person: string | undefined }

let program: TestProgram
let owner: pg.Client
let cast: Cast

beforeAll(async () => {
  program = await startProgram()
  const { node } = program.runtime
  owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  cast = await makeCast(node)
  const agency = { code: 'office', name: '국가자격원', kind: 'qualification', source: 'qualifications' } as const
  await asSystem(node, (tx) => setUpIssuer(tx, node, { ...agency, organisation: cast.issuerA.organisation?.id ?? '' }))
  for (const role of ['personA', 'personB'] as const) await live(role)
})
afterAll(async () => {
  await owner.end()
  await program.close()
})

// An account, a badge, a link to it, a question about it, one from elsewhere, and an application that shows it.
async function live(role: 'personA' | 'personB'): Promise<void> {
  const { node } = program.runtime
  const issued = must(
    await issueByHand(callOf(node, cast.issuerA), {
      holder: `linking-${role}`,
      number: `N-${role}`,
      title: '전기기능사',
      organisation: '국가자격원',
    }),
  )
  const me = callOf(node, cast[role])
  const endsOn = addDays(node.clock.today(), 7)
  const token = await tokenOf(node, cast[role])
  const form = { endsOn, showName: 'yes', _key: `share-${role}` }
  await ask(program.app, { method: 'POST', url: `/wallet/${issued.badge}/share`, token, body: form })
  await ask(program.app, {
    method: 'POST',
    url: `/wallet/${issued.badge}/correction`,
    token,
    body: { says: '회차가 틀렸습니다' },
  })
  await ask(program.app, { method: 'POST', url: '/my/account', token, body: { bank: '004', number: '110-222-333333' } })
  await ask(program.app, { method: 'POST', url: '/wallet/bring', token, body: { badge: fromElsewhere('판금') } })
  const company = callOf(node, cast.companyA)
  const content = {
    title: '보전원',
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    pay: { per: 'month', min: 2_950_000 },
    hours: '08:30~17:30',
    needs: [{ id: 'licence', kind: 'qualification', label: '전기기능사 자격이 있나요?', required: true }],
  } as const
  const { vacancy } = must(await saveVacancy(company, { content }))
  must(await publishVacancy(company, { vacancy }))
  must(await submitApplication(me, { vacancy, answers: { licence: { how: 'predicate' } } }))
}

/** Every sealed field of every table, as it lies in the database: what a backup of it holds. */
async function copyOfRows(): Promise<Kept[]> {
  const columns = sealedColumns.of(program.runtime.node)
  const all = await Promise.all(columns.map(async (column) => await copyOf(column)))
  return all.flat()
}

async function copyOf({ table, column, row, bytes, place }: SealedColumn): Promise<Kept[]> {
  const text = bytes ? `convert_from(${column}, 'UTF8')` : column
  const { rows } = await owner.query<{ row: string; sealed: string }>(
    `select ${row}::text as row, ${text} as sealed from ${table} where ${column} is not null`,
  )
  return rows.map(({ row: id, sealed }) => ({
    place: place ?? { table, column, row: id },
    sealed,
    person: personOfField(sealed),
  }))
}

function opens(ring: KeyRing, { place, sealed }: Kept): boolean {
  try {
    return decryptField(ring, place, sealed) !== ''
  } catch {
    return false
  }
}

it('every column that holds sealed fields is known to who seals them anew', async () => {
  const { rows } = await owner.query<{ table: string; column: string; type: string }>(
    `select c.oid::regclass::text as table, a.attname as column, t.typname as type from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and t.typname in ('text', 'bytea') and n.nspname !~ '^(pg_|information|pgboss)'`,
  )
  const found: string[] = []
  for (const { table, column, type } of rows) {
    const value = type === 'text' ? column : `encode(${column}, 'escape')`
    const { rowCount } = await owner.query(`select 1 from ${table} where ${value} ~ '^f[12][.]k[0-9]+[.]' limit 1`)
    if (rowCount) found.push(`${table}.${column}`)
  }
  const known = sealedColumns.of(program.runtime.node).map(({ table, column }) => `${table}.${column}`)
  expect(found.filter((name) => !known.includes(name))).toEqual([])
  expect(found.length).toBeGreaterThan(5)
})

it('erasing one person’s key makes every sealed field of theirs unreadable, in a copy of the database too; others stay', async () => {
  const { node, config } = program.runtime
  const { ring } = keyStore.of(node)
  const [mine, theirs] = [cast.personA.person, cast.personB.person]
  const before = await copyOfRows()
  const of = (person: string): Kept[] => before.filter((kept) => kept.person === person)
  const tables = new Set(of(mine).map(({ place: { table } }) => table))
  const ofPersons = sealedColumns.of(node).filter(({ person }) => person !== undefined)
  expect(tables).toEqual(new Set(ofPersons.map(({ table, place }) => place?.table ?? table)))
  expect(before.every((kept) => opens(ring, kept))).toBe(true)

  ring.persons.erase(mine)

  // With the whole folder of keys and the key-encryption key of the node, read anew as after a restore.
  const restored = await loadNodeKeys(config.home)
  for (const keys of [ring, restored.store.ring]) {
    expect(of(mine).filter((kept) => opens(keys, kept))).toEqual([])
    expect(before.filter((kept) => kept.person !== mine && !opens(keys, kept))).toEqual([])
  }
  expect(of(theirs).length).toBe(of(mine).length)
  restored.store.close()
})
