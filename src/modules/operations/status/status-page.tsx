import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import type { State } from './component.ts'
import { Components } from './component-list.tsx'
import { statusTexts } from './messages.ts'
import { type ServiceStatus, readStatus, statusWithoutDatabase } from './read-status.ts'

type Loaded = { readonly status: ServiceStatus; readonly alone: boolean }

/** GET /status, how the service is doing, for everybody; also while the database cannot be reached. */
export const statusPage: Route = page('/status', 'public', async (c) => {
  const loaded = await load(c)
  const { lang } = c.view
  return html(
    renderPage({
      view: c.view,
      title: headline(loaded.status, lang),
      description: statusTexts[lang].title,
      current: '/status',
      children: <Status {...loaded} lang={lang} today={c.call.node.clock.today()} />,
    }),
  )
})

async function load({ call }: PageCall): Promise<Loaded> {
  try {
    return { status: must(await readStatus(call, {})), alone: false }
  } catch (error) {
    call.node.log.warn({ error: String(error) }, 'the status page does without the database')
    return { status: statusWithoutDatabase(call.node), alone: true }
  }
}

/** The answer in one sentence. */
function headline({ components }: ServiceStatus, lang: Lang): string {
  const t = statusTexts[lang]
  const inState = (state: State): string =>
    components
      .filter((c) => c.state === state)
      .map((c) => t.names[c.component])
      .join(', ')
  const [down, slow] = [inState('down'), inState('slow')]
  if (down !== '') return t.down(down)
  if (slow !== '') return t.slow(slow)
  return components.some((c) => c.state === undefined) ? t.unknown : t.well
}

type Shown = Loaded & { readonly lang: Lang; readonly today: Day }

/** The status page between header and footer. */
function Status({ status, alone, lang, today }: Shown): VNode {
  const t = statusTexts[lang]
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <p className="eyebrow">{t.title}</p>
        <h1>{headline(status, lang)}</h1>
        <p className="lead">{status.measuredAt ? t.lead(moment(status.measuredAt, today, lang)) : t.never}</p>
      </div>
      {alone && (
        <Notice kind="warn" title={t.alone}>
          <p>{t.aloneText}</p>
        </Notice>
      )}
      <Components status={status} lang={lang} today={today} />
      <Section id="feeds" title={t.feeds}>
        <ul className="stack stack--2">
          <li>
            <a href="/api/v1/status">{t.json}</a>
          </li>
        </ul>
      </Section>
    </div>
  )
}
