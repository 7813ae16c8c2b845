import { type Day, isDay } from '../../../kernel/day.ts'
import { type FieldFinding, type PublicTexts, findings } from '../findings.ts'
import { type OpenPrompt, openPrompts } from '../prompts/open-prompts.ts'
import { type Typed, needCount } from './form-fields.ts'
import { fixName } from './found-words.tsx'

/** The public texts among what is typed. */
function textsIn(typed: Typed): PublicTexts {
  const at = (name: string): string => typed[name] ?? ''
  const startsOn = at('startsOn')
  return {
    title: at('title'),
    duties: at('duties'),
    payNote: at('payNote'),
    hours: at('hours'),
    benefits: at('benefits'),
    titleEn: at('titleEn'),
    dutiesEn: at('dutiesEn'),
    needs: Array.from({ length: needCount(typed) }, (_, n) => ({
      label: at(`need-${n}-label`),
      labelEn: at(`need-${n}-labelEn`),
    })),
    ...(isDay(startsOn) && { startsOn }),
  }
}

/** What the check finds in what is typed, by field. */
export function foundIn(typed: Typed, today: Day): ReadonlyMap<string, readonly FieldFinding[]> {
  return Map.groupBy(findings(textsIn(typed), today), (one) => one.field)
}

/** What of it still waits to be filled in, by field. */
export function openIn(typed: Typed): ReadonlyMap<string, readonly OpenPrompt[]> {
  return Map.groupBy(openPrompts(textsIn(typed)), (one) => one.field)
}

/** What is typed with one finding's fix carried out; unchanged when its words are not there any more. */
export function fixed(typed: Typed, act: string, today: Day): Typed {
  const one = findings(textsIn(typed), today).find((f) => fixName(f) === act)
  if (one?.put === undefined || one.takes === undefined) return typed
  const text = typed[one.field] ?? ''
  const [before, after] = [text.slice(0, one.takes[0]), text.slice(one.takes[1])]
  return { ...typed, [one.field]: one.put === '' ? closed(before, after) : `${before}${one.put}${after}` }
}

// Where words are taken out, one separator stays between what was before and after them; a whole sentence goes with its full stop.
function closed(before: string, after: string): string {
  const left = before.replace(/[\s,·/]+$/u, '')
  const isSentence = left === '' || /[.!?]$/u.test(left) || /\n\s*$/u.test(before)
  const right = after.replace(isSentence ? /^[\s,·/.!?]+/u : /^[\s,·/]+/u, '')
  if (left === '' || right === '' || /^[.!?)\n]/u.test(right)) return left + right
  return `${left}${/\n\s*$/u.test(before) ? '\n' : /[,·/]\s*$/u.test(before) ? ', ' : ' '}${right}`
}
