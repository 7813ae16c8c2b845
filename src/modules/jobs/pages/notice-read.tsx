import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { isDay } from '../../../kernel/day.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NoticeField } from '../from-notice/found.ts'
import type { ReadField, Reading } from '../from-notice/read-notice.ts'
import { noticeTexts } from '../notice-messages.ts'
import { occupationText, payText, regionText, words } from '../words.ts'

/** What was read from the notice that a draft began with: each field with its words, what stays to be checked, and what is left. */
export function NoticeRead({ text, reading, lang }: { text: string; reading: Reading; lang: Lang }): VNode {
  const t = noticeTexts[lang]
  return (
    <Section id="from-notice" title={t.read} className="card stack stack--3">
      <p>{t.readText}</p>
      <ul className="stack stack--2">
        {reading.fields.map((one, n) => (
          <Row key={n} one={one} lang={lang} />
        ))}
      </ul>
      <Missing fields={reading.missing} lang={lang} />
      <Left reading={reading} lang={lang} />
      <details>
        <summary>{t.whole}</summary>
        <p lang="ko">
          {text.split('\n').map((line, n) => (
            <span key={n}>
              {line}
              <br />
            </span>
          ))}
        </p>
      </details>
    </Section>
  )
}

function Row({ one, lang }: { one: ReadField; lang: Lang }): VNode {
  const t = noticeTexts[lang]
  return (
    <li>
      <a href={`#${control(one.field)}`}>{t.fields[one.field]}</a>
      {': '}
      <b>{valueText(one, lang)}</b> <span aria-hidden="true">←</span>
      <span className="vh">{t.from} </span> <q lang="ko">{one.words.join(' … ')}</q>
    </li>
  )
}

function Missing({ fields, lang }: { fields: readonly NoticeField[]; lang: Lang }): VNode | null {
  const t = noticeTexts[lang]
  if (fields.length === 0) return null
  return (
    <div>
      <b>{t.missing}</b>
      {': '}
      {fields.map((field, n) => (
        <span key={field}>
          {n > 0 && ', '}
          <a href={`#${control(field)}`}>{t.fields[field]}</a>
        </span>
      ))}
      . {fields.some((field) => field === 'employment' || field === 'weeklyHours') && t.missingText}
    </div>
  )
}

function Left({ reading: { left, contacts }, lang }: { reading: Reading; lang: Lang }): VNode | null {
  const t = noticeTexts[lang]
  if (left.length + contacts.length === 0) return null
  return (
    <div className="stack stack--2">
      {left.length > 0 && (
        <>
          <p>
            <b>{t.left}</b>. {t.leftText}
          </p>
          <ul lang="ko">
            {left.map((words, n) => (
              <li key={n}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {contacts.length > 0 && <p>{t.contacts(contacts.join(', '))}</p>}
    </div>
  )
}

// The form's control for a field.
function control(field: NoticeField): string {
  if (field === 'pay') return 'payMin'
  return field === 'licence' ? 'need-0' : field
}

function valueText({ field, content }: ReadField, lang: Lang): string {
  return values[field](content, lang)
}

type Say = (content: ReadField['content'], lang: Lang) => string
const dayOr =
  (field: 'opensOn' | 'closesOn' | 'startsOn'): Say =>
  (content, lang) => {
    const day = content[field]
    return isDay(day) ? dateOnPaper(day, lang) : noticeTexts[lang].until
  }
const asWritten =
  (field: 'title' | 'duties' | 'address' | 'hours' | 'benefits'): Say =>
  (content) =>
    content[field] ?? ''
const values: Readonly<Record<NoticeField, Say>> = {
  title: asWritten('title'),
  duties: asWritten('duties'),
  address: asWritten('address'),
  hours: asWritten('hours'),
  benefits: asWritten('benefits'),
  occupation: (c, lang) => occupationText(c.occupation ?? '', lang),
  employment: (c, lang) => words[lang].employment[c.employment ?? 'permanent'],
  posts: (c, lang) => noticeTexts[lang].people(c.posts ?? 0),
  region: (c, lang) => regionText(c.region ?? '', lang),
  weeklyHours: (c, lang) => noticeTexts[lang].hours(c.weeklyHours ?? 0),
  shift: (c, lang) => words[lang].shift[c.shift ?? 'day'],
  pay: (c, lang) =>
    c.pay ? payText({ per: c.pay.per, min: c.pay.min, ...(c.pay.max !== undefined && { max: c.pay.max }) }, lang) : '',
  education: (c, lang) => words[lang].education[c.education ?? 'any'],
  careerMonths: (c, lang) => (c.careerMonths ? noticeTexts[lang].months(c.careerMonths) : noticeTexts[lang].noCareer),
  licence: ({ needs = [] }, lang) =>
    needs.map((n) => (n.required ? n.label : noticeTexts[lang].welcome(n.label))).join(', '),
  opensOn: dayOr('opensOn'),
  closesOn: dayOr('closesOn'),
  startsOn: dayOr('startsOn'),
}
