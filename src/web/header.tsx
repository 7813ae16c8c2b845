import type { ComponentChildren, VNode } from 'preact'
import type { Lang, View } from '../platform/http/page-call.ts'
import { Icon } from './components/icon.tsx'
import { kept } from './kept.ts'
import { layoutMessages } from './layout-messages.ts'
import { TaskTool } from './task-view.tsx'
import { type MenuItem, type MenuRole, menuOf, menuRole, tabsOf } from './menus.ts'

// The wordmark: the ㅇ of 온 is a sun over a horizon.
const Brand = kept(({ lang }: { lang: Lang }) => (
  <a className="brand" href="/" aria-label={layoutMessages[lang].home}>
    <svg
      viewBox="0 0 62 34"
      width="62"
      height="34"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <circle className="sun" cx="15" cy="7.5" r="6.5" />
      <path d="M15 15.5v4.5M3.5 20.5h23M6 26v5.5h18.5" />
      <circle cx="40.5" cy="8.5" r="5.5" />
      <path d="M56 3v13M37 21h19v5H37v5.5h20" />
    </svg>
  </a>
))

type Known = { lang: Lang; role: MenuRole | undefined; current: string | undefined }

const Ways = kept(({ lang, role, current }: Known) => (
  <nav className="nav" aria-label={layoutMessages[lang].mainMenu}>
    <ul>
      {menuOf({ lang, viewer: role && { role } }).top.map((m) => (
        <Way key={m.href} item={m} current={current} />
      ))}
    </ul>
  </nav>
))

const Tools = kept(({ lang }: { lang: Lang }) => (
  <>
    <button type="button" className="tool wide-only" popovertarget="lang">
      <Icon name="globe" />
      <span className="vh">{layoutMessages[lang].language}: </span>
      <span>{lang === 'ko' ? '한국어' : 'English'}</span>
    </button>
    <button type="button" className="tool wide-only" popovertarget="view" aria-label={layoutMessages[lang].view}>
      <Icon name="text" />
    </button>
  </>
))

/** The header of ordinary pages: wordmark, role, ways, tools. */
export function Header({ view, current }: { view: View; current?: string | undefined }): VNode {
  const t = layoutMessages[view.lang]
  return (
    <header className="top">
      <div className="wrap top__in">
        <Brand lang={view.lang} />
        {view.viewer && !view.viewer.helping && !view.viewer.agent && (
          <button type="button" className="role" popovertarget="roles">
            <span className="vh">{t.role}</span>
            {t.roles[view.viewer.role]}
            <Icon name="chev" size="s" />
          </button>
        )}
        <Ways lang={view.lang} role={menuRole(view.viewer)} current={current} />
        <div className="top__tools">
          <Tools lang={view.lang} />
          {view.viewer?.agent ? null : view.viewer ? (
            <a className="tool" href="/my/messages" aria-label={t.messages(view.unread)}>
              <Icon name="bell" />
              {view.unread > 0 && <i className="dot" />}
            </a>
          ) : (
            <a className="btn" href={signInHref(view)}>
              {t.signIn}
            </a>
          )}
          <button type="button" className="tool tool--phone" popovertarget="menu" aria-label={t.menu}>
            <Icon name="menu" />
          </button>
        </div>
      </div>
    </header>
  )
}

/** The header of a task: the way back, what is being saved, language and text size; nothing that leads away from it. */
export function TaskHeader({
  view,
  back,
  saved,
}: {
  view: View
  back: { href: string; text: string }
  saved?: ComponentChildren
}): VNode {
  return (
    <header className="top">
      <div className="wrap top__in">
        <a className="tool" href={back.href}>
          <Icon name="left" />
          <span>{back.text}</span>
        </a>
        <div className="top__tools">
          {saved}
          <TaskTool view={view} />
          <Brand lang={view.lang} />
        </div>
      </div>
    </header>
  )
}

/** The bar at the bottom of a phone, for persons. */
export function TabBar({ view, current }: { view: View; current?: string | undefined }): VNode {
  const t = layoutMessages[view.lang]
  return (
    <nav className="tabbar" aria-label={t.quick}>
      <ul>
        {tabsOf(view).map((m) => (
          <li key={m.href}>
            <a href={m.href} {...(m.href === current && { 'aria-current': 'page' as const })}>
              <Icon name={m.icon} />
              {m.text}
            </a>
          </li>
        ))}
        <li>
          <button type="button" popovertarget="menu">
            <Icon name="menu" />
            {t.tabs.all}
          </button>
        </li>
      </ul>
    </nav>
  )
}

/** Where the sign-in button leads, and back here afterwards. */
export function signInHref(view: View): string {
  const here = view.query === '' ? view.path : `${view.path}?${view.query}`
  return view.path === '/sign-in' ? here : `/sign-in?return=${encodeURIComponent(here)}`
}

function Way({ item, current }: { item: MenuItem; current?: string | undefined }): VNode {
  return (
    <li>
      <a href={item.href} {...(item.href === current && { 'aria-current': 'page' as const })}>
        {item.text}
      </a>
    </li>
  )
}
