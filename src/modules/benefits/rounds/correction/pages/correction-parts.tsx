import type { VNode } from 'preact'
import { toDay } from '../../../../../kernel/day.ts'
import type { Lang } from '../../../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../../../web/components/choice.tsx'
import { Section } from '../../../../../web/components/cards.tsx'
import { TextArea, TextField } from '../../../../../web/components/field.tsx'
import { Lines, Pairs } from '../../../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../../../web/format.ts'
import { type WorkedDay, workHows } from '../../../contract.ts'
import type { Row } from '../../../tables.ts'
import { messages } from '../../messages.ts'
import type { Errors } from '../../pages/round-form.tsx'
import { Month } from '../../pages/work-form.tsx'
import { workMessages } from '../../work-messages.ts'
import type { RoundState } from '../../round-state.ts'
import { correctionTexts } from '../messages.ts'

/** What every part of a correction is shown with. */
export type Shown = {
  readonly state: RoundState
  readonly lang: Lang
  readonly errors: Errors
  readonly typed: (name: string) => string
  readonly chosen: readonly string[]
}

function Hows({ lang, typed }: Pick<Shown, 'lang' | 'typed'>): VNode {
  const [{ hows }, { notes }] = [messages[lang], workMessages[lang]]
  return (
    <>
      {workHows.map((how) => (
        <Choice key={how} type="radio" name="how" value={how} checked={typed('how') === how} note={notes[how]}>
          {hows[how]}
        </Choice>
      ))}
    </>
  )
}

/** Days to be added with how, where and pay; days to be taken out; why. */
export function ChangeFields(props: Shown & { readonly why: { label: string; hint?: string } }): VNode {
  const { state, lang, errors, typed, chosen, why } = props
  const [t, w] = [correctionTexts[lang], messages[lang]]
  const field = (name: 'where' | 'hours' | 'pay') =>
    ({ name, lang, value: typed(name), error: errors[name], required: false }) as const
  return (
    <>
      <Choices legend={t.add} hint={t.addHint} name="days" lang={lang} error={errors['days']}>
        <Month state={state} lang={lang} chosen={chosen} />
      </Choices>
      <Choices legend={w.how} name="how" lang={lang} error={errors['how']}>
        <Hows lang={lang} typed={typed} />
      </Choices>
      <TextField {...field('where')} label={w.where} maxLength={100} />
      <TextField
        {...field('hours')}
        label={workMessages[lang].hours}
        unit={workMessages[lang].hourUnit}
        inputMode="decimal"
      />
      <TextField {...field('pay')} label={w.pay} hint={w.payHint} unit={w.wonUnit} inputMode="numeric" />
      {state.worked.length > 0 && (
        <Choices legend={t.remove} name="remove" lang={lang}>
          {state.worked.map((one) => (
            <Choice key={one.day} type="checkbox" name="remove" value={one.day}>
              {workLine(one, state, lang)}
            </Choice>
          ))}
        </Choices>
      )}
      <TextArea
        name="says"
        label={why.label}
        lang={lang}
        rows={3}
        most={500}
        value={typed('says')}
        error={errors['says']}
        {...(why.hint !== undefined && { hint: why.hint })}
      />
    </>
  )
}

function workLine(one: WorkedDay, { today }: Pick<RoundState, 'today'>, lang: Lang): string {
  const { day, where, how, pay } = one
  return [date(toDay(day), today, lang), where, messages[lang].hows[how], pay !== undefined && wonInFull(pay, lang)]
    .filter(Boolean)
    .join(' · ')
}

/** What a correction says: why, and the days of work as they would be. */
export function Proposed({
  open,
  state,
  lang,
}: {
  readonly open: Row<'round_correction'>
  readonly state: RoundState
  readonly lang: Lang
}): VNode {
  const t = correctionTexts[lang]
  const lines = open.worked.map((one) => workLine(one, state, lang))
  return (
    <Pairs
      items={[
        { term: t.says, value: <span lang="ko">{open.says}</span> },
        {
          term: t.becomes,
          value: lines.length === 0 ? t.noWork : <Lines items={lines} lang="ko" />,
        },
        ...(open.answer === null ? [] : [{ term: t.answered, value: <span lang="ko">{open.answer}</span> }]),
      ]}
    />
  )
}

/** Corrections that were decided, with their reasons. */
export function Past({
  decided,
  lang,
}: {
  readonly decided: readonly Row<'round_correction'>[]
  readonly lang: Lang
}): VNode | null {
  const t = correctionTexts[lang]
  if (decided.length === 0) return null
  return (
    <Section id="corrections" title={t.past}>
      {decided.map((one) => (
        <Pairs
          key={one.id}
          items={[
            { term: t.outcome, value: cameTo(one, lang) },
            { term: t.reason, value: <span lang="ko">{one.reason}</span> },
          ]}
        />
      ))}
    </Section>
  )
}

function cameTo({ outcome, days, amount, claimed, ordered }: Row<'round_correction'>, lang: Lang): string {
  const t = correctionTexts[lang]
  if (outcome === 'dropped') return t.dropped
  const money =
    claimed > 0 ? t.claimed(wonInFull(claimed, lang)) : ordered > 0 ? t.ordered(wonInFull(ordered, lang)) : ''
  return [t.corrected(days ?? 0, wonInFull(amount ?? 0, lang)), money].filter(Boolean).join('. ')
}
