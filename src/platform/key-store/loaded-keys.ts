import type { DataKeyRow, KeyFile, Purpose } from './key-file.ts'
import type { Kek } from './kek.ts'
import { Failure } from '../config/failure.ts'
import { type OpenKey, contextOf, toOpenKey } from './keys.ts'

type Of<P extends Purpose> = Extract<OpenKey, { purpose: P }>

/** The data keys of a process, unwrapped, as the file had them at the last look. */
export type LoadedKeys = {
  rows(): readonly DataKeyRow[]
  /** The newest key that is in force. */
  current<P extends Purpose>(purpose: P, at: Date): Of<P>
  find<P extends Purpose>(purpose: P, id: string): Of<P> | undefined
  refresh(): Promise<void>
  changed(): boolean
}

/** Reads and unwraps the keys of a file. `forget` is called when the file was read anew: persons' keys may have been erased. */
export function loadedKeys(file: KeyFile, keks: readonly Kek[], forget: () => void): LoadedKeys {
  const opened = new Map<string, OpenKey>()
  let rows: readonly DataKeyRow[] = []
  let version = -1
  const unopened = (): DataKeyRow[] => {
    version = file.version()
    rows = file.keys()
    forget()
    for (const row of rows) if (row.wrapped === null) opened.delete(row.id)
    return rows.filter((row) => row.wrapped !== null && !opened.has(row.id))
  }
  const take = (row: DataKeyRow, plain: Buffer): void => void opened.set(row.id, toOpenKey(row, plain))
  const refresh = async (): Promise<void> => {
    for (const row of unopened()) take(row, await kekOf(keks, row).unwrap(row.wrapped ?? '', contextOf(row)))
  }
  // A key that another process made a moment ago: with a key-encryption key at hand it need not wait for the next look.
  const refreshNow = (): void => {
    for (const row of unopened()) {
      const unwrap = kekOf(keks, row).unwrapNow
      if (unwrap) take(row, unwrap(row.wrapped ?? '', contextOf(row)))
    }
  }
  return {
    rows: () => rows,
    refresh,
    changed: () => file.version() !== version,
    current: (purpose, at) => {
      const key = opened.get(newest(rows, purpose, at)?.id ?? '')
      if (!isFor(key, purpose)) throw new Error(`there is no key for ${purpose}`)
      return key
    },
    find: (purpose, id) => {
      if (!opened.has(id)) refreshNow()
      const key = opened.get(id)
      return isFor(key, purpose) ? key : undefined
    },
  }
}

/** The key of a purpose that is in force at a time: the newest one whose time has come. */
export function newest(rows: readonly DataKeyRow[], purpose: Purpose, at: Date): DataKeyRow | undefined {
  const time = at.toISOString()
  const usable = rows.filter((r) => r.purpose === purpose && r.wrapped !== null && r.active_from <= time)
  return usable.toSorted((a, b) => a.active_from.localeCompare(b.active_from)).at(-1)
}

function isFor<P extends Purpose>(key: OpenKey | undefined, purpose: P): key is Of<P> {
  return key?.purpose === purpose
}

/** The key-encryption key that a data key is wrapped with. */
export function kekOf(keks: readonly Kek[], { id, kek }: DataKeyRow): Kek {
  const found = keks.find((one) => one.id === kek)
  if (!found) throw notAtHand(id, kek)
  return found
}

function notAtHand(key: string, kek: string): Failure {
  return new Failure(
    {
      ko: `${key} 열쇠를 감싼 열쇠(${kek})가 없습니다.`,
      en: `The key ${key} is wrapped with ${kek}, which is not at hand.`,
    },
    {
      ko: 'ONIL_KEK, ONIL_KEK_FORMER, keys/kek.secret, 키 서비스나 토큰 설정을 확인하세요(docs/keys.md).',
      en: 'Check ONIL_KEK, ONIL_KEK_FORMER, keys/kek.secret, the key service or the token (docs/keys.md).',
    },
  )
}
