import type { ComponentChildren, VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html } from '../../../../platform/http/page-call.ts'
import { More } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { texts } from './texts.ts'

/** Where an employer's insurance pages begin. */
export const home = '/company/insurance'

/** What was typed and what is wrong with it. */
export type Typed = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}
/** Nothing typed, nothing wrong. */
export const fresh: Typed = { typed: {}, errors: {} }

/** The strings of a posted form. */
export function typedIn(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

type Shown = {
  readonly title: string
  readonly lead?: ComponentChildren
  readonly errors?: Readonly<Record<string, string>>
  /** Names of fields beside those that every page has, for the summary of what is wrong. */
  readonly labels?: Readonly<Record<string, string>>
  readonly back?: { readonly href: string; readonly text: string }
  readonly wide?: boolean
  /** Reload after so many seconds, while something is on its way. */
  readonly refresh?: number
  readonly children: ComponentChildren
}

/** A page of the company's insurance reports. */
export function reply(c: PageCall, shown: Shown): Reply {
  const failed = Object.keys(shown.errors ?? {}).length > 0
  const about = {
    view: c.view,
    title: shown.title,
    current: home,
    flash: c.flash,
    failed,
    noIndex: true,
    ...pick(shown),
  }
  return html(renderPage({ ...about, children: <Shell c={c} {...shown} /> }), failed ? 422 : 200)
}

function pick({ refresh }: Shown): { refresh?: number } {
  return refresh === undefined ? {} : { refresh }
}

// Several fields may lack the same: the summary says which.
function labelsOf(lang: Lang): Readonly<Record<string, string>> {
  const { certificate, worker, name, kind, from, to, work } = texts[lang]
  return { ...certificate, worker, name, kind, from, to, work }
}

function Shell({ c, title, lead, errors = {}, labels, back, wide, children }: Shown & { c: PageCall }): VNode {
  const { lang } = c.view
  return (
    <div className={`wrap${wide ? '' : ' wrap--read'} page stack stack--6`}>
      <More href={back?.href ?? home} back>
        {back?.text ?? texts[lang].back}
      </More>
      <div className="stack stack--1">
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      <ErrorSummary errors={errors} lang={lang} labels={{ ...labelsOf(lang), ...labels }} />
      {children}
    </div>
  )
}
