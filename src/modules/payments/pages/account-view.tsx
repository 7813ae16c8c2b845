import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Lang, View } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Tag, Tick } from '../../../web/components/marks.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper, wonInFull } from '../../../web/format.ts'
import { banks } from '../accounts/banks.ts'
import type { MyPayments } from '../my-payments.ts'
import type { AccountRow } from '../tables.ts'
import { messages } from '../texts/messages.ts'
import { History } from './payment-history.tsx'

type Props = {
  readonly view: View
  readonly mine: MyPayments
  readonly title: string
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly today: Day
}

// Money is decided and has nowhere to go: said before its day, not on it.
function Unsent({ mine: { payments }, lang }: { mine: MyPayments; lang: Lang }): VNode | null {
  const t = messages[lang]
  const sum = payments.filter(({ state }) => state === 'open').reduce((total, { amount }) => total + amount, 0)
  if (sum === 0) return null
  return <Notice kind="act" title={`${wonInFull(sum, lang)} · ${t.why['no-account']}`} />
}

/** The account, how its check stands, the form to state one, and the payments. */
export function AccountView({ view, mine, title, typed, errors, today }: Props): VNode {
  const { lang } = view
  const t = messages[lang]
  const waiting = mine.other?.state === 'waiting'
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={lang} />
      {mine.other && <Candidate account={mine.other} lang={lang} before={mine.paid !== undefined} />}
      {mine.paid && <InUse account={mine.paid} lang={lang} />}
      {!mine.paid && !waiting && <Unsent mine={mine} lang={lang} />}
      {mine.balance.receivable > 0 && (
        <Notice kind="info" title={t.owed}>
          <p>{t.owedText(wonInFull(mine.balance.receivable, lang))}</p>
          <a href="/my/overpayments">{t.owedLink}</a>
        </Notice>
      )}
      <History payments={mine.payments} lang={lang} today={today} mayAskAgain={mine.paid !== undefined} />
      {!waiting && <StateForm view={view} changes={mine.paid !== undefined} typed={typed} errors={errors} />}
    </div>
  )
}

/** Bank and last digits: never the whole number. */
export function accountName({ bank, last4 }: Pick<AccountRow, 'bank' | 'last4'>, lang: Lang): string {
  return `${banks.get(bank)?.[lang] ?? bank} ····${last4}`
}

function Candidate({ account, lang, before }: { account: AccountRow; lang: Lang; before: boolean }): VNode | null {
  const t = messages[lang]
  if (account.state === 'verified') return null
  if (account.state === 'waiting')
    return (
      <Notice kind="info" icon="clock" title={t.waitingTitle(accountName(account, lang))} status>
        <p>
          {t.waitingText} {before && t.waitingBefore}
        </p>
        <a href="/my/account">{t.look}</a>
      </Notice>
    )
  return (
    <Notice kind="warn" title={`${accountName(account, lang)}: ${t.states[account.state]}`}>
      <p>
        {t.stateNext[account.state]} {before && t.waitingBefore}
      </p>
    </Notice>
  )
}

function InUse({ account, lang }: { account: AccountRow; lang: Lang }): VNode {
  const t = messages[lang]
  const since = account.answered_at ? t.since(dateOnPaper(dayOf(account.answered_at), lang)) : ''
  return (
    <Section id="in-use" title={t.now}>
      <div className="card stack stack--2">
        <p>
          <b>{accountName(account, lang)}</b>
        </p>
        <p>
          <Tick proof="ok" more={since}>
            {t.confirmed}
          </Tick>
        </p>
        {account.protected && (
          <p>
            <Tag kind="ok">{t.protectedTag}</Tag> <span className="note">{t.protectedNote}</span>
          </p>
        )}
      </div>
    </Section>
  )
}

function StateForm({
  view,
  changes,
  typed,
  errors,
}: Pick<Props, 'view' | 'typed' | 'errors'> & { changes: boolean }): VNode {
  const { lang } = view
  const t = messages[lang]
  const offered = [{ value: '', label: t.choose }, ...[...banks].map(([value, name]) => ({ value, label: name[lang] }))]
  return (
    <Section id="state" title={changes ? t.change : t.register}>
      {changes && <p className="muted">{t.changeLead}</p>}
      <Form action="/my/account" page="/my/account" className="card stack stack--4">
        <Select
          name="bank"
          label={t.bank}
          lang={lang}
          short
          options={offered}
          value={typed['bank']}
          error={errors['bank']}
        />
        <TextField
          name="number"
          label={t.number}
          hint={t.numberHint}
          lang={lang}
          inputMode="numeric"
          autocomplete="off"
          maxLength={40}
          value={typed['number']}
          error={errors['number']}
        />
        <p className="note">{t.law}</p>
        <p className="note">{t.fresh}</p>
        {view.demo && <p className="note">{t.demo}</p>}
        <div className="btns">
          <button className="btn btn--main">{t.button}</button>
        </div>
      </Form>
    </Section>
  )
}
