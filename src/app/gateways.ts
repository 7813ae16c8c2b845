import { type AgencySource, type AskAgency, agencySources } from '../gateways/agency.ts'
import { liveCareerRecords } from '../gateways/career-records/live.ts'
import { simulateCareerRecords } from '../gateways/career-records/simulator.ts'
import { liveCourseCompletions } from '../gateways/course-completions/live.ts'
import { simulateCourseCompletions } from '../gateways/course-completions/simulator.ts'
import { liveDegrees } from '../gateways/degrees/live.ts'
import { simulateDegrees } from '../gateways/degrees/simulator.ts'
import { liveLanguageTests } from '../gateways/language-tests/live.ts'
import { simulateLanguageTests } from '../gateways/language-tests/simulator.ts'
import { liveQualifications } from '../gateways/qualifications/live.ts'
import { simulateQualifications } from '../gateways/qualifications/simulator.ts'
import type { BehavesNow } from '../gateways/simulate-agency.ts'
import { behaveSo, behavioursNow } from '../demo/agency-behaviour.ts'
import { heldByTown } from '../demo/agency-records.ts'
import type { OutsideSystems } from '../modules/portal/index.ts'
import { type Breakers, makeBreakers } from '../platform/breaker/make-breakers.ts'
import type { Config } from '../platform/config/config.ts'
import { makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Node } from '../platform/node.ts'

type Agency = keyof Config['gateways']
type Live = typeof liveDegrees
type Simulate = typeof simulateDegrees

const makers: Readonly<Record<AgencySource, { agency: Agency; live: Live; simulate: Simulate }>> = {
  'career-records': { agency: 'keis', live: liveCareerRecords, simulate: simulateCareerRecords },
  qualifications: { agency: 'hrdk', live: liveQualifications, simulate: simulateQualifications },
  'course-completions': { agency: 'keris', live: liveCourseCompletions, simulate: simulateCourseCompletions },
  degrees: { agency: 'degree', live: liveDegrees, simulate: simulateDegrees },
  'language-tests': { agency: 'language', live: liveLanguageTests, simulate: simulateLanguageTests },
}

/** One gateway an agency: live where an address is configured, simulated in the demo, and not connected otherwise. */
export function makeGateways(
  node: Node,
  config: Pick<Config, 'gateways' | 'demo'>,
): { ask: Readonly<Record<AgencySource, AskAgency>>; systems: OutsideSystems; breakers: Breakers['states'] } {
  const { guard, states } = makeBreakers({ now: () => node.clock.now() })
  const fetch = makeGuardedFetch({
    allow: Object.values(config.gateways).map(({ baseUrl }) => new URL(baseUrl).hostname),
  })
  const make = (source: AgencySource): AskAgency => {
    const { agency, live, simulate } = makers[source]
    const settings = config.gateways[agency]
    if (settings !== undefined) return live(settings, fetch, guard)
    const behaves: BehavesNow = async () => ({ mode: (await behavioursNow(node)).get(source) ?? 'normal' })
    return config.demo ? simulate(heldByTown(node, source), behaves, guard) : notConnected
  }
  const ask = {
    'career-records': make('career-records'),
    qualifications: make('qualifications'),
    'course-completions': make('course-completions'),
    degrees: make('degrees'),
    'language-tests': make('language-tests'),
  }
  return { ask, systems: systemsOf(node, config, states), breakers: states }
}

// In real life an agency without an address cannot say that it knows nobody: it was not asked.
const notConnected: AskAgency = () => Promise.resolve({ answer: 'unavailable', why: 'not connected' })

const isSource = (name: string): name is AgencySource => agencySources.some((source) => source === name)

type Systems = ReturnType<OutsideSystems['states']>

/** What the operator sees of them, and in a demo the switch of those that are simulated. */
function systemsOf(node: Node, config: Pick<Config, 'gateways' | 'demo'>, states: Breakers['states']): OutsideSystems {
  const isSimulated = (source: AgencySource): boolean => config.demo && !config.gateways[makers[source].agency]
  const all = async (): Systems => {
    const behaviours = config.demo ? await behavioursNow(node) : new Map<string, undefined>()
    return agencySources.map((name) => {
      const breaker = states().find((s) => s.name === name)
      const mode = behaviours.get(name) ?? 'normal'
      return {
        name,
        ...(breaker && { breaker }),
        ...(isSimulated(name) && mode !== 'wrong-person' && { behaviour: mode }),
      }
    })
  }
  return {
    states: all,
    behave: async (tx, name, mode) => {
      if (!isSource(name) || !isSimulated(name)) return false
      await behaveSo(tx, name, mode)
      return true
    },
  }
}
