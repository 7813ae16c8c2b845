import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type PlacedMarks, marksOf } from '../../jobs/index.ts'
import { mineTexts } from '../mine-messages.ts'
import type { Card } from '../posting.ts'
import { readCards } from '../read-cards.ts'
import { CompareBox, CompareForm, ShowAgain } from './card-acts.tsx'
import { JobCard } from './job-card.tsx'

type Which = 'seen' | 'hidden'

/** GET /jobs/seen: what whoever looks has seen lately; two to four of them can be compared. */
export const seenPage: Route = page('/jobs/seen', 'public', async (c) => await show(c, 'seen'))

/** GET /jobs/hidden: what they no longer want to see, each to be shown again. */
export const hiddenPage: Route = page('/jobs/hidden', 'public', async (c) => await show(c, 'hidden'))

async function show(c: PageCall, which: Which): Promise<Reply> {
  const { lang } = c.view
  const t = mineTexts[lang]
  const marks = await marksOf(c)
  const cards = must(await readCards(c.call, { ids: [...marks[which]] }))
  const title = which === 'seen' ? t.seenTitle : t.hiddenTitle
  const other = which === 'seen' ? { href: '/jobs/hidden', text: t.toHidden } : { href: '/jobs/seen', text: t.toSeen }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={leadOf(which, marks, c)} />
      {which === 'seen' && <Keeping marks={marks} c={c} />}
      {cards.length === 0 ? (
        <Empty icon="search" title={which === 'seen' ? t.noneSeen : t.noneHidden}>
          <LinkButton href="/jobs" kind="main" icon="search">
            {t.toJobs}
          </LinkButton>
        </Empty>
      ) : (
        <Cards cards={cards} which={which} c={c} />
      )}
      {marks[which].length > cards.length && <p className="note">{t.gone(marks[which].length - cards.length)}</p>}
      <More href={other.href}>{other.text}</More>
    </div>
  )
  const back = { href: '/jobs', text: t.toJobs }
  return html(renderPage({ view: c.view, title, current: '/jobs', back, flash: c.flash, noIndex: true, children }))
}

function leadOf(which: Which, { on, keeps }: PlacedMarks, c: PageCall): string {
  const t = mineTexts[c.view.lang]
  if (on === 'nowhere') return t.notYours
  if (which === 'hidden') return on === 'device' ? `${t.hiddenLead} ${t.hiddenOnDevice}` : t.hiddenLead
  if (on === 'device') return keeps ? t.onDevice : t.notOnDevice
  return keeps ? t.onAccount : t.notKept
}

function Cards({ cards, which, c }: { cards: readonly Card[]; which: Which; c: PageCall }): VNode {
  const { lang } = c.view
  const today = dayOf(c.call.node.clock.now())
  return (
    <>
      {which === 'seen' && cards.length > 1 && <CompareForm lang={lang} />}
      <ul className="stack stack--3">
        {cards.map((card) => (
          <li key={card.id}>
            <JobCard card={card} lang={lang} today={today} level={2}>
              {which === 'seen' ? (
                cards.length > 1 && <CompareBox card={card} lang={lang} />
              ) : (
                <ShowAgain card={card} lang={lang} page="/jobs/hidden" />
              )}
            </JobCard>
          </li>
        ))}
      </ul>
    </>
  )
}

// What is kept can be emptied, and kept no longer, by one button each.
function Keeping({ marks, c }: { marks: PlacedMarks; c: PageCall }): VNode | null {
  const t = mineTexts[c.view.lang]
  if (marks.on === 'nowhere') return null
  const button = (act: 'empty' | 'keep' | 'stop', className = 'btn'): VNode => (
    <PostButton action="/jobs/seen" page="/jobs/seen" fields={{ act }} className={className}>
      {t[act]}
    </PostButton>
  )
  return (
    <div className="btns">
      {!marks.keeps && button('keep')}
      {marks.keeps && marks.seen.length > 0 && button('empty')}
      {marks.keeps && button('stop', 'btn btn--quiet')}
    </div>
  )
}
