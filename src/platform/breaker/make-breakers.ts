import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  type CircuitBreakerPolicy,
  ExponentialBackoff,
  handleAll,
  handleWhen,
  type IPolicy,
  isBrokenCircuitError,
  isIsolatedCircuitError,
  isTaskCancelledError,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'

/** How patient we are with a system that is not ours. Times in milliseconds. */
export type BreakerSettings = {
  /** Longest wait for one attempt. */
  readonly timeoutMs: number
  /** Attempts after the first one. */
  readonly retries: number
  /** First pause between attempts; doubles, with jitter. */
  readonly backOffMs: number
  /** Failures in a row that open the breaker (promise: at most 10). */
  readonly opensAfter: number
  /** Rest of an open breaker before one probe is let through. */
  readonly restsMs: number
  /** The clock that `since` is told by. */
  readonly now: () => Date
}

/** A breaker as the operations page shows it. */
export type BreakerState = {
  readonly name: string
  readonly state: 'closed' | 'open' | 'half-open'
  readonly lastFailure?: string
  /** When it last opened, half opened or closed again; missing while it has never opened. */
  readonly since?: Date
}

/** Runs `fn` under the breaker of that name; gives the answer, or throws `OutsideUnavailable`. `signal` fires when the time is up. */
export type Guard = <T>(name: string, fn: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** The breakers of one process, one per outside system. */
export type Breakers = { readonly guard: Guard; readonly states: () => readonly BreakerState[] }

/** The other side did not answer in time, failed, or its breaker is open: ask again later. `cause` says what happened. */
export class OutsideUnavailable extends Error {
  readonly system: string
  constructor(system: string, cause: unknown) {
    super(`${system} is unavailable: ${reason(cause)}`, { cause })
    this.system = system
  }
}

const patience: BreakerSettings = {
  timeoutMs: 5_000,
  retries: 2,
  backOffMs: 200,
  opensAfter: 6,
  restsMs: 10_000,
  now: () => new Date(),
}

const shown: Readonly<Record<CircuitState, BreakerState['state']>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
}

/** Makes the breakers of a process. Every throw of a guarded function counts as a failure; an expected "no" is a value. */
export function makeBreakers(settings: Partial<BreakerSettings> = {}): Breakers {
  const chosen = { ...patience, ...settings }
  const circuits = new Map<string, Circuit>()
  const circuit = (name: string): Circuit => {
    const known = circuits.get(name) ?? makeCircuit(chosen)
    circuits.set(name, known)
    return known
  }
  return {
    guard: async (name, fn) => {
      try {
        return await circuit(name).run.execute(({ signal }) => fn(signal))
      } catch (error) {
        throw new OutsideUnavailable(name, error)
      }
    },
    states: () => [...circuits].map(([name, circuit]) => stateOf(name, circuit)),
  }
}

type Circuit = { readonly breaker: CircuitBreakerPolicy; readonly run: IPolicy; readonly since: () => Date | undefined }

function makeCircuit({ timeoutMs, retries, backOffMs, opensAfter, restsMs, now }: BreakerSettings): Circuit {
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: restsMs, breaker: new ConsecutiveBreaker(opensAfter) })
  let changed: Date | undefined
  breaker.onStateChange(() => {
    changed = now()
  })
  // An open breaker is not worth a retry: the answer would be the same, only later.
  const again = retry(
    handleWhen((error) => !isOpen(error)),
    {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: backOffMs, maxDelay: backOffMs * 16 }),
    },
  )
  // Every attempt is timed and counted by itself, so the order is retry, breaker, timeout.
  return { breaker, run: wrap(again, breaker, timeout(timeoutMs, TimeoutStrategy.Aggressive)), since: () => changed }
}

function stateOf(name: string, { breaker, since }: Circuit): BreakerState {
  const last = breaker.lastFailure
  const changed = since()
  const known = { name, state: shown[breaker.state], ...(changed && { since: changed }) }
  if (known.state === 'closed' || last === undefined) return known
  return { ...known, lastFailure: 'error' in last ? reason(last.error) : 'refused' }
}

function isOpen(error: unknown): boolean {
  return isBrokenCircuitError(error) || isIsolatedCircuitError(error)
}

function reason(cause: unknown): string {
  if (isTaskCancelledError(cause)) return 'no answer in time'
  return cause instanceof Error ? cause.message : 'unknown failure'
}
