import type { VNode } from 'preact'
import type { ActingAsAgent, View } from '../platform/http/page-call.ts'
import { dateOnPaper } from './format.ts'

const words = {
  ko: {
    acts: (name: string) => `${name} 일을 대신하고 있습니다`,
    until: (day: string) => `${day}까지`,
    logged: '한 일은 그 회사의 기록에 남습니다',
    stop: '우리 회사로 돌아가기',
  },
  en: {
    acts: (name: string) => `You act for ${name}`,
    until: (day: string) => `until ${day}`,
    logged: 'what you do stands in its log',
    stop: 'Back to your own company',
  },
} as const

/** On every page while somebody acts for a client: which, until when, and the way back. */
export function AgentStrip({ view: { lang }, agent }: { view: View; agent: ActingAsAgent }): VNode {
  const t = words[lang]
  return (
    <div className="strip strip--help" role="status">
      <form className="wrap row row--between" method="post" action="/company/agents/stop">
        <p>
          <b>{t.acts(agent.name)}</b>{' '}
          <small>
            {t.until(dateOnPaper(agent.endsOn, lang))} · {t.logged}
          </small>
        </p>
        <button className="btn">{t.stop}</button>
      </form>
    </div>
  )
}
