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
import { fromCursor, toCursor } from './cursor.ts'
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

/** A page of a vacancy's proofs, looked at now: of how many, how many came before, and where the next page begins. */
export type ProofCheck = {
  readonly vacancy: Vacancy
  readonly all: number
  readonly before: number
  readonly next?: string
  readonly counts: Readonly<Record<ProofLight, number>>
  readonly applicants: readonly CheckedApplicant[]
}

const pageSize = 200
const inFile = 500 // read and checked together while a file is made
type Asked = { vacancy: string; after?: string | undefined; size: number }
type Page = { vacancy: Vacancy; rows: store.InboxRow[]; all: number; before: number; next?: string }

/** The proofs of a page of applicants, in the order in which they applied, worst first within it. Nothing is told to the agencies. */
export async function checkProofs(
  call: Call,
  { vacancy, after }: { vacancy: unknown; after?: unknown },
  size: number = pageSize,
): Promise<Outcome<ProofCheck>> {
  return await checkPage(call, await readForList(call, { vacancy, after, size }))
}

/** The proofs of all applicants, however many, a page at a time: for a file. */
export async function checkAllProofs(
  call: Call,
  { vacancy }: { vacancy: unknown },
  size: number = inFile,
): Promise<Outcome<readonly CheckedApplicant[]>> {
  const applicants: CheckedApplicant[] = []
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await checkPage(call, await readForFile(call, { vacancy, after, size }))
    if (!page.ok) return page
    applicants.push(...page.value.applicants)
    after = page.value.next
  }
  return { ok: true, value: worstFirst(applicants) }
}

async function checkPage(call: Call, read: Outcome<Page>): Promise<Outcome<ProofCheck>> {
  if (!read.ok) return read
  const { rows, ...page } = read.value
  // Outside the reading transaction: looking at published lists must not hold a connection.
  const proven = rows.flatMap(({ application: a, sealed }) =>
    sealed ? [{ sealed, audience: a.organisation, challenge: a.id }] : [],
  )
  const verdicts = await checkPresentations(call.node, proven)
  const of = new Map(proven.map(({ challenge }, i) => [challenge, verdicts[i] ?? []]))
  const applicants = worstFirst(rows.map(({ application }) => checked(application, of.get(application.id) ?? [])))
  return { ok: true, value: { ...page, applicants, counts: countsOf(applicants) } }
}

function worstFirst(all: readonly CheckedApplicant[]): CheckedApplicant[] {
  return all.toSorted((a, b) => proofLights.indexOf(a.light) - proofLights.indexOf(b.light))
}

const readForList = reading('applications.check-proofs', 'list', 'applicants')
const readForFile = reading('applications.take-proofs', 'file', 'answers') // who only looks takes nothing along

function reading(name: string, bulk: 'list' | 'file', right: Right): Operation<Asked, Page> {
  return query(name, {
    bulk,
    right,
    input: z.object({ vacancy: z.uuid(), after: z.string().optional(), size: z.int().positive() }),
    allow: ownVacancy,
    run: async ({ input, tx }) => {
      const vacancy = await readVacancy(tx, input.vacancy)
      if (!vacancy) return refusal('jobs.no-such-vacancy', 404)
      const after = fromCursor(input.after)
      const found = await store.provenOf(tx, input.vacancy, { after, limit: input.size + 1 })
      const rows = found.slice(0, input.size)
      const last = rows.at(-1)
      const next = found.length > input.size && last ? { next: toCursor(last.application) } : {}
      const accessed = rows.map(({ application: a }) => ({
        person: a.person,
        what: `badges ${a.about.title}`,
        purpose: 'application',
        consent: a.consent,
      }))
      const placed = await store.countProven(tx, input.vacancy, after)
      return { value: { vacancy, rows, ...placed, ...next }, accessed }
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
