import { z } from 'zod'
import { readTable } from './read-table.ts'
import { bare, bestFits } from './words.ts'

/**
 * A qualification a vacancy may ask for. `technical`: 국가기술자격 (id nq-…, with grade). `licence`: a licence or national
 * professional qualification (id pl-…, with the Act it rests on). Ids are ours and stay.
 */
export type Qualification = {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly kind: 'technical' | 'licence'
  readonly grade: string | undefined
  readonly law: string | undefined
}

const Technical = z.object({
  id: z.string().regex(/^nq-\d{4}$/),
  name: z.string().min(1),
  field: z.string(),
  grade: z.string(),
})
const Licence = z.object({
  id: z.string().regex(/^pl-\d{4}$/),
  name: z.string().min(1),
  field: z.string(),
  law: z.string(),
})

const all: readonly Qualification[] = [
  ...readTable('qualifications.tsv', Technical).map((row) => ({
    ...row,
    kind: 'technical' as const,
    law: '국가기술자격법',
  })),
  ...readTable('licences.tsv', Licence).map((row) => ({ ...row, kind: 'licence' as const, grade: undefined })),
]

const byKey: ReadonlyMap<string, Qualification> = new Map(
  all.flatMap((one) => [[one.id, one] as const, [bare(one.name), one] as const]),
)

/** The qualification with this id or this exact name (spaces do not count); undefined when there is none. */
export function qualification(idOrName: string): Qualification | undefined {
  return byKey.get(idOrName) ?? byKey.get(bare(idOrName))
}

/** The qualifications whose name holds all the words, best first. */
export function searchQualifications(words: string, limit = 10): readonly Qualification[] {
  return bestFits(all, (one) => one.name, words, limit)
}

/** Every qualification in the list, for a select or an export. */
export function qualifications(): readonly Qualification[] {
  return all
}
