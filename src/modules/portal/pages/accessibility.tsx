import type { VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { accessibilityLists, accessibilityTexts } from '../texts/accessibility.ts'

/** GET /accessibility: the statement against KWCAG 2.2. */
export const accessibilityPage: Route = page(
  '/accessibility',
  'public',
  async (c) => {
    const t = accessibilityTexts[c.view.lang]
    return html(
      renderPage({
        view: c.view,
        title: t.title,
        current: '/accessibility',
        description: t.lead,
        children: <Accessibility lang={c.view.lang} />,
      }),
    )
  },
  { keeps: true },
)

/** The accessibility statement. */
export function Accessibility({ lang }: { lang: Lang }): VNode {
  const t = accessibilityTexts[lang]
  const parts = [
    ['met', t.met],
    ['tested', t.tested],
    ['limits', t.limits],
  ] as const
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div>
        <button type="button" className="btn" popovertarget="view">
          {t.settings}
        </button>
      </div>
      {parts.map(([part, title]) => (
        <Section key={part} id={part} title={title}>
          <ul className="card rows">
            {accessibilityLists[lang][part].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id="contact" title={t.contact}>
        <p>{t.contactText}</p>
        <p>
          <a href="/help">{t.help}</a>
        </p>
      </Section>
    </div>
  )
}
