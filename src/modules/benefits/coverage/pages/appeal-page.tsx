import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import { Refused, isRefusal, must } from '../../../../kernel/refusal.ts'
import { readDraft } from '../../../../platform/drafts/draft.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More, Paper } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form, SavedState } from '../../../../web/components/form.tsx'
import { MovedDeadline } from '../../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { clock, date, dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { appealClock } from '../../../decisions/index.ts'
import { typedIn } from '../../reports/pages/shell.tsx'
import { type Contested, myCoverageAppeals } from '../appeals/my-appeals.ts'
import { appealDraft, nextInstance, sendCoverageAppeal } from '../appeals/send-appeal.ts'
import { untilOf } from '../appeals/store.ts'
import { appealTexts, sayAppealFault } from '../appeals/texts.ts'
import { AppealState, Said } from './appeal-state.tsx'

const path = '/my/insurance/requests/:id/appeal'
type Strings = Readonly<Record<string, string>>

/** GET /my/insurance/requests/:id/appeal: what was written against a refusal and where it stands, or the form to write it. */
const appealPage: Route = page(path, 'person', async (c) => await show(c, {}, {}))

/** POST /my/insurance/requests/:id/appeal: sends it, once; a signed receipt says so. */
const appealForm: Route = form(path, 'person', async (c) => {
  const { says = '', knownOn = '' } = typedIn(c.body)
  const asked = { correction: c.params['id'], says, ...(knownOn !== '' && { knownOn }) }
  const outcome = await sendCoverageAppeal(c.call, asked)
  if (outcome.ok) return redirect(hereOf(c), appealTexts[c.view.lang].sent)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const errors = Object.entries(fields).map(([name, code]) => [name, sayAppealFault(code, c.view.lang)])
  return await show(c, { says, knownOn }, Object.fromEntries(errors))
})

function hereOf(c: PageCall): string {
  return `/my/insurance/requests/${c.params['id'] ?? ''}/appeal`
}

async function show(c: PageCall, typed: Strings, errors: Strings): Promise<Reply> {
  const contested = must(await myCoverageAppeals(c.call, { correction: c.params['id'] }))
  const draft = must(await readDraft(c.call, { form: appealDraft(contested.asked.id) }))
  const { lang } = c.view
  const t = appealTexts[lang]
  const today = c.call.node.clock.today()
  const failed = Object.keys(errors).length > 0
  const title = titleOf(contested, today, lang)
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} eyebrow={<span lang="ko">{contested.asked.workplace}</span>} />
      <ErrorSummary errors={errors} lang={lang} />
      {contested.appeals.map((one) => (
        <AppealState key={one.row.id} appeal={one} judges={contested.judges} today={today} lang={lang} />
      ))}
      <Write
        c={c}
        contested={contested}
        typed={{ ...draft?.fields, ...c.kept, ...typed }}
        errors={errors}
        savedAt={draft?.savedAt}
      />
      {contested.appeals.length > 0 && <More href="/my/receipts">{t.receipts}</More>}
    </div>
  )
  const back = { href: '/my/insurance#requests', text: t.back }
  const about = { view: c.view, title, back, flash: c.flash, failed, noIndex: true }
  return html(renderPage({ ...about, children }), failed ? 422 : 200)
}

function titleOf({ asked, appeals }: Contested, today: Day, lang: Lang): string {
  const t = appealTexts[lang]
  const next = nextInstance(asked, appeals)
  const last = appeals.at(-1)
  if (last?.row.outcome) return t.outcomes[last.row.outcome]
  if (last === undefined) return isRefusal(next) ? t.file : t.ask[next.instance]
  const due = toDay(last.row.due_on)
  return today > due ? t.late(date(due, today, lang)) : t.waiting(date(due, today, lang))
}

type Writing = {
  readonly c: PageCall
  readonly contested: Contested
  readonly typed: Strings
  readonly errors: Strings
  readonly savedAt: Date | undefined
}

function Write({ c, contested: { asked, appeals }, typed, errors, savedAt }: Writing): VNode | null {
  const { lang, owner = '' } = c.view
  const t = appealTexts[lang]
  const next = nextInstance(asked, appeals)
  const until = isRefusal(next) ? undefined : untilOf(asked, next.before)
  if (isRefusal(next) || until === undefined) return null
  const field = (name: 'says' | 'knownOn') => ({ name, lang, value: typed[name], error: errors[name] })
  const here = hereOf(c)
  return (
    <section className="stack" aria-label={t.ask[next.instance]}>
      {next.before && <h2>{t.ask[next.instance]}</h2>}
      <p className="lead">{t.whom(appealClock.days(until))}</p>
      {!next.before && (
        <Paper left={t.refused} label={t.refused}>
          <Said text={asked.reason ?? ''} by={t.by(asked.answered_by_name ?? '')} />
        </Paper>
      )}
      {asked.moved_from !== null && asked.moved_incident !== null && !next.before ? (
        <MovedDeadline
          what="appeal"
          day={until}
          moved={{ from: toDay(asked.moved_from), incident: asked.moved_incident }}
          today={c.call.node.clock.today()}
          lang={lang}
        />
      ) : (
        <Notice kind="act" icon="calendar" title={t.until(dateOnPaper(until, lang))} />
      )}
      <Form action={here} page={here} draft={appealDraft(asked.id)} owner={owner}>
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

/** Contesting a refused request about insured status. */
export const coverageAppealRoutes: readonly Route[] = [appealPage, appealForm]
