import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Held, Steps } from '../../../web/components/lists.tsx'
import { MovedDeadline } from '../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { compose } from '../compose.ts'
import type { Choices } from '../contract.ts'
import { messages } from '../messages.ts'
import type { Prepared } from '../prepare.ts'
import { draftOf } from '../store.ts'
import { type Typed, tellingNames } from './apply-form.ts'
import { QuestionCard } from './apply-question.tsx'
import { ShownAnswers } from './shown-answers.tsx'

/** What P-15 shows: the questions as answered so far, and next to them what the employer gets. */
export type ApplyProps = {
  readonly prepared: Prepared
  readonly choices: Choices
  readonly typed: Typed
  readonly errors: Readonly<Record<string, string>>
  readonly savedAt?: Date
  /** The field the person was in when their session ended. */
  readonly focus?: string
  /** Whose draft it is. */
  readonly owner: string
  readonly lang: Lang
}

/** The result so far in one sentence. */
export function applyTitle({
  prepared: { questions, today },
  choices,
  lang,
}: Pick<ApplyProps, 'prepared' | 'choices' | 'lang'>): string {
  const answered = compose(questions, choices, today).content.answers.filter((a) => a.by !== 'none').length
  return messages[lang].apply.title(answered, questions.length)
}

/** P-15: apply. One form; its live parts follow what is typed as it is saved, without script a button renews them. */
export function ApplyView(p: ApplyProps): VNode {
  const { prepared, choices, errors, lang, savedAt, owner, focus } = p
  const { vacancy, questions, today } = prepared
  const here = `/apply/${vacancy.id}`
  return (
    <div className="wrap page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <Head {...p} />
      <Form
        action={here}
        page={here}
        className="cols cols--half"
        draft={draftOf(vacancy.id)}
        owner={owner}
        later={messages[lang].apply.laterName(employerOf(p), titleOf(p))}
        {...(savedAt && { savedAt: savedAt.toISOString() })}
        {...(focus && { focus })}
      >
        <div className="stack stack--4">
          {questions.map((question, i) => (
            <QuestionCard
              key={question.need.id}
              n={i + 1}
              question={question}
              choice={choices[question.need.id]}
              errors={errors}
              vacancy={vacancy.id}
              today={today}
              lang={lang}
            />
          ))}
        </div>
        <div className="stack stack--4 sticky">
          <Preview {...p} />
          <Stays {...p} />
          <WideButtons lang={lang} />
        </div>
        <div className="bar bar--phone">
          <div className="bar__in">
            <Send lang={lang} />
          </div>
        </div>
      </Form>
    </div>
  )
}

function WideButtons({ lang }: { lang: Lang }): VNode {
  return (
    <div className="btns wide-only">
      <Send lang={lang} />
      <button className="btn" name="_do" value="later">
        {messages[lang].apply.later}
      </button>
    </div>
  )
}

function Head(p: ApplyProps): VNode {
  const { moved, closesOn } = p.prepared.vacancy
  const t = messages[p.lang].apply
  return (
    <div className="stack stack--3">
      <Steps label={t.stepsLabel} items={t.steps} now={1} doneWord={t.done} />
      <div className="stack stack--1">
        <p className="eyebrow">{`${employerOf(p)} · ${titleOf(p)}`}</p>
        <h1 data-live="title">{applyTitle(p)}</h1>
      </div>
      {moved && closesOn && (
        <MovedDeadline what="ends" day={closesOn} moved={moved} today={p.prepared.today} lang={p.lang} />
      )}
    </div>
  )
}

function Send({ lang }: { lang: Lang }): VNode {
  return (
    <button className="btn btn--main" name="_do" value="send">
      <Icon name="send" />
      {messages[lang].apply.send}
    </button>
  )
}

function titleOf({ prepared: { vacancy }, lang }: ApplyProps): string {
  return lang === 'en' ? (vacancy.titleEn ?? vacancy.title) : vacancy.title
}

function employerOf({ prepared: { vacancy }, lang }: ApplyProps): string {
  return lang === 'en' ? (vacancy.employerNameEn ?? vacancy.employerName) : vacancy.employerName
}

function Preview(p: ApplyProps): VNode {
  const { prepared, choices, typed, lang } = p
  const t = messages[lang].apply
  const { content } = compose(prepared.questions, choices, prepared.today)
  const [telling] = tellingNames(typed, prepared.telling)
  return (
    <section className="stack stack--3" aria-labelledby="preview">
      <div className="stack stack--1">
        <h2 id="preview">{t.preview}</h2>
        <p className="muted">{t.previewLead}</p>
      </div>
      <div className="stack stack--3" data-live="preview">
        {telling !== undefined && (
          <Notice kind="warn" title={t.telling}>
            <p>
              {t.tellingText(telling)}{' '}
              <button className="btn btn--quiet" name="_do" value="mask">
                {t.mask}
              </button>
            </p>
          </Notice>
        )}
        <Paper left={t.applicant(prepared.code)} right={titleOf(p)} label={t.preview}>
          <ShownAnswers answers={content.answers} today={prepared.today} lang={lang} />
        </Paper>
      </div>
      <button className="btn self" name="_do" value="preview">
        <Icon name="eye" />
        {t.refresh}
      </button>
    </section>
  )
}

function Stays({ prepared, lang }: ApplyProps): VNode {
  const t = messages[lang].apply
  return (
    <section className="stack stack--2" aria-labelledby="stays">
      <h3 id="stays">{t.stays}</h3>
      <Held items={t.held} />
      <p className="note">{t.staysNote(dateOnPaper(prepared.eraseOn, lang))}</p>
    </section>
  )
}
