import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import type { Mandate } from '../mandate.ts'
import { mandateTexts } from '../messages.ts'

const path = '/company/agents'
type Props = { lang: Lang; mandate: Mandate; side: 'client' | 'agent'; may: boolean }

/** One mandate, as its client or its agent sees it. */
export function MandateCard({ lang, mandate: m, side, may }: Props): VNode {
  const t = mandateTexts[lang]
  const name = side === 'client' ? m.clientName : m.agentName
  return (
    <li className="card stack stack--3">
      <h3 className="as-h3">
        {name} <Tag {...(m.state === 'active' && { kind: 'act' as const })}>{t.states[m.state]}</Tag>
      </h3>
      <p>{m.scopes.map((scope) => t.scopes[scope]).join(' · ')}</p>
      <p className="note">
        {t.until(dateOnPaper(m.endsOn, lang))} · {t.by(m.givenBy)}
      </p>
      <div className="row">
        {side === 'client' && <ClientActs lang={lang} mandate={m} may={may} />}
        {may && (
          <PostButton
            action={`${path}/end`}
            page={path}
            fields={{ mandate: m.id }}
            className="btn btn--bad"
            label={t.agents.endOf(name)}
          >
            {side === 'client' ? t.clients.decline : t.agents.end}
          </PostButton>
        )}
      </div>
    </li>
  )
}

function ClientActs({ lang, mandate: m, may }: Omit<Props, 'side'>): VNode | null {
  const t = mandateTexts[lang].clients
  const fields = { mandate: m.id }
  if (m.state === 'active')
    return (
      <PostButton
        action={`${path}/start`}
        page={path}
        fields={fields}
        className="btn btn--main"
        label={t.startOf(m.clientName)}
      >
        {t.start}
      </PostButton>
    )
  if (!may) return null
  return (
    <PostButton action={`${path}/accept`} page={path} fields={fields} label={`${m.clientName}: ${t.accept}`}>
      {t.accept}
    </PostButton>
  )
}
