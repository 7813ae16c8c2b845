import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import type { Gap, Option, Question } from '../answer-needs.ts'
import { whyLength } from '../clocks.ts'
import { type Choice as Chosen, wordsLength } from '../contract.ts'
import { messages } from '../messages.ts'
import { inMonths, labelOf, saidText } from '../said-text.ts'

/** One question as a card. */
export type QuestionProps = {
  readonly n: number
  readonly question: Question
  readonly choice: Chosen | undefined
  readonly errors: Readonly<Record<string, string>>
  readonly vacancy: string
  readonly today: Day
  readonly lang: Lang
}

/** An employer's question with what the badges and wishes already say to it. */
export function QuestionCard(p: QuestionProps): VNode {
  const { need } = p.question
  if (need.kind === 'why') return <WhyCard {...p} />
  const title = `${p.n}. ${labelOf(need, p.lang)}`
  return (
    <section className="card" aria-labelledby={`q${p.n}`}>
      <div className="row row--between">
        <h2 id={`q${p.n}`} className="as-h3">
          {title}
        </h2>
        <span data-live={`answered-${p.n}`}>
          <Answered {...p} />
        </span>
      </div>
      {p.question.gap && <GapNotice gap={p.question.gap} vacancy={p.vacancy} lang={p.lang} />}
      {need.kind === 'start-date' ? <StartDay {...p} /> : <Ways {...p} />}
    </section>
  )
}

function Answered({ question, choice, lang }: QuestionProps): VNode {
  const t = messages[lang].apply
  const option = question.options.find((o) => o.how === choice?.how)
  if (option && option.badges.length > 0) return <Tick proof="ok">{t.byBadge}</Tick>
  if (question.day !== undefined && choice?.day === question.day) return <Tick proof="typed">{t.byWish}</Tick>
  if (choice?.how === 'skip') return <Tick proof="typed">{t.how.skip}</Tick>
  const answered = choice && (choice.how === 'yes' || choice.how === 'no' || (choice.words ?? choice.day ?? '') !== '')
  return answered ? <Tick proof="typed">{t.byWords}</Tick> : <Tick proof="wait">{t.unanswered}</Tick>
}

function GapNotice({ gap, vacancy, lang }: { gap: Gap; vacancy: string; lang: Lang }): VNode {
  const t = messages[lang].apply
  return (
    <Notice kind="info" title={gapText(gap, lang)}>
      <p>
        {t.fetchNote} <a href={`/wallet?return=/apply/${vacancy}`}>{t.fetch}</a>
      </p>
    </Notice>
  )
}

function gapText(gap: Gap, lang: Lang): string {
  const t = messages[lang].apply
  if (gap.why === 'no-badge') return t.noBadge
  if (gap.why === 'too-short') return t.tooShort(inMonths(gap.months, lang), inMonths(gap.least, lang))
  const { state, title } = gap
  return state === 'expired' || state === 'suspended' || state === 'revoked' ? t.notInForce[state](title) : t.noBadge
}

// What badges prove, or leaving it, stands open; everything else is one tap away, and open when it is what was chosen.
function Ways(p: QuestionProps): VNode {
  const { question, choice, errors, lang } = p
  const t = messages[lang].apply
  const name = `how.${question.need.id}`
  const proven = question.options.filter((o) => o.badges.length > 0)
  const first = proven.length > 0 ? proven : question.options.filter((o) => o.how === 'skip')
  const others = question.options.filter((o) => !first.includes(o))
  const ways = (some: readonly Option[]): VNode[] => some.map((o) => <Way key={o.how} {...p} option={o} />)
  const open = others.some((o) => o.how === choice?.how) || name in errors
  return (
    <Choices legend={t.shown} quiet name={name} lang={lang} error={errors[name]}>
      {ways(first)}
      {first.length === 0 ? (
        ways(others)
      ) : (
        <details open={open}>
          <summary className="btn btn--quiet">{t.otherwise}</summary>
          <div className="stack stack--2">{ways(others)}</div>
        </details>
      )}
    </Choices>
  )
}

function Way({ question, choice, errors, option, today, lang }: QuestionProps & { option: Option }): VNode {
  const t = messages[lang].apply
  const { id } = question.need
  const note = noteOf(option, today, lang)
  return (
    <div className="way stack stack--2">
      <Choice
        type="radio"
        name={`how.${id}`}
        value={option.how}
        checked={choice?.how === option.how}
        {...(note !== undefined && { note })}
      >
        {nameOf(option, lang)}
      </Choice>
      {option.how === 'words' && (
        <TextArea
          name={`words.${id}`}
          label={t.ownWords}
          lang={lang}
          most={wordsLength}
          rows={2}
          value={choice?.words}
          error={errors[`words.${id}`]}
        />
      )}
    </div>
  )
}

function nameOf({ how, said }: Option, lang: Lang): string {
  const t = messages[lang].apply
  if (said?.is !== 'months') return t.how[how]
  return how === 'predicate' ? t.bareYes : t.withLength
}

function noteOf({ said, how, badges }: Option, today: Day, lang: Lang): string | undefined {
  if (!said || badges.length === 0) return undefined
  const t = messages[lang].apply
  const text = saidText(said, today, lang)
  if (how === 'fact') return t.quote(text)
  return said.is === 'months' ? t.monthsNote(text) : t.predicateNote(text)
}

function StartDay({ question, choice, errors, today, lang }: QuestionProps): VNode {
  const t = messages[lang].apply
  const name = `day.${question.need.id}`
  const field = (
    <TextField type="date" short name={name} label={t.day} lang={lang} value={choice?.day} error={errors[name]} />
  )
  if (question.day === undefined || choice?.day !== question.day || name in errors) return field
  return (
    <details className="change">
      <summary className="row row--between">
        <span>{saidText({ is: 'day', day: question.day }, today, lang)}</span>
        <span className="btn">
          <Icon name="pen" />
          {t.change}
        </span>
      </summary>
      {field}
    </details>
  )
}

function WhyCard({ n, question: { need }, choice, errors, lang }: QuestionProps): VNode {
  const name = `words.${need.id}`
  return (
    <section className="card" aria-label={labelOf(need, lang)}>
      <TextArea
        name={name}
        label={<span className="as-h3">{`${n}. ${labelOf(need, lang)}`}</span>}
        lang={lang}
        hint={messages[lang].apply.whyHint}
        most={whyLength}
        rows={4}
        value={choice?.words}
        error={errors[name]}
        required={need.required}
      />
    </section>
  )
}
