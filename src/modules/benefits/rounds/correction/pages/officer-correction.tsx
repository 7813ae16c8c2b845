import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../../kernel/day.ts'
import type { Lang } from '../../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../../web/components/choice.tsx'
import { Section } from '../../../../../web/components/cards.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { Notice } from '../../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../../web/format.ts'
import { notHeard } from '../correction.ts'
import { correctionTexts } from '../messages.ts'
import type { Corrections } from '../read-corrections.ts'
import type { ToLookAt } from '../store.ts'
import { SignFields } from '../../pages/sign-fields.tsx'
import { ChangeFields, Past, Proposed, type Shown } from './correction-parts.tsx'

type Props = Shown & { readonly corrections: Corrections }

/** A decided round for an officer: what is said to be otherwise, the hearing, and the signature; or the form that begins it. */
export function OfficerCorrection(props: Props): VNode {
  const { corrections, lang } = props
  return (
    <>
      {corrections.open && <Open {...props} />}
      {(corrections.open === undefined || corrections.open.anew_for !== null) && <Begin {...props} />}
      <Past decided={corrections.decided} lang={lang} />
    </>
  )
}

// Of a round that is decided anew the days are changed first, where they have to be.
function Begin(props: Props): VNode {
  const { corrections, lang } = props
  const t = correctionTexts[lang]
  const here = `/operator/rounds/${props.state.round.id}`
  const open = corrections.open?.worked
  const state = open ? { ...props.state, worked: open } : props.state
  return (
    <Section id="correction-days" title={open ? t.changeDays : t.open}>
      {!open && <p className="muted">{t.openLead}</p>}
      <Form action={`${here}/correct`} page={here} className="card stack">
        <ChangeFields {...props} state={state} why={{ label: t.whyOffice, hint: t.whyOfficeHint }} />
        <SubmitButton>{open ? t.changeDays : t.begin}</SubmitButton>
      </Form>
    </Section>
  )
}

function Open({ state, lang, errors, typed, corrections: { open, would } }: Props): VNode | null {
  const t = correctionTexts[lang]
  if (!open || !would) return null
  const { round, today } = state
  const until = date(toDay(open.hear_until), today, lang)
  return (
    <Section id="correction" title={t.opened}>
      {open.anew_by !== null && (
        <Notice kind="warn" title={t.anew(date(toDay(open.anew_by), today, lang))}>
          <p>{t.anewLead}</p>
          <a href={`/operator/decisions/${open.anew_for}`}>{t.anewFile}</a>
        </Notice>
      )}
      <Proposed open={open} state={state} lang={lang} />
      <p>{t.now(round.recognised_days ?? 0, wonInFull(round.amount ?? 0, lang))}</p>
      <p>{t.draft(would.days, wonInFull(would.state.assessed.amount, lang))}</p>
      {notHeard(open, today) ? (
        <Notice title={t.notHeard(until)} />
      ) : (
        <Sign
          id={round.id}
          days={would.days}
          seen={would.seen}
          outcomes={open.anew_for === null ? ['corrected', 'dropped'] : ['corrected']}
          lang={lang}
          errors={errors}
          typed={typed}
        />
      )}
    </Section>
  )
}

type Signing = Pick<Props, 'lang' | 'errors' | 'typed'> & {
  readonly id: string
  readonly days: number
  readonly seen: string
  readonly outcomes: readonly ('corrected' | 'dropped')[]
}

function Sign({ id, days, seen, outcomes, lang, errors, typed }: Signing): VNode {
  const t = correctionTexts[lang]
  const here = `/operator/rounds/${id}`
  return (
    <Form action={`${here}/correction`} page={here} className="card card--lead stack">
      <input type="hidden" name="seen" value={seen} />
      <Choices legend={t.outcome} name="outcome" lang={lang} error={errors['outcome']}>
        {outcomes.map((outcome) => (
          <Choice
            key={outcome}
            type="radio"
            name="outcome"
            value={outcome}
            checked={typed('outcome') === outcome || outcomes.length === 1}
          >
            {t.outcomes[outcome]}
          </Choice>
        ))}
      </Choices>
      <SignFields says={t} days={days} {...{ lang, errors, typed }} />
      <SubmitButton kind="main">{t.sign}</SubmitButton>
    </Form>
  )
}

type Looking = { readonly rounds: readonly ToLookAt[]; readonly lang: Lang; readonly today: Day }

/** Decided rounds that are to be looked at again. */
export function LookAt({ rounds, lang, today }: Looking): VNode | null {
  const t = correctionTexts[lang]
  if (rounds.length === 0) return null
  return (
    <Section id="look" title={t.look}>
      <p className="muted">{t.lookLead}</p>
      <ul className="card stack">
        {rounds.map(({ round, number, ...one }) => (
          <li key={round}>
            <a href={`/operator/rounds/${round}`}>{t.nth(number)}</a>
            {` · ${lookText(one, today, lang)}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function lookText({ open, heard, anewBy }: Omit<ToLookAt, 'round' | 'number'>, today: Day, lang: Lang): string {
  const { looks } = correctionTexts[lang]
  if (anewBy !== null) return looks.anew(date(toDay(anewBy), today, lang))
  if (!open) return looks.late
  return heard ? looks.heard : looks.waiting
}
