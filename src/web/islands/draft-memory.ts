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

// Without a known owner (a key that begins with ':') only this tab remembers: the device may be shared. Storage may be forbidden.
function onDevice<T>(key: string, act: (storage: Storage) => T): T | undefined {
  try {
    return act(key.startsWith(':') ? sessionStorage : localStorage)
  } catch {
    return undefined
  }
}
