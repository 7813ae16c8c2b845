import type { Lang } from '../../../../platform/http/page-call.ts'
import { type BadgeKind, badgeKinds } from '../../events.ts'
import type { EventRule } from '../../by-event/event-rule.ts'
import type { LoggedOutcome } from '../../by-event/read-events.ts'
import { kindWords } from '../../registry-texts.ts'
import { eventTexts } from './event-texts.ts'

/** Names of the agency's badges by series: rules name them so. */
export type SeriesNames = ReadonlyMap<string, string>

/** When a rule acts, in words. */
export function whenWords(
  { source, kind }: Pick<EventRule, 'source' | 'kind'>,
  names: SeriesNames,
  lang: Lang,
): string {
  const { when } = eventTexts[lang]
  if (source === 'record') return when.record(isKind(kind) ? kindWords([kind], lang) : kind)
  return source === 'badge' ? when.badge(names.get(kind) ?? kind) : when.system(kind)
}

function isKind(text: string): text is BadgeKind {
  return badgeKinds.some((one) => one === text)
}

/** A part of the badge, or a field of the event, as people call it. */
export function slotWord(slot: string, labels: Readonly<Record<string, string>>, lang: Lang): string {
  return labels[slot] ?? eventTexts[lang].slots[slot] ?? slot
}

/** What a rule made of an event, and what to do about it. */
export function outcomeWords({ state, why, fields, labels }: LoggedOutcome, lang: Lang): string[] {
  const t = eventTexts[lang]
  if (state !== 'refused' && state !== 'not-met') return [t.outcomes[state]]
  const known: Readonly<Record<string, string>> = state === 'not-met' ? t.relations : t.faults
  const wrong = Object.entries(fields).map(
    ([slot, fault]) => `${slotWord(slot, labels, lang)}: ${known[fault] ?? fault}`,
  )
  return [t.why[why ?? ''] ?? t.outcomes[state], ...wrong]
}
