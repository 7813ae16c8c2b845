import { type Problem, problem } from '../problem.ts'
import { eachOf, isObject, type Members } from './read-values.ts'

const language = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/ // BCP 47, its general form
const known = new Set(['@value', '@language', '@direction'])

/** Sections 4.6 and 11.1: `name` and `description` are texts or language values, one or several. */
export function checkTexts(members: Members, at = ''): readonly Problem[] {
  return ['name', 'description'].flatMap((name) =>
    eachOf(members, name, at).flatMap(({ value, path }) =>
      typeof value === 'string' || isLanguageValue(value) ? [] : [problem(`${name}-not-text`, path)],
    ),
  )
}

function isLanguageValue(value: unknown): boolean {
  if (!isObject(value) || typeof value['@value'] !== 'string') return false
  const { '@language': tag, '@direction': direction } = value
  if (tag !== undefined && !(typeof tag === 'string' && language.test(tag))) return false
  if (direction !== undefined && direction !== 'ltr' && direction !== 'rtl' && direction !== null) return false
  return Object.keys(value).every((key) => known.has(key))
}
