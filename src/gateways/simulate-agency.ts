import { setTimeout as pause } from 'node:timers/promises'
import type { AgencyRecord } from './agency.ts'
import type { Exchange, RawAnswer } from './ask-agency.ts'

/** How a simulated agency behaves. `delayMs` is for 'slow'. */
export type Behaviour = { mode: 'normal' | 'slow' | 'down' | 'malformed' | 'wrong-person' | 'double'; delayMs?: number }

/** Tells how it behaves at this moment: asked anew with every question. */
export type BehavesNow = () => Readonly<Behaviour> | Promise<Readonly<Behaviour>>

/** The records a simulated agency holds of a person; `undefined` when it does not know the person. */
export type HeldRecords = (
  subject: string,
) => readonly AgencyRecord[] | undefined | Promise<readonly AgencyRecord[] | undefined>

/** Writes records as the agency would send them. */
export type WriteBody = (subject: string, records: readonly AgencyRecord[]) => unknown

const slowMs = 15_000

/** A simulated agency: speaks the same contract as the real one, in process, and errs on request. */
export function simulateAgency(held: HeldRecords, behaves: BehavesNow, write: WriteBody): Exchange {
  const answers: Readonly<Record<Behaviour['mode'], (subject: string, records: readonly AgencyRecord[]) => RawAnswer>> =
    {
      normal: (subject, records) => ({ status: 200, body: write(subject, records) }),
      slow: (subject, records) => ({ status: 200, body: write(subject, records) }),
      down: () => ({ status: 503, body: undefined }),
      malformed: () => ({ status: 200, body: '<html><body>점검 중입니다</body></html>' }),
      'wrong-person': (subject, records) => ({ status: 200, body: write(`${subject}-other`, records) }),
      double: (subject, records) => ({
        status: 200,
        body: write(
          subject,
          records.flatMap((record) => [record, record]),
        ),
      }),
    }
  return async ({ subject }, signal) => {
    const { mode, delayMs } = await behaves()
    if (mode === 'slow') await pause(delayMs ?? slowMs, undefined, { signal })
    if (mode === 'down') return answers.down(subject, [])
    const records = await held(subject)
    return records === undefined ? { status: 404, body: undefined } : answers[mode](subject, records)
  }
}

/** Records held in a map from subject to records; the owner may add to the map while the simulator runs. */
export function heldIn(records: ReadonlyMap<string, readonly AgencyRecord[]>): HeldRecords {
  return (subject) => records.get(subject)
}
