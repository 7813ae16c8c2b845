import { isId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { organisationByCode, organisationCards } from '../identity/index.ts'
import type { Consent } from './consent.ts'

/** What sources and recipients are called, by code or id, in both languages. */
export type Names = ReadonlyMap<string, { readonly ko: string; readonly en: string }>

/** The names of everybody these consents speak of. 'self' and 'wallet' are said by the page. */
export async function namesFor(tx: Tx, consents: readonly Consent[]): Promise<Names> {
  const said = new Set(consents.flatMap((c) => [c.source, c.recipient]))
  const cards = [...(await organisationCards(tx, [...said].filter(isId))).entries()]
  for (const code of said) {
    const card = isId(code) || code === 'self' || code === 'wallet' ? undefined : await organisationByCode(tx, code)
    if (card) cards.push([code, card])
  }
  return new Map(cards.map(([key, card]) => [key, { ko: card.name, en: card.nameEn ?? card.name }]))
}
