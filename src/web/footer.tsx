import type { VNode } from 'preact'
import type { View } from '../platform/http/page-call.ts'
import { InstallOffer } from './device-strips.tsx'
import { layoutMessages } from './layout-messages.ts'

/** The foot of every page; in a demo it says that everything is made up. */
export function Footer({ view }: { view: View }): VNode {
  const t = layoutMessages[view.lang]
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
            {view.viewer?.role === 'person' && (
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
              <a href="/accessibility">{t.nav.access}</a>
            </li>
            {view.demo && (
              <li>
                <a href="/demo/mailbox">{t.nav.mailbox}</a>
              </li>
            )}
          </ul>
        </nav>
        <InstallOffer lang={view.lang} />
        {view.demo && <p>{t.demo}</p>}
      </div>
    </footer>
  )
}
