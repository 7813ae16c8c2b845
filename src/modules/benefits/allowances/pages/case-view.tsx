import type { VNode } from 'preact'
import { dayOf, isDay, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines, Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { noValueTexts, valueText } from '../../../law/index.ts'
import { countsOn } from '../../leave/last-day.ts'
import type { AllowanceCase } from '../decide-allowance.ts'
import { domainOf } from '../kinds.ts'
import { messages } from '../messages.ts'
import { names } from '../names.ts'
import { officerAsks } from '../officer-asks.ts'
import { questionsOf } from '../read-said.ts'
import { Asked, labelOf } from './asked.tsx'

type Shown = {
  readonly one: AllowanceCase
  readonly lang: Lang
  readonly here: string
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** The draft is another than the one that was about to be signed. */
  readonly changed: boolean
}

/** What of a draft was seen by who signs it. */
export function seenOf({ draft }: AllowanceCase): string {
  return JSON.stringify([draft.result, draft.status])
}

/** A request with what was said, what the law says of it, and the form to decide it or to keep it open. */
export function Case(shown: Shown): VNode {
  const { one, lang, errors } = shown
  const t = messages[lang]
  const { row } = one
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={names[lang][row.kind].name} lead={spanOf(one, lang)} />
      <ErrorSummary errors={errors} lang={lang} />
      {shown.changed && <Notice kind="warn" title={t.changed} status />}
      {row.anew_by !== null && (
        <Notice kind="warn" title={t.anew(dateOnPaper(toDay(row.anew_by), lang))}>
          <a href={`/operator/decisions/${row.decision_id}`}>{t.anewFile}</a>
        </Notice>
      )}
      {row.open_reason !== null && row.decided_at === null && <Notice title={t.kept}>{row.open_reason}</Notice>}
      <Section id="said" title={t.said}>
        <Told one={one} lang={lang} of={one.said} />
      </Section>
      <Section id="records" title={t.records}>
        <Told one={one} lang={lang} of={recordsOf(one)} />
        <MovedDay one={one} lang={lang} />
      </Section>
      {one.files.length > 0 && (
        <Section id="files" title={t.files}>
          <Lines items={one.files.map(({ id, name }) => <a href={`/files/${id}`}>{name}</a>)} />
        </Section>
      )}
      <Section id="draft" title={t.draft}>
        <Drafted one={one} lang={lang} />
      </Section>
      {row.decided_at === null && <Decide {...shown} />}
    </div>
  )
}

// What came after the law's last day and within the day to which an outage moved it.
function MovedDay({ one: { row, leave }, lang }: { one: AllowanceCase; lang: Lang }): VNode | null {
  const sent = dayOf(row.sent_at)
  if (!leave || countsOn(leave, sent) === sent) return null
  return (
    <Notice title={messages[lang].movedDay(dateOnPaper(sent, lang), dateOnPaper(countsOn(leave, sent), lang))}>
      <a href={`/status/incidents/${leave.moved_incident}`}>{messages[lang].incident}</a>
    </Notice>
  )
}

function spanOf({ row: { month, from_day, to_day } }: AllowanceCase, lang: Lang): string {
  const t = messages[lang]
  const [from, to] = [dateOnPaper(toDay(from_day), lang), dateOnPaper(toDay(to_day), lang)]
  return month === null ? t.days(from, to) : t.claimed(month, from, to)
}

// What neither the person nor the officer said: the claim, the leave and the registers.
function recordsOf({ facts, said, found }: AllowanceCase): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in said) && !(name in found)))
}

type Telling = { readonly one: AllowanceCase; readonly of: Readonly<Record<string, unknown>>; readonly lang: Lang }

function Told({ one: { row, said }, of, lang }: Telling): VNode {
  const items = questionsOf(row.kind, Object.keys(of)).flatMap((question) => {
    const value = of[question.name]
    if (value === undefined || (question.fact === undefined && !(question.name in said))) return []
    return [{ term: labelOf(question, lang), value: textOf(value, question.fact?.kind, lang) }]
  })
  return <Pairs items={items} />
}

type Kind = NonNullable<ReturnType<typeof questionsOf>[number]['fact']>['kind']

function textOf(value: unknown, kind: Kind | undefined, lang: Lang): string {
  const t = messages[lang]
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number') return kind === 'won' ? valueText(value, 'won', lang) : String(value)
  if (isDay(value)) return dateOnPaper(value, lang)
  return typeof value === 'string' ? value : ''
}

function Drafted({ one: { row, draft }, lang }: { one: AllowanceCase; lang: Lang }): VNode {
  const t = messages[lang]
  const { results } = domainOf(row.kind)
  const items = Object.entries(draft.result).map(([name, value]) => ({
    term: results[name]?.label[lang] ?? name,
    value: valueText(value, results[name]?.unit, lang),
  }))
  return (
    <div className="stack">
      <Pairs items={items} />
      {draft.missing.length > 0 && (
        <Notice kind="warn" title={t.missing(draft.missing.map(({ label }) => label[lang]).join(', '))} />
      )}
      {draft.noValue.length > 0 && (
        <Notice kind="warn" title={t.noValue}>
          <Lines items={noValueTexts(draft.noValue, lang)} />
        </Notice>
      )}
      {draft.status === 'estimate' && <Notice kind="warn" title={t.estimate} />}
    </div>
  )
}

function Decide({ one, lang, here, typed, errors }: Shown): VNode {
  const t = messages[lang]
  const officer = questionsOf(one.row.kind, officerAsks(one.row))
  return (
    <Form action={here} page={here} className="card stack">
      <input type="hidden" name="seen" value={seenOf(one)} />
      {officer.length > 0 && (
        <fieldset className="stack">
          <legend>{t.found}</legend>
          <p className="hint">{t.foundLead}</p>
          <input type="hidden" name="found" value="yes" />
          {officer.map((question) => (
            <Asked
              key={question.name}
              question={{ ...question, optional: true }}
              lang={lang}
              value={typed['found'] === 'yes' ? (typed[question.name] ?? '') : known(one, question.name)}
              error={errors[question.name]}
            />
          ))}
          <button className="btn" name="act" value="look">
            {t.look}
          </button>
        </fieldset>
      )}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        lang={lang}
        rows={3}
        most={500}
        value={typed['reason'] ?? ''}
        error={errors['reason']}
      />
      <Acts decidable={one.draft.amount !== undefined && one.draft.status === 'settled'} lang={lang} />
    </Form>
  )
}

// Where nothing can be signed yet, keeping it open is what there is to do.
function Acts({ decidable, lang }: { decidable: boolean; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <div className="btns">
      <button className={decidable ? 'btn btn--main' : 'btn'} name="act" value="decide">
        {t.decide}
      </button>
      <button className={decidable ? 'btn' : 'btn btn--main'} name="act" value="keep">
        {t.keep}
      </button>
    </div>
  )
}

function known({ facts }: AllowanceCase, name: string): string {
  const value = facts[name]
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}
