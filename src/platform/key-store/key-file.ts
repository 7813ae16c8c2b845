import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

/** What a data key is for. */
export type Purpose = 'fields' | 'persons' | 'receipts'

/** A data key as it is kept: wrapped by the key-encryption key named `kek`; without `wrapped` it was destroyed. */
export type DataKeyRow = {
  readonly id: string
  readonly purpose: Purpose
  readonly wrapped: string | null
  readonly kek: string
  /** Of keys from before blind indexes named their key. */
  readonly bare: number
  /** Public half of a signing key. */
  readonly x: string | null
  readonly made: string
  readonly active_from: string
  readonly retired: string | null
  readonly destroyed: string | null
}

const Row: z.ZodType<DataKeyRow> = z.object({
  id: z.string(),
  purpose: z.enum(['fields', 'persons', 'receipts']),
  wrapped: z.string().nullable(),
  kek: z.string(),
  bare: z.number(),
  x: z.string().nullable(),
  made: z.string(),
  active_from: z.string(),
  retired: z.string().nullable(),
  destroyed: z.string().nullable(),
})
/** A person's key as it is kept: wrapped by the node's key `vault`. */
export type PersonKeyRow = { readonly person: string; readonly vault: string; readonly wrapped: Uint8Array }
const PersonRow: z.ZodType<PersonKeyRow> = z.object({
  person: z.string(),
  vault: z.string(),
  wrapped: z.instanceof(Uint8Array),
})
const Version = z.object({ data_version: z.number() })
const Count = z.object({ n: z.number() })

// secure_delete overwrites what is deleted; what the write-ahead log still held of it goes with the checkpoint after an erasure.
const schema = `pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
  create table if not exists data_key (id text primary key, purpose text not null, wrapped text, kek text not null,
    bare integer not null default 0, x text, made text not null, active_from text not null, retired text, destroyed text);
  create table if not exists person_key (person text primary key, vault text not null, wrapped blob not null) without rowid;`

/** The file of the node's keys. It is kept apart from the database, so that no backup of the database holds a key. */
export type KeyFile = {
  keys(): DataKeyRow[]
  add(row: DataKeyRow): boolean
  /** The same, only while there is no key of that purpose: of several first starts at once one wins. */
  addFirst(row: DataKeyRow): boolean
  rewrapped(id: string, wrapped: string, kek: string): void
  retire(id: string, at: string): void
  destroy(id: string, at: string): void
  person(person: string): PersonKeyRow | undefined
  /** Adds a person's key unless there is one; gives the one that is there then. */
  addPerson(row: PersonKeyRow): PersonKeyRow
  erasePerson(person: string): boolean
  persons(): number
  personsUnder(vault: string): number
  /** Some persons' keys that another key than this one wraps. */
  personsNotUnder(vault: string, limit: number): PersonKeyRow[]
  /** Puts a key wrapped anew in the place of a row, unless it was erased meanwhile. */
  rewrapPersons(rows: readonly PersonKeyRow[]): void
  /** Changes when another process has written. */
  version(): number
  close(): void
}

/** Opens the key file, with mode 0600, and makes it at the first start. Throws when others on this machine can read it. */
export function openKeyFile(path: string): KeyFile {
  if (path !== ':memory:') mustBePrivate(path)
  const db = new DatabaseSync(path, { timeout: 10_000 })
  db.exec(schema)
  return {
    ...dataKeysIn(db),
    ...personKeysIn(db),
    version: () => Version.parse(db.prepare('pragma data_version').get()).data_version,
    close: () => db.close(),
  }
}

type DataKeys = Pick<KeyFile, 'keys' | 'add' | 'addFirst' | 'rewrapped' | 'retire' | 'destroy'>

function dataKeysIn(db: DatabaseSync): DataKeys {
  const all = db.prepare('select * from data_key order by made, id')
  const add = `insert or ignore into data_key (id, purpose, wrapped, kek, bare, x, made, active_from, retired, destroyed)
    select :id, :purpose, :wrapped, :kek, :bare, :x, :made, :active_from, :retired, :destroyed`
  const put = (statement: string, row: DataKeyRow): boolean =>
    Number(db.prepare(statement).run({ ...row }).changes) === 1
  return {
    keys: () => z.array(Row).parse(all.all()),
    add: (row) => put(add, row),
    addFirst: (row) => put(`${add} where not exists (select 1 from data_key where purpose = :purpose)`, row),
    rewrapped: (id, wrapped, kek) =>
      void db.prepare('update data_key set wrapped = ?, kek = ? where id = ?').run(wrapped, kek, id),
    retire: (id, at) => void db.prepare('update data_key set retired = ? where id = ?').run(at, id),
    destroy: (id, at) => {
      db.prepare('update data_key set destroyed = ?, wrapped = null where id = ?').run(at, id)
      forgetLog(db)
    },
  }
}

function personKeysIn(db: DatabaseSync): Omit<KeyFile, keyof DataKeys | 'version' | 'close'> {
  const person = db.prepare('select * from person_key where person = ?')
  const addPerson = db.prepare(
    'insert or ignore into person_key (person, vault, wrapped) values (:person, :vault, :wrapped)',
  )
  const found = (id: string): PersonKeyRow | undefined => PersonRow.optional().parse(person.get(id))
  return {
    person: found,
    addPerson: (row) => {
      addPerson.run({ ...row })
      const kept = found(row.person)
      if (!kept) throw new Error('a key was neither found nor made')
      return kept
    },
    erasePerson: (id) => {
      const gone = Number(db.prepare('delete from person_key where person = ?').run(id).changes) === 1
      forgetLog(db)
      return gone
    },
    persons: () => Count.parse(db.prepare('select count(*) as n from person_key').get()).n,
    personsUnder: (vault) =>
      Count.parse(db.prepare('select count(*) as n from person_key where vault = ?').get(vault)).n,
    personsNotUnder: (vault, limit) =>
      z.array(PersonRow).parse(db.prepare('select * from person_key where vault != ? limit ?').all(vault, limit)),
    rewrapPersons: (rows) => {
      db.exec('begin immediate')
      const put = db.prepare('update person_key set vault = :vault, wrapped = :wrapped where person = :person')
      for (const row of rows) put.run({ ...row })
      db.exec('commit')
    },
  }
}

function forgetLog(db: DatabaseSync): void {
  db.exec('pragma wal_checkpoint(truncate)')
}

function mustBePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) {
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
  }
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  if (open) throw new Error(`${path} can be read by others. Run: chmod 600 '${path}'`)
}
