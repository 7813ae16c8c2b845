import { credentialsContext } from '../../contexts/pinned-contexts.ts'
import { type Problem, problem } from '../problem.ts'
import { isUrl } from './identifiers.ts'
import { isObject, type Members } from './read-values.ts'

/** Section 4.3: `@context` is an ordered set, the base context first, then URLs and objects. */
export function checkContext(members: Members, at = ''): readonly Problem[] {
  const path = at === '' ? '@context' : `${at}.@context`
  const context = members['@context']
  if (context === undefined) return [problem('context-missing', path)]
  if (!Array.isArray(context)) return [problem('context-not-list', path)]
  if (context[0] !== credentialsContext) return [problem('context-order', path)]
  return context.flatMap((entry: unknown, index) =>
    isUrl(entry) || isObject(entry) ? [] : [problem('context-entry', `${path}[${index}]`)],
  )
}

/** Section 4.13: an envelope's `@context` includes the base context, alone or in a list. */
export function checkEnvelopeContext(members: Members, at = ''): readonly Problem[] {
  const path = at === '' ? '@context' : `${at}.@context`
  const context = members['@context']
  if (context === undefined) return [problem('context-missing', path)]
  const [first] = Array.isArray(context) ? context : [context]
  return first === credentialsContext ? [] : [problem('context-order', path)]
}
