import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Waiting, isForgotten } from './waiting.ts'

type Schema = DBSchema & { outbox: { key: string; value: Waiting } }

let opened: Promise<IDBPDatabase<Schema>> | undefined

// One database for the pages and the worker of this site.
async function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('onil', 1, {
    upgrade: (db) => void db.createObjectStore('outbox', { keyPath: 'key' }),
    terminated: () => {
      opened = undefined
    },
  })
  return await opened
}

/** Keeps a form on this device, or what became of it. */
export async function keepWaiting(waiting: Waiting): Promise<void> {
  await (await database()).put('outbox', waiting)
}

/** What lies here, oldest first; what is too old is removed. */
export async function allWaiting(): Promise<Waiting[]> {
  const db = await database()
  const all = await db.getAll('outbox')
  const old = all.filter((one) => isForgotten(one, Date.now()))
  for (const { key } of old) await db.delete('outbox', key)
  return all.filter((one) => !old.includes(one)).toSorted((a, b) => a.at - b.at)
}

/** Forgets one. */
export async function dropWaiting(key: string): Promise<void> {
  await (await database()).delete('outbox', key)
}

/** Forgets everything of a person: they signed out. */
export async function dropAllOf(owner: string): Promise<void> {
  for (const one of await allWaiting()) if (one.owner === owner) await dropWaiting(one.key)
}
