/** A form posted without network, kept on this device until it could be sent. */
export type Waiting = {
  /** The form's own idempotency key: sent twice, it is one submission. */
  readonly key: string
  readonly owner: string
  readonly title: string
  /** Where it goes, where it stands, and what is in it (as browsers encode forms). */
  readonly action: string
  readonly page: string
  readonly body: string
  /** The name of its draft: a form that must be corrected gets its fields back under it. */
  readonly draft: string
  readonly at: number
  /** What this device signed of it when the button was pressed; '' where it has no key. */
  readonly stamp?: string
  readonly state: State
  /** What the node said of it: why not, or that it has it. */
  readonly says: string
  /** Where the result is, once it was sent. */
  readonly to: string
}

/** Waits for the line; waits for its owner to sign in; the node has it; the node does not take it as it is. */
export type State = 'waiting' | 'sign-in' | 'sent' | 'refused'

const keepFor = 7 * 24 * 3_600_000

/** Whether it has lain here too long: others may use this device too. */
export function isForgotten({ at }: Pick<Waiting, 'at'>, now: number): boolean {
  return now - at > keepFor
}

/** What a posted form becomes when it may wait: it says its title and owner (`Form later`), has a key, and its button sends. */
export function waitingFrom(body: string, action: string, at: number): Waiting | undefined {
  const fields = new URLSearchParams(body)
  const said = (name: string): string => fields.get(name) ?? ''
  const [key, owner, title, act] = ['_key', '_owner', '_later', '_do'].map(said)
  if (!key || !owner || !title || (act !== '' && act !== 'send')) return undefined
  const rest = { page: said('_page'), draft: said('_draft') }
  return { key, owner, title, action, body, at, ...rest, state: 'waiting', says: '', to: '' }
}

/** What a waiting form is after the node answered with this status and these words. */
export function afterAnswer(waiting: Waiting, status: number, words: { to?: string; says?: string }): Waiting {
  const { to = '', says = '' } = words
  if (status < 300) return { ...waiting, state: 'sent', to, says, body: '' }
  if (status === 401 || status === 403) return { ...waiting, state: 'sign-in', says }
  if (status === 429 || status >= 500) return { ...waiting, state: 'waiting', says: '' }
  return { ...waiting, state: 'refused', says }
}
