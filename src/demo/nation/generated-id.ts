import { type Day, startOf } from '../../kernel/day.ts'
import { type Id, toId } from '../../kernel/id.ts'

const kinds = ['seeker', 'owner', 'employer', 'vacancy', 'need'] as const
/** What ids are made for. */
export type GeneratedKind = (typeof kinds)[number]

/** The id of the n-th thing of a kind: a UUIDv7 that is the same in every run, rising with n so that tables are filled in order. */
export function generatedId<Of extends string>(day: Day, seed: number, kind: GeneratedKind, n: number): Id<Of> {
  const time = (startOf(day).getTime() + n).toString(16).padStart(12, '0')
  const which = `7${kinds.indexOf(kind).toString(16)}${(seed & 0xff).toString(16).padStart(2, '0')}`
  return toId<Of>(
    `${time.slice(0, 8)}-${time.slice(8)}-${which}-8${(seed >>> 8).toString(16).padStart(3, '0').slice(-3)}-${n.toString(16).padStart(12, '0')}`,
  )
}
