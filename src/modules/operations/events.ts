import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** An extension of deadlines of one kind: those that fall on `from` to `to` move by `days`, and to no day before `noEarlier`. */
export type DeadlinesExtended = {
  readonly extension: string
  readonly incident: string
  readonly kind: string
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly noEarlier: Day
  /** The extension is taken back: days whose original is not over return to it. */
  readonly withdrawn: boolean
}

const day = z.custom<Day>(isDay, 'not a day')

/** The operator extended deadlines because of an incident, or took that back. Their owners move their own days. */
export const deadlinesExtended: FactKind<DeadlinesExtended> = defineFact(
  'operations.deadlines-extended',
  z.object({
    extension: z.uuid(),
    incident: z.uuid(),
    kind: z.string(),
    from: day,
    to: day,
    days: z.number().int().min(1),
    noEarlier: day,
    withdrawn: z.boolean(),
  }),
  (p) => p.extension,
)
