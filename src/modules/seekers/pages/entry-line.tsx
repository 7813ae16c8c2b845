import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Tick } from '../../../web/components/marks.tsx'
import { dateOnPaper, month } from '../../../web/format.ts'
import { messages } from '../messages.ts'
import type { Entry } from '../resume.ts'

/** Where a line comes from and how the proof stands: shape, word and colour. */
function Source({ entry, lang }: { entry: Entry; lang: Lang }): VNode {
  const t = messages[lang]
  const issuer = entry.issuerName ?? ''
  if (entry.source === 'typed' || entry.badgeState === undefined) return <Tick proof="typed">{t.typed}</Tick>
  const states = {
    valid: <Tick proof="ok">{t.confirmed(issuer)}</Tick>,
    expiring: <Tick proof="ok">{t.confirmedUntil(issuer)}</Tick>,
    expired: <Tick proof="wait">{t.expired(issuer)}</Tick>,
    suspended: <Tick proof="wait">{t.suspended(issuer)}</Tick>,
    revoked: <Tick proof="no">{t.revoked(issuer)}</Tick>,
  }
  return states[entry.badgeState]
}

/** When it was: months for work and study, a date for what happened on one day. */
function when(entry: Entry, lang: Lang): string {
  const { from, to, section } = entry
  if (section === 'qualification' || section === 'language') return from === undefined ? '' : dateOnPaper(from, lang)
  if (from === undefined) return to === undefined ? '' : dateOnPaper(to, lang)
  return `${month(from, lang)} ~ ${to === undefined ? messages[lang].still : month(to, lang)}`
}

/** The words of a line, without acts: used on the page, in a question about two lines and on paper. */
export function Line({ entry, lang }: { entry: Entry; lang: Lang }): VNode {
  return (
    <div className="stack stack--1">
      <h3 className="as-h3">{entry.title}</h3>
      <p className="muted">{[entry.organisation, when(entry, lang)].filter(Boolean).join(' · ')}</p>
      {entry.detail !== '' && <p>{entry.detail}</p>}
      <Source entry={entry} lang={lang} />
    </div>
  )
}
