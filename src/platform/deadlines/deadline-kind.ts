import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../database/connect.ts'
import { type Service, service } from '../service.ts'

/** Words in both languages. */
type Words = { readonly ko: string; readonly en: string }

/** Days in Korea, both counted in. */
export type Span = { readonly from: Day; readonly to: Day }

/** How much an extension would move: deadlines, and people and organisations who would hear of it. */
export type Affected = { readonly deadlines: number; readonly told: number }

/**
 * A kind of deadline that an outage may move. The module that owns the deadlines names it here and hears
 * `operations.deadlines-extended`; it moves its own days, keeps the old day and the reason, and tells each person once.
 */
export type DeadlineKind = {
  /** 'module.what'. */
  readonly kind: string
  readonly name: Words
  /** What the deadline rests on, as far as we know: proposed to the operator, who answers for the basis. */
  readonly restsOn: Words
  /** What falls on these days now. Runs with the system's rights. */
  readonly affected: (tx: Tx, span: Span) => Promise<Affected>
  /** Whether an original day that this extension moved is over, so that somebody may have relied on the new one. */
  readonly reliedOn: (tx: Tx, extension: string, today: Day) => Promise<boolean>
}

/** Every kind of deadline of this program; the wiring collects them from the modules. */
export const deadlineKinds: Service<readonly DeadlineKind[]> = service<readonly DeadlineKind[]>('the kinds of deadline')
