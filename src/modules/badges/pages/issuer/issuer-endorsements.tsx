import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import type { View } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { type Proof, Tick } from '../../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import type { IssuerEndorsement } from '../../endorsing/issuer-endorsements.ts'
import type { OwnIssuerEndorsements } from '../../endorsing/read-issuer-endorsements.ts'
import { endorsementTexts } from './endorsement-texts.ts'
import { issuerEndorsementTexts } from './issuer-endorsement-texts.ts'
import { Withdraw } from './withdraw-endorsement.tsx'

const path = '/issuer/endorsements/issuers'
type Typed = Readonly<Record<string, string>>

type Props = { view: View; own: OwnIssuerEndorsements; errors: Typed; typed: Typed; today: string }

/** Who endorses the agency as an issuer, whom it endorses, and the form for one more. */
export function IssuerEndorsements(p: Props): VNode {
  const { view, own, errors, today } = p
  const t = issuerEndorsementTexts[view.lang]
  return (
    <>
      <Section id="issuers-received" title={t.received}>
        {own.received.length === 0 && <p className="muted">{t.receivedNone}</p>}
        {own.received.map((one) => (
          <One key={one.id} view={view} one={one} name={one.endorserName} today={today} />
        ))}
      </Section>
      <Section id="issuers-given" title={t.given}>
        {own.given.length === 0 && <p className="muted">{t.none}</p>}
        {own.given.map((one) => (
          <One key={one.id} view={view} one={one} name={one.issuerName} code={one.issuerCode} today={today}>
            {!one.withdrawnAt && <Withdraw view={view} id={one.id} action={path} error={errors[`reason-${one.id}`]} />}
          </One>
        ))}
      </Section>
      <Give {...p} />
    </>
  )
}

type OneProps = {
  view: View
  one: IssuerEndorsement
  name: string
  code?: string
  today: string
  children?: VNode | false
}

function One({ view: { lang }, one, name, code, today, children }: OneProps): VNode {
  const at = /\/agencies\/.+$/.exec(String(Object(one.document).id))?.[0] ?? ''
  const [proof, state] = stateOf(one, today, lang)
  const until = one.until === undefined ? [] : [issuerEndorsementTexts[lang].until(dateOnPaper(one.until, lang))]
  return (
    <article className="card stack">
      <h3>{code === undefined ? name : <a href={`/agencies/${code}`}>{name}</a>}</h3>
      <Tick proof={proof}>{state}</Tick>
      <p>{one.says}</p>
      <p className="note">
        {[endorsementTexts[lang].by(one.givenByName, dateOnPaper(dayOf(one.givenAt), lang)), ...until].join(' · ')} ·{' '}
        <a href={at}>{endorsementTexts[lang].document}</a>
      </p>
      {children}
    </article>
  )
}

function stateOf(one: IssuerEndorsement, today: string, lang: View['lang']): [Proof, string] {
  const t = endorsementTexts[lang]
  if (one.withdrawnAt) return ['no', t.withdrawn]
  if (one.until !== undefined && one.until < today) return ['wait', issuerEndorsementTexts[lang].over]
  return ['ok', t.holds]
}

function Give({ view: { lang }, own, errors, typed }: Props): VNode {
  const t = issuerEndorsementTexts[lang]
  const field = (name: string) => ({ name, lang, value: typed[name], error: errors[name] })
  return (
    <Section id="give-issuer" title={t.give} className="card stack">
      <p className="muted">{t.giveLead}</p>
      {own.others.length === 0 ? (
        <p>{t.noOthers}</p>
      ) : (
        <Form action={path} page="/issuer/endorsements" className="stack">
          <Select
            {...field('issuer')}
            label={t.issuer}
            options={[
              { value: '', label: t.choose },
              ...own.others.map((one) => ({
                value: one.organisation,
                label: lang === 'en' ? (one.nameEn ?? one.name) : one.name,
              })),
            ]}
          />
          <TextArea {...field('reason')} label={t.reason} hint={t.reasonHint} rows={4} most={1000} />
          <TextField {...field('until')} label={t.lastDay} hint={t.lastDayHint} type="date" required={false} />
          <div className="btns">
            <button className="btn btn--main">{t.giveDo}</button>
          </div>
        </Form>
      )}
    </Section>
  )
}
