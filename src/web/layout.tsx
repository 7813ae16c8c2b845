import type { ComponentChildren, VNode } from 'preact'
import type { View } from '../platform/http/page-call.ts'
import { Toast } from './components/notice.tsx'
import { DeviceStrips } from './device-strips.tsx'
import { Footer } from './footer.tsx'
import { AgentStrip } from './agent-strip.tsx'
import { HelpStrip } from './help-strip.tsx'
import { momentOnPaper } from './format.ts'
import { Header, TabBar, TaskHeader } from './header.tsx'
import { layoutMessages } from './layout-messages.ts'
import { nameFaults } from '../platform/http/faults-in.ts'
import { renderHtml } from '../platform/jsx/jsx-runtime.ts'
import { markKorean } from './mark-korean.ts'
import { Sheets } from './sheets.tsx'
import { TaskView, toTask } from './task-view.tsx'

/** What a page says of itself. */
export type PageProps = {
  readonly view: View
  /** The result in one sentence; also the window's title. */
  readonly title: string
  readonly children: ComponentChildren
  /** The path in the main menu that this page belongs to. */
  readonly current?: string
  /** A task has no menus, only the way back. */
  readonly back?: { readonly href: string; readonly text: string }
  /** What is being saved, shown in a task's header: `<SavedState>`. */
  readonly saved?: ComponentChildren
  /** After a failed post the title begins with "오류:". */
  readonly failed?: boolean
  readonly description?: string
  readonly canonical?: string
  /** schema.org data for search engines. */
  readonly jsonLd?: unknown
  readonly flash?: string | undefined
  /** Reload after so many seconds, while something is on its way. */
  readonly refresh?: number
  readonly noIndex?: boolean
}

/** A whole page as HTML. `children` begin inside <main>, with their own .wrap.page. */
export function renderPage(props: PageProps): string {
  const plain = `<!doctype html>${renderHtml(<Document {...props} />)}`
  const written = props.failed ? nameFaults(plain) : plain
  const whole = props.view.lang === 'ko' ? written : markKorean(written)
  const html = props.back === undefined ? whole : toTask(whole)
  const place = placeOf(props.view)
  return place === undefined ? html : forThem(html, place)
}

// In whose place somebody acts: the delegation of a helper, the mandate of an agent.
function placeOf({ viewer }: View): string | undefined {
  return viewer?.helping?.delegation ?? viewer?.agent?.mandate
}

// Every form says for whom it was shown, so that one left open is not sent in another's name (see http/entry.ts).
function forThem(html: string, delegation: string): string {
  return html.replaceAll(
    /<form (?=[^>]*method="post")[^>]*>/g,
    `$&<input type="hidden" name="_for" value="${delegation}">`,
  )
}

function Document(props: PageProps): VNode {
  const { view } = props
  const t = layoutMessages[view.lang]
  const task = props.back !== undefined
  const flash = props.flash ?? view.flash
  const { helping } = view.viewer ?? {}
  const place = placeOf(view)
  return (
    <html
      lang={view.lang}
      {...(view.theme !== 'auto' && { 'data-theme': view.theme })}
      {...(view.text !== '1' && { 'data-text': view.text })}
      {...(view.owner !== undefined && { 'data-owner': view.owner })}
      {...(place !== undefined && { 'data-for': place })}
    >
      <Head {...props} />
      <body>
        <a className="skip" href="#main">
          {t.skip}
        </a>
        {props.back !== undefined ? (
          <TaskHeader view={view} back={props.back} saved={props.saved} />
        ) : (
          <Header view={view} current={props.current} />
        )}
        {view.clock !== undefined && (
          <div className="strip" role="status">
            <p className="wrap">{t.clock(momentOnPaper(new Date(view.clock), view.lang))}</p>
          </div>
        )}
        <PlaceStrip view={view} />
        <DeviceStrips lang={view.lang} />
        <main id="main" tabIndex={-1}>
          {flash !== undefined && (
            <div className="wrap flash">
              <Toast>{flash}</Toast>
            </div>
          )}
          {props.children}
        </main>
        <Footer view={view} />
        {task ? <TaskView view={view} /> : <Sheets view={view} />}
        {!task && !helping && view.viewer?.role === 'person' && <TabBar view={view} current={props.current} />}
      </body>
    </html>
  )
}

// In whose place somebody acts, on every page while they do.
function PlaceStrip({ view }: { view: View }): VNode | null {
  const { helping, agent } = view.viewer ?? {}
  if (helping) return <HelpStrip view={view} helping={helping} />
  return agent ? <AgentStrip view={view} agent={agent} /> : null
}

function Head(props: PageProps): VNode {
  const { view } = props
  const t = layoutMessages[view.lang]
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${props.failed ? t.error : ''}${props.title} · ${t.site}`}</title>
      {props.description !== undefined && <meta name="description" content={props.description} />}
      {props.noIndex && <meta name="robots" content="noindex" />}
      {props.refresh !== undefined && <meta http-equiv="refresh" content={String(props.refresh)} />}
      {props.canonical !== undefined && <link rel="canonical" href={props.canonical} />}
      <link rel="stylesheet" href={view.assets.url('style.css')} />
      <link rel="icon" href={view.assets.url('favicon.svg')} type="image/svg+xml" />
      <link rel="manifest" href={view.assets.url(`manifest-${view.lang}.webmanifest`)} />
      <script type="module" src={view.assets.url('island.js')} nonce={view.nonce} />
      {view.viewer && view.viewer.role !== 'person' && (
        <script type="module" src={view.assets.url('desk.js')} nonce={view.nonce} />
      )}
      {props.jsonLd !== undefined && (
        <script
          type="application/ld+json"
          nonce={view.nonce}
          dangerouslySetInnerHTML={{ __html: JSON.stringify(props.jsonLd).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  )
}
