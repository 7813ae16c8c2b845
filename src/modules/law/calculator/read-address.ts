import { type Day, isDay } from '../../../kernel/day.ts'
import type { Domain, DomainFact } from '../engine/domain.ts'
import type { AnyFact, FactKind } from '../engine/fact.ts'
import type { Plain } from '../engine/node.ts'
import { headlines } from './headlines.ts'
import type { Question } from './question.ts'

/** A question as an address says it, with what was typed and which of it cannot be read. */
export type Asked = Question & {
  readonly typed: Readonly<Record<string, string>>
  readonly faults: readonly DomainFact[]
  /** The day was typed and is none. */
  readonly dayFault: boolean
}

type Query = Readonly<Record<string, string | readonly string[]>>

/** Reads a calculator's address: facts by name, `on` the day, `want` the results. Names that nobody knows are left aside. */
export function readAddress(domain: Domain, query: Query, today: Day): Asked {
  const typed: Record<string, string> = {}
  const known: Record<string, Plain> = {}
  const faults: DomainFact[] = []
  for (const fact of domain.facts) {
    const text = one(query[fact.name]).trim()
    if (text === '') continue
    typed[fact.name] = text
    const value = readValue(fact, text)
    if (fact.holds(value)) known[fact.name] = value
    else faults.push(fact)
  }
  const on = one(query['on']).trim()
  return {
    domain,
    known,
    typed,
    faults,
    day: isDay(on) ? on : today,
    dayFault: on !== '' && !isDay(on),
    wanted: wants(domain, query),
  }
}

function wants(domain: Domain, query: Query): readonly string[] {
  const asked = [query['want'] ?? []].flat().filter((name) => Object.hasOwn(domain.results, name))
  return asked.length === 0 ? headlines(domain) : asked
}

function one(value: string | readonly string[] | undefined): string {
  return [value ?? ''].flat()[0] ?? ''
}

/** What somebody typed as a value of the fact's kind: 250만 and 2,500,000원 are the same amount. */
function readValue({ kind }: AnyFact, text: string): unknown {
  return (readers[kind] ?? amount)(text)
}

const asTyped = (text: string): string => text
const readers: Readonly<Partial<Record<FactKind, (text: string) => unknown>>> = {
  yes: (text) => ({ yes: true, no: false })[text],
  day: asTyped,
  choice: asTyped,
  word: asTyped,
  list: rows,
}

function amount(text: string): number | undefined {
  const bare = text.replaceAll(/[,\s]|(?:원|%|세|일|개월|달|주|년|시간|번|명)$/gu, '')
  const [, digits, tens] = /^(\d+(?:\.\d+)?)(만)?$/u.exec(bare) ?? []
  return digits === undefined ? undefined : Number(digits) * (tens === undefined ? 1 : 10_000)
}

// A line an act: the day, then what it was.
function rows(text: string): { date: string; kind: string }[] | undefined {
  const lines = text.split(/[\n;]/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const read = lines.map((line) => ({ date: line.slice(0, 10), kind: line.slice(10).trim() }))
  return read.every(({ date, kind }) => isDay(date) && kind !== '') ? read : undefined
}
