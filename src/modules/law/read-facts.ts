import type { Domain } from './engine/domain.ts'
import type { Known } from './engine/evaluation.ts'
import type { Plain } from './engine/node.ts'

/** A fact that cannot be read, or that no rule asks for. */
export type FactFault = { readonly fact: string; readonly fault: 'unknown' | 'form' }

/**
 * Reads what somebody says of a case into facts of a domain: values that keep the form of their fact, groups of facts
 * (`mixed: {…}`) flattened to `mixed.…`. Everything else is a fault, named; nothing is guessed.
 */
export function readFacts(
  domain: Domain,
  given: Readonly<Record<string, unknown>>,
): { known: Known; faults: FactFault[] } {
  const known: Record<string, Plain> = {}
  const faults: FactFault[] = []
  for (const [name, value] of flat(given)) {
    const fact = domain.facts.find((each) => each.name === name)
    if (fact?.holds(value)) known[name] = value
    else if (value !== null && value !== undefined) faults.push({ fact: name, fault: fact ? 'form' : 'unknown' })
  }
  return { known, faults }
}

function flat(given: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(given).flatMap(([name, value]): [string, unknown][] =>
    isGroup(value) ? Object.entries(value).map(([part, inner]) => [`${name}.${part}`, inner]) : [[name, value]],
  )
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
