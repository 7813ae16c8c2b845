import type { VNode } from 'preact'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { date } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { toDecisions } from './preparing/address.ts'
import { type AppealFile, answerAppeal, appealFile, appealsWaiting, takeLonger } from '../appeals/answer-appeal.ts'
import type { ListedAppeal } from '../appeals/appeal-store.ts'
import { hasSigned } from '../appeals/seat-store.ts'
import { signRuling } from '../appeals/sign-ruling.ts'
import { appealErrors, appealTexts } from '../appeals/texts.ts'
import { AppealState } from './appeal-state.tsx'
import { DecisionPaper, DecisionWhy } from './decision-view.tsx'
import { path as bodiesPath } from './bodies-address.ts'
import { WaitingRuling } from './waiting-ruling.tsx'

type Typed = Readonly<Record<string, string>>
const path = '/operator/appeals'

/** GET /operator/appeals: what waits for an answer, one's own first, the soonest due first. */
export const appealsPage: Route = page(path, 'operator', async (c) => {
  const { waiting, answered, self } = must(await appealsWaiting(c.call, {}))
  const { lang } = c.view
  const t = appealTexts[lang]
  const shown = { today: c.call.node.clock.today(), lang }
  const isOwn = ({ judges }: ListedAppeal): boolean => judges.some(({ row }) => row.judge_id === self)
  const own = waiting.filter(isOwn)
  const others = waiting.filter((each) => !isOwn(each))
  const title = waiting.length === 0 ? t.listNone : t.list
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toDecisions(lang)} title={title} lead={t.listLead} />
      {own.length > 0 && <List title={t.listMine} rows={own} {...shown} />}
      {others.length > 0 && <List title={t.listOthers} rows={others} {...shown} />}
      {answered.length > 0 && <List title={t.answered} rows={answered} {...shown} />}
      <More href={bodiesPath}>{t.bodies}</More>
    </div>
  )
  return html(renderPage({ view: c.view, title, current: '/operator', flash: c.flash, noIndex: true, children }))
})

/** GET /operator/appeals/:id: the file. Its person sees that it was read. */
export const appealFilePage: Route = page(`${path}/:id`, 'operator', async (c) => await show(c, c.kept, {}))

/** POST /operator/appeals/:id: the answer of the examiner, or the text of a ruling for the committee to sign. */
export const answerForm: Route = form(`${path}/:id`, 'operator', async (c): Promise<Reply> => {
  const typed = Object.fromEntries(
    ['outcome', 'reason'].map((name) => [name, typeof c.body[name] === 'string' ? c.body[name] : '']),
  )
  const outcome = await answerAppeal(c.call, { appeal: c.params['id'], ...typed })
  const t = appealTexts[c.view.lang]
  if (outcome.ok) return redirect(`${path}/${c.params['id']}`, outcome.value.answered ? t.done : t.rulingSigned)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const errors = Object.keys(fields).map((name) => [name, appealErrors[c.view.lang]['needed'] ?? ''])
  return await show(c, typed, Object.fromEntries(errors))
})

/** POST /operator/appeals/:id/sign: signs the ruling that was read. */
export const signRulingForm: Route = form(`${path}/:id/sign`, 'operator', async (c): Promise<Reply> => {
  const seen = typeof c.body['seen'] === 'string' ? c.body['seen'] : ''
  const { decided } = must(await signRuling(c.call, { appeal: c.params['id'], seen }))
  const t = appealTexts[c.view.lang]
  return redirect(`${path}/${c.params['id']}`, decided ? t.done : t.rulingSigned)
})

/** POST /operator/appeals/:id/longer: ten days more, once. */
export const longerForm: Route = form(`${path}/:id/longer`, 'operator', async (c): Promise<Reply> => {
  must(await takeLonger(c.call, { appeal: c.params['id'] }))
  return redirect(`${path}/${c.params['id']}`, appealTexts[c.view.lang].longerDone)
})

function List({
  title,
  rows,
  today,
  lang,
}: {
  title: string
  rows: readonly ListedAppeal[]
  today: Day
  lang: Lang
}): VNode {
  const t = appealTexts[lang]
  return (
    <div className="card">
      <Table
        caption={title}
        head={[{ text: t.what }, { text: t.due }, { text: t.judges }]}
        rows={rows.map(({ row, judges }) => ({
          key: row.id,
          cells: [
            <a href={`${path}/${row.id}`}>
              {t.sentThen(t.instances[row.instance], date(dayOf(row.sent_at), today, lang))}
            </a>,
            row.outcome === null ? date(toDay(row.due_on), today, lang) : t.outcomes[row.outcome],
            judges.map(({ name }) => name).join(', ') || '–',
          ],
        }))}
      />
    </div>
  )
}

async function show(c: PageCall, typed: Typed, errors: Typed): Promise<Reply> {
  const file = must(await appealFile(c.call, { appeal: c.params['id'] }))
  const { lang } = c.view
  const t = appealTexts[lang]
  const failed = Object.keys(errors).length > 0
  const back = { href: path, text: t.list }
  const today = c.call.node.clock.today()
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.file} />
      <ErrorSummary errors={errors} lang={lang} />
      <AppealState appeal={file.appeal} today={today} lang={lang} place="/operator/decisions" />
      {file.appeal.row.outcome === null && !file.mayAnswer && <Notice title={t.notMine} />}
      <Ruled file={file} lang={lang} />
      {file.mayAnswer && <Answer file={file} typed={typed} errors={errors} lang={lang} />}
      {file.earlier.length > 0 && <h2>{t.earlier}</h2>}
      {file.earlier.map((one) => (
        <AppealState key={one.row.id} appeal={one} today={today} lang={lang} place="/operator/decisions" />
      ))}
      <h2>{t.decision}</h2>
      <DecisionPaper kept={file.kept} lang={lang} />
      <DecisionWhy kept={file.kept} lang={lang} />
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.file, back, flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

type Answering = { readonly file: AppealFile; readonly typed: Typed; readonly errors: Typed; readonly lang: Lang }

function Answer({ file, typed, errors, lang }: Answering): VNode {
  const t = appealTexts[lang]
  const { row } = file.appeal
  const here = `${path}/${row.id}`
  const together = row.instance === 'committee'
  return (
    <>
      {!together && row.longer_at === null && (
        <div className="btns">
          <PostButton action={`${here}/longer`} page={here}>
            {t.takeLonger}
          </PostButton>
        </div>
      )}
      {together && <p className="note">{t.quorum}</p>}
      <Form action={here} page={here} label={t.answer}>
        <Outcomes file={file} typed={typed} errors={errors} lang={lang} />
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          most={5000}
          lang={lang}
          value={typed['reason']}
          error={errors['reason']}
        />
        <div className="btns">
          <button className="btn btn--main">{together ? t.writeRuling : t.sign}</button>
        </div>
      </Form>
    </>
  )
}

function Outcomes({ file: { newer }, typed, errors, lang }: Answering): VNode {
  const t = appealTexts[lang]
  const offered = newer ? (['upheld', 'replaced'] as const) : (['upheld', 'set-aside'] as const)
  const notes = { upheld: undefined, 'set-aside': t.setAsideNote, replaced: t.replacedDone }
  return (
    <Choices legend={t.outcome} name="outcome" lang={lang} error={errors['outcome']}>
      {offered.map((value) => (
        <Choice
          key={value}
          type="radio"
          name="outcome"
          value={value}
          checked={typed['outcome'] === value}
          note={notes[value]}
        >
          {t[value]}
        </Choice>
      ))}
    </Choices>
  )
}

function Ruled({ file: { appeal, maySign }, lang }: { file: AppealFile; lang: Lang }): VNode | null {
  const { row, ruling, judges } = appeal
  if (row.outcome !== null || !ruling || row.ruling_at === null) return null
  const here = `${path}/${row.id}`
  const of = {
    instance: row.instance,
    outcome: appealTexts[lang].outcomes[ruling.outcome],
    reason: ruling.reason,
    by: ruling.name,
    judges: judges.map((judge) => ({ name: judge.name, signed: hasSigned(judge, row) })),
    sign: maySign ? { action: `${here}/sign`, page: here, seen: row.ruling_at.toISOString() } : undefined,
  }
  return <WaitingRuling of={of} lang={lang} />
}
