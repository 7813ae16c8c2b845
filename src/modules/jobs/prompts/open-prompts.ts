import { type PublicTexts, textsOf } from '../findings.ts'
import { templates } from '../templates/templates.ts'

/** A place in a public text that still waits for the employer's own words. */
export type OpenPrompt = { readonly field: string; readonly words: string }

/** Every such place, field by field. Questions to applicants are left alone: their blanks are for the applicant. */
export function openPrompts(v: PublicTexts): readonly OpenPrompt[] {
  return textsOf(v)
    .filter(([field]) => !field.startsWith('need-'))
    .flatMap(([field, text]) => [...linesLeft(text), ...blanksIn(text)].map((words) => ({ field, words })))
}

const isPrompt = (line: string): boolean => /[:：]$/u.test(line)

const ofTemplates: ReadonlySet<string> = new Set(
  Object.values(templates).flatMap(({ duties }) => duties.split('\n').filter(isPrompt)),
)
const begun = [...ofTemplates]

// '쓰는 프로그램:' with nothing behind or below it. A heading over a list is answered by the list. From the end, for each line waits
// for what follows it.
function linesLeft(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  let isLast = true
  const left = lines.toReversed().filter((line, back) => {
    if (line === '') return false
    const next = lines[lines.length - back] ?? ''
    isLast = isPrompt(line) && (ofTemplates.has(line) ? !answersATemplate(next) : isLast)
    return isLast
  })
  return left.toReversed()
}

// The next line of a template, filled in or not, answers only itself.
function answersATemplate(next: string): boolean {
  return next !== '' && !isPrompt(next) && !begun.some((prompt) => next.startsWith(prompt))
}

const blank =
  /_{3,}|\(\s+\)|\[[\s_]+\]|【[\s_]+】|\{\{[^}\n]{0,40}\}\}|[[{<【]여기에[^\]}>】\n]{0,40}[\]}>】]|(?<!\d)0\d{1,2}-0{3,4}-0{4}(?!\d)/gu

function blanksIn(text: string): string[] {
  return [...text.matchAll(blank)].map(
    ({ 0: mark, index }) => `${text.slice(Math.max(0, index - 12), index)}${mark}`.split('\n').at(-1)?.trim() ?? mark,
  )
}
