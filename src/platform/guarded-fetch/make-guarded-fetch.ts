import { FetchFault } from './fetch-fault.ts'
import { type Resolve, resolveByDns } from './checked-lookup.ts'
import { type GuardedInit, send } from './send.ts'

/**
 * The only way out of this program. Redirects are not followed: a 3xx answer is given back as it is. The body is complete
 * when the promise fulfils. Throws `FetchFault`.
 */
export type GuardedFetch = (url: string | URL, init?: GuardedInit) => Promise<Response>

/** Answers requests to one origin inside this process, without the network. */
export type LocalAnswer = (request: Request) => Promise<Response>

/** Settings of the way out. */
export type GuardedFetchSettings = {
  /** Hosts that may be asked: 'api.example.kr', or '*.example.kr' for every name below it. */
  readonly allow: readonly string[]
  /** Origins answered in process: the node's own public address, which may be a reserved name such as https://onil.test. */
  readonly local?: Readonly<Record<string, LocalAnswer>>
  /** Lets this machine itself be asked, also without TLS: for tests only. The host must still be on the list. */
  readonly loopback?: boolean
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Name to addresses; by default the system's resolver. */
  readonly resolve?: Resolve
}

const patienceMs = 10_000
const roomBytes = 1_048_576

/** Makes the guarded way out: listed hosts, https, public addresses only, the checked address is the one connected to. */
export function makeGuardedFetch(settings: GuardedFetchSettings): GuardedFetch {
  const { allow, local = {}, loopback = false, resolve = resolveByDns } = settings
  return async (address, init = {}) => {
    const url = new URL(address)
    if (url.username !== '' || url.password !== '') throw new FetchFault('credentials-in-url', url.host)
    const limits = { timeoutMs: init.timeoutMs ?? settings.timeoutMs ?? patienceMs, maxBytes: init.maxBytes ?? settings.maxBytes ?? roomBytes }
    const answer = Object.hasOwn(local, url.origin) ? local[url.origin] : undefined
    if (answer !== undefined) return answer(requestOf(url, init, limits.timeoutMs))
    if (!allow.some((listed) => covers(listed, url.hostname))) throw new FetchFault('host-not-listed', url.host)
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) throw new FetchFault('not-https', url.host)
    return send(url, init, { ...limits, loopback, resolve })
  }
}

function covers(listed: string, host: string): boolean {
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) && host.length >= listed.length : host === listed
}

function requestOf(url: URL, { method = 'GET', headers = {}, body, signal }: GuardedInit, timeoutMs: number): Request {
  const signals = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]
  const sent = body === undefined ? {} : { body: Buffer.from(body) }
  return new Request(url, { method, headers: { ...headers }, signal: AbortSignal.any(signals), redirect: 'manual', ...sent })
}
