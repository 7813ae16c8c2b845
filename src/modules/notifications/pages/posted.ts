import { kinds } from '../kinds.ts'

type Body = Readonly<Record<string, unknown>>

/** The form of preferences as the operation takes it. A kind without a tick is one that goes nowhere but the inbox. */
export function preferencesOfForm(body: Body): unknown {
  const lang = body['lang']
  return {
    ...(lang === 'ko' || lang === 'en' ? { lang } : {}),
    quiet: { on: body['quiet'] !== undefined, from: body['quiet-from'], to: body['quiet-to'] },
    digest: { every: body['digest'], hour: body['digest-hour'], weekday: body['digest-weekday'] },
    by: Object.fromEntries(kinds.map((kind) => [kind, listOf(body[`by-${kind}`])])),
  }
}

/** The values under one name of a form. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
