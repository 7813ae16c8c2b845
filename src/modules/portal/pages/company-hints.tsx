import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Links } from '../../../web/components/card.tsx'
import type { CompanyDay } from '../company-day.ts'
import { companyTexts } from '../texts/company.ts'

/** What else is worth a look: drafts, ended vacancies, members. */
export function Hints({ day, lang }: { day: CompanyDay; lang: Lang }): VNode {
  const t = companyTexts[lang]
  return (
    <section className="card" aria-labelledby="hints">
      <h2 id="hints" className="eyebrow">
        {t.hints}
      </h2>
      <Links
        items={[
          ...(day.drafts > 0
            ? [{ href: '/company/vacancies?state=draft', text: t.draft(day.drafts), note: t.draftNote }]
            : []),
          ...(day.ended > 0
            ? [{ href: '/company/vacancies?state=ended', text: t.ended(day.ended), note: t.endedNote }]
            : []),
          ...(day.any ? [{ href: '/company/vacancies/new', text: t.writeMore }] : []),
          { href: '/company/members', text: t.members, note: t.membersNote },
        ]}
      />
    </section>
  )
}
