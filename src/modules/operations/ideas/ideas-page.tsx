import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { CoverLink } from '../../../web/components/card.tsx'
import { Tabs } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { Chip, Chips, SearchBox } from '../../../web/components/search.tsx'
import { date, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Idea, type IdeaState, isOverdue, states } from './idea.ts'
import { ideaTexts } from './messages.ts'
import { type IdeaList, readIdeas } from './read-ideas.ts'
import { ideaRules } from './rules.ts'

const kinds: Readonly<Record<IdeaState, 'ok' | 'act' | undefined>> = {
  received: undefined,
  reviewing: 'act',
  planned: 'act',
  declined: undefined,
  done: 'ok',
}

/** GET /ideas: what people would like, what was answered, and whether the operator is late. */
export const ideasPage: Route = page(
  '/ideas',
  'public',
  async (c) => {
    const list = must(await readIdeas(c.call, c.query))
    const t = ideaTexts[c.view.lang]
    const lead = t.lead(ideaRules.of(c.call.node).answerDays)
    const children = <Board c={c} list={list} lead={lead} />
    return html(
      renderPage({ view: c.view, title: t.title, current: '/ideas', description: lead, flash: c.flash, children }),
    )
  },
  { keeps: true },
)

function Board({ c, list, lead }: { c: PageCall; list: IdeaList; lead: string }): VNode {
  const { lang } = c.view
  const t = ideaTexts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{lead}</p>
        <div className="btns">
          <LinkButton href="/ideas/new" kind="main" icon="plus">
            {t.post}
          </LinkButton>
        </div>
      </div>
      <SearchBox lang={lang} action="/ideas" label={t.find} hint={t.findHint} value={one(c, 'q')} />
      <Filters c={c} list={list} />
      {list.ideas.length === 0 ? (
        <Empty icon="chat" title={t.none}>
          <p className="muted">{t.noneText}</p>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {list.ideas.map((idea) => (
            <IdeaCard key={idea.id} idea={idea} lang={lang} today={c.call.node.clock.today()} />
          ))}
        </ul>
      )}
      <Pages c={c} list={list} />
    </div>
  )
}

function Filters({ c, list }: { c: PageCall; list: IdeaList }): VNode {
  const t = ideaTexts[c.view.lang]
  const all = [...list.counts.values()].reduce((sum, n) => sum + n, 0)
  const state = one(c, 'state')
  const items = [
    { href: to(c, { state: '', page: '' }), text: t.all, n: all, here: !states.some((s) => s === state) },
    ...states.map((s) => ({
      href: to(c, { state: s, page: '' }),
      text: t.state[s],
      n: list.counts.get(s) ?? 0,
      here: s === state,
    })),
  ]
  return (
    <div className="stack stack--3">
      <Tabs label={t.statesLabel} items={items} />
      <Chips label={t.sort.label}>
        {(['votes', 'new', 'due'] as const).map((sort) => (
          <Chip key={sort} href={to(c, { sort, page: '' })} here={(one(c, 'sort') || 'votes') === sort}>
            {t.sort[sort]}
          </Chip>
        ))}
      </Chips>
    </div>
  )
}

/** An idea in a list. */
export function IdeaCard({
  idea,
  lang,
  today,
  base = '/ideas',
}: {
  idea: Idea
  lang: Lang
  today: Day
  base?: string
}): VNode {
  const t = ideaTexts[lang]
  return (
    <li className="card stack stack--1">
      <p className="note">
        <StateTag state={idea.state} lang={lang} /> {t.votes(idea.votes)} ·{' '}
        {t.by(idea.alias, moment(idea.createdAt, today, lang))}
      </p>
      <h2 className="as-h3">
        <CoverLink href={`${base}/${idea.id}`}>{idea.title}</CoverLink>
      </h2>
      <Clock idea={idea} lang={lang} today={today} />
    </li>
  )
}

/** The state of an idea, in a word. */
export function StateTag({ state, lang }: { state: IdeaState; lang: Lang }): VNode {
  const kind = kinds[state]
  return <Tag {...(kind && { kind })}>{ideaTexts[lang].state[state]}</Tag>
}

/** By when the operator owes an answer, or a promise; said in public when it is late. */
export function Clock({ idea, lang, today }: { idea: Idea; lang: Lang; today: Day }): VNode | null {
  const t = ideaTexts[lang]
  if (idea.due === null) return null
  const day = date(idea.due, today, lang)
  if (isOverdue(idea, today))
    return (
      <p className="note">
        <b>{t.overdue(day)}</b>
      </p>
    )
  return <p className="note">{idea.state === 'planned' ? t.promised(day) : t.due(day)}</p>
}

function Pages({ c, list: { page: n, pages } }: { c: PageCall; list: IdeaList }): VNode | null {
  const t = ideaTexts[c.view.lang]
  if (pages === 1) return null
  return (
    <nav className="btns" aria-label={t.pages}>
      {n > 1 && (
        <a className="btn" href={to(c, { page: String(n - 1) })} rel="prev">
          {t.newer}
        </a>
      )}
      <span className="muted">{t.page(n, pages)}</span>
      {n < pages && (
        <a className="btn" href={to(c, { page: String(n + 1) })} rel="next">
          {t.older}
        </a>
      )}
    </nav>
  )
}

function one(c: PageCall, name: string): string {
  const value = c.query[name]
  return typeof value === 'string' ? value : ''
}

// The same list with one thing changed.
function to(c: PageCall, change: Readonly<Record<string, string>>): string {
  const kept = ['q', 'state', 'sort', 'page'].map((name) => [name, change[name] ?? one(c, name)] as const)
  const query = new URLSearchParams(kept.filter(([, value]) => value !== '').map(([name, value]) => [name, value]))
  return query.size === 0 ? '/ideas' : `/ideas?${query}`
}
