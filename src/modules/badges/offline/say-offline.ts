import { dayOf, isDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper, momentOnPaper } from '../../../web/format.ts'
import { standingWords } from '../registry-texts.ts'
import { checkWords, verdictWords } from '../verify-texts.ts'
import type { OfflineAnswer } from './check-offline.ts'
import { offlineTexts } from './offline-texts.ts'

/** An answer as it is told: how it looks, one sentence, what it says of itself, and each thing looked at. */
export type SaidOffline = {
  readonly kind: 'ok' | 'warn' | 'bad'
  readonly tag: string
  readonly title: string
  readonly lead: string
  readonly badge: string
  readonly says: readonly (readonly [term: string, value: string])[]
  readonly checks: readonly (readonly [title: string, note: string])[]
}

const kinds = { genuine: 'ok', 'cannot-tell': 'warn', 'not-good': 'bad' } as const
const tags = { ok: 'good', warn: 'look', bad: 'bad' } as const

/** An answer in words. Never "valid": what a device without network says is about the signature. */
export function sayOffline(answer: OfflineAnswer, lang: Lang): SaidOffline {
  const t = offlineTexts[lang]
  const kind = kinds[answer.outcome]
  const { title, lead } = headOf(answer, lang)
  return {
    kind,
    tag: t.tags[tags[kind]],
    title,
    lead,
    badge: answer.verdict.title,
    says: saysOf(answer, lang),
    checks: checksOf(answer, lang),
  }
}

/** Of a badge that could not even be read here. */
export function sayUnread(code: string, lang: Lang): SaidOffline {
  const t = offlineTexts[lang]
  const { title, lead } = code === 'ob2' ? t.onlyOnline : verdictWords[lang].malformed
  const kind = code === 'ob2' || code === 'badges.picture-links' ? 'warn' : 'bad'
  return { kind, tag: t.tags[tags[kind]], title, lead: t.unreadable[code] ?? lead, badge: '', says: [], checks: [] }
}

function headOf({ outcome, verdict, statusKnownAt }: OfflineAnswer, lang: Lang): { title: string; lead: string } {
  const t = offlineTexts[lang]
  if (outcome === 'cannot-tell') return t.cannotTell
  if (outcome === 'not-good') return verdictWords[lang][verdict.verdict]
  const none = verdict.checks.some(({ detail }) => detail === 'none-published')
  const unknown = statusKnownAt === undefined && !none
  return { title: t.genuine.title, lead: unknown ? `${t.genuine.lead} ${t.genuineStatusUnknown}` : t.genuine.lead }
}

function saysOf({ verdict: { summary, issuerName } }: OfflineAnswer, lang: Lang): SaidOffline['says'] {
  if (!summary) return []
  const t = offlineTexts[lang].says
  const day = (instant: string): string => dateOnPaper(dayOf(new Date(instant)), lang)
  return [
    [t.issuer, issuerName === '' ? summary.issuer.id : issuerName],
    ...(summary.details.number === undefined ? [] : [[t.number, summary.details.number] as const]),
    [t.from, day(summary.validFrom)],
    ...(summary.validUntil === undefined ? [] : [[t.until, day(summary.validUntil)] as const]),
  ]
}

function checksOf({ verdict, statusKnownAt }: OfflineAnswer, lang: Lang): SaidOffline['checks'] {
  const own = offlineTexts[lang].checks
  const looked = verdict.checks
    .filter(({ check, ok }) => check !== 'form' || ok === false)
    .map(({ check, detail }) => {
      const [title, note] = own[`${check}.${detail}`] ?? checkWords(check, detail, lang)
      const at = check === 'status' && statusKnownAt !== undefined ? momentOnPaper(new Date(statusKnownAt), lang) : note
      return [title, at] as const
    })
  const day = isDay(verdict.issuer.day) ? dateOnPaper(verdict.issuer.day, lang) : ''
  return verdict.summary ? [...looked, standingWords(verdict.issuer, day, lang)] : looked
}
