import { type Problem, problem } from '../problem.ts'
import { checkId, isUrl } from './identifiers.ts'
import { isObject, type Members } from './read-values.ts'
import { checkTexts } from './texts.ts'

/** Section 4.7: an issuer (of a presentation: a holder) is a URL or an object with one. */
export function checkParty(members: Members, name: 'issuer' | 'holder'): readonly Problem[] {
  const party = members[name]
  if (party === undefined) return name === 'issuer' ? [problem('issuer-missing', name)] : []
  if (isObject(party)) return [...checkId(party, name, 'needed'), ...checkTexts(party, name)]
  return isUrl(party) ? [] : [problem(`${name}-not-url`, name)]
}

/** The URL of an issuer or holder, or undefined when there is none. */
export function partyUrl(members: Members, name: 'issuer' | 'holder'): string | undefined {
  const party = members[name]
  const id = isObject(party) ? party['id'] : party
  return typeof id === 'string' ? id : undefined
}
