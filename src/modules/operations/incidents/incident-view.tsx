import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { DeadlineKind } from '../../../platform/deadlines/deadline-kind.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Defs, Pairs, Timeline } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { clock, date, moment } from '../../../web/format.ts'
import { statusTexts } from '../status/messages.ts'
import { type Extension, type Incident, minutesOf, stateOf } from './incident.ts'
import { incidentTexts } from './messages.ts'
import type { Told } from './read-incidents.ts'

/** What every part of these pages needs. */
export type Shown = {
  readonly lang: Lang
  readonly today: Day
  readonly now: Date
  readonly kinds: readonly DeadlineKind[]
}

/** When it was, in words. */
export function spanOf(i: Incident, { lang, today, now }: Pick<Shown, 'lang' | 'today' | 'now'>): string {
  const t = incidentTexts[lang]
  const from = moment(i.beganAt, today, lang)
  if (!i.endedAt) return t.goesOn(from, minutesOf(i, now))
  const sameDay = dayOf(i.beganAt) === dayOf(i.endedAt)
  return t.span(from, sameDay ? clock(i.endedAt) : moment(i.endedAt, today, lang), minutesOf(i, now))
}

/** The facts of an incident. */
export function IncidentFacts({ told: { incident }, ...shown }: Shown & { told: Told }): VNode {
  const { lang } = shown
  const t = incidentTexts[lang]
  return (
    <div className="card">
      <Defs
        items={[
          { term: t.what, value: incident.components.map((c) => statusTexts[lang].names[c]).join(', ') },
          { term: t.when, value: spanOf(incident, shown) },
          { term: t.stands, value: <StateTag incident={incident} lang={lang} /> },
        ]}
      />
    </div>
  )
}

/** Where it stands. */
export function StateTag({ incident, lang }: { incident: Incident; lang: Lang }): VNode {
  const state = stateOf(incident)
  const kind = { proposed: 'warn', open: 'warn', closed: 'ok', dismissed: undefined } as const
  const shown = kind[state]
  return <Tag {...(shown !== undefined && { kind: shown })}>{incidentTexts[lang].state[state]}</Tag>
}

/** What was said, oldest first. */
export function Story({ told: { incident, updates }, lang, today }: Shown & { told: Told }): VNode {
  const t = incidentTexts[lang]
  const items = [
    { at: incident.beganAt, title: t.began, text: '' },
    ...(incident.endedAt ? [{ at: incident.endedAt, title: t.ended, text: '' }] : []),
    ...updates.map((u) => ({ at: u.at, title: u.stage === 'closed' ? t.done : t.stage[u.stage], text: u.text[lang] })),
  ].toSorted((a, b) => +a.at - +b.at)
  return (
    <Section id="story" title={t.story}>
      <Timeline
        items={items.map(({ at, title, text }, i) => ({
          when: moment(at, today, lang),
          title,
          ...(text !== '' && { text }),
          is: i === items.length - 1 && !incident.closedAt ? ('now' as const) : ('done' as const),
        }))}
      />
    </Section>
  )
}

/** Which deadlines it moved, by whom and on what basis. */
export function Extensions({
  told,
  children,
  ...shown
}: Shown & { told: Told; children?: (e: Extension) => VNode | null }): VNode {
  const t = incidentTexts[shown.lang]
  return (
    <Section id="extended" title={t.extended}>
      {told.extensions.length === 0 && <p className="muted">{t.extendedNone}</p>}
      {told.extensions.map((e) => (
        <article key={e.id} className="card stack stack--3" aria-labelledby={`e-${e.id}`}>
          <h3 id={`e-${e.id}`}>{nameOf(e.kind, shown)}</h3>
          <p>{reachText(e, shown)}</p>
          <Pairs items={[{ term: t.basis, value: e.basis }]} />
          <p className="note">
            {t.signed(e.signedName, moment(e.signedAt, shown.today, shown.lang))} · {t.count(e.deadlines)} ·{' '}
            {t.basisNote}
          </p>
          {e.withdrawnAt && (
            <p>
              <Tag kind="warn">
                {t.withdrawn(e.withdrawnName ?? '', moment(e.withdrawnAt, shown.today, shown.lang))}
              </Tag>{' '}
              {t.reason}: {e.withdrawReason}
            </p>
          )}
          {children?.(e)}
        </article>
      ))}
    </Section>
  )
}

/** What a kind of deadline is called. */
export function nameOf(kind: string, { kinds, lang }: Pick<Shown, 'kinds' | 'lang'>): string {
  return kinds.find((k) => k.kind === kind)?.name[lang] ?? kind
}

/** From which days, how far. */
export function reachText(
  e: Pick<Extension, 'from' | 'to' | 'days' | 'noEarlier'>,
  { lang, today }: Pick<Shown, 'lang' | 'today'>,
): string {
  const t = incidentTexts[lang]
  const [from, to] = [date(e.from, today, lang), date(e.to, today, lang)]
  return `${t.moved(e.from === e.to ? from : `${from} – ${to}`, e.days)}. ${t.notBefore(date(e.noEarlier, today, lang))}.`
}
