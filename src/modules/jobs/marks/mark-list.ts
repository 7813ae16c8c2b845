/** How many are remembered: looked at, on a device or an account; no longer wanted on a device, on an account. */
export const limits = { seen: 30, hiddenOnDevice: 60, hidden: 500 } as const

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

/** Ids as short text for a cookie: 22 letters each. */
export function writeMarks(ids: readonly string[]): string {
  return ids.map((one) => Buffer.from(one.replaceAll('-', ''), 'hex').toString('base64url')).join('.')
}

/** The ids of such a text. A device may send anything: what is no id is left out. */
export function readMarks(text: string | undefined): string[] {
  const ids = (text ?? '').split('.').map((one) => {
    const hex = Buffer.from(one, 'base64url').toString('hex')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
  })
  return [...new Set(ids.filter((one) => id.test(one)))]
}

/** The list with this one in front, no longer than the limit. */
export function withFirst(ids: readonly string[], first: string, limit: number): string[] {
  return [first, ...ids.filter((one) => one !== first)].slice(0, limit)
}
