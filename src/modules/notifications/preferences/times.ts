import type { Preferences } from './preferences.ts'

const minute = 60_000
const day = 24 * 60 * minute
const seoul = 9 * 60 * minute // Korea has no summer time

/** When something that rings may go out: now, or at the end of the quiet hours that it falls into. */
export function afterQuiet(now: Date, { on, from, to }: Preferences['quiet']): Date {
  const [begin, end] = [msOf(from), msOf(to)]
  const at = (now.getTime() + seoul) % day
  const inside = begin <= end ? at >= begin && at < end : at >= begin || at < end
  if (!on || begin === end || !inside) return now
  return new Date(now.getTime() + ((end - at + day) % day))
}

/** When the next letter goes out that says what piled up: strictly after `now`. Undefined when the person wants none. */
export function nextDigest(now: Date, { every, hour, weekday }: Preferences['digest']): Date | undefined {
  if (every === 'never') return undefined
  const local = now.getTime() + seoul
  let at = local - (local % day) + hour * 60 * minute
  while (at <= local || (every === 'week' && new Date(at).getUTCDay() !== weekday)) at += day
  return new Date(at - seoul)
}

function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * minute
}
