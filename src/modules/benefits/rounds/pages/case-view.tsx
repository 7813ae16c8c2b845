import type { ComponentChildren, VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines, Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date, moment, wonInFull } from '../../../../web/format.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import { kindName } from '../activity-kinds.ts'
import { messages as personMessages } from '../messages.ts'
import { type RoundCase, reviewOf } from '../officer.ts'
import { messages } from '../officer-messages.ts'
import { queuePath } from './queue-page.tsx'
import type { Errors } from './round-form.tsx'
import { DayByDay } from './round-result.tsx'
import { SignFields } from './sign-fields.tsx'
import { lawWord } from '../../law-word.ts'

type Shown = { readonly one: RoundCase; readonly lang: Lang }
type Typed = Shown & { readonly errors: Errors; readonly typed: (name: string) => string }

/** A round as an officer decides it: why it is here, what was declared, the draft, and the signature. */
export function CaseView(props: Typed & { readonly children?: ComponentChildren }): VNode {
  const { one, lang, errors, children } = props
  const t = messages[lang]
  return (
    <div className="wrap page stack stack--6">
      <PageHead eyebrow={<span lang="ko">{one.name}</span>} title={t.oneTitle(one.round.number)} />
      <ErrorSummary errors={errors} lang={lang} />
      {one.round.decided_at !== null && <Decided one={one} lang={lang} />}
      {one.round.decided_at === null && one.doubts.length > 0 && (
        <Notice kind="act" title={t.doubts}>
          <Lines items={one.doubts.map((doubt) => t.doubt[doubt])} />
        </Notice>
      )}
      <div className="cols cols--half">
        <div className="stack stack--6">
          <About one={one} lang={lang} />
          <Declared one={one} lang={lang} />
          <StampPart stamps={one.stamps} today={one.today} lang={lang} />
        </div>
        <div className="stack stack--6">
          {one.round.at_office && <Attendance {...props} />}
          {one.round.decided_at === null && <Decide {...props} />}
        </div>
      </div>
      <DayByDay state={one} lang={lang} />
      {children}
    </div>
  )
}

// What was signed; nothing of it is done here a second time.
function Decided({ one: { round, today }, lang }: Shown): VNode {
  const t = messages[lang]
  const sum = t.draftSays(round.recognised_days ?? 0, wonInFull(round.amount ?? 0, lang))
  return (
    <Notice kind="ok" title={t.decidedAt(moment(round.decided_at ?? new Date(0), today, lang), sum)}>
      {round.reason !== null && <p lang="ko">{round.reason}</p>}
    </Notice>
  )
}

function About({ one, lang }: Shown): VNode {
  const t = messages[lang]
  const { period, counted, claim, today } = one
  return (
    <Pairs
      items={[
        { term: t.type, value: `${lawWord(claim.recipient_type, lang)} · ${lawWord(one.insuredAs, lang)}` },
        { term: t.period, value: [period.from, period.to].map((day) => date(day, today, lang)).join(' ~ ') },
        { term: t.count, value: t.counted(counted.done, counted.asked) },
      ]}
    />
  )
}

function Declared({ one, lang }: Shown): VNode {
  const t = messages[lang]
  const { hows, answers } = personMessages[lang]
  const day = (text: string): string => date(toDay(text), one.today, lang)
  const parts: [string, string, string[]][] = [
    [
      'acts',
      t.count,
      one.activities.map(
        (a) => `${day(a.day)} · ${kindName(a.kind)[lang]} · ${a.says} (${a.proven ? t.proven : t.unproven})`,
      ),
    ],
    [
      'worked',
      t.worked,
      one.worked.map((w) =>
        [day(w.day), w.where, hows[w.how], w.pay !== undefined && wonInFull(w.pay, lang)].filter(Boolean).join(' · '),
      ),
    ],
    [
      'records',
      t.records,
      one.asked.map(({ day: on, source, question }) =>
        [day(on), source, question?.answer ? answers[question.answer] : t.unanswered, question?.explains]
          .filter(Boolean)
          .join(' · '),
      ),
    ],
  ]
  return (
    <>
      {parts.map(([id, title, items]) =>
        items.length === 0 ? null : (
          <Section key={id} id={id} title={title}>
            <Lines items={items} lang="ko" />
          </Section>
        ),
      )}
    </>
  )
}

function Attendance({ one, lang, typed }: Typed): VNode | null {
  const t = messages[lang]
  const { round, today } = one
  const here = `${queuePath}/${round.id}`
  if (round.attended_at) return <Attended round={round} today={today} lang={lang} />
  if (round.decided_at !== null) return null
  return (
    <Form action={`${here}/attend`} page={here} className="card stack">
      {round.number > 1 && (
        <>
          <h2 className="as-h3">{t.review}</h2>
          {parts.map((name) => (
            <TextArea
              key={name}
              name={name}
              label={t[name]}
              lang={lang}
              rows={2}
              required={false}
              value={typed(name)}
            />
          ))}
        </>
      )}
      <SubmitButton kind="main">{t.attend}</SubmitButton>
    </Form>
  )
}

function Attended({ round, today, lang }: Pick<RoundCase, 'round' | 'today'> & { lang: Lang }): VNode {
  const t = messages[lang]
  const agreed = Object.entries(reviewOf(round)).flatMap(([name, value]) =>
    value && isPart(name) ? [{ term: t[name], value: <span lang="ko">{value}</span> }] : [],
  )
  return (
    <Notice kind="ok" title={t.seen(moment(round.attended_at ?? new Date(0), today, lang))}>
      {agreed.length > 0 && <Pairs items={agreed} />}
    </Notice>
  )
}

const parts = ['tried', 'hinders', 'next'] as const

function isPart(name: string): name is (typeof parts)[number] {
  return parts.some((part) => part === name)
}

function Decide({ one, lang, errors, typed }: Typed): VNode {
  const t = messages[lang]
  const { round, assessed } = one
  const here = `${queuePath}/${round.id}`
  const says = t.draftSays(assessed.recognised, wonInFull(assessed.amount, lang))
  if (round.at_office && !round.attended_at)
    return (
      <Notice title={`${t.draft}: ${says}`}>
        <p>{t.attendFirst}</p>
      </Notice>
    )
  return (
    <Form action={`${here}/decide`} page={here} className="card stack">
      <h2 className="as-h3">{t.draft}</h2>
      <p>{says}</p>
      <SignFields
        says={{ days: t.days, daysHint: t.daysHint(assessed.recognised), reason: t.reason, reasonHint: t.reasonHint }}
        days={assessed.recognised}
        {...{ lang, errors, typed }}
      >
        {assessed.open && (
          <TextField
            name="exempt"
            label={t.exempt}
            hint={t.exemptHint}
            lang={lang}
            value={typed('exempt')}
            error={errors['exempt']}
            inputMode="numeric"
            short
          />
        )}
      </SignFields>
      <SubmitButton kind="main">{t.decide}</SubmitButton>
    </Form>
  )
}
