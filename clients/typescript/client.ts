import type { Calls } from './calls.ts'

/** Where the service is and, where one is needed, the key. `retries` after a lost answer, 429 or 503 (default 2). */
export type Settings = {
  readonly origin: string
  readonly key?: string | undefined
  readonly retries?: number
  readonly fetch?: typeof fetch
}

/** What a call takes: path, query, body, and a key of one's own for "exactly once". */
export type Sent<C extends keyof Calls> = Omit<Calls[C], 'answer'> & { readonly idempotencyKey?: string }

/** A typed call of the API. */
export type Api = <C extends keyof Calls>(call: C, sent: Sent<C>) => Promise<Calls[C]['answer']>

/** A refusal (RFC 9457): `code` such as 'jobs.no-such-vacancy', `fields` what does not fit. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fields: Readonly<Record<string, string>>
  constructor(status: number, { title = '', detail = title, fields = {} }: ProblemDocument) {
    super(detail === '' ? `HTTP ${status}` : detail)
    this.status = status
    this.code = title
    this.fields = fields
  }
}

type ProblemDocument = { title?: string; detail?: string; fields?: Record<string, string> }
type Value = string | number | boolean | undefined
type Loose = {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, Value | readonly Value[]>>
  readonly body?: unknown
  readonly idempotencyKey?: string
}

/**
 * The API as one typed function: `const api = onil({ origin, key }); await api('GET /api/v1/vacancies', { query: { q: '전기' } })`.
 * What changes something carries an Idempotency-Key, the same one in every retry, so that it is done once. Throws `Problem`.
 */
export function onil(settings: Settings): Api {
  return async (call, sent) => {
    const answer = await sendWithRetries(settings, requestOf(settings, call, sent))
    if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
    return await answer.json()
  }
}

// Made anew for every try: a body can be read once.
function requestOf({ origin, key }: Settings, call: string, sent: Loose): () => Request {
  const [method = 'GET', path = ''] = call.split(' ')
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(sent.params?.[name])))
  const url = new URL(filled, origin)
  for (const [name, value] of Object.entries(sent.query ?? {}))
    for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, String(one))
  const headers = new Headers({ accept: 'application/json' })
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
  if (sent.body !== undefined) headers.set('content-type', 'application/json')
  if (method !== 'GET') headers.set('idempotency-key', sent.idempotencyKey ?? crypto.randomUUID())
  const body = sent.body === undefined ? null : JSON.stringify(sent.body)
  return () => new Request(url, { method, headers, body })
}

async function sendWithRetries(settings: Settings, request: () => Request): Promise<Response> {
  const { fetch: send = fetch, retries = 2 } = settings
  for (let tried = 0; ; tried++) {
    const last = tried >= retries
    const answer = await send(request()).catch((error: unknown) => (last ? Promise.reject(error) : undefined))
    if (answer && (last || ![429, 503].includes(answer.status))) return answer
    const seconds = Number(answer?.headers.get('retry-after') ?? 2 ** tried)
    await new Promise((done) => setTimeout(done, Math.min(seconds, 30) * 1000))
  }
}
