import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton, SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { MovedDeadline } from '../../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import type { Standing } from '../may-send.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'
import { Activities } from './activities.tsx'
import { Money } from './money.tsx'
import { Questions } from './questions.tsx'
import { roundsPath } from './rounds-page.tsx'
import { WorkedDays } from './worked-days.tsx'

/** What is wrong, by field. */
export type Errors = Readonly<Record<string, string>>

/** A round as its parts show it. */
export type RoundProps = {
  readonly state: RoundState
  readonly lang: Lang
  readonly errors: Errors
  readonly owner: string
  readonly standing: Standing
  readonly worked: string
}

/** A round that is not sent: activities, questions, days of work, the sum, and one button. */
export function RoundForm(props: RoundProps): VNode {
  const { state, lang, errors } = props
  const t = messages[lang]
  const day = (text: string): string => date(toDay(text), state.today, lang)
  return (
    <div
      className="wrap wrap--read page stack stack--6"
      {...(props.standing === 'open' && { 'data-screen': 'declare' })}
    >
      <PageHead
        title={t.nth(state.round.number)}
        eyebrow={`${t.due} ${day(state.round.due_on)} · ${state.round.at_office ? t.office : t.online}`}
      />
      <ErrorSummary errors={errors} lang={lang} />
      <Moved state={state} lang={lang} />
      <When {...props} />
      <StampPart stamps={state.stamps} unsent today={state.today} lang={lang} />
      <Activities state={state} lang={lang} />
      <Questions state={state} lang={lang} errors={errors} />
      <WorkedDays state={state} lang={lang} />
      <Send {...props} />
    </div>
  )
}

// An outage moved it: the public page says why.
function Moved({ state: { round, today }, lang }: Pick<RoundProps, 'state' | 'lang'>): VNode | null {
  const [, incident] = /^incident:(.+)$/.exec(round.moved_for ?? '') ?? []
  if (incident === undefined || round.due_before === null) return null
  const moved = { from: toDay(round.due_before), incident }
  return <MovedDeadline what="round" day={toDay(round.due_on)} moved={moved} today={today} lang={lang} />
}

function When({ state: { round, today }, lang, standing }: RoundProps): VNode | null {
  const t = messages[lang]
  const due = date(toDay(round.due_on), today, lang)
  const change = <a href={`${roundsPath}/${round.number}/day`}>{t.change}</a>
  if (standing === 'open') return round.at_office ? <Notice kind="act" title={t.comeTo} /> : null
  return standing === 'before' ? (
    <Notice title={t.early(due)}>
      {round.at_office && <p>{t.comeTo}</p>}
      <p>{change}</p>
    </Notice>
  ) : (
    <Notice kind="warn" title={t.late(due)}>
      <p>
        {t.lateNext} {change}
      </p>
    </Notice>
  )
}

function Send({ state, lang, errors, owner, standing, worked }: RoundProps): VNode {
  const t = messages[lang]
  const { round } = state
  const here = `${roundsPath}/${round.number}`
  return (
    <Form
      action={here}
      page={here}
      className="question"
      draft={`round:${round.id}`}
      owner={owner}
      later={t.nth(round.number)}
    >
      <input type="hidden" name="seen" value={state.seen} />
      {state.worked.length > 0 ? (
        <input type="hidden" name="worked" value="yes" />
      ) : (
        <DidWork state={state} lang={lang} error={errors['worked']} no={worked === 'no'} />
      )}
      <Money state={state} lang={lang} />
      {standing === 'open' ? (
        <>
          <p className="note">{t.sendNote}</p>
          <SubmitButton kind="main" wide>
            {t.send}
          </SubmitButton>
        </>
      ) : (
        <LinkButton href={roundsPath}>{t.back}</LinkButton>
      )}
    </Form>
  )
}

type Asking = Pick<RoundProps, 'state' | 'lang'> & { readonly error: string | undefined; readonly no: boolean }

// 고용보험법 제47조: work is told of. A no is said by hand; a yes leads to the days, which then are the answer.
function DidWork({ state: { round, today, period, feeders }, lang, error, no }: Asking): VNode {
  const t = messages[lang]
  const [from = '', to = ''] = [period.from, period.to].map((day) => date(day, today, lang))
  return (
    <div className="stack stack--2" {...(feeders.length === 0 && { id: 'work' })}>
      <Choices legend={t.didWork(from, to)} hint={t.workLead} name="worked" lang={lang} error={error}>
        <Choice type="checkbox" name="worked" value="no" checked={no}>
          {t.no}
        </Choice>
      </Choices>
      <LinkButton href={`${roundsPath}/${round.number}/work`} kind="soft" wide>
        {t.addWork}
      </LinkButton>
    </div>
  )
}
