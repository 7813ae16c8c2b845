/** Hours of the day at which a shift may end and still be one of the morning; one of the afternoon begins at noon or later. */
const morningEnds = 14
const noon = 12
const eveningBegins = 18

const span =
  /(?<![\d:])(\d{1,2})(?:[:시]\s*(\d\d)?분?)?\s*(?:~|-|–|부터)\s*(?:익일|다음\s*날)?\s*(\d{1,2})(?:[:시]\s*(\d\d)?)(?!\s*간)/u

/**
 * When a vacancy says that work begins and ends, as codes of the index: '~in09', '~out18', and '~morning' or '~afternoon' when it
 * all lies there. Of several spans the first counts, of its times the hour.
 */
export function clockTerms(hours: string): readonly string[] {
  const found = span.exec(hours)
  if (!found) return []
  const [from, to] = [Number(found[1]), Number(found[3])]
  if (from > 24 || to > 24) return []
  const end = to + Number(found[4] ?? 0) / 60
  const isMorning = from >= 5 && from < noon && to > from && end <= morningEnds
  const isAfternoon = from >= noon && from < eveningBegins && to > from
  return [begins(from), ends(to), ...(isMorning ? ['~morning'] : []), ...(isAfternoon ? ['~afternoon'] : [])]
}

/** The code for work that begins in this hour. */
export function begins(hour: number): string {
  return `~in${String(hour).padStart(2, '0')}`
}

/** The code for work that ends in this hour. */
export function ends(hour: number): string {
  return `~out${String(hour).padStart(2, '0')}`
}
