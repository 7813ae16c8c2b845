import type { Day } from '../kernel/day.ts'
import type { AgencyRecord, AgencySource } from '../gateways/agency.ts'
import type { HeldRecords } from '../gateways/simulate-agency.ts'
import type { Node } from '../platform/node.ts'
import { townOf } from './memory.ts'
import type { AgencyKind, TownRecord } from './town/town.ts'

/** Which gateway answers for which kind of agency of the town. */
export const sources: Readonly<Record<AgencyKind, AgencySource>> = {
  career: 'career-records',
  qualification: 'qualifications',
  completion: 'course-completions',
  degree: 'degrees',
  language: 'language-tests',
}

/** What the simulated agency of a source holds of whom. A number that nobody of the town has is unknown to every agency. */
export function heldByTown(node: Node, source: AgencySource): HeldRecords {
  return async (subject) => {
    const town = await townOf(node)
    if (!town.people.some((p) => p.resident === subject)) return undefined
    const agencies = new Map(town.agencies.map((a) => [a.key, a.name]))
    const today = node.clock.today()
    const held = town.records.filter((r) => r.resident === subject && sources[r.kind] === source && stands(r, today))
    return held.length === 0 ? undefined : held.map((r) => recordOf(r, agencies.get(r.agency) ?? ''))
  }
}

// What an agency has taken back is no longer in its register.
function stands(r: TownRecord, today: Day): boolean {
  return r.kind !== 'qualification' || r.revokedOn === undefined || today < r.revokedOn
}

/** A record of the town as its agency's gateway gives it. */
function recordOf(r: TownRecord, agency: string): AgencyRecord {
  const base = { source: sources[r.kind], kind: r.kind, externalId: r.key, detail: {} }
  switch (r.kind) {
    case 'career':
      return {
        ...base,
        title: r.duty,
        organisation: r.company,
        from: r.from,
        ...(r.to && { to: r.to }),
        detail: { form: 'employment', workplaceNumber: demoNumber },
      }
    case 'qualification':
      return {
        ...base,
        externalId: r.number,
        title: r.name,
        organisation: agency,
        from: r.issuedOn,
        detail: { code: '0000', type: 'T' },
      }
    case 'completion':
      return {
        ...base,
        title: r.course,
        organisation: agency,
        from: r.from,
        to: r.to,
        detail: { courseId: r.key, courseRound: '1', hours: String(r.hours) },
      }
    case 'degree':
      return { ...base, title: r.major, organisation: r.school, to: r.on, level: r.degree }
    case 'language':
      return { ...base, title: r.test, organisation: agency, from: r.takenOn, to: r.validUntil, ...scoreOf(r.score) }
  }
}

const demoNumber = '0000000000' // no business has it

function scoreOf(score: string): { score: number } | { level: string } {
  const number = Number(score)
  return Number.isFinite(number) ? { score: number } : { level: score }
}
