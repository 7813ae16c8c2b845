import type { VNode } from 'preact'
import { type Day, addDays, weekdayOf } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Chip } from '../../../../web/components/search.tsx'
import { date, dateParts } from '../../../../web/format.ts'
import { workHows } from '../../contract.ts'
import { lengthOf } from '../assess.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'
import { workMessages } from '../work-messages.ts'
import type { Work } from '../works-of.ts'
import type { Errors } from './round-form.tsx'
import { roundsPath } from './rounds-page.tsx'

type Shown = {
  readonly state: RoundState
  readonly before: readonly Work[]
  /** Which work of before the fields say; undefined where they say none of it. */
  readonly like: number | undefined
  readonly lang: Lang
  readonly errors: Errors
  readonly chosen: readonly string[]
  readonly typed: (name: string) => string
}

/** Days of work on the calendar of a period, with how, where, hours and pay. */
export function WorkForm(props: Shown): VNode {
  const { state, lang, errors, typed } = props
  const [t, w] = [messages[lang], workMessages[lang]]
  const here = `${roundsPath}/${state.round.number}/work`
  const field: Field = (name) => ({
    name,
    lang,
    value: typed(name),
    error: errors[name],
  })
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.workTitle} lead={t.workLead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Before {...props} />
      <Form action={here} page={here} className="stack stack--6">
        <Choices legend={t.workDays} hint={w.daysHint} name="days" lang={lang} error={errors['days']}>
          <Month {...props} />
        </Choices>
        <Choices legend={t.how} name="how" lang={lang} error={errors['how']}>
          <Hows {...props} />
        </Choices>
        <TextField {...field('where')} label={t.where} maxLength={100} />
        <TextField {...field('pay')} label={t.pay} unit={t.wonUnit} inputMode="numeric" required={false} />
        <Contract field={field} lang={lang} />
        <SubmitButton kind="main">{t.save}</SubmitButton>
      </Form>
    </div>
  )
}

// Which work it was is asked first, as plainly as the rest: what the fields say follows from it.
function Before({ state, lang, before, like, chosen }: Shown): VNode | null {
  if (before.length === 0) return null
  const w = workMessages[lang]
  const days = chosen.map((day) => `&day=${day}`).join('')
  const to = (which: string): string => `${roundsPath}/${state.round.number}/work?like=${which}${days}`
  const filled = like === undefined ? undefined : before[like]
  return (
    <nav className="card stack stack--3" aria-labelledby="which">
      <h2 id="which" className="as-h3">
        {w.which}
      </h2>
      <div className="chips">
        {before.map(({ where }, i) => (
          <Chip key={where} href={to(String(i))} here={i === like}>
            {where}
          </Chip>
        ))}
        <Chip href={to('none')} here={filled === undefined}>
          {w.elsewhere}
        </Chip>
      </div>
      <p className="note">{filled ? w.filled(filled.where) : w.empty}</p>
    </nav>
  )
}

type Field = (name: string) => { name: string; lang: Lang; value: string; error?: string | undefined }

type How = (typeof workHows)[number]

// Most work by the day or by hours, an artist or labour provider by such a contract; the rest is closed until somebody needs it.
const usual: Readonly<Record<string, readonly How[]>> = {
  예술인: ['daily', 'arts'],
  노무제공자: ['daily', 'labour'],
  근로자: ['daily', 'hours'],
}

function Hows({ state: { insuredAs }, lang, typed }: Shown): VNode {
  const [t, w] = [messages[lang], workMessages[lang]]
  const first = usual[insuredAs] ?? workHows
  const others = workHows.filter((how) => !first.includes(how))
  const one = (how: How): VNode => (
    <Choice key={how} type="radio" name="how" value={how} checked={typed('how') === how} note={w.notes[how]}>
      {t.hows[how]}
    </Choice>
  )
  return (
    <>
      {first.map(one)}
      {others.length > 0 && (
        <details open={others.some((how) => how === typed('how'))}>
          <summary className="btn btn--quiet">{w.others}</summary>
          <div className="stack stack--2">{others.map(one)}</div>
        </details>
      )}
    </>
  )
}

// Most who work by the day have no hours and no contract to tell of: it is closed until somebody has.
function Contract({ field, lang }: { field: Field; lang: Lang }): VNode {
  const w = workMessages[lang]
  const [hours, weekly, months] = [field('hours'), field('weekly'), field('months')]
  const open = [hours, weekly, months].some(({ value, error }) => value !== '' || error !== undefined)
  return (
    <details open={open}>
      <summary className="btn btn--quiet">{w.contract}</summary>
      <div className="stack">
        <TextField {...hours} label={w.hours} unit={w.hourUnit} inputMode="decimal" required={false} />
        <TextField {...weekly} label={w.weekly} unit={w.hourUnit} inputMode="decimal" required={false} />
        <TextField {...months} label={w.months} unit={w.monthUnit} inputMode="numeric" required={false} />
      </div>
    </details>
  )
}

/** The days of a period to choose from: weeks from Monday on; days outside the period are empty. */
export function Month({
  state: { period, worked, today },
  lang,
  chosen,
}: Pick<Shown, 'state' | 'lang' | 'chosen'>): VNode {
  const before = (weekdayOf(period.from) + 6) % 7
  const days = Array.from({ length: lengthOf(period) }, (_, i) => addDays(period.from, i))
  const declared = (day: Day): boolean => worked.some((one) => one.day === day)
  return (
    <div className="dayboard">
      {Array.from({ length: before }, (_, i) => (
        <span key={i} />
      ))}
      {days.map((day) => (
        <label key={day} {...(declared(day) && { 'data-declared': '' })}>
          <input
            type="checkbox"
            name="days"
            value={day}
            checked={chosen.includes(day)}
            aria-label={date(day, today, lang)}
          />
          <small>{dateParts(day, lang).weekday}</small>
          <b>{dateParts(day, lang).day}</b>
        </label>
      ))}
    </div>
  )
}
