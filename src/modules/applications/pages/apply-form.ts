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

/** Choices as typed. */
export function choicesIn(typed: Typed): Choices {
  const choices = new Map<string, Choice>()
  for (const [field, text] of Object.entries(typed)) {
    const [, part, need = ''] = /^(how|words|day)\.(.{1,60})$/s.exec(field) ?? []
    const how = part === 'how' ? hows.find((h) => h === text) : undefined
    if (part === 'how' && how === undefined) continue
    if (part !== undefined) choices.set(need, { ...choices.get(need), ...(how ? { how } : { [part]: text }) })
  }
  return Object.fromEntries(choices)
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
