import { livePointReduction } from '../gateways/point-reduction/live.ts'
import type { ApplyForReduction } from '../gateways/point-reduction/port.ts'
import { simulatePointReduction } from '../gateways/point-reduction/simulator.ts'
import { makeBreakers } from '../platform/breaker/make-breakers.ts'
import type { Config } from '../platform/config/config.ts'
import { makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'

/** The way to the agency for penalty points: live where an address is configured, simulated in a demo, and none otherwise. */
export function pointReductionOf({ pointReduction: live, demo }: Config): ApplyForReduction | undefined {
  const { guard } = makeBreakers()
  if (live !== undefined)
    return livePointReduction(live, makeGuardedFetch({ allow: [new URL(live.baseUrl).hostname] }), guard)
  return demo ? simulatePointReduction({ mode: 'normal', given: [] }, guard) : undefined
}
