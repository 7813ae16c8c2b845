import { type Problem, problem } from '../problem.ts'
import { checkId } from './identifiers.ts'
import { eachOf, isObject, type Members } from './read-values.ts'
import { checkTexts } from './texts.ts'

/** Section 4.8: one or more subjects, each an object with a claim. */
export function checkSubjects(members: Members): readonly Problem[] {
  const subjects = eachOf(members, 'credentialSubject')
  if (subjects.length === 0) return [problem('subject-missing', 'credentialSubject')]
  return subjects.flatMap(({ value, path }) => {
    if (!isObject(value)) return [problem('subject-not-object', path)]
    if (Object.keys(value).length === 0) return [problem('subject-empty', path)]
    return [...checkId(value, path), ...checkTexts(value, path)]
  })
}
