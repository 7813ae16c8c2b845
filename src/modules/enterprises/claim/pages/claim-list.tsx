import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Field, controlProps } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import type { Claim, Claims } from '../change-claim.ts'
import { claimState, isOpen } from '../claim.ts'
import { claimTexts } from '../messages.ts'

const path = '/company/claim'
type Know = { lang: Lang; now: Date; errors: Readonly<Record<string, string>> }

/** Claims to one's own company first, then one's own. */
export function ClaimList({ claims, ...know }: Know & { claims: Claims }): VNode {
  const t = claimTexts[know.lang]
  const toUs = claims.toUs.filter(({ row }) => isOpen(claimState(row, know.now)))
  return (
    <>
      {toUs.length > 0 && (
        <Section id="to-us" title={t.toUs}>
          {toUs.map((one) => (
            <Theirs key={one.row.id} know={know} one={one} />
          ))}
        </Section>
      )}
      {claims.mine.length > 0 && (
        <Section id="mine" title={t.mine}>
          <ul className="stack stack--3">
            {claims.mine.map((one) => (
              <Mine key={one.row.id} know={know} one={one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Theirs({ know: { lang }, one: { row } }: { know: Know; one: Claim }): VNode {
  const t = claimTexts[lang]
  return (
    <Notice kind="warn" title={`${row.claimant_name} · ${t.ripe(dateOnPaper(dayOf(row.ripe_at), lang))}`}>
      <p>{row.why}</p>
      <p>{t.objectNote}</p>
      <PostButton
        action={`${path}/object`}
        page={path}
        fields={{ claim: row.id }}
        label={`${row.claimant_name}: ${t.object}`}
      >
        {t.object}
      </PostButton>
    </Notice>
  )
}

function Mine({ know, one }: { know: Know; one: Claim }): VNode {
  const { lang, now } = know
  const { row, company } = one
  const t = claimTexts[lang]
  const state = claimState(row, now)
  return (
    <li className="card stack stack--3">
      <h3 className="as-h3">
        {company?.name} <Tag {...(isOpen(state) && { kind: 'act' as const })}>{t.states[state]}</Tag>
      </h3>
      <p>{t.next[state]}</p>
      {isOpen(state) && <p className="note">{t.ripe(dateOnPaper(dayOf(row.ripe_at), lang))}</p>}
      {row.reason !== null && (
        <p>
          <b>{t.reason}</b> {row.reason} <small className="muted">{t.by(row.decided_by_name ?? '')}</small>
        </p>
      )}
      {isOpen(state) && <PaperForm know={know} one={one} />}
      {isOpen(state) && (
        <PostButton
          action={`${path}/withdraw`}
          page={path}
          fields={{ claim: row.id }}
          className="btn btn--bad"
          label={`${company?.name ?? ''}: ${t.withdraw}`}
        >
          {t.withdraw}
        </PostButton>
      )}
    </li>
  )
}

function PaperForm({ know: { lang, errors }, one: { row, company } }: { know: Know; one: Claim }): VNode {
  const t = claimTexts[lang]
  const field = { name: 'paper', lang, label: t.paper, hint: t.paperHint, error: errors['paper'] }
  return (
    <Form action={`${path}/paper`} page={path} className="stack stack--3" files label={`${company?.name}: ${t.paper}`}>
      <input type="hidden" name="claim" value={row.id} />
      <Field {...field}>
        <input type="file" accept=".pdf,.png,.jpg,.jpeg" {...controlProps(field)} />
      </Field>
      {row.paper_id !== null && <p className="note">{t.paperSent}</p>}
      <div className="btns">
        <button className="btn">{t.sendPaper}</button>
      </div>
    </Form>
  )
}
