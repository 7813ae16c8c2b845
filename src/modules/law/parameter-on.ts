import { type Day, toDay } from '../../kernel/day.ts'
import { type Parameter, type Value, parameters } from './parameter.ts'

/** A day on which the law's number is not known here: nothing may be decided from it. */
export class UncoveredDay extends Error {
  constructor(parameter: string, day: Day) {
    super(`${parameter} has no value on ${day}`)
  }
}

/** A value on a day. */
export type ValueOn = Value & { readonly value: number }

/** The value that a parameter has on a day; throws when no value covers it. */
export function parameterOn(name: string, day: Day): ValueOn {
  return valueOn(known(name), day)
}

/** The same of a parameter at hand. */
function valueOn(parameter: Parameter, day: Day): ValueOn {
  const found = parameter.values.findLast((value) => value.from <= day)
  const over = parameter.knownUntil !== undefined && day > parameter.knownUntil
  if (!found || found.value === null || over) throw new UncoveredDay(parameter.id, day)
  return { ...found, value: found.value }
}

/** How a rule reads a parameter: the days on which it will ask are declared and checked when the program loads. */
export type Use = {
  readonly parameter: Parameter
  /** The value on a day; throws when no value covers it. */
  readonly on: (day: Day) => ValueOn
  /** The same, and the last known value for days that are not known yet: a lower bound for what only rises. */
  readonly atLeastOn: (day: Day) => ValueOn
}

/** Declares that a rule asks for a parameter on every day from one on (to the last known one); a gap stops the program. */
export function useParameter(name: string, from: string): Use {
  const parameter = known(name)
  const first = toDay(from)
  for (const day of [first, ...parameter.values.map((value) => value.from).filter((day) => day >= first)])
    valueOn(parameter, day)
  const last = parameter.knownUntil
  const atLeastOn = (day: Day): ValueOn => valueOn(parameter, last !== undefined && day > last ? last : day)
  return { parameter, on: (day) => valueOn(parameter, day), atLeastOn }
}

function known(name: string): Parameter {
  const parameter = parameters.get(name)
  if (!parameter) throw new Error(`no parameter ${name}`)
  return parameter
}
