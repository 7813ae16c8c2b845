import type { VNode } from 'preact'
import type { Day } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Keyset, Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import { Table, Tabs } from '../../../../web/components/lists.tsx'
import { type Proof, Tick } from '../../../../web/components/marks.tsx'
import { moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { ownDesigns } from '../../designs/read-designs.ts'
import type { EventState } from '../../by-event/event.ts'
import type { EventRule, RuleState } from '../../by-event/event-rule.ts'
import { type EventLog, eventLog, eventRules, type LoggedEvent } from '../../by-event/read-events.ts'
import { tryAgain } from '../../by-event/take-event.ts'
import { eventTexts } from './event-texts.ts'
import { outcomeWords, type SeriesNames, whenWords } from './event-words.ts'

const path = '/issuer/events'
const shortKind = 24 // letters that fit beside the rest on a desk
const ruleProofs: Readonly<Record<RuleState, Proof>> = { waiting: 'wait', on: 'ok', refused: 'no', off: 'typed' }
const eventProofs: Readonly<Record<EventState, Proof>> = {
  waiting: 'wait',
  issued: 'ok',
  unchanged: 'ok',
  refused: 'no',
  'not-met': 'typed',
  'no-rule': 'wait',
}

/** How a rule stands. */
export function RuleTick({ view, state }: { view: View; state: RuleState }): VNode {
  return <Tick proof={ruleProofs[state]}>{eventTexts[view.lang].states[state]}</Tick>
}

/** GET /issuer/events: the agency's rules, and the log of what came. */
export const eventsPage: Route = page(path, 'issuer', async (c) => {
  const state = c.query['state'] === 'refused' ? 'refused' : 'all'
  const after = typeof c.query['after'] === 'string' && c.query['after'] !== '' ? { after: c.query['after'] } : {}
  const log = must(await eventLog(c.call, { state, ...after }))
  const rules = must(await eventRules(c.call, {}))
  const names = new Map(must(await ownDesigns(c.call, {})).map(({ series, content }) => [series, content.name]))
  const t = eventTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: path,
      flash: c.flash,
      noIndex: true,
      children: (
        <Events view={c.view} rules={rules} log={log} names={names} state={state} today={c.call.node.clock.today()} />
      ),
    }),
  )
})

/** POST /issuer/events/:id/again: tries a refused event again. */
export const eventAgainForm: Route = form(`${path}/:id/again`, 'issuer', async (c): Promise<Reply> => {
  must(await tryAgain(c.call, { event: c.params['id'] ?? '' }))
  return redirect(path, eventTexts[c.view.lang].againDone)
})

type Props = {
  view: View
  rules: readonly EventRule[]
  log: EventLog
  names: SeriesNames
  state: 'all' | 'refused'
  today: Day
}

function Events({ view, rules, log, names, state, today }: Props): VNode {
  const t = eventTexts[view.lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="row row--between row--top">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="muted">{t.lead}</p>
        </div>
        <a className="btn btn--main" href={`${path}/new`}>
          <Icon name="plus" />
          {t.make}
        </a>
      </div>
      <Section id="rules" title={t.rules}>
        {rules.length === 0 ? <p className="muted">{t.noRules}</p> : <Rules view={view} rules={rules} names={names} />}
      </Section>
      <Section id="log" title={t.log}>
        <p className="muted">{t.logLead}</p>
        <Tabs
          label={t.log}
          items={[
            { href: `${path}#log`, text: t.all, here: state === 'all' },
            { href: `${path}?state=refused#log`, text: t.refusedOnly, here: state === 'refused' },
          ]}
        />
        <Log view={view} log={log} names={names} state={state} today={today} />
      </Section>
    </div>
  )
}

function Rules({ view, rules, names }: Pick<Props, 'view' | 'rules' | 'names'>): VNode {
  const t = eventTexts[view.lang]
  return (
    <Table
      caption={t.rules}
      head={t.ruleColumns.map((text) => ({ text }))}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          <a key="when" href={`${path}/rules/${rule.id}`}>
            {whenWords(rule, names, view.lang)}
          </a>,
          `${rule.designName} ${t.version(rule.designVersion)}`,
          <RuleTick key="state" view={view} state={rule.state} />,
        ],
      }))}
    />
  )
}

function Log({ view, log: { events, next }, names, state, today }: Omit<Props, 'rules'>): VNode {
  const t = eventTexts[view.lang]
  if (events.length === 0) return <p className="muted">{state === 'refused' ? t.noneRefused : t.noLog}</p>
  const more = next === undefined ? undefined : `${path}?${new URLSearchParams({ state, after: next })}#log`
  return (
    <>
      <Table
        caption={t.log}
        head={t.logColumns.map((text) => ({ text }))}
        rows={events.map((event) => ({
          key: event.id,
          cells: [
            <What key="what" view={view} event={event} names={names} />,
            moment(event.receivedAt, today, view.lang),
            <Became key="became" view={view} event={event} />,
          ],
        }))}
      />
      <Keyset shown={t.shown(events.length)} next={more} text={t.more} />
    </>
  )
}

type OneProps = { view: View; event: LoggedEvent }

function What({ view, event, names }: OneProps & { names: SeriesNames }): VNode {
  if (event.source !== 'system') return <span>{whenWords(event, names, view.lang)}</span>
  return (
    <span className="stack stack--1">
      <span className={event.kind.length <= shortKind ? 'nowrap' : ''}>{event.kind}</span>
      <span className="note">{event.key}</span>
    </span>
  )
}

function Became({ view, event }: OneProps): VNode {
  const t = eventTexts[view.lang]
  const gone = event.state === 'refused' && !event.again
  return (
    <div className="stack stack--1">
      <Tick proof={eventProofs[event.state]}>{t.eventStates[event.state]}</Tick>
      {event.outcomes.map((outcome) => (
        <span key={outcome.rule} className="note">
          {outcome.badge === undefined ? (
            outcome.designName
          ) : (
            <a href={`/issuer/badges/${outcome.badge}`}>{outcome.designName}</a>
          )}
          {`: ${outcomeWords(outcome, view.lang).join(' · ')}`}
        </span>
      ))}
      {gone && <span className="note">{t.gone}</span>}
      {event.again && event.state !== 'not-met' && (
        <PostButton action={`${path}/${event.id}/again`} page={path} label={`${t.again}: ${event.kind} ${event.key}`}>
          {t.again}
        </PostButton>
      )}
    </div>
  )
}
