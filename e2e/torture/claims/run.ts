import type { Server } from './server.ts'
import type { Stage } from './stage.ts'
import type { Visits } from './visit.ts'

/** What a day of the run is played with. `office`: the officer's session. */
export type Run = {
  readonly stage: Stage
  readonly server: Server
  readonly visits: Visits
  readonly office: () => Promise<string>
}
