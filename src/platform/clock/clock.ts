import { type Day, dayOf } from '../../kernel/day.ts'

/** The one clock. Demo time may be moved; tests move it. Nothing else asks the machine what time it is. */
export type Clock = {
  now(): Date
  today(): Day
  /** How far demo time is moved, in milliseconds; 0 in real life. */
  offset(): number
  move(milliseconds: number): void
}

/** The machine's clock, moved by `offset` milliseconds. */
export function makeClock(offset = 0): Clock {
  let moved = offset
  const now = (): Date => new Date(Date.now() + moved)
  return {
    now,
    today: () => dayOf(now()),
    offset: () => moved,
    move: (milliseconds) => {
      moved = milliseconds
    },
  }
}
