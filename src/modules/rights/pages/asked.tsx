import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { answerQuestion, askedQuestions } from '../questions/answer-question.ts'
import { type Question, answerDays } from '../questions/question.ts'
import { questionTexts } from '../question-texts.ts'
import { Answer, QuestionLines } from './ask-why.tsx'

/** GET /questions: what persons ask of the organisation one acts for, about its readings. */
export const askedPage: Route = page('/questions', 'signed-in', async (c) => await show(c))

/** POST /questions/:id: answers by name. */
export const answerForm: Route = form('/questions/:id', 'signed-in', async (c): Promise<Reply> => {
  const outcome = await answerQuestion(c.call, {
    question: c.params['id'],
    text: typedText(c.body[`text.${c.params['id']}`]),
  })
  if (!outcome.ok && outcome.refusal.fields?.['text'] !== undefined) return await show(c, c.params['id'])
  must(outcome)
  return redirect('/questions', questionTexts[c.view.lang].answered)
})

async function show(c: PageCall, failed?: string): Promise<Reply> {
  const all = must(await askedQuestions(c.call, {}))
  const t = questionTexts[c.view.lang]
  const today = c.call.node.clock.today()
  const open = all.filter((one) => !one.answer).length
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.toUs(open)}</h1>
        {all.length > 0 && <p className="lead">{t.toUsLead(answerDays)}</p>}
      </div>
      {all.length === 0 && <Empty icon="check" title={t.noneToUs} />}
      {all.map((one) => (
        <article key={one.id} className="card stack stack--2">
          <QuestionLines of={one} view={c.view} today={today} />
          <Answer of={one} view={c.view} today={today} />
          {!one.answer && (
            <AnswerForm
              of={one}
              view={c.view}
              today={today}
              failed={failed === one.id}
              typed={failed === one.id ? typedText(c.body[`text.${one.id}`]) : ''}
            />
          )}
        </article>
      ))}
    </div>
  )
  const shown = {
    view: c.view,
    title: t.toUs(open),
    flash: c.flash,
    failed: failed !== undefined,
    noIndex: true,
    children,
  }
  return html(renderPage(shown), failed === undefined ? 200 : 422)
}

type FormProps = { of: Question; view: View; today: Day; failed: boolean; typed: string }

function AnswerForm({ of, view: { lang }, failed, typed }: FormProps): VNode {
  const t = questionTexts[lang]
  return (
    <Form action={`/questions/${of.id}`} page="/questions">
      <TextArea
        name={`text.${of.id}`}
        label={t.answer}
        hint={t.answerHint}
        lang={lang}
        rows={3}
        most={1000}
        value={typed}
        {...(failed && { error: t.tooShort })}
      />
      <div className="btns">
        <button className="btn btn--main">{t.answerButton}</button>
      </div>
    </Form>
  )
}
