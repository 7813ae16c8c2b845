import type { Lang } from '../../../platform/http/page-call.ts'

/** Somebody made up whom a visitor of the demo can be. `sub` stays the same over restarts. */
export type DemoPerson = {
  readonly sub: string
  readonly name: string
  readonly birthDate?: string
  /** What the simulated agencies know this person by. */
  readonly linkingId?: string
  /** One line: why this person is interesting. */
  readonly story: Readonly<Record<Lang, string>>
}
