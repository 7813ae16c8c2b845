import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Links } from '../../../web/components/card.tsx'
import { date, until } from '../../../web/format.ts'
import type { DueCertificates } from '../../benefits/index.ts'
import type { CompanyDay } from '../company-day.ts'
import { companyTexts } from '../texts/company.ts'

type HintsProps = {
  readonly day: CompanyDay
  readonly lang: Lang
  readonly today: Day
  readonly due?: DueCertificates
}

/** What else is worth a look: certificates owed, drafts, ended vacancies, members. */
export function Hints({ day, lang, today, due }: HintsProps): VNode {
  const t = companyTexts[lang]
  return (
    <section className="card" aria-labelledby="hints">
      <h2 id="hints" className="eyebrow">
        {t.hints}
      </h2>
      <Links
        items={[
          ...(due?.first === undefined
            ? []
            : [{ href: '/company/insurance', text: t.certificates(due.n), note: dueNote(due.first, today, lang) }]),
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

function dueNote(first: Day, today: Day, lang: Lang): string {
  return first < today ? companyTexts[lang].certificateLate(date(first, today, lang)) : until(first, today, lang)
}
