import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { Links, PageHead } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { channelRules, limits } from '../channels.ts'
import type { ContactKind } from '../contacts/address.ts'
import { askCode } from '../contacts/ask-code.ts'
import { removeContact } from '../contacts/remove-contact.ts'
import { type MySettings, mySettings } from '../my-settings.ts'
import { savePreferences } from '../preferences/my-preferences.ts'
import { settingsTexts } from '../settings-texts.ts'
import { Contacts } from './contacts.tsx'
import { Devices } from './devices.tsx'
import { preferencesOfForm } from './posted.ts'
import { PreferencesForm } from './preferences-form.tsx'

const path = '/my/notifications'

/** GET /my/notifications (P-90): where the person is reached, and what goes where and when. */
export const settingsPage: Route = page(path, 'person', async (c) => await show(c))

/** POST /my/notifications: what goes where and when. */
export const settingsForm: Route = form(path, 'person', async (c) => {
  must(await savePreferences(c.call, preferencesOfForm(c.body)))
  return redirect(path, settingsTexts[c.view.lang].saved)
})

/** POST /my/notifications/contacts: sends a code to an address. */
export const contactForm: Route = form(
  `${path}/contacts`,
  'person',
  async (c) => {
    const kind: ContactKind = c.body['kind'] === 'mail' ? 'mail' : 'mobile'
    const given = c.body[`address-${kind}`]
    const typed = typeof given === 'string' ? given : ''
    const outcome = await askCode(c.call, { kind, address: typed })
    if (outcome.ok) return redirect(`${path}/contacts/${kind}`)
    if (outcome.refusal.status !== 422) must(outcome)
    const { says, next } = sayRefusal(outcome.refusal, c.view.lang)
    return await show(c, {
      kind,
      typed,
      error: [says, next].filter(Boolean).join('. '),
    })
  },
  { perMinute: 20 },
)

/** POST /my/notifications/contacts/remove: forgets an address. */
export const removeForm: Route = form(`${path}/contacts/remove`, 'person', async (c) => {
  must(await removeContact(c.call, { kind: c.body['kind'] }))
  return redirect(path, settingsTexts[c.view.lang].removed)
})

/** An address that was typed and could not be taken. */
export type Fault = { readonly kind: ContactKind; readonly typed: string; readonly error: string }

async function show(c: PageCall, fault?: Fault): Promise<Reply> {
  const settings = must(await mySettings(c.call, {}))
  const { lang } = c.view
  const title = settingsTexts[lang].title(reachedBy(settings, lang))
  const children = <Settings c={c} settings={settings} title={title} fault={fault} />
  const view = { view: c.view, title, current: '/my/data', flash: c.flash, noIndex: true, children }
  return html(renderPage({ ...view, failed: fault !== undefined }), fault ? 422 : 200)
}

// What reaches the person and is used for something they chose.
function reachedBy({ contacts, devices, preferences, connected }: MySettings, lang: 'ko' | 'en'): string[] {
  const reached = { device: devices.length > 0, mail: false, mobile: false }
  for (const { kind, unreachable } of contacts) reached[kind] = unreachable === undefined
  const used = new Set(Object.values(preferences.by).flat())
  return connected
    .filter((c) => reached[channelRules[c].needs] && used.has(c))
    .map((c) => inSentence(channelRules[c].name[lang]))
}

function inSentence(name: string): string {
  return /^(Push|E-mail|Text)/.test(name) ? name.toLowerCase() : name
}

type Props = { c: PageCall; settings: MySettings; title: string; fault: Fault | undefined }

function Settings({ c, settings, title, fault }: Props): VNode {
  const t = settingsTexts[c.view.lang]
  return (
    <div className="wrap page stack stack--6">
      <More href="/my/data" back>
        {t.backToData}
      </More>
      <PageHead title={title} lead={t.lead} />
      <div className="cols cols--aside">
        <div className="stack stack--8">
          <Contacts c={c} settings={settings} fault={fault} />
          <Devices view={c.view} settings={settings} today={c.call.node.clock.today()} />
          <PreferencesForm settings={settings} lang={c.view.lang} />
        </div>
        <aside className="stack" aria-label={t.sent}>
          <div className="card">
            <Links items={[{ href: `${path}/sent`, text: t.sent, note: t.sentNote }]} />
          </div>
          <p className="note">{t.lockScreen}</p>
          <p className="note">{t.kakao}</p>
          <p className="note">{t.limits(limits.paidPerDay)}</p>
        </aside>
      </div>
    </div>
  )
}
