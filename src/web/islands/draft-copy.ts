/** What a form held, as text per field name; several chosen values of one name are lines. */
export type Fields = Readonly<Record<string, string>>

/** A draft kept on this device because the node could not be reached; instants in ms. */
export type Copy = {
  readonly fields: Fields
  readonly at: number
  /** When the node had saved the draft last, as this device knew it (0: never). */
  readonly base: number
  /** Posted since: of use only if that post failed and the person went back. */
  readonly sent: boolean
  /** What it is of and where it goes on, for the list of drafts on this device. */
  readonly title?: string
  readonly page?: string
}

/** How long a copy stays on a device (ms): others may use it too. */
const keepFor = 7 * 24 * 3_600_000

/** Whether a copy is too old to be wanted. */
export function isOld({ at }: Copy, now: number): boolean {
  return now - at > keepFor
}

/** Whether a copy goes into a form whose draft the node saved at `saved` (0: never). `back`: reached with the back button. */
export function isNewer(copy: Copy, saved: number, back: boolean, now: number): boolean {
  if (isOld(copy, now) || (copy.sent && !back)) return false
  return copy.at > saved || copy.base === saved
}

/** Reads a stored copy; whatever is no copy is none. */
export function readCopy(text: string | null): Copy | undefined {
  if (text === null) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isCopy(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isCopy(value: unknown): value is Copy {
  if (typeof value !== 'object' || value === null) return false
  if (!('at' in value && 'base' in value && 'sent' in value && 'fields' in value)) return false
  const { at, base, sent, fields } = value
  const known = typeof at === 'number' && typeof base === 'number' && typeof sent === 'boolean' && isFields(fields)
  return known && Object.entries(value).every(([name, one]) => !/^(title|page)$/.test(name) || typeof one === 'string')
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.values(value).every((v) => typeof v === 'string')
}
