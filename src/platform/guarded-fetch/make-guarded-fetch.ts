import { FetchFault, type FetchFaultCode } from './fetch-fault.ts'
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
  /** Lets this machine itself be asked, also without TLS: for tests, and for a key service's agent. The host must still be on the list. */
  readonly loopback?: boolean
  /** Lets addresses of one's own network be asked: for a key service only. */
  readonly inside?: boolean
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Name to addresses; by default the system's resolver. */
  readonly resolve?: Resolve
}

const patienceMs = 10_000
const roomBytes = 1_048_576

/** Makes the guarded way out: listed hosts, https, public addresses only, the checked address is the one connected to. */
export function makeGuardedFetch(settings: GuardedFetchSettings): GuardedFetch {
  const {
    local = {},
    loopback = false,
    inside = false,
    resolve = resolveByDns,
    timeoutMs = patienceMs,
    maxBytes = roomBytes,
  } = settings
  return async (address, init = {}) => {
    const url = new URL(address)
    const limits = { timeoutMs: init.timeoutMs ?? timeoutMs, maxBytes: init.maxBytes ?? maxBytes }
    const answer = Object.hasOwn(local, url.origin) ? local[url.origin] : undefined
    if (answer !== undefined) return answer(requestOf(url, init, limits.timeoutMs))
    const fault = faultOf(url, settings.allow, loopback)
    if (fault !== undefined) throw new FetchFault(fault, url.host)
    return send(url, init, { ...limits, loopback, inside, resolve })
  }
}

/** What is wrong with an address before anything is looked up. */
function faultOf(url: URL, allow: readonly string[], loopback: boolean): FetchFaultCode | undefined {
  if (url.username !== '' || url.password !== '') return 'credentials-in-url'
  if (!allow.some((listed) => covers(listed, url.hostname))) return 'host-not-listed'
  if (url.protocol === 'https:' || (loopback && url.protocol === 'http:')) return undefined
  return 'not-https'
}

/** Whether a listed host, or every name below one ('*.example.kr'), covers a host. */
export function covers(listed: string, host: string): boolean {
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) && host.length >= listed.length : host === listed
}

function requestOf(url: URL, { method = 'GET', headers = {}, body, signal }: GuardedInit, timeoutMs: number): Request {
  const signals = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]
  const sent = body === undefined ? {} : { body: Buffer.from(body) }
  return new Request(url, {
    method,
    headers: { ...headers },
    signal: AbortSignal.any(signals),
    redirect: 'manual',
    ...sent,
  })
}
