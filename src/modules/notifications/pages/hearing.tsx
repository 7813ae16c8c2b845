import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import type { OrganisationRole } from '../../../platform/operation/actor.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More, Section } from '../../../web/components/cards.tsx'
import { Choice, Choices, Option } from '../../../web/components/choice.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { channelRules } from '../channels.ts'
import { hearingTexts } from '../hearing/messages.ts'
import { type Hearing, myHearing, saveHearing } from '../hearing/my-hearing.ts'
import { type Theme, themeRules, themesOf } from '../hearing/themes.ts'
import { listOf } from './posted.ts'

const path = '/my/messages/organisation'

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
  must(await saveHearing(c.call, { themes: listOf(c.body['themes']), channels: listOf(c.body['channels']) }))
  return redirect(path, hearingTexts[c.view.lang].saved)
})

function actingFor({ call: { actor } }: PageCall): { kind: OrganisationRole; name: string } | undefined {
  if (actor.kind !== 'person' || actor.acting.role === 'person') return undefined
  return { kind: actor.acting.role, name: actor.acting.organisationName }
}

type Props = { hearing: Hearing; lang: Lang; kind: OrganisationRole; name: string }

function Whole({ hearing, lang, kind, name }: Props): VNode {
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
          items={listeners.map(({ person, name: who, hears }) => ({
            term: person === hearing.me ? `${who} (${t.me})` : who,
            value: namesOf(hears, themesOf(kind), lang) || t.nothing,
          }))}
        />
      </Section>
    </div>
  )
}

function namesOf(hears: readonly Theme[], of: readonly Theme[], lang: Lang): string {
  return of
    .filter((theme) => hears.includes(theme))
    .map((theme) => themeRules[theme].name[lang])
    .join(', ')
}

function Mine({ hearing, lang, of }: { hearing: Hearing; lang: Lang; of: readonly Theme[] }): VNode {
  const t = hearingTexts[lang]
  const mine = hearing.listeners.find(({ person }) => person === hearing.me)?.hears ?? []
  return (
    <Form action={path} page={path} className="stack stack--6">
      <Choices legend={t.mine} name="themes" lang={lang}>
        {of.map((theme) => (
          <Choice
            key={theme}
            type="checkbox"
            name="themes"
            value={theme}
            checked={mine.includes(theme)}
            note={themeRules[theme].about[lang]}
          >
            {themeRules[theme].name[lang]}
          </Choice>
        ))}
      </Choices>
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
