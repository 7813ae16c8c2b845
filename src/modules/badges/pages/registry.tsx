import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { decideAccreditation } from '../registry/decide-accreditation.ts'
import { type ReadProposal, type Registry, readRegistry } from '../registry/read-registry.ts'
import { kindWords, registryTexts } from '../registry-texts.ts'
import { EntryTable, spanOf } from './accredited.tsx'

const path = '/operator/issuers'

/** GET /operator/issuers: the accredited issuers, what waits for a second person, and what was decided. */
export const registryPage: Route = page(path, 'operator', async (c) => {
  const registry = must(await readRegistry(c.call, {}))
  const t = registryTexts[c.view.lang]
  const children = <Manage view={c.view} registry={registry} now={c.call.node.clock.now()} />
  return html(renderPage({ view: c.view, title: t.manage, current: path, flash: c.flash, noIndex: true, children }))
})

/** POST /operator/issuers/:id: confirms or refuses a proposal, signed by the operator's name. */
export const decideAccreditationForm: Route = form(`${path}/:id`, 'operator', async (c): Promise<Reply> => {
  const { decision } = c.body
  must(await decideAccreditation(c.call, { proposal: c.params['id'], decision }))
  return redirect(path, registryTexts[c.view.lang].done[decision === 'confirmed' ? 'confirmed' : 'refused'])
})

type Props = { view: View; registry: Registry; now: Date }

function Manage({ view, registry, now }: Props): VNode {
  const t = registryTexts[view.lang]
  const waiting = registry.proposals.filter(({ decided }) => !decided)
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.manage}</h1>
        <p className="muted">{t.manageLead}</p>
      </div>
      <Section id="waiting" title={t.waiting}>
        {waiting.length === 0 && <p className="muted">{t.noneWaiting}</p>}
        {waiting.map((one) => (
          <Waiting key={one.entry.id} view={view} one={one} now={now} />
        ))}
      </Section>
      <Standing view={view} registry={registry} now={now} />
      <Decided view={view} registry={registry} now={now} />
    </div>
  )
}

function Standing({ view, registry: { entries, unlisted }, now }: Props): VNode {
  const t = registryTexts[view.lang]
  const act = ({ id, name }: Registry['entries'][number]): VNode => (
    <a href={`${path}/propose?entry=${id}`} aria-label={t.changeOf(name)}>
      {t.change}
    </a>
  )
  return (
    <Section id="now" title={t.standing}>
      {entries.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <EntryTable view={view} entries={entries} now={now} act={act} />
      )}
      {unlisted.length > 0 && (
        <div className="card stack stack--2">
          <h3>{t.unlisted}</h3>
          <ul className="rows">
            {unlisted.map(({ code, name, nameEn }) => (
              <li key={code}>
                <a href={`${path}/propose?agency=${code}`}>{view.lang === 'en' ? (nameEn ?? name) : name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a className="btn btn--main" href={`${path}/propose`}>
          {t.propose}
        </a>
      </p>
    </Section>
  )
}

function Decided({ view, registry: { proposals }, now }: Props): VNode {
  const t = registryTexts[view.lang]
  const decided = proposals.filter((one) => one.decided)
  return (
    <Section id="decided" title={t.decided}>
      {decided.length === 0 ? (
        <p className="muted">{t.noneDecided}</p>
      ) : (
        <ul className="card rows">
          {decided.map((one) => (
            <li key={one.entry.id} className="stack stack--1">
              <b>{one.entry.name}</b>
              <span>{`${kindWords(one.entry.kinds, view.lang)} · ${spanOf(view, one.entry)}`}</span>
              <span className="note">{saidOf(view, one, now).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function saidOf(view: View, { by, at, decided }: ReadProposal, now: Date): string[] {
  const t = registryTexts[view.lang]
  const when = (time: Date): string => moment(time, dayOf(now), view.lang)
  return [t.proposedBy(by, when(at)), ...(decided ? [t.decidedBy[decided.decision](decided.by, when(decided.at))] : [])]
}

function Waiting({ view, one, now }: { view: View; one: ReadProposal; now: Date }): VNode {
  const t = registryTexts[view.lang]
  const { entry } = one
  const button = (decision: 'confirmed' | 'refused'): VNode => (
    <PostButton
      action={`${path}/${entry.id}`}
      page={path}
      fields={{ decision }}
      className={decision === 'confirmed' ? 'btn btn--soft' : 'btn'}
      label={decision === 'confirmed' ? t.confirmLabel(entry.name) : t.refuseLabel(entry.name)}
    >
      {decision === 'confirmed' ? t.confirm : t.refuse}
    </PostButton>
  )
  return (
    <section className="card stack" aria-label={entry.name}>
      <h3>{entry.name}</h3>
      {one.replaces !== undefined && <p className="note">{t.isChange}</p>}
      <Pairs
        items={[
          { term: t.fields.did, value: <code>{entry.did}</code> },
          { term: t.fields.kinds, value: kindWords(entry.kinds, view.lang) },
          { term: t.columns.span, value: spanOf(view, entry) },
          { term: t.fields.reason, value: one.reason },
        ]}
      />
      <p className="note">{saidOf(view, one, now).join(' · ')}</p>
      {one.own && <p>{t.ownProposal}</p>}
      <div className="btns">
        {!one.own && button('confirmed')}
        {button('refused')}
      </div>
    </section>
  )
}
