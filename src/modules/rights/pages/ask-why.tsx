import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { by, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { readingText } from '../../consent/index.ts'
import { myQuestions } from '../questions/answer-question.ts'
import { type Reading, askWhy, readReading } from '../questions/ask-why.ts'
import { type Question, answerDays, isLate } from '../questions/question.ts'
import { questionTexts } from '../question-texts.ts'

const path = '/my/data/why/:entry'

/** GET /my/data/why/:entry: asks whoever read one's data why. */
export const whyPage: Route = page(path, 'person', async (c) => await show(c))

/** POST the same: they are told at once. */
export const whyForm: Route = form(path, 'person', async (c): Promise<Reply> => {
  const outcome = await askWhy(c.call, { entry: c.params['entry'], words: typedText(c.body['words']) })
  if (!outcome.ok && outcome.refusal.fields?.['words'] !== undefined) return await show(c, true)
  must(outcome)
  return redirect('/my/data/questions', questionTexts[c.view.lang].asked)
})

/** GET /my/data/questions: what one has asked, and the answers. */
export const myQuestionsPage: Route = page('/my/data/questions', 'person', async (c) => {
  const all = must(await myQuestions(c.call, {}))
  const t = questionTexts[c.view.lang]
  const back = { href: '/my/data#ledger', text: t.ledger }
  const today = c.call.node.clock.today()
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.mine}</h1>
      {all.length === 0 && (
        <Empty icon="eye" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      )}
      {all.map((one) => (
        <article key={one.id} className="card stack stack--2">
          <QuestionLines of={one} view={c.view} today={today} />
          <Answer of={one} view={c.view} today={today} />
        </article>
      ))}
    </div>
  )
  return html(renderPage({ view: c.view, title: t.mine, back, flash: c.flash, noIndex: true, children }))
})

async function show(c: PageCall, failed = false): Promise<Reply> {
  const reading = must(await readReading(c.call, { entry: c.params['entry'] }))
  const t = questionTexts[c.view.lang]
  const back = { href: '/my/data#ledger', text: t.ledger }
  const children = (
    <Ask
      view={c.view}
      reading={reading}
      today={c.call.node.clock.today()}
      failed={failed}
      typed={{ ...c.kept, ...c.body }}
    />
  )
  return html(renderPage({ view: c.view, title: t.why, back, failed, noIndex: true, children }), failed ? 422 : 200)
}

type AskProps = {
  readonly view: View
  readonly reading: Reading
  readonly today: Day
  readonly failed: boolean
  readonly typed: Readonly<Record<string, unknown>>
}

function Ask({ view, reading, today, failed, typed }: AskProps): VNode {
  const { lang } = view
  const t = questionTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.why}</h1>
      <p className="lead">{t.whyLead(answerDays)}</p>
      <div className="card">
        <Pairs
          items={[
            { term: t.who, value: <span lang="ko">{reading.who}</span> },
            { term: t.when, value: moment(reading.at, today, lang) },
            { term: t.what, value: <span lang="ko">{readingText(reading.what, lang)}</span> },
          ]}
        />
      </div>
      {reading.asked ? (
        <Notice title={t.askedBefore}>
          <a href="/my/data/questions">{t.mine}</a>
        </Notice>
      ) : (
        <Form action={view.path} page={view.path}>
          <TextArea
            name="words"
            label={t.words}
            hint={t.wordsHint}
            lang={lang}
            rows={3}
            most={500}
            required={false}
            value={typedText(typed['words'])}
            {...(failed && { error: t.tooLong })}
          />
          <div className="btns">
            <button className="btn btn--main">{t.send}</button>
          </div>
        </Form>
      )}
    </div>
  )
}

/** Which reading was asked about, in which words. */
export function QuestionLines({ of, view: { lang }, today }: { of: Question; view: View; today: Day }): VNode {
  const t = questionTexts[lang]
  return (
    <>
      <h2 className="as-h3">{t.about(moment(of.readAt, today, lang))}</h2>
      <p className="muted" lang="ko">
        {readingText(of.what, lang)}
      </p>
      {of.words !== '' && <p>“{of.words}”</p>}
      <p className="note">{t.askedAt(moment(of.askedAt, today, lang))}</p>
    </>
  )
}

/** The answer, or until when it comes. */
export function Answer({ of, view: { lang }, today }: { of: Question; view: View; today: Day }): VNode {
  const t = questionTexts[lang]
  if (of.answer)
    return (
      <Notice kind="ok" title={t.answeredBy(of.answer.name)}>
        <p>{of.answer.text}</p>
        <p className="note">{moment(of.answer.at, today, lang)}</p>
      </Notice>
    )
  return isLate(of, today) ? (
    <Notice kind="warn" title={t.late(by(of.answerBy, today, lang))}>
      <p>{of.escalated ? t.withOperator : t.soonOperator}</p>
    </Notice>
  ) : (
    <p className="note">{t.until(by(of.answerBy, today, lang))}</p>
  )
}
