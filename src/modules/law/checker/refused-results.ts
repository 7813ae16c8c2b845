import type { Held } from './dated-files.ts'
import type { Effects } from './statements.ts'

type Results = Readonly<Record<string, Held>>

/** The first result by which somebody is refused something, gets less than they asked for or had, or has to give something. */
export function refusedResult(does: Effects, result: Results, asked: Results, before: Results): string | undefined {
  return Object.keys(result).find((name) => isRefused(does, name, [result[name], asked[name], before[name]]))
}

type Values = readonly [value: Held | undefined, asked: Held | undefined, before: Held | undefined]

function isRefused(does: Effects, name: string, [value, asked, before]: Values): boolean {
  const words = Object.hasOwn(does.words, name) ? does.words[name] : undefined
  const taken = does.takes.includes(name)
  return [
    value === false && !taken,
    taken && (value === true || (typeof value === 'number' && value > 0)),
    does.gives.includes(name) && (value === 0 || less(value, asked) || less(value, before)),
    does.costs.includes(name) && less(before, value),
    words !== undefined && !words.some((word) => word === value),
  ].includes(true)
}

function less(value: Held | undefined, than: Held | undefined): boolean {
  const numbers = typeof value === 'number' && typeof than === 'number'
  const days = typeof value === 'string' && typeof than === 'string'
  return (numbers || days) && value < than
}
