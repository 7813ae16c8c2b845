import { CronExpressionParser } from 'cron-parser'

type Between = { readonly last: Date; readonly next: Date }
const known = new Map<string, Between>()

/** The last time of a schedule (five fields of cron, Asia/Seoul) that has come at `now`. */
export function lastTime(cron: string, now: Date): Date {
  const kept = known.get(cron)
  if (kept && kept.last <= now && now < kept.next) return kept.last
  const found = between(cron, now)
  known.set(cron, found)
  return found.last
}

// The library's `prev` is before its current date: a moment later, so that a time that is now has come.
function between(cron: string, now: Date): Between {
  const times = CronExpressionParser.parse(cron, { currentDate: new Date(now.getTime() + 1), tz: 'Asia/Seoul' })
  const last = times.prev().toDate()
  return { last, next: times.next().toDate() }
}
