import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Pairs } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { date, distance } from '../../../web/format.ts'
import type { Consent } from '../consent.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'
import { partyText, purposeText } from './consent-words.ts'
import { ScopeList } from './scope-list.tsx'

type Listed = { consents: readonly Consent[]; names: Names; lang: Lang; today: Day }

/** The consents in force, each with the way to take it back. */
export function ActiveConsents({ consents, ...rest }: Listed): VNode {
  const t = messages[rest.lang]
  if (consents.length === 0) {
    return (
      <Empty icon="shield" title={t.noConsents}>
        <p className="muted">{t.noConsentsNext}</p>
        <a className="btn" href="/wallet">
          {t.toWallet}
        </a>
      </Empty>
    )
  }
  return (
    <ul className="stack stack--3">
      {consents.map((consent) => (
        <li key={consent.id}>
          <One consent={consent} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function One({ consent, names, lang, today }: Omit<Listed, 'consents'> & { consent: Consent }): VNode {
  const t = messages[lang]
  const who = partyText(consent.source, names, lang)
  return (
    <article className="card">
      <div className="row row--between row--top">
        <div className="grow stack stack--1">
          <h3>{t.flow(who, partyText(consent.recipient, names, lang))}</h3>
          <p className="muted">{purposeText(consent, lang)}</p>
        </div>
        <a className="btn" href={`/my/data/consents/${consent.id}`} aria-label={t.withdrawOf(who)}>
          {t.withdraw}
        </a>
      </div>
      <Pairs
        items={[
          { term: t.what, value: <ScopeList consent={consent} lang={lang} /> },
          { term: t.since, value: date(dayOf(consent.givenAt), today, lang) },
          { term: t.ends, value: `${date(consent.endsOn, today, lang)} · ${distance(consent.endsOn, today, lang)}` },
        ]}
      />
    </article>
  )
}

/** The consents that hold no longer, folded away. */
export function PastConsents({ consents, names, lang, today }: Listed): VNode | null {
  const t = messages[lang]
  if (consents.length === 0) return null
  return (
    <details className="card card--flat">
      <summary>{t.past(consents.length)}</summary>
      <ul className="rows stack">
        {consents.map((c) => (
          <li key={c.id} className="stack stack--1">
            <p className="row">
              <b>{t.flow(partyText(c.source, names, lang), partyText(c.recipient, names, lang))}</b>
              <Tag>{c.withdrawnAt ? t.withdrawn : t.ended}</Tag>
            </p>
            <p className="note">
              {purposeText(c, lang)} · {date(c.withdrawnAt ? dayOf(c.withdrawnAt) : c.endsOn, today, lang)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
