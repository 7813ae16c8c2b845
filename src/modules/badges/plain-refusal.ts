import type { RefusalText } from '../../platform/refusal-texts.ts'

/** A refusal that always says the same: what, and what to do. */
export const plain = (ko: string, koNext: string, en: string, enNext: string): RefusalText => ({
  ko: { says: () => ko, next: () => koNext },
  en: { says: () => en, next: () => enNext },
})
