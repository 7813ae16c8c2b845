import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { defineMessages } from '../../../web/messages.ts'
import { domainState } from '../domains/domain.ts'
import { type IssuerFace, issuerFace } from '../issuers/public-face.ts'
import { kindWords } from '../registry-texts.ts'
import { EntryTable } from './accredited.tsx'
import { Endorsements } from './badge-details.tsx'

const texts = defineMessages({
  ko: {
    lead: '이 이름으로 배지를 내는 기관입니다. 배지에 적힌 식별자가 아래와 같은지 보세요.',
    did: '식별자',
    kind: '주로 내는 배지',
    document: '공개 문서',
    verified: '확인된 기관입니다',
    unverified: '기관을 확인하지 않았습니다',
    domain: (name: string, day: string) => `${name} 웹사이트에서 이 기관을 밝히고 있습니다 (${day}에 봄)`,
    noDomain: '확인된 웹사이트가 없습니다',
    accredited: '인정',
    none: '인정한 발급기관 목록에는 없습니다. 서명은 확인할 수 있습니다.',
    all: '인정한 발급기관 모두',
    withdrawn: '거둔 추천',
    withdrawnBy: (name: string, day: string, reason: string) => `${name} · ${day}에 거둠 · 까닭: ${reason}`,
  },
  en: {
    lead: 'It issues badges in this name. See whether the identifier in a badge is the one below.',
    did: 'Identifier',
    kind: 'Mostly issues',
    document: 'Published document',
    verified: 'A verified organisation',
    unverified: 'The organisation is not verified',
    domain: (name: string, day: string) => `The website ${name} names this issuer (seen on ${day})`,
    noDomain: 'No website is proven',
    accredited: 'Accreditation',
    none: 'It is not on the list of accredited issuers. Its signatures can be checked.',
    all: 'All accredited issuers',
    withdrawn: 'Endorsements taken back',
    withdrawnBy: (name: string, day: string, reason: string) => `${name} · withdrawn on ${day} · reason: ${reason}`,
  },
})

/** GET /agencies/:code: an issuer as anybody may know it. */
export const issuerFacePage: Route = page('/agencies/:code', 'public', async (c) => {
  const face = await issuerFace(c.call.node, c.params['code'] ?? '')
  if (!face) throw new Refused(refusal('badges.not-published', 404))
  const { lang } = c.view
  const title = lang === 'en' ? (face.issuer.nameEn ?? face.issuer.name) : face.issuer.name
  const children = <Face view={c.view} face={face} title={title} now={c.call.node.clock.now()} />
  return html(renderPage({ view: c.view, title, current: '/verify', description: texts[lang].lead, children }))
})

function Face({ view, face, title, now }: { view: View; face: IssuerFace; title: string; now: Date }): VNode {
  const t = texts[view.lang]
  const { issuer, verified, domain, entries } = face
  const proven = domain !== undefined && domainState(domain, now) === 'proven'
  const seen = dateOnPaper(dayOf(domain?.seenAt ?? now), view.lang)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <section className="card stack" aria-label={title}>
        <Tick proof={verified ? 'ok' : 'wait'}>{verified ? t.verified : t.unverified}</Tick>
        <Tick proof={proven ? 'ok' : 'typed'}>{proven ? t.domain(domain.domain, seen) : t.noDomain}</Tick>
        <Pairs
          items={[
            { term: t.did, value: <code>{issuer.did}</code> },
            { term: t.kind, value: kindWords([issuer.kind], view.lang) },
            { term: t.document, value: <a href={`/agencies/${issuer.code}/did.json`}>did.json</a> },
          ]}
        />
      </section>
      <Section id="accredited" title={t.accredited}>
        {entries.length === 0 ? <p>{t.none}</p> : <EntryTable view={view} entries={entries} now={now} />}
        <More href="/accredited-issuers">{t.all}</More>
      </Section>
      <Endorsements lang={view.lang} endorsements={face.endorsements} />
      <Withdrawn view={view} face={face} />
    </div>
  )
}

// Whoever was told of an endorsement finds here that it holds no more, and why.
function Withdrawn({ view, face: { withdrawn } }: { view: View; face: IssuerFace }): VNode | null {
  const t = texts[view.lang]
  if (withdrawn.length === 0) return null
  return (
    <Section id="withdrawn" title={t.withdrawn}>
      <ul className="card rows">
        {withdrawn.map(({ id, endorserName, withdrawnAt, withdrawnReason }) => (
          <li key={id}>
            <Tick proof="no">
              {t.withdrawnBy(
                endorserName,
                dateOnPaper(dayOf(withdrawnAt ?? new Date(0)), view.lang),
                withdrawnReason ?? '',
              )}
            </Tick>
          </li>
        ))}
      </ul>
    </Section>
  )
}
