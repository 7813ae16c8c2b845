import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import type { OrganisationRole } from '../../../platform/operation/actor.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More, Section } from '../../../web/components/cards.tsx'
import { Choices, Option } from '../../../web/components/choice.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { channelRules } from '../channels.ts'
import { hearingTexts } from '../hearing/messages.ts'
import { type Hearing, myHearing, saveHearing } from '../hearing/my-hearing.ts'
import type { Listener } from '../hearing/store.ts'
import { type Theme, themeRules, themesOf, themesOfAgent } from '../hearing/themes.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { hearingPath as path } from './hearing-for.tsx'
import { listOf } from './posted.ts'
import { ThemeChoices, themeNames } from './theme-choices.tsx'

/** GET /my/messages/organisation: what the members of the organisation one acts for hear by mail and push. */
export const hearingPage: Route = page(path, 'signed-in', async (c) => {
  const acting = actingFor(c)
  if (!acting) return redirect('/my/notifications')
  const hearing = must(await myHearing(c.call, {}))
  const title = hearingTexts[c.view.lang].title
  const children = <Whole hearing={hearing} lang={c.view.lang} {...acting} />
  return html(renderPage({ view: c.view, title, current: '/my/messages', flash: c.flash, noIndex: true, children }))
})

/** POST the same: what I hear, and by what. */
export const hearingForm: Route = form(path, 'signed-in', async (c) => {
  // Where the choice is fixed, the form shows none and sends none.
  const themes = c.body['fixed'] === undefined ? { themes: listOf(c.body['themes']) } : {}
  must(await saveHearing(c.call, { ...themes, channels: listOf(c.body['channels']) }))
  return redirect(path, hearingTexts[c.view.lang].saved)
})

function actingFor({ call: { actor } }: PageCall): Omit<Props, 'hearing' | 'lang'> | undefined {
  if (actor.kind !== 'person' || actor.acting.role === 'person') return undefined
  const { role: kind, organisationName: name, administrator: decides } = actor.acting
  return { kind, name, decides }
}

type Props = { hearing: Hearing; lang: Lang; kind: OrganisationRole; name: string; decides: boolean }

function Whole({ hearing, lang, kind, name, decides }: Props): VNode {
  const t = hearingTexts[lang]
  const { listeners } = hearing
  const unheard = themesOf(kind).filter((theme) => !listeners.some(({ hears }) => hears.includes(theme)))
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack">
        <More href="/my/messages" back>
          {t.back}
        </More>
        <PageHead title={t.title} lead={t.lead(name)} />
        {unheard.map((theme) => (
          <Notice key={theme} kind="warn" title={t.nobody(themeRules[theme].name[lang])}>
            <p>{t.nobodyText}</p>
          </Notice>
        ))}
      </div>
      <Mine hearing={hearing} lang={lang} of={themesOf(kind)} />
      <Section id="all" title={t.all}>
        <Pairs
          items={listeners.map((one) => ({
            term: one.person === hearing.me ? `${one.name} (${t.me})` : one.name,
            value: (
              <Heard member={one} of={themesOf(kind)} lang={lang} decides={decides && one.person !== hearing.me} />
            ),
          }))}
        />
      </Section>
      <Agents hearing={hearing} lang={lang} />
    </div>
  )
}

type HeardProps = { member: Listener; of: readonly Theme[]; lang: Lang; decides: boolean }

function Heard({ member, of, lang, decides }: HeardProps): VNode {
  const t = hearingTexts[lang]
  return (
    <>
      {themeNames(member.hears, of, lang) || t.nothing}
      {member.setBy !== undefined && <span className="note"> · {t.setBy(member.setBy, member.fixed)}</span>}
      {decides && (
        <>
          {' '}
          <a className="nowrap" href={`${path}/${member.person}`} aria-label={t.changeFor(member.name)}>
            {t.change}
          </a>
        </>
      )}
    </>
  )
}

function Agents({ hearing: { agents }, lang }: { hearing: Hearing; lang: Lang }): VNode | null {
  const t = hearingTexts[lang]
  if (agents.length === 0) return null
  return (
    <Section id="agents" title={t.agents}>
      <p className="muted">{t.agentsNote}</p>
      <Pairs
        items={agents.map(({ agentName, scopes, endsOn }) => {
          const told = themesOfAgent(scopes)
          return { term: agentName, value: `${themeNames(told, told, lang)} · ${t.until(dateOnPaper(endsOn, lang))}` }
        })}
      />
    </Section>
  )
}

function Mine({ hearing, lang, of }: { hearing: Hearing; lang: Lang; of: readonly Theme[] }): VNode {
  const t = hearingTexts[lang]
  const mine = hearing.listeners.find(({ person }) => person === hearing.me)
  const heard = mine?.hears ?? []
  return (
    <Form action={path} page={path} className="stack stack--6">
      {mine?.fixed ? (
        <div className="stack stack--2">
          <h2 className="as-h3">{t.mine}</h2>
          <p>{themeNames(heard, of, lang) || t.nothing}</p>
          <p className="note">{t.mineFixed(mine.setBy ?? '')}</p>
          <input type="hidden" name="fixed" value="on" />
        </div>
      ) : (
        <ThemeChoices
          legend={t.mine}
          of={of}
          heard={heard}
          lang={lang}
          {...(mine?.setBy !== undefined && { hint: t.mineSetBy(mine.setBy) })}
        />
      )}
      {hearing.clients.length > 0 && (
        <p className="note">{t.clients(hearing.clients.map(({ clientName }) => clientName).join(', '))}</p>
      )}
      <Choices legend={t.by} name="channels" lang={lang} hint={t.byHint}>
        <div className="opts">
          {hearing.connected.map((channel) => (
            <Option
              key={channel}
              name="channels"
              value={channel}
              checked={hearing.channels.includes(channel)}
              lang={lang}
            >
              {channelRules[channel].name[lang]}
            </Option>
          ))}
        </div>
      </Choices>
      <div className="btns">
        <button className="btn btn--main">{t.save}</button>
      </div>
    </Form>
  )
}
