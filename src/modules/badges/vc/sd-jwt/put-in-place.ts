import { isObject, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import type { Disclosure } from './read-disclosures.ts'

const deepest = 40

type Work = {
  readonly disclosures: ReadonlyMap<string, Disclosure>
  /** Every digest that stood in the claims or in what was disclosed. */
  readonly seen: Set<string>
  readonly faults: string[]
}

/**
 * The claims with everything that was disclosed in its place and nothing left of what was not; or why they cannot be read so
 * (RFC 9901, section 7.1, steps 3 to 5): each digest stands once, each disclosure is asked for, none hides another claim.
 */
export function putInPlace(
  claims: Members,
  disclosures: ReadonlyMap<string, Disclosure>,
): { readonly claims: Members } | { readonly fault: Problem } {
  const work: Work = { disclosures, seen: new Set(), faults: [] }
  const { _sd_alg: _, ...whole } = fillObject(claims, work, deepest)
  if ([...disclosures.keys()].some((digest) => !work.seen.has(digest))) work.faults.push('sd-jwt-disclosure-unused')
  const [fault] = work.faults
  return fault === undefined ? { claims: whole } : { fault: problem(fault) }
}

function fill(value: unknown, work: Work, depth: number): unknown {
  if (depth === 0) {
    work.faults.push('too-deep')
    return null
  }
  if (Array.isArray(value)) return value.flatMap((element: unknown) => fillElement(element, work, depth - 1))
  return isObject(value) ? fillObject(value, work, depth - 1) : value
}

function fillObject(members: Members, work: Work, depth: number): Members {
  const { _sd: digests = [], ...plain } = members
  if (!Array.isArray(digests)) work.faults.push('sd-jwt-digests-malformed')
  const disclosed = [digests].flat().flatMap((digest: unknown) => takeMember(digest, work))
  const all = [...Object.entries(plain), ...disclosed]
  if (new Set(all.map(([name]) => name)).size < all.length) work.faults.push('sd-jwt-claim-twice')
  return Object.fromEntries(all.map(([name, value]) => [name, fill(value, work, depth)]))
}

function takeMember(digest: unknown, work: Work): readonly (readonly [string, unknown])[] {
  const found = take(digest, work)
  if (found && found.name === undefined) work.faults.push('sd-jwt-disclosure-misplaced')
  return found?.name === undefined ? [] : [[found.name, found.value]]
}

// An element that may be disclosed stands as an object with its digest alone.
function fillElement(element: unknown, work: Work, depth: number): readonly unknown[] {
  if (!isObject(element) || !('...' in element)) return [fill(element, work, depth)]
  if (Object.keys(element).length > 1) work.faults.push('sd-jwt-digests-malformed')
  const found = take(element['...'], work)
  if (found?.name !== undefined) work.faults.push('sd-jwt-disclosure-misplaced')
  return found ? [fill(found.value, work, depth)] : []
}

function take(digest: unknown, { disclosures, seen, faults }: Work): Disclosure | undefined {
  if (typeof digest !== 'string') {
    faults.push('sd-jwt-digests-malformed')
    return undefined
  }
  if (seen.has(digest)) faults.push('sd-jwt-digest-twice')
  const first = !seen.has(digest)
  seen.add(digest)
  return first ? disclosures.get(digest) : undefined
}
