import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { moment } from '../../../web/format.ts'
import { stateOf } from '../application.ts'
import { companyMessages } from '../company-messages.ts'
import type { Applicant } from '../inbox.ts'
import { messages } from '../messages.ts'
import { ShownAnswers } from './shown-answers.tsx'

/** An applicant as a card: a code for a name, what was sent, how it is proven now. */
export type CardProps = {
  readonly applicant: Applicant
  readonly here: string
  readonly today: Day
  readonly lang: Lang
  readonly acts?: boolean
}

/** One applicant. `here` is the page it stands on, where its buttons come back to. */
export function ApplicantCard(p: CardProps): VNode {
  const { applicant, today, lang } = p
  const { application: a, standings } = applicant
  const t = companyMessages[lang]
  const fresh = stateOf(a) === 'submitted'
  return (
    <article className={fresh ? 'card fresh' : 'card'} aria-labelledby={`a${a.code}`}>
      <div className="row row--between">
        <h2 id={`a${a.code}`} className="as-h3">
          <a className="plain" href={hrefOf(p)}>
            {t.applicant(a.code)}
          </a>
        </h2>
        <span className="note">{moment(a.submittedAt, today, lang)}</span>
      </div>
      {a.met + a.unmet > 0 && <p className="note">{t.met(a.met, a.met + a.unmet)}</p>}
      {a.content ? (
        <ShownAnswers answers={a.content.answers} standings={standings} today={today} lang={lang} />
      ) : (
        <p className="muted">{a.personErased ? t.erasedPerson : t.gone}</p>
      )}
      <Outcome {...p} />
      {p.acts && <Acts {...p} />}
    </article>
  )
}

/** The page of one applicant. */
export function hrefOf({ applicant: { application: a } }: Pick<CardProps, 'applicant'>): string {
  return `/company/vacancies/${a.vacancy}/applicants/${a.id}`
}

/** What was answered, and the contact once it is shown. */
function Outcome({ applicant: { application: a }, lang }: CardProps): VNode | null {
  const t = companyMessages[lang]
  const { answer } = a
  if (!answer) return null
  const both = messages[lang]
  if (answer.kind === 'declined')
    return <p className="note">{[both.reasons[answer.reason], answer.words].filter(Boolean).join(' · ')}</p>
  if (answer.kind === 'closed')
    return <p className="note">{both.closeReasons[answer.reason] ?? both.closeReasons['other']}</p>
  return a.contact ? (
    <Tick proof="ok" more={[a.contact.name, a.contact.email].filter(Boolean).join(' · ')}>
      {t.contact}
    </Tick>
  ) : (
    <Tick proof="wait">{t.noContact}</Tick>
  )
}

function Acts(p: CardProps): VNode | null {
  const { lang, here } = p
  const { application: a } = p.applicant
  const t = companyMessages[lang]
  const state = stateOf(a)
  if (a.content === undefined || state === 'declined' || state === 'closed') return null
  const to = hrefOf(p)
  return (
    <div className="acts">
      {state !== 'invited' && (
        <a className="btn btn--soft" href={`${to}#invite`} aria-label={t.inviteLabel(a.code)}>
          <Icon name="calendar" />
          {t.invite}
        </a>
      )}
      {state === 'held' && (
        <PostButton action={`${to}/release`} page={here} className="btn btn--wide" label={t.releaseLabel(a.code)}>
          <Icon name="undo" />
          {t.release}
        </PostButton>
      )}
      {(state === 'submitted' || state === 'seen') && (
        <PostButton action={`${to}/hold`} page={here} className="btn btn--wide" label={t.holdLabel(a.code)}>
          <Icon name="clock" />
          {t.hold}
        </PostButton>
      )}
      <a className="btn" href={`${to}#decline`} aria-label={t.answerLabel(a.code)}>
        <Icon name="chat" />
        {t.answer}
      </a>
    </div>
  )
}
