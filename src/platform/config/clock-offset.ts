const units = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const

/** How far a clock is to be moved, in milliseconds: '+3d', '-2h', '+45m', or an ISO 8601 instant seen from `now`. Undefined: unreadable. */
export function clockOffset(value: string, now: number = Date.now()): number | undefined {
  const offset = /^([+-]\d{1,5})([dhm])$/.exec(value)
  if (offset) return Number(offset[1]) * units[offset[2] === 'd' ? 'd' : offset[2] === 'h' ? 'h' : 'm']
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(value)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant - now
}
