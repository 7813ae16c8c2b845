import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

const id = z.uuid()
/** Which vacancy, and whose when it is not imported. */
type One = { vacancy: string; organisation?: string | undefined }
const One: z.ZodType<One> = z.object({ vacancy: id, organisation: id.optional() })

/** A vacancy has been published. */
export const vacancyPublished: FactKind<One> = defineFact('jobs.vacancy-published', One, (p) => p.vacancy)

/** A published vacancy has been changed. */
export const vacancyChanged: FactKind<One> = defineFact('jobs.vacancy-changed', One, (p) => p.vacancy)

/** The last day for applications has passed; answers are still owed. */
export const vacancyEnded: FactKind<One> = defineFact('jobs.vacancy-ended', One, (p) => p.vacancy)

/** Which vacancy's last day moved because of an outage, from when to when; `withdrawn`: it moved back. */
export type LastDayMoved = {
  readonly vacancy: string
  readonly organisation: string
  readonly incident: string
  readonly extension: string
  readonly from: Day
  readonly to: Day
  readonly withdrawn: boolean
}

const day = z.custom<Day>(isDay, 'not a day')

/** The last day of an open vacancy moved, because the service stood still. */
export const lastDayMoved: FactKind<LastDayMoved> = defineFact(
  'jobs.last-day-moved',
  z.object({
    vacancy: id,
    organisation: id,
    incident: id,
    extension: id,
    from: day,
    to: day,
    withdrawn: z.boolean(),
  }),
  (p) => p.vacancy,
)

/** The employer has closed a vacancy: everybody who applied is to be answered. */
export const vacancyClosed: FactKind<{ vacancy: string; organisation: string; reason: string }> = defineFact(
  'jobs.vacancy-closed',
  z.object({ vacancy: id, organisation: id, reason: z.string() }),
  (p) => p.vacancy,
)

/** Imported vacancies of one source are new, changed or gone (at most 500 a fact). */
export const vacanciesImported: FactKind<{ source: string; vacancies: string[] }> = defineFact(
  'jobs.vacancies-imported',
  z.object({ source: z.string(), vacancies: z.array(id).max(500) }),
  (p) => `source:${p.source}`,
)
