import { addDays, type Day, dayOf } from '../../../kernel/day.ts'

/** For so many days it may be taken back. A rule of this house, not of the law. */
export const waitDays = 7

/** An erasure as it lies in the table. */
export type ErasureRow = {
  readonly id: string
  readonly person_id: string
  readonly asked_at: Date
  readonly due_at: Date
  readonly taken_back_at: Date | null
  readonly stopped_because: 'last-administrator' | null
  readonly began_at: Date | null
  readonly erasing_at: Date | null
  readonly erased_at: Date | null
  readonly told_at: Date | null
}

/** Where it stands. 'withdrawing': running applications end; 'erasing': every module erases. */
export type ErasureState = 'waiting' | 'withdrawing' | 'erasing' | 'erased' | 'taken-back'

/** The state now. */
export function stateOf(row: ErasureRow): ErasureState {
  if (row.taken_back_at) return 'taken-back'
  if (row.erased_at) return 'erased'
  if (row.erasing_at) return 'erasing'
  return row.began_at ? 'withdrawing' : 'waiting'
}

/** The next step that a job takes, if its time has come. */
export type Step = 'begin' | 'erase' | 'finish' | 'tell'

/** Which step is next; nothing while somebody still has to hear of the last one. */
export function nextStep(
  row: ErasureRow,
  unheard: { readonly begins: number; readonly erased: number },
  now: Date,
): Step | undefined {
  if (row.taken_back_at || row.told_at) return undefined
  if (!row.began_at) return row.due_at <= now ? 'begin' : undefined
  if (!row.erasing_at) return unheard.begins === 0 ? 'erase' : undefined
  if (!row.erased_at) return unheard.erased === 0 ? 'finish' : undefined
  return 'tell'
}

/** When it begins: at midnight in Korea after the last of the days. */
export function dueFrom(now: Date): Date {
  const day: Day = addDays(dayOf(now), waitDays + 1)
  return new Date(`${day}T00:00:00+09:00`)
}
