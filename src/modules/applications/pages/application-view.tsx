import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Icon, type IconName } from '../../../web/components/icon.tsx'
import { Pairs, Timeline } from '../../../web/components/lists.tsx'
import { Mark, Tick } from '../../../web/components/marks.tsx'
import { MovedDeadline } from '../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { by, dateOnPaper, moment, momentOnPaper } from '../../../web/format.ts'
import { type Application, stateOf } from '../application.ts'
import { messages } from '../messages.ts'
import type { MyApplication, Receipt } from '../my-applications.ts'
import { personMessages } from '../person-messages.ts'
import { receiptNumber } from '../receipt-content.ts'
import { Qr } from './qr.tsx'
import { ShownAnswers } from './shown-answers.tsx'

/** What the page of one application needs; `origin` is the address for checking the receipt. */
export type ApplicationProps = {
  readonly mine: MyApplication
  readonly today: Day
  readonly lang: Lang
  readonly origin: string
}

/** The employer's name in the reader's language. */
export function employerOf({ about }: Application, lang: Lang): string {
  return lang === 'en' ? (about.employerEn ?? about.employer) : about.employer
}

/** The vacancy's title in the reader's language. */
export function titleOf({ about }: Application, lang: Lang): string {
  return lang === 'en' ? (about.titleEn ?? about.title) : about.title
}

/** Where it stands, in one sentence. */
export function applicationTitle(a: Application, lang: Lang): string {
  const t = personMessages[lang].one
  const say = {
    submitted: t.sent,
    seen: t.seen,
    held: t.seen,
    invited: t.invited,
    declined: t.declined,
    closed: t.closed,
    withdrawn: t.withdrawn,
  }
  return say[stateOf(a)](employerOf(a, lang))
}

/** The receipt page: what was sent to whom, what happened, what comes. */
export function ApplicationView(p: ApplicationProps): VNode {
  const { mine, today, lang } = p
  const a = mine.application
  const t = personMessages[lang].one
  return (
    <div className="wrap wrap--read page stack stack--6">
      <Head a={a} today={today} lang={lang} />
      <AnswerOf a={a} lang={lang} />
      {mine.receipt && <ReceiptPaper {...p} receipt={mine.receipt} />}
      <Section id="next" title={t.next}>
        <div className="card">
          <History {...p} />
        </div>
      </Section>
      <Section id="copy" title={t.copy}>
        {a.content ? (
          <div className="card">
            <ShownAnswers answers={a.content.answers} today={today} lang={lang} />
          </div>
        ) : (
          <p className="muted">{t.copyGone}</p>
        )}
      </Section>
      <Acts {...p} />
    </div>
  )
}

const signs: Readonly<Record<ReturnType<typeof stateOf>, readonly ['ok' | 'act' | 'warn', IconName]>> = {
  submitted: ['ok', 'check'],
  seen: ['ok', 'eye'],
  held: ['ok', 'eye'],
  invited: ['act', 'calendar'],
  declined: ['warn', 'chat'],
  closed: ['warn', 'chat'],
  withdrawn: ['warn', 'undo'],
}

function Head({ a, today, lang }: { a: Application; today: Day; lang: Lang }): VNode {
  const t = personMessages[lang].one
  const state = stateOf(a)
  const waiting = t.answerBy(by(a.answerDue, today, lang))
  const lead = {
    submitted: waiting,
    seen: waiting,
    held: waiting,
    invited: t.invitedLead,
    declined: t.declinedLead,
    closed: t.declinedLead,
    withdrawn: t.withdrawnLead,
  }
  const [kind, icon] = signs[state]
  return (
    <div className="stack stack--3">
      <Mark kind={kind} icon={icon} large />
      <h1>{applicationTitle(a, lang)}</h1>
      <p className="lead">{lead[state]}</p>
      {a.moved && lead[state] === waiting && (
        <MovedDeadline what="answer" day={a.answerDue} moved={a.moved} today={today} lang={lang} />
      )}
    </div>
  )
}

function AnswerOf({ a, lang }: { a: Application; lang: Lang }): VNode | null {
  const t = personMessages[lang].one
  const { answer } = a
  if (!answer || a.withdrawnAt) return null
  if (answer.kind !== 'invited') {
    const both = messages[lang]
    const reason =
      answer.kind === 'declined'
        ? both.reasons[answer.reason]
        : (both.closeReasons[answer.reason] ?? both.closeReasons['other'])
    return (
      <Notice kind="info" icon="chat" title={`${t.reason}: ${reason}`}>
        {answer.kind === 'declined' && answer.words !== '' && <p>{answer.words}</p>}
      </Notice>
    )
  }
  return (
    <section className="card stack" aria-labelledby="invitation">
      <h2 id="invitation" className="as-h3">
        {t.message}
      </h2>
      <p className="quote">{answer.message}</p>
      {answer.times !== '' && <Pairs items={[{ term: t.times, value: answer.times }]} />}
      {a.contact ? (
        <Tick proof="ok" more={[a.contact.name, a.contact.email].filter(Boolean).join(' · ')}>
          {t.revealed}
        </Tick>
      ) : (
        <Reveal a={a} lang={lang} />
      )}
    </section>
  )
}

function Reveal({ a, lang }: { a: Application; lang: Lang }): VNode {
  const t = personMessages[lang].one
  const here = `/my/applications/${a.id}`
  return (
    <Notice kind="act" title={t.reveal}>
      <p>{t.revealText(employerOf(a, lang))}</p>
      <PostButton action={`${here}/reveal`} page={here} className="btn btn--main">
        {t.revealYes}
      </PostButton>
    </Notice>
  )
}

function ReceiptPaper({
  mine: { application: a },
  receipt,
  origin,
  lang,
}: ApplicationProps & { receipt: Receipt }): VNode {
  const t = personMessages[lang].one
  const check = `/receipts/verify?r=${encodeURIComponent(receipt.jws)}`
  const row = (term: string, value: ComponentChildren): { term: string; value: ComponentChildren } => ({ term, value })
  return (
    <article className="paper" aria-labelledby="receipt">
      <div className="paper__head">
        <h2 id="receipt" className="eyebrow">
          {t.receipt}
        </h2>
        <span>{momentOnPaper(receipt.issuedAt, lang)}</span>
      </div>
      <div className="row row--between row--top">
        <div className="grow--wide">
          <Pairs
            items={[
              row(t.number, <b>{receiptNumber(a)}</b>),
              row(t.to, `${employerOf(a, lang)} · ${titleOf(a, lang)}`),
              ...(a.content ? [row(t.what, <Sent a={a} lang={lang} />)] : []),
              row(t.erased, dateOnPaper(a.eraseOn, lang)),
              row(
                t.signature,
                <>
                  <code>{short(receipt.jws)}</code>
                  <div>
                    <a href={check}>{t.anybody}</a>
                  </div>
                </>,
              ),
            ]}
          />
        </div>
        <Qr text={`${origin}${check}`} label={t.qr} />
      </div>
    </article>
  )
}

function Sent({ a, lang }: { a: Application; lang: Lang }): VNode {
  const t = personMessages[lang].one
  const answers = (a.content?.answers ?? []).filter((one) => one.by !== 'none')
  const badges = new Set(answers.flatMap((one) => one.badges)).size
  return (
    <>
      {t.whatText(answers.length, badges)}
      {badges > 0 && (
        <div>
          <Tick proof="ok">{t.allValid}</Tick>
        </div>
      )}
    </>
  )
}

/** The signature as people compare it: its first and last bytes. */
function short(jws: string): string {
  const hex = Buffer.from(jws.split('.')[2] ?? '', 'base64url').toString('hex')
  return `${hex.slice(0, 4)} ${hex.slice(4, 8)} ${hex.slice(8, 12)} … ${hex.slice(-4)}`
}

function History({ mine: { application: a, log }, today, lang }: ApplicationProps): VNode {
  const t = personMessages[lang].one
  const acts: Readonly<Record<string, string>> = t.acts
  // Holding is the employer's own sorting; the applicant's answer day stands either way.
  const past = log.flatMap(({ act, at }) => {
    const title = acts[act]
    return title === undefined ? [] : [{ when: moment(at, today, lang), title, is: 'done' as const }]
  })
  const state = stateOf(a)
  const read = state === 'submitted' ? [{ when: '', title: t.readNext, text: t.readText }] : []
  const waits = state === 'submitted' || state === 'seen' || state === 'held'
  const answer = waits ? [{ when: by(a.answerDue, today, lang), title: t.answerNext, text: t.answerText }] : []
  return <Timeline items={[...past, ...read, ...answer]} />
}

function Acts({ mine: { application: a, receipt }, lang }: ApplicationProps): VNode {
  const t = personMessages[lang].one
  const here = `/my/applications/${a.id}`
  const live = !a.withdrawnAt && !a.declinedAt && !a.closedAt
  return (
    <div className="btns noprint">
      <a className="btn btn--main" href="/jobs">
        {t.more}
      </a>
      {receipt && (
        <a className="btn" href={`${here}/receipt.json`}>
          <Icon name="down" />
          {t.download}
        </a>
      )}
      {live && (
        <a className="btn btn--quiet" href={`${here}/withdraw`}>
          <Icon name="undo" />
          {t.withdraw}
        </a>
      )}
    </div>
  )
}
