import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Empty, Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { confirmHelper, endHelp } from '../change-help.ts'
import type { Delegation } from '../delegation.ts'
import { helperTexts } from '../messages.ts'
import { myHelp } from '../my-help.ts'
import { helpersPath } from './helpers-path.ts'
import { InviteForm } from './invite-form.tsx'

/** GET /my/helpers (P-90): who helps the person, whom they help, and the invitation. */
export const helpersPage: Route = page(helpersPath, 'signed-in', async (c) => html(await helpersHtml(c, {}, c.kept)))

/** POST /my/helpers/confirm: it is the right officer. */
export const confirmForm: Route = form(`${helpersPath}/confirm`, 'signed-in', async (c) => {
  must(await confirmHelper(c.call, { delegation: c.body['delegation'] }))
  return redirect(helpersPath, helperTexts[c.view.lang].mine.confirmed)
})

/** POST /my/helpers/end: by either side, at once. */
export const endForm: Route = form(`${helpersPath}/end`, 'signed-in', async (c) => {
  must(await endHelp(c.call, { delegation: c.body['delegation'] }))
  return redirect(helpersPath, helperTexts[c.view.lang].mine.ended)
})

type Typed = Readonly<Record<string, string>>

/** The whole page, with what was typed into the invitation and what was wrong with it. */
export async function helpersHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const help = must(await myHelp(c.call, {}))
  const { title } = helperTexts[c.view.lang].mine
  const failed = Object.keys(errors).length > 0
  const own = c.view.viewer?.role === 'person'
  const children = <Helpers lang={c.view.lang} help={help} />
  const today = c.call.node.clock.today()
  return renderPage({
    view: c.view,
    title,
    current: helpersPath,
    noIndex: true,
    failed,
    children: (
      <div className="wrap wrap--read page stack stack--8">
        {children}
        {own && <InviteForm lang={c.view.lang} errors={errors} typed={typed} today={today} />}
      </div>
    ),
  })
}

type Help = { readonly helpers: readonly Delegation[]; readonly helped: readonly Delegation[] }
const isOpen = (d: Delegation): boolean => d.state !== 'ended' && d.state !== 'expired'

function Helpers({ lang, help }: { lang: Lang; help: Help }): VNode {
  const t = helperTexts[lang].mine
  const open = help.helpers.filter(isOpen)
  const past = help.helpers.filter((d) => !isOpen(d))
  const helped = help.helped.filter(isOpen)
  return (
    <>
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Section id="helpers" title={t.helpers}>
        {open.length === 0 ? (
          <Empty icon="users" title={t.none}>
            <p className="muted">{t.noneNext}</p>
          </Empty>
        ) : (
          <Cards>
            {open.map((d) => (
              <Helper key={d.id} lang={lang} d={d} />
            ))}
          </Cards>
        )}
        {past.length > 0 && <Past lang={lang} past={past} />}
        <p>
          <a href="/my/data#ledger">{t.ledger}</a>
        </p>
      </Section>
      <Section id="helped" title={t.helped}>
        <Cards>
          {helped.map((d) => (
            <Helped key={d.id} lang={lang} d={d} />
          ))}
        </Cards>
        <p>
          <a href="/helping/accept">{t.haveCode}</a>
        </p>
      </Section>
    </>
  )
}

function Cards({ children }: { children: VNode[] }): VNode | null {
  return children.length === 0 ? null : <ul className="stack stack--3">{children}</ul>
}

function Head({ lang, d, who }: { lang: Lang; d: Delegation; who: string }): VNode {
  const t = helperTexts[lang]
  return (
    <>
      <h3 className="as-h3">
        {who} {d.state === 'active' ? <Tag kind="act">{t.states.active}</Tag> : <Tag>{t.states[d.state]}</Tag>}
      </h3>
      <p>{d.scopes.map((scope) => t.scopes[scope]).join(' · ')}</p>
      <p className="note">
        {t.kinds[d.kind]}
        {d.organisationName !== undefined && ` · ${d.organisationName}`} · {t.mine.until(dateOnPaper(d.endsOn, lang))}
      </p>
    </>
  )
}

function Helper({ lang, d }: { lang: Lang; d: Delegation }): VNode {
  const t = helperTexts[lang].mine
  const who = d.helperName ?? t.waiting
  return (
    <li className="card stack stack--3">
      <Head lang={lang} d={d} who={who} />
      {d.state === 'accepted' && (
        <Notice kind="act" title={t.isIt(who)}>
          <PostButton action={`${helpersPath}/confirm`} page={helpersPath} fields={{ delegation: d.id }}>
            {t.confirm}
          </PostButton>
        </Notice>
      )}
      <End lang={lang} d={d} who={who} />
    </li>
  )
}

function Helped({ lang, d }: { lang: Lang; d: Delegation }): VNode {
  const t = helperTexts[lang].mine
  return (
    <li className="card stack stack--3">
      <Head lang={lang} d={d} who={d.personName} />
      {d.state === 'active' && (
        <PostButton action="/helping/start" page={helpersPath} fields={{ delegation: d.id }} className="btn btn--main">
          {t.start(d.personName)}
        </PostButton>
      )}
      <End lang={lang} d={d} who={d.personName} />
    </li>
  )
}

function End({ lang, d, who }: { lang: Lang; d: Delegation; who: string }): VNode {
  const t = helperTexts[lang].mine
  return (
    <PostButton
      action={`${helpersPath}/end`}
      page={helpersPath}
      fields={{ delegation: d.id }}
      className="btn btn--bad"
      label={t.endOf(who)}
    >
      {t.end}
    </PostButton>
  )
}

function Past({ lang, past }: { lang: Lang; past: readonly Delegation[] }): VNode {
  const t = helperTexts[lang].mine
  return (
    <details>
      <summary>{t.past(past.length)}</summary>
      <ul className="stack stack--3">
        {past.map((d) => (
          <li key={d.id} className="stack stack--1">
            <Head lang={lang} d={d} who={d.helperName ?? t.waiting} />
          </li>
        ))}
      </ul>
    </details>
  )
}
