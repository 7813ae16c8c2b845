/** How something ended: as it should, with an expected "no", with a fault. */
export type Ending = 'ok' | 'refused' | 'failed'

/**
 * What a process tells of its own work, by names from the source code only: never an address, an id or a person. The wiring
 * gives one to the node; a node without (a test's) tells nobody.
 */
export type Observe = {
  readonly request: (what: { method: string; route: string; status: number; seconds: number }) => void
  readonly operation: (name: string, ending: Ending, seconds: number) => void
  readonly delivery: (subscriber: string, ending: 'done' | 'failed' | 'parked') => void
  readonly job: (name: string, ending: 'done' | 'failed') => void
  readonly receipt: () => void
}
