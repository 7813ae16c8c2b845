import type { VNode } from 'preact'
import { type Day, dayOf, toDay } from '../../../../kernel/day.ts'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Pairs, Table } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { WaitingRuling } from '../../../decisions/index.ts'
import { typedIn } from '../../reports/pages/shell.tsx'
import type { Row } from '../../tables.ts'
import {
  type AppealFile,
  answerCoverageAppeal,
  coverageAppealFile,
  longerCoverageAppeal,
  signCoverageRuling,
} from '../appeals/answer-appeal.ts'
import { appealTexts, sayAppealFault } from '../appeals/texts.ts'
import { AppealState, Said } from './appeal-state.tsx'
import { texts } from './texts.ts'
import { spanText } from '../../span-text.ts'

const queue = '/operator/coverage'
const path = `${queue}/appeals/:id`
type Strings = Readonly<Record<string, string>>

/** GET /operator/coverage/appeals/:id: the file. Its person sees that it was read. */
const filePage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}))

/** POST /operator/coverage/appeals/:id: the answer, signed by somebody else than who refused. */
const answerForm: Route = form(path, 'operator', async (c) => {
  const typed = typedIn(c.body)
  const { outcome, reason } = typed
  const done = await answerCoverageAppeal(c.call, { appeal: c.params['id'], outcome, reason })
  const t = appealTexts[c.view.lang]
  if (done.ok) return redirect(`${queue}/appeals/${c.params['id']}`, done.value.answered ? t.done : t.rulingSigned)
  const { fields } = done.refusal
  if (!fields) throw new Refused(done.refusal)
  const errors = Object.entries(fields).map(([name, code]) => [name, sayAppealFault(code, c.view.lang)])
  return await show(c, typed, Object.fromEntries(errors))
})

/** POST /operator/coverage/appeals/:id/sign: a member of the committee signs the ruling that they read. */
const signForm: Route = form(`${path}/sign`, 'operator', async (c) => {
  const { decided } = must(await signCoverageRuling(c.call, { appeal: c.params['id'], seen: c.body['seen'] }))
  const t = appealTexts[c.view.lang]
  return redirect(`${queue}/appeals/${c.params['id']}`, decided ? t.done : t.rulingSigned)
})

/** POST /operator/coverage/appeals/:id/longer: more days, once. */
const longerForm: Route = form(`${path}/longer`, 'operator', async (c) => {
  must(await longerCoverageAppeal(c.call, { appeal: c.params['id'] }))
  return redirect(`${queue}/appeals/${c.params['id']}`, appealTexts[c.view.lang].longerDone)
})

async function show(c: PageCall, typed: Strings, errors: Strings): Promise<Reply> {
  const file = must(await coverageAppealFile(c.call, { appeal: c.params['id'] }))
  const { lang } = c.view
  const t = appealTexts[lang]
  const failed = Object.keys(errors).length > 0
  const { appeal, asked, mayAnswer } = file
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.file} />
      <ErrorSummary errors={errors} lang={lang} />
      <AppealState appeal={appeal} judges={file.judges} today={c.call.node.clock.today()} lang={lang} />
      <Asked asked={asked} lang={lang} />
      {appeal.row.outcome === null && !mayAnswer && <Notice title={t.mine} />}
      <Ruled file={file} lang={lang} />
      {mayAnswer && <Answer file={file} typed={typed} errors={errors} lang={lang} />}
    </div>
  )
  const back = { href: queue, text: texts[lang].queue }
  const about = { view: c.view, title: t.file, back, flash: c.flash, failed, noIndex: true }
  return html(renderPage({ ...about, children }), failed ? 422 : 200)
}

function Asked({ asked, lang }: { asked: Row<'correction'>; lang: Lang }): VNode {
  const [t, w] = [appealTexts[lang], texts[lang]]
  return (
    <section className="card stack" aria-labelledby="asked">
      <h2 className="as-h3" id="asked">
        {t.asked}
      </h2>
      <Pairs
        items={[
          { term: w.workplace, value: <span lang="ko">{asked.workplace}</span> },
          { term: t.period, value: spanText(asked.from_day, asked.to_day, lang) },
          { term: w.says, value: <Said text={asked.says} /> },
        ]}
      />
      {asked.evidence.length > 0 && (
        <ul className="lines">
          {asked.evidence.map((file, n) => (
            <li key={file}>
              <a href={`/files/${file}`}>{w.file(n + 1)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Ruled({ file, lang }: { file: AppealFile; lang: Lang }): VNode | null {
  const { appeal, judges, signed, maySign } = file
  const { ruling, row } = appeal
  if (!ruling || row.ruling_at === null || row.outcome !== null) return null
  const here = `${queue}/appeals/${row.id}`
  const of = {
    instance: row.instance,
    outcome: appealTexts[lang].outcomes[ruling.outcome],
    reason: ruling.reason,
    by: ruling.name,
    judges: judges.map(({ name, person }) => ({ name, signed: signed.has(person) })),
    sign: maySign ? { action: `${here}/sign`, page: here, seen: row.ruling_at.toISOString() } : undefined,
  }
  return <WaitingRuling of={of} lang={lang} />
}

type Answering = { readonly file: AppealFile; readonly typed: Strings; readonly errors: Strings; readonly lang: Lang }

function Answer({ file: { appeal }, typed, errors, lang }: Answering): VNode {
  const t = appealTexts[lang]
  const here = `${queue}/appeals/${appeal.row.id}`
  const field = (name: 'reason') => ({ name, lang, value: typed[name], error: errors[name] })
  return (
    <>
      {appeal.row.instance === 'examiner' && appeal.row.longer_at === null && (
        <PostButton action={`${here}/longer`} page={here}>
          {t.takeLonger}
        </PostButton>
      )}
      <Form action={here} page={here} label={t.answer} className="card stack stack--4">
        <Choices legend={t.outcome} name="outcome" lang={lang} error={errors['outcome']}>
          {(['upheld', 'overturned'] as const).map((value) => (
            <Choice
              key={value}
              type="radio"
              name="outcome"
              value={value}
              checked={typed['outcome'] === value}
              {...(value === 'overturned' && { note: t.overturnedNote })}
            >
              {t[value]}
            </Choice>
          ))}
        </Choices>
        <TextArea {...field('reason')} label={t.reason} hint={t.reasonHint} most={5000} />
        <div className="btns">
          <button className="btn btn--main">{appeal.row.instance === 'committee' ? t.writeRuling : t.sign}</button>
        </div>
      </Form>
    </>
  )
}

/** Appeals that wait, in the officer's queue. */
export function AppealsPart({
  rows,
  today,
  lang,
}: {
  rows: readonly Row<'coverage_appeal'>[]
  today: Day
  lang: Lang
}): VNode {
  const t = appealTexts[lang]
  return (
    <Section id="appeals" title={t.list}>
      {rows.length === 0 ? (
        <p className="muted">{t.listNone}</p>
      ) : (
        <div className="card">
          <Table
            caption={t.list}
            head={[t.what, t.due].map((text) => ({ text }))}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <a key="open" href={`${queue}/appeals/${row.id}`}>
                  {`${t.instances[row.instance]} · ${t.sentOn} ${date(dayOf(row.sent_at), today, lang)}`}
                </a>,
                date(toDay(row.due_on), today, lang),
              ],
            }))}
          />
        </div>
      )}
    </Section>
  )
}

/** Officers answer appeals against refused requests. */
export const officerAppealRoutes: readonly Route[] = [filePage, answerForm, signForm, longerForm]
