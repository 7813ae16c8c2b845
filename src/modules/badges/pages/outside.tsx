import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must, Refused, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { type Proof, Tick } from '../../../web/components/marks.tsx'
import { dateOnPaper, momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { outsideTexts, unprovenWords } from '../outside-texts.ts'
import { type Light } from '../verify/verdict.ts'
import { type OutsideState, checkOutside, outsideLight } from '../wallet/outside/check-outside.ts'
import { removeOutside } from '../wallet/outside/import-outside.ts'
import { type MyOutside, myOutside } from '../wallet/outside/my-outside.ts'
import { Checks } from './answer.tsx'

const path = '/wallet/outside/:id'
const proofs: Readonly<Record<Light, Proof>> = { green: 'ok', amber: 'wait', red: 'no' }
const recipients = {
  yours: 'ok',
  'of-another-address': 'no',
  'not-told': 'typed',
  'no-address-of-yours': 'typed',
} as const

/** GET /wallet/outside/:id: a badge from elsewhere, and what can honestly be said of it now. */
export const outsidePage: Route = page(path, 'person', async (c) => {
  const mine = await oneOf(c)
  const state = await checkOutside(c.call.node, mine)
  const t = outsideTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: mine.says.title || t.noTitle,
      back: { href: '/wallet', text: t.back },
      flash: c.flash,
      noIndex: true,
      children: <OutsideBadge view={c.view} mine={mine} state={state} now={c.call.node.clock.now()} />,
    }),
  )
})

/** GET /wallet/outside/:id/file: exactly what came. */
export const outsideFile: Route = page(`${path}/file`, 'person', async (c): Promise<Reply> => {
  const { text, opened } = await oneOf(c)
  return opened.signedText
    ? { kind: 'file', body: text, type: 'application/jwt', name: 'badge.jwt' }
    : { kind: 'file', body: text, type: 'application/json', name: 'badge.json' }
})

/** POST /wallet/outside/:id/remove: takes it out of the wallet. */
export const removeOutsideForm: Route = form(`${path}/remove`, 'person', async (c): Promise<Reply> => {
  must(await removeOutside(c.call, { badge: c.params['id'] }))
  return redirect('/wallet', outsideTexts[c.view.lang].removed)
})

async function oneOf(c: PageCall): Promise<MyOutside> {
  const [mine] = must(await myOutside(c.call, { badge: c.params['id'] }))
  if (!mine) throw new Refused(refusal('badges.no-such-badge', 404))
  return mine
}

type Props = { view: View; mine: MyOutside; state: OutsideState; now: Date }

function OutsideBadge({ view, mine, state, now }: Props): VNode {
  const t = outsideTexts[view.lang]
  return (
    <div className="wrap page stack stack--6">
      <h1>{mine.says.title || t.noTitle}</h1>
      <div className="cols cols--aside">
        <div className="stack stack--6">
          <Says view={view} mine={mine} />
          <Section id="take" title={t.take}>
            <p className="muted">{t.takeNote}</p>
            <div className="btns">
              <a className="btn" href={`/wallet/outside/${mine.id}/file`} download>
                <Icon name="down" />
                {t.original}
              </a>
            </div>
          </Section>
          <Section id="remove" title={t.remove}>
            <p className="muted">{t.removeNote}</p>
            <PostButton action={`/wallet/outside/${mine.id}/remove`} page={`/wallet/outside/${mine.id}`}>
              {t.remove}
            </PostButton>
          </Section>
        </div>
        <aside className="stack" aria-label={t.state}>
          {state.state === 'verified' ? (
            <Checks view={view} verdict={state.verdict} now={now} title={t.state} />
          ) : (
            <Unproven view={view} state={state} />
          )}
          <Recipient view={view} mine={mine} />
        </aside>
      </div>
    </div>
  )
}

function Says({ view, mine: { says, opened, form: came, importedAt } }: { view: View; mine: MyOutside }): VNode {
  const t = outsideTexts[view.lang]
  const all: readonly (readonly [string, string | undefined])[] = [
    [t.terms.issuer, says.issuer],
    [t.terms.says, says.says],
    [t.terms.criteria, says.criteria],
    [t.terms.issued, onPaper(says.issued, view)],
    [t.terms.until, onPaper(says.until, view)],
    [t.terms.form, `${t.standards[opened.standard]} · ${t.forms[came]}`],
    [t.terms.came, momentOnPaper(importedAt, view.lang)],
  ]
  const items = all.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  return (
    <section className="paper" aria-labelledby="says">
      <h2 id="says">{t.says}</h2>
      <p className="note">{t.saysNote}</p>
      <Pairs items={items} />
    </section>
  )
}

function onPaper(written: string | undefined, view: View): string | undefined {
  const time = new Date(written ?? '')
  return Number.isNaN(time.getTime()) ? written : dateOnPaper(dayOf(time), view.lang)
}

function Unproven({ view, state }: { view: View; state: Exclude<OutsideState, { state: 'verified' }> }): VNode {
  const [title, note] = unprovenWords(state.state, view.lang)
  return (
    <section className="card" aria-labelledby="state">
      <h2 id="state">{outsideTexts[view.lang].state}</h2>
      <Tick proof={proofs[outsideLight(state)]}>{title}</Tick>
      <p className="note">{note}</p>
    </section>
  )
}

function Recipient({ view, mine }: { view: View; mine: MyOutside }): VNode {
  const [title, note] = outsideTexts[view.lang].recipient[mine.recipient]
  return (
    <div className="card">
      <Tick proof={recipients[mine.recipient]}>{title}</Tick>
      <p className="note">{note}</p>
    </div>
  )
}

/** The wallet's section of badges from elsewhere. */
export function OutsideSection({ view, outside }: { view: View; outside: readonly MyOutside[] }): VNode {
  const t = outsideTexts[view.lang]
  return (
    <Section id="outside" title={t.section(outside.length)}>
      <p className="muted">{t.sectionNote}</p>
      {outside.length > 0 && (
        <ul className="card rows">
          {outside.map(({ id, says, opened }) => (
            <li key={id} className="stack stack--1">
              <a href={`/wallet/outside/${id}`}>{says.title || t.noTitle}</a>
              <span className="note">{[says.issuer, t.standards[opened.standard]].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      <More href="/wallet/bring">{t.bring}</More>
      <div className="stack stack--1">
        <p className="note">{t.walletNote}</p>
        <p>
          <a className="btn" href="/wallet/download.json" download>
            <Icon name="down" />
            {t.wallet}
          </a>
        </p>
      </div>
    </Section>
  )
}
