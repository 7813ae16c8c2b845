import type { VNode } from 'preact'
import type { Helping, View } from '../platform/http/page-call.ts'
import { dateOnPaper } from './format.ts'

const words = {
  ko: {
    acts: (name: string) => `${name} 님을 대신하여 보고 있습니다`,
    until: (day: string) => `${day}까지`,
    ended: (name: string) => `${name} 님을 돕는 일이 끝났습니다`,
    stop: '그만하기',
  },
  en: {
    acts: (name: string) => `You act for ${name}`,
    until: (day: string) => `until ${day}`,
    ended: (name: string) => `Your help for ${name} has ended`,
    stop: 'Stop',
  },
} as const

/** On every page while somebody acts in another's place: whose, until when, and the way out. */
export function HelpStrip({ view: { lang }, helping }: { view: View; helping: Helping }): VNode {
  const t = words[lang]
  return (
    <div className="strip strip--help" role="status">
      <form className="wrap row row--between" method="post" action="/helping/stop">
        <p>
          <b>{helping.live ? t.acts(helping.name) : t.ended(helping.name)}</b>{' '}
          {helping.live && <small>{t.until(dateOnPaper(helping.endsOn, lang))}</small>}
        </p>
        <button className="btn">{t.stop}</button>
      </form>
    </div>
  )
}
