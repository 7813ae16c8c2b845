import type { VNode } from 'preact'
import { Refused, refusal } from '../kernel/refusal.ts'
import { type Lang, html } from '../platform/http/page-call.ts'
import { type Route, page } from '../platform/http/route.ts'
import { Section } from '../web/components/cards.tsx'
import { renderPage } from '../web/layout.tsx'
import { layoutMessages } from '../web/layout-messages.ts'
import { townOf } from './memory.ts'
import { demoTexts, demoTries } from './demo-texts.ts'
import type { TownPerson } from './town/town.ts'

/** GET /demo: who lives in the demo town and what there is to try. Outside of a demo there is no such page. */
export const demoPage: Route = page('/demo', 'public', async (c) => {
  if (!c.view.demo) throw new Refused(refusal('platform.not-found', 404))
  const town = await townOf(c.call.node)
  const t = demoTexts[c.view.lang]
  const children = <Guide people={town.people.filter((p) => p.entrance)} lang={c.view.lang} />
  return html(renderPage({ view: c.view, title: t.title, description: t.lead, noIndex: true, children }))
})

const roles = ['person', 'employer', 'issuer', 'operator'] as const
const homes = { person: '/my', employer: '/company', issuer: '/issuer', operator: '/operator' } as const

function Guide({ people, lang }: { people: readonly TownPerson[]; lang: Lang }): VNode {
  const t = demoTexts[lang]
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Section id="try" title={t.tries}>
        <ol className="card rows">
          {demoTries[lang].map(([what, how]) => (
            <li key={what} className="stack stack--1">
              <h3>{what}</h3>
              <p className="muted">{how}</p>
            </li>
          ))}
        </ol>
      </Section>
      {roles.map((role) => (
        <Section key={role} id={role} title={layoutMessages[lang].roles[role]}>
          <div className="grid grid--3">
            {people
              .filter((p) => p.role === role)
              .map((p) => (
                <Person key={p.key} person={p} lang={lang} />
              ))}
          </div>
        </Section>
      ))}
      <p>
        <a href="/demo/mailbox">{t.mailbox}</a> · <a href="/demo/phone">{t.phone}</a> ·{' '}
        <a href="/demo/bank">{t.bank}</a>
      </p>
    </div>
  )
}

function Person({ person, lang }: { person: TownPerson; lang: Lang }): VNode {
  const t = demoTexts[lang]
  const name = lang === 'en' ? person.nameEn : person.name
  return (
    <article className="card">
      <div className="stack stack--1">
        <h3>{name}</h3>
        <p className="muted">{lang === 'en' ? person.storyEn : person.story}</p>
      </div>
      <a className="btn btn--soft" href={`/sign-in?return=${homes[person.role]}`} aria-label={t.signInAs(name)}>
        {t.signIn}
      </a>
    </article>
  )
}
