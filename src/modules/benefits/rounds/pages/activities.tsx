import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Tag, Tick } from '../../../../web/components/marks.tsx'
import { date } from '../../../../web/format.ts'
import type { Row } from '../../tables.ts'
import { appliedKinds, kindName } from '../activity-kinds.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'
import { roundsPath } from './rounds-page.tsx'

type Shown = { readonly state: RoundState; readonly lang: Lang }

/** What was done to find work: own applications are there by their receipts, others are added. */
export function Activities({ state, lang }: Shown): VNode {
  const t = messages[lang]
  const { counted, sent, activities, round } = state
  const [shown, folded] = split(state)
  const about = { state, lang }
  const one = (application: Application): VNode => <Applied key={application.receipt} one={application} {...about} />
  const done = <Tag {...(counted.enough && { kind: 'ok' as const })}>{t.doneOf(counted.done, counted.asked)}</Tag>
  return (
    <Section id="activities" title={t.activities} aside={done}>
      {sent.length + activities.length > 0 && (
        <ul className="stack stack--2">
          {shown.map(one)}
          {activities.map((typed) => (
            <Typed key={typed.id} activity={typed} {...about} />
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <details>
          <summary className="btn btn--quiet">{t.moreApplied(folded.length)}</summary>
          <ul className="stack stack--2">{folded.map(one)}</ul>
        </details>
      )}
      <Lacking state={state} lang={lang} />
      <div className="btns">
        <LinkButton href={`${roundsPath}/${round.number}/activity`} kind="soft" icon="plus">
          {t.addActivity}
        </LinkButton>
      </div>
    </Section>
  )
}

type Application = RoundState['sent'][number]

// As many applications as are asked for are enough to see; the others count, too, and are folded. Artists may say what each was for.
function split({ counted, sent, insuredAs }: RoundState): [readonly Application[], readonly Application[]] {
  const many = counted.enough && appliedKinds(insuredAs).length === 1 ? Math.max(1, counted.asked) : sent.length
  return [sent.slice(0, many), sent.slice(many)]
}

function Applied({ one, state, lang }: Shown & { one: Application }): VNode {
  return (
    <li className="card card--flat stack stack--1">
      <What day={one.day} kind="입사지원" says={one.title} state={state} lang={lang} />
      <Tick proof="ok">{messages[lang].fromReceipt}</Tick>
      <Otherwise one={one} state={state} lang={lang} />
    </li>
  )
}

// An artist's application may have been for an audition, or with works: it counts as what it was.
function Otherwise({ one, state, lang }: Shown & { one: Application }): VNode | null {
  const t = messages[lang]
  const here = `${roundsPath}/${state.round.number}`
  const kinds = appliedKinds(state.insuredAs).filter(({ kind }) => kind !== '입사지원')
  if (kinds.length === 0) return null
  return (
    <div className="btns">
      {kinds.map(({ kind, says }) => (
        <PostButton
          key={kind}
          action={`${here}/activity/receipt`}
          page={here}
          className="btn btn--quiet"
          fields={{ receipt: one.signed, as: kind }}
          label={t.countWhatAs(one.title, says[lang])}
        >
          {t.countAs(says[lang])}
        </PostButton>
      ))}
    </div>
  )
}

function Lacking({ state: { counted }, lang }: Shown): VNode | null {
  const t = messages[lang]
  if (counted.enough) return null
  const [more, search] = [counted.asked - counted.done, counted.searchAsked - counted.searchDone]
  return (
    <p className="note">
      {[more > 0 && t.short(more), search > 0 && t.searchShort(search)].filter(Boolean).join(' · ')}
    </p>
  )
}

function Typed({ activity, state, lang }: Shown & { activity: Row<'activity'> }): VNode {
  const t = messages[lang]
  const { id, day, kind, says, proven } = activity
  const here = `${roundsPath}/${state.round.number}`
  return (
    <li className="card card--flat stack stack--1">
      <What day={day} kind={kind} says={says} state={state} lang={lang} />
      <div className="row row--between">
        <Tick proof={proven ? 'ok' : 'typed'}>{proven ? t.fromReceipt : t.unproven}</Tick>
        <PostButton
          action={`${here}/activity/remove`}
          page={here}
          className="btn btn--quiet"
          fields={{ activity: id }}
          label={t.removeWhat(says)}
        >
          {t.remove}
        </PostButton>
      </div>
    </li>
  )
}

function What({ day, kind, says, state, lang }: Shown & { day: string; kind: string; says: string }): VNode {
  return (
    <p>
      <b>{kindName(kind)[lang]}</b>{' '}
      <span className="muted">
        {date(toDay(day), state.today, lang)} · <span lang="ko">{says}</span>
      </span>
    </p>
  )
}
