import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { arrearsTexts } from '../arrears-messages.ts'
import { type ArrearsObjection, shownNumber } from '../arrears/arrears.ts'
import type { OnList } from '../arrears/named.ts'

type Texts = Readonly<Record<string, string>>
type Props = { one: OnList; path: string; lang: Lang; typed: Texts; errors: Texts }

/** One employer on the list: since when, by whom, its vacancies here, what it said, and the form that takes it off. */
export function EntryCard({ one, path, lang, typed, errors }: Props): VNode {
  const t = arrearsTexts[lang]
  const { objection, company, vacancies } = one
  return (
    <article className="card stack stack--3" aria-label={one.name}>
      <h3 lang="ko">
        {one.name} <small className="muted">{shownNumber(one.businessNumber)}</small>
      </h3>
      <p>{t.period(dateOnPaper(one.from, lang), dateOnPaper(one.to, lang))}</p>
      <p className="note">{t.added(one.addedName, one.source)}</p>
      {company && <p>{t.here(company)}</p>}
      {vacancies.length > 0 && (
        <p>
          {t.vacancies}:{' '}
          {vacancies.map(({ id, title }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              <a href={`/operator/takedowns?vacancy=${id}`}>{title}</a>
            </span>
          ))}
        </p>
      )}
      {objection && <Objection objection={objection} lang={lang} />}
      <Form action={`${path}/decide`} page={path} className="stack stack--3" label={`${one.name}: ${t.removeIt}`}>
        <input type="hidden" name="entry" value={one.id} />
        <TextArea
          name={`reason.${one.id}`}
          label={t.reason}
          hint={t.reasonHint}
          lang={lang}
          value={typed[`reason.${one.id}`]}
          error={errors[`reason.${one.id}`]}
          most={500}
        />
        <div className="btns">
          <button className="btn" name="decision" value="removed">
            {t.removeIt}
          </button>
          {objection && objection.decision === undefined && (
            <button className="btn" name="decision" value="kept">
              {t.keepIt}
            </button>
          )}
        </div>
      </Form>
    </article>
  )
}

function Objection({
  objection: { text, decision, reason, decidedName },
  lang,
}: {
  objection: ArrearsObjection
  lang: Lang
}): VNode {
  const t = arrearsTexts[lang]
  return (
    <div className="stack stack--1">
      <p>
        <b>{t.objection}</b> {text}
      </p>
      {decision && (
        <p className="note">
          {t.answered(decidedName ?? '')}: {reason}
        </p>
      )}
    </div>
  )
}
