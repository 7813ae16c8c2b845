import { type Problem, problem } from '../problem.ts'
import type { Members } from './read-values.ts'

const form = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]+$/iu

/** Whether a text is an absolute URL (section 4.4): a scheme and something after it, in letters that an IRI may have. */
export function isUrl(value: unknown): value is string {
  return typeof value === 'string' && form.test(value) && URL.canParse(value)
}

/** Section 4.4: an `id` is a single URL. */
export function checkId(members: Members, at: string, needed: 'needed' | 'optional' = 'optional'): readonly Problem[] {
  const path = at === '' ? 'id' : `${at}.id`
  const id = members['id']
  if (id === undefined) return needed === 'needed' ? [problem('id-missing', path)] : []
  if (Array.isArray(id)) return [problem('id-not-single', path)]
  return isUrl(id) ? [] : [problem('id-not-url', path)]
}
