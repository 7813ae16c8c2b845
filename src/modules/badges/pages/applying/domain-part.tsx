import type { VNode } from 'preact'
import { wellKnown } from '../../../../gateways/websites/port.ts'
import type { View } from '../../../../platform/http/page-call.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { type Proof, Tick } from '../../../../web/components/marks.tsx'
import { momentOnPaper } from '../../../../web/format.ts'
import { type Domain, type DomainState, domainState } from '../../domains/domain.ts'
import { applyingTexts } from './applying-texts.ts'

const proofs: Readonly<Record<DomainState, Proof>> = { asked: 'wait', missing: 'wait', proven: 'ok', lapsed: 'no' }

/** How a domain stands, in one line. */
export function DomainTick({ view, domain, now }: { view: View; domain: Domain; now: Date }): VNode {
  const t = applyingTexts[view.lang]
  const state = domainState(domain, now)
  const by = state === 'proven' && domain.provedBy ? ` · ${t.provedBy[domain.provedBy]}` : ''
  return <Tick proof={proofs[state]}>{`${domain.domain} · ${t.domainStates[state]}${by}`}</Tick>
}

/** The domain: how it stands, what is wrong, what to publish, and a button that looks. */
export function DomainPart({
  view,
  domain,
  now,
  action,
  back,
}: {
  view: View
  domain: Domain
  now: Date
  action: string
  back: string
}): VNode {
  const t = applyingTexts[view.lang]
  const state = domainState(domain, now)
  return (
    <div className="stack">
      <DomainTick view={view} domain={domain} now={now} />
      {domain.fault && <p>{t.faults[domain.fault]}</p>}
      {domain.checkedAt && <p className="note">{t.lastLook(momentOnPaper(domain.checkedAt, view.lang))}</p>}
      {state !== 'proven' && <HowTo view={view} domain={domain} />}
      <PostButton action={action} page={back} className={state === 'proven' ? 'btn' : 'btn btn--main'}>
        {t.look}
      </PostButton>
    </div>
  )
}

function HowTo({ view, domain: { domain, did } }: { view: View; domain: Domain }): VNode {
  const t = applyingTexts[view.lang]
  const shown = (label: string, path: string, content: object): VNode => (
    <div className="stack stack--1">
      <p>
        <b>{label}</b>
      </p>
      <p className="note">
        <code>{`https://${domain}${path}`}</code>
      </p>
      <pre className="code code--wrap" aria-label={label}>
        <code>{JSON.stringify(content, null, 2)}</code>
      </pre>
    </div>
  )
  return (
    <>
      <p>{t.domainHow(domain)}</p>
      {shown(t.domainFile, wellKnown.file, { issuers: [did] })}
      {shown(t.domainDid, wellKnown['did-web'], { id: `did:web:${domain}`, alsoKnownAs: [did] })}
    </>
  )
}
