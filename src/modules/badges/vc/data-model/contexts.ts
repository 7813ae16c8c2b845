import { credentialsContext, formerContext } from '../../contexts/pinned-contexts.ts'
import { type Problem, problem } from '../problem.ts'
import { isUrl } from './identifiers.ts'
import { isObject, type Members } from './read-values.ts'

/** Whether a document says that it is of the data model 1.1: by its first context (VC Data Model 2.0, section 4.3 and 6.1). */
export function isFormer(members: Members): boolean {
  const context = members['@context']
  return Array.isArray(context) && context[0] === formerContext
}

/** Section 4.3: `@context` is an ordered set, the base context first, then URLs and objects. */
export function checkContext(members: Members, at = '', base: string = credentialsContext): readonly Problem[] {
  const path = at === '' ? '@context' : `${at}.@context`
  const context = members['@context']
  if (context === undefined) return [problem('context-missing', path)]
  if (!Array.isArray(context)) return [problem('context-not-list', path)]
  if (context[0] !== base) return [problem('context-order', path)]
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
