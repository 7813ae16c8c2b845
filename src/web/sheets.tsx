import type { VNode } from 'preact'
import type { Lang, View } from '../platform/http/page-call.ts'
import { Segments } from './components/choice.tsx'
import { Icon } from './components/icon.tsx'
import { kept } from './kept.ts'
import { layoutMessages } from './layout-messages.ts'
import { type MenuRole, menuOf, menuRole } from './menus.ts'

const roleIcons = { person: 'user', employer: 'building', issuer: 'seal', operator: 'gear' } as const

/** The sheets behind the header's buttons: roles, language, view settings, full menu. Opened by the browser itself. */
export function Sheets({ view }: { view: View }): VNode {
  return (
    <>
      {view.viewer && !view.viewer.helping && !view.viewer.agent && <Roles view={view} viewer={view.viewer} />}
      <Settings view={view} />
      <Languages view={view} />
      <FullMenu lang={view.lang} role={menuRole(view.viewer)} />
    </>
  )
}

function here(view: View): string {
  return view.query === '' ? view.path : `${view.path}?${view.query}`
}

function Roles({ view, viewer }: { view: View; viewer: NonNullable<View['viewer']> }): VNode {
  const t = layoutMessages[view.lang]
  return (
    <div className="pop pop--menu" id="roles" popover="auto" role="dialog" aria-label={t.switchRole}>
      <form method="post" action="/settings/role" className="stack stack--1">
        <input type="hidden" name="_page" value={here(view)} />
        {viewer.roles.map((r) => (
          <button
            key={r.key}
            name="role"
            value={r.key}
            className="menu-item"
            {...(r.key === viewer.current && { 'aria-current': 'true' as const })}
          >
            <Icon name={roleIcons[r.role]} />
            <span className="grow">
              {r.organisation ?? r.name} <span className="note">{t.roles[r.role]}</span>
            </span>
            {r.key === viewer.current && <Icon name="check" />}
          </button>
        ))}
      </form>
      <form method="post" action="/sign-out">
        <button className="menu-item">
          <Icon name="key" />
          {t.signOut}
        </button>
      </form>
    </div>
  )
}

function Settings({ view }: { view: View }): VNode {
  const t = layoutMessages[view.lang]
  return (
    <div className="pop pop--menu" id="view" popover="auto" role="dialog" aria-label={t.view}>
      <form className="stack" method="post" action="/settings/view">
        <input type="hidden" name="_page" value={here(view)} />
        <Chosen lang={view.lang} text={view.text} theme={view.theme} />
        <button className="btn btn--wide">{t.save}</button>
      </form>
    </div>
  )
}

const themes = ['auto', 'light', 'dark', 'contrast'] as const

const Chosen = kept(({ lang, text, theme }: Pick<View, 'lang' | 'text' | 'theme'>) => {
  const t = layoutMessages[lang]
  return (
    <>
      <Segments
        legend={t.textSize}
        name="text"
        value={text}
        options={t.sizes.map((label, i) => ({ value: String(i + 1), label, id: `text-${i + 1}` }))}
      />
      <Segments
        legend={t.screen}
        name="theme"
        value={theme}
        options={themes.map((value, i) => ({ value, label: t.themes[i] ?? value, id: `theme-${value}` }))}
      />
    </>
  )
})

function Languages({ view }: { view: View }): VNode {
  const t = layoutMessages[view.lang]
  const to = (lang: string): string => `/settings/language?lang=${lang}&return=${encodeURIComponent(here(view))}`
  const names = [
    ['ko', '한국어'],
    ['en', 'English'],
  ] as const
  return (
    <nav className="pop pop--menu" id="lang" popover="auto" aria-label={t.language}>
      <ul className="stack stack--1">
        {names.map(([lang, name]) => (
          <li key={lang}>
            <a
              href={to(lang)}
              lang={lang}
              hrefLang={lang}
              rel="nofollow"
              {...(view.lang === lang && { 'aria-current': 'true' as const })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const FullMenu = kept(({ lang, role }: { lang: Lang; role: MenuRole | undefined }) => {
  const t = layoutMessages[lang]
  const { top, more } = menuOf({ lang, viewer: role && { role } })
  return (
    <nav className="pop pop--menu" id="menu" popover="auto" aria-label={t.menu}>
      <ul className="stack stack--1">
        {[...top, ...more].map((m) => (
          <li key={m.href}>
            <a href={m.href}>
              <Icon name={m.icon} />
              {m.text}
            </a>
          </li>
        ))}
      </ul>
      <div className="btns">
        <button type="button" className="btn" popovertarget="lang">
          <Icon name="globe" />
          {t.language}
        </button>
        <button type="button" className="btn" popovertarget="view">
          <Icon name="text" />
          {t.view}
        </button>
      </div>
    </nav>
  )
})
