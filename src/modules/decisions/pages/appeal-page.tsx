import type { VNode } from 'preact'
import { type Day, toDay } from '../../../kernel/day.ts'
import { Refused, isRefusal, must } from '../../../kernel/refusal.ts'
import { readDraft } from '../../../platform/drafts/draft.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form, SavedState } from '../../../web/components/form.tsx'
import { MovedDeadline } from '../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { clock, date, dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Appeal, untilOf } from '../appeals/appeal-store.ts'
import { appealDraft, nextInstance, sendAppeal } from '../appeals/send-appeal.ts'
import { appealErrors, appealTexts } from '../appeals/texts.ts'
import type { ReadDecision } from '../decision-store.ts'
import { myAppeals } from '../read-decisions.ts'
import type { Instance } from '../tables.ts'
import { messages } from '../texts/messages.ts'
import { AppealState } from './appeal-state.tsx'

type Typed = Readonly<Record<string, string>>
const path = '/my/decisions/:id/appeal'

/** GET /my/decisions/:id/appeal: what was written against a decision and where it stands; or the form to write it. */
export const appealPage: Route = page(path, 'person', async (c) => await show(c, {}, {}))

/** POST /my/decisions/:id/appeal: sends it, once; a signed receipt says so. */
export const appealForm: Route = form(path, 'person', async (c): Promise<Reply> => {
  const typed = { says: textOf(c.body['says']), knownOn: textOf(c.body['knownOn']) }
  const { says, knownOn } = typed
  const asked = { decision: c.params['id'], says, ...(knownOn !== '' && { knownOn }) }
  const outcome = await sendAppeal(c.call, asked)
  const t = appealTexts[c.view.lang]
  if (outcome.ok) return redirect(`/my/decisions/${c.params['id']}/appeal`, t.sent)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const errors = Object.entries(fields).map(([name, code]) => [name, appealErrors[c.view.lang][code] ?? code])
  return await show(c, typed, Object.fromEntries(errors))
})

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

async function show(c: PageCall, typed: Typed, errors: Typed): Promise<Reply> {
  const { kept, appeals } = must(await myAppeals(c.call, { decision: c.params['id'] }))
  const draft = must(await readDraft(c.call, { form: appealDraft(kept.row.id) }))
  const { lang } = c.view
  const next = nextInstance(kept.row, appeals)
  const last = appeals.at(-1)
  const today = c.call.node.clock.today()
  const failed = Object.keys(errors).length > 0
  const title = titleOf(isRefusal(next) ? undefined : next.instance, last, { today, lang })
  const back = { href: `/my/decisions/${kept.row.id}`, text: messages[lang].paper }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} />
      <ErrorSummary errors={errors} lang={lang} />
      {appeals.toReversed().map((one) => (
        <AppealState key={one.row.id} appeal={one} today={today} lang={lang} place="/my/decisions" />
      ))}
      {isRefusal(next) ? (
        <More href="/my/receipts">{appealTexts[lang].receipts}</More>
      ) : (
        <Write
          c={c}
          kept={kept}
          before={next.before}
          instance={next.instance}
          typed={{ ...draft?.fields, ...c.kept, ...typed }}
          savedAt={draft?.savedAt}
          errors={errors}
        />
      )}
    </div>
  )
  return html(
    renderPage({ view: c.view, title, back, flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

function titleOf(
  next: Instance | undefined,
  last: Appeal | undefined,
  { today, lang }: { today: Day; lang: Lang },
): string {
  const t = appealTexts[lang]
  if (last?.row.outcome) return t.outcomes[last.row.outcome]
  if (last === undefined) return next === undefined ? t.title : t.ask[next]
  const due = toDay(last.row.due_on)
  return today > due ? t.late(date(due, today, lang)) : t.waiting(date(due, today, lang))
}

type Writing = {
  readonly c: PageCall
  readonly kept: ReadDecision
  readonly before: Appeal | undefined
  readonly instance: Instance
  readonly typed: Typed
  readonly savedAt: Date | undefined
  readonly errors: Typed
}

function Write({ c, kept: { row }, before, instance, typed, savedAt, errors }: Writing): VNode {
  const { lang, owner = '' } = c.view
  const t = appealTexts[lang]
  const here = `/my/decisions/${row.id}/appeal`
  const until = untilOf(row, before)
  const today = c.call.node.clock.today()
  const field = (name: 'says' | 'knownOn') => ({ name, lang, value: typed[name], error: errors[name] })
  return (
    <section className="stack" aria-label={t.ask[instance]}>
      {before && <h2>{t.ask[instance]}</h2>}
      <p className="lead">{t.whom[instance]}</p>
      {row.moved_from !== null && row.moved_incident !== null && !before ? (
        <MovedDeadline
          what="appeal"
          day={until}
          moved={{ from: toDay(row.moved_from), incident: row.moved_incident }}
          today={today}
          lang={lang}
        />
      ) : (
        <Notice kind="act" icon="calendar" title={t.untilDay(dateOnPaper(until, lang))} />
      )}
      <Form action={here} page={here} draft={appealDraft(row.id)} owner={owner}>
        <TextArea {...field('says')} label={t.says} hint={t.saysHint} rows={8} most={10_000} />
        <TextField {...field('knownOn')} label={t.knownOn} hint={t.knownHint} type="date" short required={false} />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
          <SavedState lang={lang} {...(savedAt && { time: clock(savedAt) })} />
        </div>
      </Form>
    </section>
  )
}
