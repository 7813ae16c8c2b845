import type { Refusal } from '../kernel/refusal.ts'
import type { Lang } from './http/page-call.ts'

type Words = (facts: NonNullable<Refusal['facts']>) => string

/** How one refusal is said: what is the matter (answer first), and what would change it. */
export type RefusalText = { readonly [L in Lang]: { readonly says: Words; readonly next?: Words } }

/** The texts of a module's refusals by code. */
export type RefusalTexts = Readonly<Record<string, RefusalText>>

const texts = new Map<string, RefusalText>()

/** Adds a module's texts; the wiring calls it once for each module. */
export function addRefusalTexts(more: RefusalTexts): void {
  for (const [code, text] of Object.entries(more)) texts.set(code, text)
}

/** Says a refusal in a language. A code without a text says its code, and a test fails on it. */
export function sayRefusal(reason: Refusal, lang: Lang): { says: string; next?: string } {
  const text = texts.get(reason.refused)?.[lang]
  if (!text) return { says: reason.refused }
  const facts = reason.facts ?? {}
  return { says: text.says(facts), ...(text.next && { next: text.next(facts) }) }
}

/** The codes of all refusals that this program can say. */
export function refusalCodes(): string[] {
  return [...texts.keys()].sort()
}
