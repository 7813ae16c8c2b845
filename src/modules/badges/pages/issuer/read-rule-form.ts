import { textIn } from '../text-in.ts'

/** As many conditions as the form shows. */
export const formConditions = 3

type Body = Readonly<Record<string, unknown>>

/** A posted rule as the operation takes it. Empty lines of conditions say nothing. */
export function ruleIn(body: Body): Record<string, unknown> {
  const slots = Object.keys(body)
    .filter((name) => name.startsWith('slots.'))
    .map((name) => [name.slice('slots.'.length), textIn(body, name)] as const)
  return {
    design: textIn(body, 'design'),
    source: textIn(body, 'source'),
    kind: textIn(body, 'kind'),
    conditions: conditionsIn(body),
    slots: Object.fromEntries(slots),
  }
}

function conditionsIn(body: Body): { field: string; is: string; value: string }[] {
  return Array.from({ length: formConditions }, (_, at) => ({
    field: textIn(body, `conditions.${at}.field`),
    is: textIn(body, `conditions.${at}.is`),
    value: textIn(body, `conditions.${at}.value`),
  })).filter(({ field, value }) => field.trim() !== '' || value.trim() !== '')
}

/** What was typed, as the form shows it again: conditions one after the other, as their faults name them. */
export function typedIn(body: Body): Record<string, string> {
  const plain = Object.keys(body).filter((name) => !name.startsWith('conditions.'))
  const conditions = conditionsIn(body).flatMap((one, at) =>
    Object.entries(one).map(([name, value]) => [`conditions.${at}.${name}`, value] as const),
  )
  return Object.fromEntries([...plain.map((name) => [name, textIn(body, name)] as const), ...conditions])
}

/** Faults by the name of their field in the form. */
export function faultsByField(fields: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const own = /^(kind|design|source|conditions|slots)(\.|$)/
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, fault]) => [own.test(name) ? name : `slots.${name}`, fault]),
  )
}
