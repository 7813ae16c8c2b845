import type { VNode } from 'preact'
import { type Day, toDay } from '../../../kernel/day.ts'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { date } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type AppealFile, answerAppeal, appealFile, appealsWaiting, takeLonger } from '../appeals/answer-appeal.ts'
import { appealErrors, appealTexts } from '../appeals/texts.ts'
import type { AppealRow } from '../tables.ts'
import { AppealState } from './appeal-state.tsx'
import { DecisionPaper, DecisionWhy } from './decision-view.tsx'
import { addressOf } from './preparing/address.ts'

type Typed = Readonly<Record<string, string>>
const path = '/operator/appeals'

/** GET /operator/appeals: what waits for an answer, the soonest due first. */
export const appealsPage: Route = page(path, 'operator', async (c) => {
  const { waiting, answered } = must(await appealsWaiting(c.call, {}))
  const { lang } = c.view
  const t = appealTexts[lang]
  const today = c.call.node.clock.today()
  const title = waiting.length === 0 ? t.listNone : t.list
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={t.listLead} />
      {waiting.length > 0 && <List title={t.list} rows={waiting} today={today} lang={lang} />}
      {answered.length > 0 && <List title={t.answered} rows={answered} today={today} lang={lang} />}
    </div>
  )
  return html(renderPage({ view: c.view, title, current: '/operator', flash: c.flash, noIndex: true, children }))
})

/** GET /operator/appeals/:id: the file. Its person sees that it was read. */
export const appealFilePage: Route = page(`${path}/:id`, 'operator', async (c) => await show(c, c.kept, {}))

/** POST /operator/appeals/:id: the answer, signed by somebody else than who decided. */
export const answerForm: Route = form(`${path}/:id`, 'operator', async (c): Promise<Reply> => {
  const typed = Object.fromEntries(
    ['outcome', 'role', 'reason'].map((name) => [name, typeof c.body[name] === 'string' ? c.body[name] : '']),
  )
  const outcome = await answerAppeal(c.call, { appeal: c.params['id'], ...typed })
  const t = appealTexts[c.view.lang]
  if (outcome.ok) return redirect(`${path}/${c.params['id']}`, t.done)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const errors = Object.keys(fields).map((name) => [name, appealErrors[c.view.lang]['needed'] ?? ''])
  return await show(c, typed, Object.fromEntries(errors))
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
  rows: readonly AppealRow[]
  today: Day
  lang: Lang
}): VNode {
  const t = appealTexts[lang]
  return (
    <div className="card">
      <Table
        caption={title}
        head={[{ text: t.what }, { text: t.due }]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a
              href={`${path}/${row.id}`}
            >{`${t.instances[row.instance]} ${date(toDay(row.known_on), today, lang)}`}</a>,
            row.outcome === null ? date(toDay(row.due_on), today, lang) : t.outcomes[row.outcome],
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
      {file.appeal.row.outcome === null && !file.mayAnswer && <Notice title={t.mine} />}
      {file.mayAnswer && <Answer file={file} typed={typed} errors={errors} lang={lang} />}
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
  const here = `${path}/${file.appeal.row.id}`
  return (
    <>
      <Before file={file} lang={lang} />
      <Form action={here} page={here} label={t.answer}>
        <Outcomes file={file} typed={typed} errors={errors} lang={lang} />
        <TextField
          name="role"
          label={t.role}
          hint={t.roleHint}
          lang={lang}
          value={typed['role']}
          error={errors['role']}
        />
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
          <button className="btn btn--main">{t.sign}</button>
        </div>
      </Form>
    </>
  )
}

/** What may be done before it is answered: another decision in its place, and more time once. */
function Before({ file: { appeal, kept, newer }, lang }: Pick<Answering, 'file' | 'lang'>): VNode {
  const t = appealTexts[lang]
  const here = `${path}/${appeal.row.id}`
  const { id, person_id: person, domain, wanted, fact_day: factDay } = kept.row
  const anew = addressOf({ person, domain, wanted, lawDay: toDay(kept.row.law_day), factDay, replaces: id })
  return (
    <div className="btns">
      {!newer && (
        <a className="btn" href={anew}>
          {t.prepare}
        </a>
      )}
      {appeal.row.instance === 'examiner' && appeal.row.longer_at === null && (
        <PostButton action={`${here}/longer`} page={here}>
          {t.takeLonger}
        </PostButton>
      )}
    </div>
  )
}

function Outcomes({ file: { newer }, typed, errors, lang }: Answering): VNode {
  const t = appealTexts[lang]
  const notes = { upheld: undefined, replaced: newer ? t.replacedDone : t.replacedNote }
  return (
    <Choices legend={t.outcome} name="outcome" lang={lang} error={errors['outcome']}>
      {(['upheld', 'replaced'] as const).map((value) => (
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
