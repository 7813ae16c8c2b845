import type { Day } from '../../../kernel/day.ts'
import type { Domain } from '../engine/domain.ts'
import type { Known } from '../engine/evaluation.ts'

/** What somebody asks a calculator: a domain, what they know, the day whose law is meant, and which results. */
export type Question = {
  readonly domain: Domain
  readonly known: Known
  readonly day: Day
  readonly wanted: readonly string[]
}
