import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import type { Issuer } from '../issuers/issuer.ts'
import type { MyWallet } from '../wallet/my-wallet.ts'
import { walletTexts } from '../wallet-texts.ts'
import { walletAt } from './way-back.tsx'

type Failed = { errors: Readonly<Record<string, string>>; chosen: readonly string[] }

type Props = {
  view: View
  wallet: MyWallet
  endsOn: Day
  back: string | undefined
  failed?: Failed | undefined
  kept: Readonly<Record<string, string>>
}

/** The form that asks agencies: each with what it keeps, what for, and until when. Agencies never asked before are ticked. */
export function FetchCard(props: Props): VNode {
  const { view, wallet, failed } = props
  const t = walletTexts[view.lang]
  const body = <FetchForm {...props} />
  const asked = new Set(wallet.requests.map((r) => r.organisation))
  const nothingNew = wallet.agencies.every((a) => asked.has(a.organisation))
  if (nothingNew && !failed) return <More summary={t.again} body={body} />
  return (
    <section className="card card--lead" aria-labelledby="get">
      <div className="stack stack--1">
        <h2 id="get">{t.getTitle}</h2>
        <p className="muted">{t.getLead}</p>
      </div>
      {body}
    </section>
  )
}

// Once every agency has been asked, the badges come first.
function More({ summary, body }: { summary: string; body: VNode }): VNode {
  return (
    <details className="card">
      <summary className="more">
        {summary}
        <Icon name="chev" size="s" />
      </summary>
      {body}
    </details>
  )
}

function FetchForm({ view, wallet, endsOn, back, failed, kept }: Props): VNode {
  const t = walletTexts[view.lang]
  return (
    <>
      <ErrorSummary errors={failed?.errors ?? {}} lang={view.lang} />
      <Form action="/wallet/get" page={walletAt(back)}>
        {back !== undefined && <input type="hidden" name="return" value={back} />}
        <input type="hidden" name="endsOn" value={endsOn} />
        <Agencies view={view} wallet={wallet} endsOn={endsOn} failed={failed} />
        <details {...(failed?.errors['other'] !== undefined && { open: true })}>
          <summary className="more">
            {t.otherEnd}
            <Icon name="chev" size="s" />
          </summary>
          <TextField
            type="date"
            name="other"
            label={t.otherEnd}
            hint={t.otherEndHint}
            lang={view.lang}
            required={false}
            value={kept['other']}
            error={failed?.errors['other']}
          />
        </details>
        <div className="btns">
          <button className="btn btn--main">{t.get}</button>
          <span className="note">{t.withdrawNote}</span>
        </div>
      </Form>
    </>
  )
}

function Agencies({ view, wallet, endsOn, failed }: Omit<Props, 'kept' | 'back'>): VNode {
  const t = walletTexts[view.lang]
  const asked = new Set(wallet.requests.map((r) => r.organisation))
  const isChosen = (a: Issuer): boolean => failed?.chosen.includes(a.code) ?? !asked.has(a.organisation)
  return (
    <Choices legend={t.agencies} quiet name="agencies" lang={view.lang} error={failed?.errors['agencies']}>
      {wallet.agencies.map((a) => (
        <Choice
          key={a.code}
          type="checkbox"
          name="agencies"
          value={a.code}
          checked={isChosen(a)}
          note={`${t.ask(a.kind)} · ${t.untilConsent(dateOnPaper(endsOn, view.lang))}`}
        >
          {view.lang === 'en' ? (a.nameEn ?? a.name) : a.name}
        </Choice>
      ))}
    </Choices>
  )
}
