import type { VNode } from 'preact'
import type { View } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { companyTexts } from '../texts/company.ts'

/** For who acts for no company right now: what this is, the way into a company of theirs, or to register one. */
export function CompanyIntro({ view }: { view: View }): VNode {
  const t = companyTexts[view.lang]
  const companies = view.viewer?.roles.filter((r) => r.role === 'employer') ?? []
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--3">
        <h1>{t.intro}</h1>
        <p className="lead">{t.introText}</p>
      </div>
      {companies.length > 0 && (
        <Section id="have" title={t.have} className="stack stack--3">
          {companies.map((r, i) => (
            <PostButton
              key={r.key}
              action="/settings/role"
              page="/company"
              fields={{ role: r.key, return: '/company' }}
              className={i === 0 ? 'btn btn--main btn--wide' : 'btn btn--wide'}
            >
              {t.act(r.organisation ?? r.name)}
            </PostButton>
          ))}
        </Section>
      )}
      <Section id="steps" title={t.steps}>
        <ol className="card stack stack--4">
          <Step title={t.step1} text={t.step1Text} />
          <Step title={t.step2} text={t.step2Text} />
          <Step title={t.step3} text={t.step3Text} />
        </ol>
      </Section>
      <div className="btns">
        <a className={companies.length > 0 ? 'btn' : 'btn btn--main'} href="/company/register">
          {companies.length > 0 ? t.registerMore : t.register}
        </a>
      </div>
    </div>
  )
}

function Step({ title, text }: { title: string; text: string }): VNode {
  return (
    <li className="stack stack--1">
      <h3>{title}</h3>
      <p className="muted">{text}</p>
    </li>
  )
}
