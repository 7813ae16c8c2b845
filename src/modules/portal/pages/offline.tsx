import type { ComponentChildren, VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { offlineTexts } from '../texts/offline.ts'

/** GET /offline: what this device keeps. The service worker shows it where the network is away; its script fills the lists. */
export const offlinePage: Route = page('/offline', 'public', async (c) => {
  const children = <Offline lang={c.view.lang} />
  return html(renderPage({ view: c.view, title: offlineTexts[c.view.lang].title, noIndex: true, children }))
})

function Offline({ lang }: { lang: Lang }): VNode {
  const t = offlineTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6" data-offline="">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <form>
          <button className="btn">
            <Icon name="undo" />
            {t.again}
          </button>
        </form>
      </div>
      <WaitingList lang={lang} />
      <Kept name="drafts" title={t.drafts} none={t.noDrafts}>
        <span data-word="title" data-link="" />
        <span className="note" data-word="at" />
      </Kept>
      <Kept name="pages" title={t.pages} none={t.noPages}>
        <span data-word="title" data-link="" />
      </Kept>
      <p className="note">{t.note}</p>
    </div>
  )
}

function WaitingList({ lang }: { lang: Lang }): VNode {
  const t = offlineTexts[lang]
  return (
    <Kept name="waiting" title={t.waiting} none={t.noWaiting} words={{ ...t.states, sure: t.sure }}>
      <b data-word="title" />
      <span data-word="state" />
      <span className="note" data-word="at" />
      <span className="btns">
        <span data-link="btn btn--main">{t.result}</span>
        <button type="button" className="btn" data-act="fix">
          {t.fix}
        </button>
        <button type="button" className="btn btn--quiet" data-act="drop">
          {t.drop}
        </button>
      </span>
    </Kept>
  )
}

type KeptProps = {
  name: string
  title: string
  none: string
  words?: Readonly<Record<string, string>>
  children: ComponentChildren
}

// The model of a line stands in a template; the script makes one for each thing on the device.
function Kept({ name, title, none, words = {}, children }: KeptProps): VNode {
  const said = Object.fromEntries(Object.entries(words).map(([key, text]) => [`data-${dashed(key)}`, text]))
  return (
    <Section id={name} title={title}>
      <p className="muted" data-none={name}>
        {none}
      </p>
      <ul className="stack stack--3" data-list={name} {...said}>
        <template>
          <li className="card card--flat stack stack--1">{children}</li>
        </template>
      </ul>
    </Section>
  )
}

function dashed(key: string): string {
  return key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
}
