import { type Copy, isOld, readCopy } from './draft-copy.ts'

const prefix = 'onil-draft:'

/** The copy kept on this device under a key, if there is one. */
export function readStored(key: string): Copy | undefined {
  return onDevice(key, (storage) => readCopy(storage.getItem(prefix + key)))
}

/** Keeps a copy on this device. */
export function writeCopy(key: string, copy: Copy): void {
  onDevice(key, (storage) => storage.setItem(prefix + key, JSON.stringify(copy)))
}

/** Removes the copy of a key. */
export function clearCopy(key: string): void {
  onDevice(key, (storage) => storage.removeItem(prefix + key))
}

/** Removes what was posted since and is not on this page (so the post went through), and what is too old to be wanted. */
export function forgetCopies(here: ReadonlySet<string>, now: number): void {
  for (const owner of ['', 'anyone']) {
    onDevice(`${owner}:`, (storage) => {
      for (const key of Object.keys(storage).filter((k) => k.startsWith(prefix))) {
        const copy = readCopy(storage.getItem(key))
        if (!copy || isOld(copy, now) || (copy.sent && !here.has(key.slice(prefix.length)))) storage.removeItem(key)
      }
    })
  }
}

/** The drafts of a person that only this device has, newest first. */
export function draftsOf(owner: string): { title: string; page: string; at: number }[] {
  const mine = `${prefix}${owner}:`
  const found = onDevice(mine.slice(prefix.length), (storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(mine) && owner !== '')
      .flatMap((key) => {
        const copy = readCopy(storage.getItem(key))
        return copy && !copy.sent ? [{ title: copy.title ?? key, page: copy.page ?? '/my', at: copy.at }] : []
      }),
  )
  return (found ?? []).toSorted((a, b) => b.at - a.at)
}

/** Removes every copy of a person: they signed out. */
export function clearAllOf(owner: string): void {
  onDevice('anyone', (storage) => {
    for (const key of Object.keys(storage).filter((k) => k.startsWith(`${prefix}${owner}:`))) storage.removeItem(key)
  })
}

// Without a known owner (a key that begins with ':') only this tab remembers: the device may be shared. Storage may be forbidden.
function onDevice<T>(key: string, act: (storage: Storage) => T): T | undefined {
  try {
    return act(key.startsWith(':') ? sessionStorage : localStorage)
  } catch {
    return undefined
  }
}
