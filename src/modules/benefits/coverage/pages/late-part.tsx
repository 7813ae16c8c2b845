import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import type { Late } from '../late-certificates.ts'
import { texts } from './texts.ts'

/** Certificates that employers are late with. */
export function LatePart({ late, lang }: { late: readonly Late[]; lang: Lang }): VNode {
  const t = texts[lang]
  return (
    <Section id="late" title={t.late}>
      {late.length === 0 ? (
        <p className="muted">{t.lateNone}</p>
      ) : (
        <div className="card">
          <Table
            caption={t.late}
            head={[t.workplace, t.person, t.dueOn].map((text) => ({ text }))}
            rows={late.map((one) => ({
              key: one.spell,
              cells: [
                <span key="workplace" lang="ko">
                  {one.workplace}
                </span>,
                one.name,
                one.dueOn,
              ],
            }))}
          />
        </div>
      )}
    </Section>
  )
}
