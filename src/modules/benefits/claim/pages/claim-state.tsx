import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import type { Row } from '../../tables.ts'
import type { ClaimView } from '../read-claim.ts'
import { checkTexts } from '../texts/check-texts.ts'
import { amendedTexts } from '../texts/amended-texts.ts'
import { claimTexts } from '../texts/claim-texts.ts'
import { Amendments } from './amendments.tsx'
import { ShortText } from './change-it.tsx'
import { CheckIn } from './check-in.tsx'
import { ConditionTree } from './condition-tree.tsx'
import { RoundCalendar } from './round-calendar.tsx'
import { certificateText } from './steps/review-step.tsx'

/** A claim that was sent: where it stands, or what was decided and what follows. */
export type StateProps = {
  readonly claim: ClaimView
  readonly rounds: readonly Row<'round'>[]
  readonly here: string
  /** Under which address this place is reached: the picture for checking in leads there. */
  readonly origin: string
  readonly lang: Lang
}

/** How a claim stands, in one sentence. */
export function stateTitle({ row }: Pick<ClaimView, 'row'>, lang: Lang): string {
  const t = claimTexts[lang].state
  if (row.withdrawn_at !== null) return t.withdrawn
  if (row.anew_by !== null) return t.anew
  if (row.granted === null) return t.waiting
  return row.granted ? t.granted : t.refused
}

/** The page of a claim after it was sent. */
export function ClaimState(p: StateProps): VNode {
  const { claim, lang } = p
  const { row, today } = claim
  const sent = row.registered_on === null ? undefined : date(toDay(row.registered_on), today, lang)
  return (
    <div className="wrap wrap--read page stack stack--6" data-screen="claim-sent">
      <PageHead
        eyebrow={claim.spell.workplace}
        title={stateTitle(claim, lang)}
        {...(sent !== undefined && { lead: claimTexts[lang].sentTitle(sent) })}
      />
      {row.anew_by !== null && (
        <Notice kind="info" title={claimTexts[lang].state.anewUntil(date(toDay(row.anew_by), today, lang))}>
          <p>{claimTexts[lang].state.anewText}</p>
          <a href={`/my/decisions/${row.anew_for}/appeal`}>{claimTexts[lang].state.anewFile}</a>
        </Notice>
      )}
      {row.granted === true && <Granted {...p} />}
      {row.granted === false && row.anew_by === null && <Refused {...p} />}
      {row.granted === null && row.withdrawn_at === null && <Waiting {...p} />}
      <StampPart stamps={claim.stamps} today={today} lang={lang} />
      <Amendments of={claim} lang={lang} />
    </div>
  )
}

function Waiting({ claim, here, origin, lang }: StateProps): VNode {
  const t = claimTexts[lang]
  const left = claim.steps.filter(({ name, done }) => !done && name !== 'review')
  return (
    <div className="stack stack--4">
      <p className="muted">{t.state.waitingText}</p>
      {left.length > 0 && (
        <Notice kind="act" title={t.state.todo}>
          <ul>
            {left.map(({ name }) => (
              <li key={name}>
                <a href={`${here}?step=${name}`}>{t[name].title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="card">
        <Pairs items={[{ term: t.review.certificate, value: certificateText(claim, lang) }]} />
      </div>
      <CheckIn claim={claim} origin={origin} lang={lang} />
      <div className="btns">
        <LinkButton href={`${here}?step=reason`}>{t.reason.evidence}</LinkButton>
        <LinkButton href={`${here}?step=questions`}>{amendedTexts[lang].change}</LinkButton>
        {here.startsWith('/my/') && <LinkButton href="/my/receipts">{t.review.receipt}</LinkButton>}
        <PostButton action={`${here}/withdraw`} page={here} className="btn btn--quiet">
          {t.review.withdraw}
        </PostButton>
      </div>
    </div>
  )
}

function Granted({ claim: { row, today }, rounds, lang }: StateProps): VNode {
  const t = claimTexts[lang].state
  const [won, days] = [row.daily_benefit ?? 0, row.benefit_days ?? 0]
  const day = (text: string | null): string => (text === null ? '' : date(toDay(text), today, lang))
  return (
    <div className="stack stack--6">
      <section className="card card--lead">
        <p className="huge">{wonInFull(won * days, lang)}</p>
        <p className="muted">{t.expected(wonInFull(won * days, lang))}</p>
        <Pairs
          items={[
            { term: t.amount, value: wonInFull(won, lang) },
            { term: t.days, value: String(days) },
            { term: t.from, value: day(row.payable_from) },
            { term: t.until, value: day(row.benefit_year_end) },
          ]}
        />
        <Letters row={row} lang={lang} />
      </section>
      <RoundCalendar rounds={rounds} row={row} today={today} lang={lang} />
    </div>
  )
}

function Letters({ row, lang }: { row: Row<'claim'>; lang: Lang }): VNode {
  const t = claimTexts[lang].state
  return (
    <div className="btns">
      {[row.eligibility_decision, row.benefit_decision].map((id, at) =>
        id === null ? null : (
          <a key={id} className="btn" href={`/my/decisions/${id}`}>
            {`${t.decision} ${at + 1}`}
          </a>
        ),
      )}
    </div>
  )
}

function Refused({ claim, lang }: StateProps): VNode {
  const t = claimTexts[lang].state
  const { estimate, shortage, row, today } = claim
  const said = Object.entries(claimTexts[lang].reasons).find(([reason]) => reason === estimate.reason)?.[1]
  return (
    <div className="stack stack--6">
      <section className="card card--lead" aria-labelledby="change">
        <h2 id="change" className="as-h3">
          {t.change}
        </h2>
        {shortage && <ShortText of={shortage} today={today} lang={lang} />}
        {said !== undefined && <p>{said}</p>}
        <div className="btns">
          <LinkButton href="/my/insurance/missing" kind="main">
            {checkTexts[lang].report}
          </LinkButton>
        </div>
        <Letters row={row} lang={lang} />
        <p className="note">{t.appeal}</p>
      </section>
      <ConditionTree of={estimate} lang={lang} />
    </div>
  )
}
