import { type Day, toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { IconName } from '../../../web/components/icon.tsx'

/** A text in every language. */
export type Said = { readonly [L in Lang]: string }

/** Something worth knowing, with where it stands: read in the Act itself, or seen in other public sources only. */
export type Knowledge = { readonly says: Said; readonly cite: Said; readonly from: 'act' | 'public' }

/** Something to do here, today. */
export type Way = { readonly href: string; readonly text: Said; readonly note: Said }

/** A situation of life in which people come here. */
export type Situation = {
  readonly slug: string
  readonly icon: IconName
  readonly title: Said
  readonly lead: Said
  readonly keywords: { readonly [L in Lang]: readonly string[] }
  readonly can: readonly Way[]
  readonly know: readonly Knowledge[]
}

/** The day on which everything told here was compared with its source, and the day of the text of law that was read. */
export const checkedOn: Day = toDay('2026-11-22')
export const lawAsOf: Day = toDay('2026-06-08')

/** Read in the text of law. */
export function act(ko: string, en: string, citeKo: string, citeEn: string): Knowledge {
  return { says: { ko, en }, cite: { ko: citeKo, en: citeEn }, from: 'act' }
}

/** Seen in public sources, not in the text of law itself. */
export function seen(ko: string, en: string, citeKo: string, citeEn: string): Knowledge {
  return { says: { ko, en }, cite: { ko: citeKo, en: citeEn }, from: 'public' }
}
