import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { type Draft, type ToDraft, draftDecision } from '../../draft-decision.ts'
import { findPersons } from '../../find-persons.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { path, readDraftAddress, toDecisions } from './address.ts'
import { DraftView } from './draft-view.tsx'
import { RecordFacts } from './facts-form.tsx'
import { ChooseDomain, FindPerson } from './find-person.tsx'
import { WhatForm } from './what-form.tsx'

type Typed = Readonly<Record<string, string>>

/** What stands on the page besides the draft: what was typed, what is wrong with it, why nothing was done. */
export type Around = {
  readonly typed: Typed
  readonly errors: Typed
  readonly refused?: { readonly says: string; readonly next?: string } | undefined
}

/** GET /operator/decisions/new: whom it is about, what is decided, from which facts, and the signature. Not logged: a person's address may be in it. */
export const newDecisionPage: Route = { ...page(path, 'operator', showNew), unlogged: true }

async function showNew(c: PageCall): Promise<Reply> {
  const asked = readDraftAddress(c.query, c.call.node.clock.today())
  if (isWhole(asked)) return await showDraft(c, asked, { typed: c.kept, errors: {} })
  if (asked.person === undefined) return await showFinding(c)
  const [person] = must(await findPersons(deciding(c), { by: asked.person }))
  if (!person) return await showFinding(c)
  const { lang } = c.view
  return show(c, preparingTexts[lang].which(person.name), <ChooseDomain person={person} lang={lang} />)
}

// For this purpose alone the row policies of persons let an officer see who somebody is.
function deciding({ call }: PageCall): PageCall['call'] {
  return { ...call, purpose: 'identity.officer-decides' }
}

async function showFinding(c: PageCall): Promise<Reply> {
  const by = [c.query['by'] ?? ''].flat()[0]?.trim() ?? ''
  const found = by === '' ? undefined : must(await findPersons(deciding(c), { by }))
  const { lang } = c.view
  return show(c, preparingTexts[lang].findTitle, <FindPerson by={by} found={found} lang={lang} />)
}

/** Whether an address says all that a draft needs. */
export function isWhole(asked: Partial<ToDraft>): asked is ToDraft {
  return asked.person !== undefined && asked.domain !== undefined
}

/** The draft as it is now, with what was typed and what was wrong with it. */
export async function showDraft(c: PageCall, asked: ToDraft, around: Around): Promise<Reply> {
  const draft = must(await draftDecision(deciding(c), asked))
  const { lang } = c.view
  const title = preparingTexts[lang].title(draft.person.name, draft.domain.label[lang])
  const children = <Preparing c={c} draft={draft} asked={asked} {...around} />
  return show(c, title, children, Object.keys(around.errors).length > 0 ? 422 : around.refused ? 409 : 200)
}

function show(c: PageCall, title: string, children: VNode, status = 200): Reply {
  const { view, flash } = c
  const failed = status >= 400
  return html(renderPage({ view, title, current: '/operator', flash, failed, noIndex: true, children }), status)
}

function Preparing({
  c,
  draft,
  asked,
  typed,
  errors,
  refused,
}: Around & { c: PageCall; draft: Draft; asked: ToDraft }): VNode {
  const { lang } = c.view
  const t = preparingTexts[lang]
  const shown = { draft, asked, typed, errors, lang, today: c.call.node.clock.today() }
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toDecisions(lang)} title={t.title(draft.person.name, draft.domain.label[lang])} />
      {refused && (
        <Notice kind="warn" title={refused.says} status>
          <p>{refused.next}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} lang={lang} />
      {draft.replaces && <More href={`/operator/decisions/${draft.replaces.id}`}>{t.replaces}</More>}
      <WhatForm domain={draft.domain} asked={asked} lang={lang} />
      <RecordFacts {...shown} />
      <DraftView {...shown} />
    </div>
  )
}
