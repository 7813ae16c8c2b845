import type { Question } from '../answer-needs.ts'
import { type Choice, type Choices, hows } from '../contract.ts'

/** What was typed into the form, by field name. */
export type Typed = Readonly<Record<string, string>>

/** The texts of a posted form that belong to the application. */
export function typedIn(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).filter(
      (e): e is [string, string] => typeof e[1] === 'string' && /^(how|words|day)\./.test(e[0]),
    ),
  )
}

/** Choices as typed, filled up with the person's own answers where nothing was touched. */
export function choicesOf(questions: readonly Question[], typed: Typed): Choices {
  return Object.fromEntries(
    questions.flatMap((q) => {
      const choice = choiceOf(q, typed)
      return choice ? [[q.need.id, choice]] : []
    }),
  )
}

function choiceOf({ need, options, chosen, day }: Question, typed: Typed): Choice | undefined {
  const said = hows.find((h) => h === typed[`how.${need.id}`])
  const how = options.length === 1 ? options[0]?.how : (said ?? chosen)
  if (how === undefined) return undefined
  const words = typed[`words.${need.id}`]
  const on = typed[`day.${need.id}`] ?? day
  return { how, ...(words !== undefined && { words }), ...(on !== undefined && { day: on }) }
}

/** The names in the texts that would tell where the person was. */
export function tellingNames(typed: Typed, names: readonly string[]): string[] {
  const texts = Object.entries(typed)
    .filter(([field]) => field.startsWith('words.'))
    .map(([, text]) => text)
  return names.filter((name) => name.length > 1 && texts.some((text) => text.includes(name)))
}

/** The same texts with those names replaced. */
export function masked(typed: Typed, names: readonly string[], instead: string): Record<string, string> {
  const mask = (text: string): string => names.reduce((so, name) => so.replaceAll(name, instead), text)
  return Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, field.startsWith('words.') ? mask(text) : text]),
  )
}
