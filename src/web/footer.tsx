import type { VNode } from 'preact'
import type { Lang, View } from '../platform/http/page-call.ts'
import { InstallOffer } from './device-strips.tsx'
import { kept } from './kept.ts'
import { layoutMessages } from './layout-messages.ts'

/** The foot of every page; in a demo it says that everything is made up. */
export function Footer({ view }: { view: View }): VNode {
  return <Foot lang={view.lang} person={view.viewer?.role === 'person'} demo={view.demo} />
}

const Foot = kept(({ lang, person, demo }: { lang: Lang; person: boolean; demo: boolean }) => {
  const t = layoutMessages[lang]
  return (
    <footer className="foot">
      <div className="wrap stack stack--3">
        <nav aria-label={t.footLabel}>
          <ul>
            <li>
              <a href="/help">{t.nav.help}</a>
            </li>
            <li>
              <a href="/life">{t.nav.life}</a>
            </li>
            <li>
              <a href="/news">{t.nav.news}</a>
            </li>
            {person && (
              <li>
                <a href="/my/data">{t.nav.data}</a>
              </li>
            )}
            <li>
              <a href="/verify">{t.nav.verify}</a>
            </li>
            <li>
              <a href="/receipts/verify">{t.nav.receipt}</a>
            </li>
            <li>
              <a href="/status">{t.nav.status}</a>
            </li>
            <li>
              <a href="/developers">{t.nav.developers}</a>
            </li>
            <li>
              <a href="/accessibility">{t.nav.access}</a>
            </li>
            {demo && (
              <li>
                <a href="/demo/mailbox">{t.nav.mailbox}</a>
              </li>
            )}
          </ul>
        </nav>
        <InstallOffer lang={lang} />
        {demo && <p>{t.demo}</p>}
      </div>
    </footer>
  )
})
