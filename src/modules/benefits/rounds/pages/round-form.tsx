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
      <StampPart stamps={state.stamps} today={state.today} lang={lang} />
      <Activities state={state} lang={lang} />
      <Questions state={state} lang={lang} errors={errors} />
      <WorkedDays state={state} lang={lang} />
      <Money state={state} lang={lang} />
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
  const { round, today, period } = state
  const here = `${roundsPath}/${round.number}`
  const span = [period.from, period.to].map((day) => date(day, today, lang))
  const checked = worked === '' && state.worked.length > 0 ? 'yes' : worked
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
      <Choices legend={t.didWork(span[0] ?? '', span[1] ?? '')} name="worked" lang={lang} error={errors['worked']}>
        <Choice type="radio" name="worked" value="no" checked={checked === 'no'}>
          {t.no}
        </Choice>
        <Choice
          type="radio"
          name="worked"
          value="yes"
          checked={checked === 'yes'}
          note={t.yesNote(state.worked.length)}
        >
          {t.yes}
        </Choice>
      </Choices>
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
