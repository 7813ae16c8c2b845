import type { VNode } from 'preact'
import type { View } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Field, TextField, controlProps } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { messages } from '../messages.ts'
import { outcomeTexts } from '../outcome-texts.ts'
import type { MyVerification } from '../read-verification.ts'
import { mayAsk, maySendPaper } from '../verification.ts'

type Props = {
  view: View
  verification: MyVerification
  typed: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  may: boolean
}

const proofs = {
  confirmed: 'ok',
  asking: 'wait',
  reading: 'wait',
  none: 'typed',
  unconfirmed: 'typed',
  refused: 'no',
} as const

/** How far a company's verification is, and what would change it. */
export function VerificationView(props: Props): VNode {
  const { view, verification, errors, may } = props
  const { state, row } = verification
  const t = messages[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/company" back>
        {verification.company.name}
      </More>
      <div className="stack stack--2">
        <h1>{t.states[state]}</h1>
        <p>
          <Tick proof={proofs[state]}>{t.title}</Tick>
        </p>
        <p className="lead">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      <State {...props} />
      {may && mayAsk(state) && <AskForm {...props} />}
      {may && maySendPaper(state, row?.answer ?? null) && <PaperForm {...props} />}
      {!may && mayAsk(state) && <p className="note">{t.onlyAdmin}</p>}
    </div>
  )
}

function State({ view, verification: { state, row, paper } }: Props): VNode | null {
  const t = messages[view.lang]
  if (state === 'asking') return <p role="status">{t.askingNote}</p>
  if (!row || state === 'confirmed') return null
  const said = row.answer && row.answer !== 'continues' ? outcomeTexts[row.answer] : undefined
  return (
    <div className="card stack stack--2">
      {said && state === 'unconfirmed' && <h2 className="as-h3">{said.title[view.lang]}</h2>}
      {said && state === 'unconfirmed' && <p>{said.body[view.lang]}</p>}
      {state === 'reading' && <p>{t.readingNote}</p>}
      {row.reason !== null && state === 'refused' && (
        <p>
          <b>{t.reason}</b> {row.reason} <small className="muted">{t.by(row.decided_by_name ?? '')}</small>
        </p>
      )}
      {paper !== undefined && (
        <Pairs items={[{ term: t.sentPaper, value: <a href={`/files/${row.paper_id}`}>{paper}</a> }]} />
      )}
    </div>
  )
}

function AskForm({ view, verification: { company, row }, typed, errors }: Props): VNode {
  const t = messages[view.lang]
  const field = (name: 'openedOn' | 'representative', before: string | undefined) =>
    ({ name, lang: view.lang, label: t[name], value: typed[name] ?? before, error: errors[name] }) as const
  return (
    <Form action="/company/verification" page="/company/verification" className="card stack stack--4">
      <Pairs items={[{ term: t.number, value: company.businessNumber ?? '–' }]} />
      <TextField {...field('openedOn', row?.opened_on)} hint={t.openedHint} inputMode="numeric" short />
      <TextField {...field('representative', row?.representative)} short />
      {view.demo && <p className="note">{t.demo}</p>}
      <div className="btns">
        <button className="btn btn--main">{row ? t.again : t.ask}</button>
      </div>
    </Form>
  )
}

function PaperForm({ view, errors }: Props): VNode {
  const t = messages[view.lang]
  const field = { name: 'paper', lang: view.lang, label: t.paper, hint: t.paperHint, error: errors['paper'] }
  return (
    <Section id="by-paper" title={t.paperTitle}>
      <p className="muted">{t.paperLead}</p>
      <Form action="/company/verification/paper" page="/company/verification" className="card stack stack--4" files>
        <Field {...field}>
          <input type="file" accept=".pdf,.png,.jpg,.jpeg" {...controlProps(field)} />
        </Field>
        <div className="btns">
          <button className="btn">{t.send}</button>
        </div>
      </Form>
    </Section>
  )
}
