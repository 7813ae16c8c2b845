/** What a device's stamp says: which key, when by the device's clock (ms), and the signature over `stampText`. */
export type Stamp = { readonly key: string; readonly at: number; readonly signature: string }

/** The content of a form as one text: by name, several values of a name in their order. Device and node write it alike. */
export function contentText(fields: Iterable<readonly [name: string, value: string]>): string {
  const byName = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const values = byName.get(plain(name)) ?? []
    byName.set(plain(name), [...values, plain(value)])
  }
  return JSON.stringify([...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What is signed: the key, where the form goes, the device's time, and the hash of the content. */
export function stampText(key: string, action: string, at: number, hash: string): string {
  return ['onil-stamp-1', key, action, String(at), hash].join('\n')
}

/** A stamp as a line, for a header. */
export function writeStamp({ key, at, signature }: Stamp): string {
  return `${key}.${at}.${signature}`
}

/** Reads a line; whatever is no stamp is none. */
export function readStamp(line: string): Stamp | undefined {
  const [, key, at, signature] = /^([\da-f-]{36})\.(\d{1,13})\.([\w-]{86})$/.exec(line) ?? []
  return key === undefined || at === undefined || signature === undefined
    ? undefined
    : { key, at: Number(at), signature }
}

// As the node reads texts (platform/http/plain-text.ts); halves of characters are no part of a posted form.
function plain(text: string): string {
  return text.replaceAll('\u0000', '')
}
