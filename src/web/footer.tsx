import type { VNode } from 'preact'
import type { Lang, View } from '../platform/http/page-call.ts'
import { InstallOffer } from './device-strips.tsx'
import { kept } from './kept.ts'
import { layoutMessages } from './layout-messages.ts'

/** The foot of every page; in a demo it says that everything is made up. */
export function Footer({ view }: { view: View }): VNode {
  return <Foot lang={view.lang} person={view.viewer?.role === 'person'} demo={view.demo} />
}

type Key = keyof (typeof layoutMessages)['ko']['nav']

const links: readonly (readonly [href: string, name: Key, when: 'always' | 'person' | 'demo'])[] = [
  ['/help', 'help', 'always'],
  ['/life', 'life', 'always'],
  ['/news', 'news', 'always'],
  ['/ideas', 'ideas', 'always'],
  ['/my/data', 'data', 'person'],
  ['/verify', 'verify', 'always'],
  ['/receipts/verify', 'receipt', 'always'],
  ['/status', 'status', 'always'],
  ['/developers', 'developers', 'always'],
  ['/accessibility', 'access', 'always'],
  ['/demo/mailbox', 'mailbox', 'demo'],
]

const Foot = kept(({ lang, person, demo }: { lang: Lang; person: boolean; demo: boolean }) => {
  const t = layoutMessages[lang]
  return (
    <footer className="foot">
      <div className="wrap stack stack--3">
        <nav aria-label={t.footLabel}>
          <ul>
            {links
              .filter(([, , when]) => when === 'always' || (when === 'person' ? person : demo))
              .map(([href, key]) => (
                <li key={href}>
                  <a href={href}>{t.nav[key]}</a>
                </li>
              ))}
          </ul>
        </nav>
        <InstallOffer lang={lang} />
        {demo && <p>{t.demo}</p>}
      </div>
    </footer>
  )
})
