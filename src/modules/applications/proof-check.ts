import { z } from 'zod'
import { type Outcome, refusal } from '../../kernel/refusal.ts'
import type { Call } from '../../platform/node.ts'
import type { Right } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type BadgeVerdict, checkPresentations, lightOf } from '../badges/index.ts'
import { type Vacancy, vacancy as readVacancy } from '../jobs/index.ts'
import type { Application } from './application.ts'
import { ownVacancy } from './own-vacancy.ts'
import * as store from './store.ts'

/** How far one can rely on an applicant's proofs: the worst of them; 'none' when nothing was proven by badges. */
export type ProofLight = ReturnType<typeof lightOf> | 'none'
/** In the order in which a page shows them: what needs a look first. */
export const proofLights: readonly ProofLight[] = ['red', 'amber', 'green', 'none']

/** One applicant's proofs as they stand now. */
export type CheckedApplicant = {
  readonly application: Application
  readonly light: ProofLight
  readonly badges: readonly BadgeVerdict[]
}

/** All proofs of a vacancy, looked at now. */
export type ProofCheck = {
  readonly vacancy: Vacancy
  readonly counts: Readonly<Record<ProofLight, number>>
  readonly applicants: readonly CheckedApplicant[]
}

const most = 1_000
type Asked = { vacancy: string }
type Read = { vacancy: Vacancy; rows: store.InboxRow[] }

/** The proofs of all applicants of a vacancy, each agency's list read once, worst first. Nothing is told to the agencies. */
export async function checkProofs(call: Call, asked: unknown, as: 'list' | 'file'): Promise<Outcome<ProofCheck>> {
  const read = await (as === 'file' ? readForFile : readForList)(call, asked)
  if (!read.ok) return read
  const { vacancy, rows } = read.value
  // Outside the reading transaction: looking at published lists must not hold a connection.
  const proven = rows.flatMap(({ application: a, sealed }) =>
    sealed ? [{ sealed, audience: a.organisation, challenge: a.id }] : [],
  )
  const verdicts = await checkPresentations(call.node, proven)
  const of = new Map(proven.map(({ challenge }, i) => [challenge, verdicts[i] ?? []]))
  const applicants = rows
    .map(({ application }) => checked(application, of.get(application.id) ?? []))
    .toSorted((a, b) => proofLights.indexOf(a.light) - proofLights.indexOf(b.light))
  return { ok: true, value: { vacancy, applicants, counts: countsOf(applicants) } }
}

const readForList = reading('applications.check-proofs', 'list', 'applicants')
const readForFile = reading('applications.take-proofs', 'file', 'answers') // who only looks takes nothing along

function reading(name: string, bulk: 'list' | 'file', right: Right): Operation<Asked, Read> {
  return query(name, {
    bulk,
    right,
    input: z.object({ vacancy: z.uuid() }),
    allow: ownVacancy,
    run: async ({ input, tx }) => {
      const vacancy = await readVacancy(tx, input.vacancy)
      if (!vacancy) return refusal('jobs.no-such-vacancy', 404)
      const rows = await store.provenOf(tx, input.vacancy, most)
      const accessed = rows.map(({ application: a }) => ({
        person: a.person,
        what: `badges ${a.about.title}`,
        purpose: 'application',
        consent: a.consent,
      }))
      return { value: { vacancy, rows }, accessed }
    },
  })
}

function checked(application: Application, badges: readonly BadgeVerdict[]): CheckedApplicant {
  const lights = badges.map(lightOf)
  return {
    application,
    badges,
    light: proofLights.find((light) => light !== 'none' && lights.includes(light)) ?? 'none',
  }
}

function countsOf(all: readonly CheckedApplicant[]): Record<ProofLight, number> {
  const n = (light: ProofLight): number => all.filter((one) => one.light === light).length
  return { red: n('red'), amber: n('amber'), green: n('green'), none: n('none') }
}
