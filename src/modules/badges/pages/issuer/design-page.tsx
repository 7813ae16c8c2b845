import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { pictureAddress } from '../../../../web/badge-picture/picture.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { writeAchievement } from '../../credential/issue-badge.ts'
import { nextVersion, publishDesign, retireDesign } from '../../designs/change-design.ts'
import { achievementOf, designAddress } from '../../designs/describe-design.ts'
import { writeValues } from '../../designs/design.ts'
import { type OwnDesign, ownDesign } from '../../designs/read-designs.ts'
import { DesignState } from './designs-page.tsx'
import { designTexts } from './design-texts.ts'

/** GET /issuer/designs/:id: one version as others see it, and what can be done with it. */
export const designPage: Route = page('/issuer/designs/:id', 'issuer', async (c) => {
  const own = must(await ownDesign(c.call, { design: c.params['id'] }))
  return html(
    renderPage({
      view: c.view,
      title: own.design.content.name,
      current: '/issuer/designs',
      flash: c.flash,
      noIndex: true,
      children: <OneDesign view={c.view} own={own} />,
    }),
  )
})

/** POST /issuer/designs/:id/publish */
export const publishDesignForm: Route = form('/issuer/designs/:id/publish', 'issuer', async (c) => {
  const { design } = must(await publishDesign(c.call, { design: c.params['id'] }))
  return redirect(`/issuer/designs/${design}`, designTexts[c.view.lang].published)
})

/** POST /issuer/designs/:id/next: opens the next version. */
export const nextDesignForm: Route = form('/issuer/designs/:id/next', 'issuer', async (c) => {
  const { design } = must(await nextVersion(c.call, { design: c.params['id'] }))
  return redirect(`/issuer/designs/${design}`, designTexts[c.view.lang].opened)
})

/** POST /issuer/designs/:id/retire */
export const retireDesignForm: Route = form('/issuer/designs/:id/retire', 'issuer', async (c) => {
  const { design } = must(await retireDesign(c.call, { design: c.params['id'] }))
  return redirect(`/issuer/designs/${design}`, designTexts[c.view.lang].retired)
})

type Props = { readonly view: View; readonly own: OwnDesign }

function OneDesign({ view, own }: Props): VNode {
  const t = designTexts[view.lang]
  const { content, version } = own.design
  return (
    <div className="wrap page stack stack--6">
      <div className="row">
        <img width="96" height="96" alt={content.picture.says} src={pictureAddress(content.picture)} />
        <div className="stack stack--1 grow">
          <p className="eyebrow">{`${t.kinds[content.kind]} · ${t.version(version)}`}</p>
          <h1>{content.name}</h1>
          <DesignState view={view} design={own.design} />
        </div>
      </div>
      <div className="cols cols--aside">
        <div className="stack stack--6">
          <Says view={view} own={own} />
          <Standards view={view} own={own} />
        </div>
        <aside className="stack" aria-label={t.history}>
          <Acts view={view} own={own} />
          <History view={view} own={own} />
          <Machine view={view} own={own} />
        </aside>
      </div>
    </div>
  )
}

function Says({ view, own: { design } }: Props): VNode {
  const t = designTexts[view.lang]
  const { description, criteria, tags, months, results, evidence } = design.content
  return (
    <Section id="says" title={t.what} className="card stack">
      <p>{description}</p>
      <Pairs
        items={[
          { term: t.fields.criteria, value: criteria },
          { term: t.validity, value: months === undefined ? t.noEnd : t.months(months) },
          ...results.map((one) => ({ term: one.name, value: writeValues(one) || '–' })),
          { term: t.fields.evidence, value: t.evidence[evidence] },
          ...(tags.length > 0 ? [{ term: t.fields.tags, value: tags.join(', ') }] : []),
        ]}
      />
    </Section>
  )
}

function Standards({ view, own: { design } }: Props): VNode {
  const t = designTexts[view.lang]
  const { alignments } = design.content
  return (
    <Section id="standards" title={t.aligned} className="card stack">
      {alignments.length === 0 ? (
        <p className="muted">{t.alignNone}</p>
      ) : (
        <ul className="rows">
          {alignments.map((a) => (
            <li key={`${a.framework} ${a.code}`}>
              <a href={a.url}>{a.name}</a>
              <p className="note">{`${a.framework === 'other' ? t.frameworkOther : a.framework} ${a.code}`}</p>
            </li>
          ))}
        </ul>
      )}
      {!design.publishedAt && (
        <a className="btn" href={`/issuer/designs/${design.id}/standards`}>
          {t.link}
        </a>
      )}
    </Section>
  )
}

function Acts({ view, own: { design } }: Props): VNode {
  const t = designTexts[view.lang]
  const base = `/issuer/designs/${design.id}`
  if (!design.publishedAt)
    return (
      <Section id="acts" title={t.publish} className="card stack">
        <p className="muted">{t.publishLead}</p>
        <PostButton action={`${base}/publish`} page={base} className="btn btn--main">
          {t.publishSure}
        </PostButton>
        <a className="btn" href={`${base}/edit`}>
          {t.edit}
        </a>
      </Section>
    )
  return (
    <>
      {!design.retiredAt && (
        <a className="btn btn--main" href={`/issuer/issue?design=${design.id}`}>
          {t.issue}
        </a>
      )}
      {!design.retiredAt && (
        <a className="btn" href={`/issuer/bulk?design=${design.id}`}>
          {t.issueMany}
        </a>
      )}
      {!design.retiredAt && (
        <a className="btn" href={`/issuer/events/new?design=${design.id}&source=system`}>
          {t.issueByEvent}
        </a>
      )}
      <Section id="next" title={t.next} className="card stack">
        <p className="muted">{t.nextLead}</p>
        <PostButton action={`${base}/next`} page={base}>
          {t.next}
        </PostButton>
      </Section>
      {!design.retiredAt && (
        <Section id="retire" title={t.retire} className="card stack">
          <p className="muted">{t.retireLead}</p>
          <PostButton action={`${base}/retire`} page={base} className="btn btn--bad">
            {t.retire}
          </PostButton>
        </Section>
      )}
    </>
  )
}

function History({ view, own: { design, versions } }: Props): VNode {
  const t = designTexts[view.lang]
  return (
    <Section id="history" title={t.history} className="card stack">
      <ul className="rows">
        {versions.map((one) => (
          <li key={one.id}>
            {one.id === design.id ? (
              <b>{t.version(one.version)}</b>
            ) : (
              <a href={`/issuer/designs/${one.id}`}>{t.version(one.version)}</a>
            )}
            <p className="note">{dateOnPaper(dayOf(one.publishedAt ?? one.updatedAt), view.lang)}</p>
            <DesignState view={view} design={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Machine({ view, own: { design, issuer } }: Props): VNode {
  const t = designTexts[view.lang]
  return (
    <details className="card">
      <summary className="more">{t.machine}</summary>
      {design.publishedAt && (
        <p className="note">
          {t.address}: <code>{designAddress(issuer, design)}</code>
        </p>
      )}
      <pre className="code">
        <code>{JSON.stringify(writeAchievement(achievementOf(issuer, design)), null, 2)}</code>
      </pre>
    </details>
  )
}
