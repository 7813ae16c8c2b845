/** The fields of a form by name; a repeated name holds one value a line. */
export type Fields = Readonly<Record<string, string>>

const prefix = 'onil-draft:'
const dayMs = 86_400_000

/** Keeps a draft on this device while it cannot be sent; `false` when the browser refuses. */
export function keepLocally(name: string, fields: Fields): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ at: Date.now(), fields }))
    return true
  } catch {
    return false
  }
}

/** What this device still holds of a draft, when it is younger than a day and newer than the server's. */
export function heldLocally(name: string, newerThan: number): Fields | undefined {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    if (typeof held !== 'object' || held === null || !('at' in held) || !('fields' in held)) return undefined
    const { at, fields } = held
    if (typeof at !== 'number' || at < newerThan || at < Date.now() - dayMs) return undefined
    return Object.fromEntries(Object.entries(fields ?? {}).map(([field, value]) => [field, String(value)]))
  } catch {
    return undefined
  }
}

/** Removes a draft from this device. */
export function dropLocally(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // a browser that forbids storage holds nothing
  }
}

/** Removes all drafts from this device: at sign-out, because somebody else may use it next. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // a browser that forbids storage holds nothing
  }
}

// The viewer's name keeps people apart who share a device.
function keyOf(name: string): string {
  return `${prefix}${document.documentElement.dataset['viewer'] ?? ''}:${name}`
}
