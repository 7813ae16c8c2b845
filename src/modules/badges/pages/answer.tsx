import type { VNode } from 'preact'
import { dayOf, type Day, isDay } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Mark, type Proof, Tick } from '../../../web/components/marks.tsx'
import { dateOnPaper, momentOnPaper } from '../../../web/format.ts'
import type { SealKind } from '../credential/seal-shapes.ts'
import type { Check } from '../credential/verification.ts'
import type { BadgeVerdict, PlainVerdict } from '../verify/verdict.ts'
import { standingWords } from '../registry-texts.ts'
import { type Light, lightOf } from '../verify/verdict.ts'
import { verifyTexts } from '../verify-page-texts.ts'
import { checkWords, verdictWords } from '../verify-texts.ts'
import type { Endorsement } from '../verify/endorsements.ts'
import { lastDay } from './badge-card.tsx'
import { BadgeDetails } from './badge-details.tsx'
import { Seal, sealOfType } from './seal.tsx'

type Kind = 'ok' | 'warn' | 'bad'

// Amber: genuine but not now, or not known now. Red: do not rely on it.
const kinds: Readonly<Record<PlainVerdict, Kind>> = {
  valid: 'ok',
  expired: 'warn',
  suspended: 'warn',
  'not-yet-valid': 'warn',
  unchecked: 'warn',
  revoked: 'bad',
  altered: 'bad',
  'unknown-issuer': 'bad',
  'wrong-holder': 'bad',
  malformed: 'bad',
  'not-shown-to-you': 'bad',
}
const lightKinds: Readonly<Record<Light, Kind>> = { green: 'ok', amber: 'warn', red: 'bad' }
const icons = { ok: 'check', warn: 'alert', bad: 'no' } as const
const proofs: Readonly<Record<Kind, Proof>> = { ok: 'ok', warn: 'wait', bad: 'no' }
const order: readonly Check['check'][] = ['form', 'signature', 'issuer', 'status', 'dates', 'holder']

/** The answer first: one sentence, then what it rests on. */
export function Answer({
  view,
  verdict,
  now,
  name,
  linkEnds,
  endorsements,
  here,
}: {
  view: View
  verdict: BadgeVerdict
  now: Date
  name?: string | undefined
  endorsements: readonly Endorsement[]
  here: string
  linkEnds?: Day | undefined
}): VNode {
  const t = verifyTexts[view.lang]
  const said = verdictWords[view.lang][verdict.verdict]
  const kind = lightKinds[lightOf(verdict)]
  return (
    <>
      <header className="stack stack--3">
        <Mark kind={kind} icon={icons[kind]} large />
        <h1 className="huge">{said.title}</h1>
        <p className="lead">{verdict.verdict === 'valid' && kind === 'warn' ? t.notAccredited : said.lead}</p>
        <p className="note">{t.checkedAt(momentOnPaper(now, view.lang))}</p>
      </header>
      <div className="cols cols--aside">
        <div className="stack stack--6">
          {verdict.summary && <BadgePaper view={view} verdict={verdict} name={name} here={here} withHolder />}
          <BadgeDetails view={view} verdict={verdict} endorsements={endorsements} />
          {linkEnds !== undefined && <p className="note">{t.linkUntil(dateOnPaper(linkEnds, view.lang))}</p>}
          <div className="notice">
            <Icon name="hide" />
            <div>
              <b>{t.private}</b>
              <p>{linkEnds === undefined ? t.privateNote : `${t.privateNote} ${t.counted}`}</p>
            </div>
          </div>
        </div>
        <aside className="stack" aria-label={t.whatIs}>
          <Checks view={view} verdict={verdict} now={now} />
        </aside>
      </div>
    </>
  )
}

/** What the badge says, as a paper; marked as not to be trusted where its signature or issuer is not right. */
export function BadgePaper({
  view,
  verdict,
  seal,
  name,
  here,
  withHolder = false,
}: {
  view: View
  verdict: BadgeVerdict
  /** The node's own public origin: pictures at it are shown. */
  here: string
  seal?: SealKind
  name?: string | undefined
  withHolder?: boolean
}): VNode | null {
  const { summary } = verdict
  if (!summary) return null
  const t = verifyTexts[view.lang]
  const kind = kinds[verdict.verdict]
  const trusted = verdict.verdict !== 'altered' && verdict.verdict !== 'unknown-issuer'
  const issuer = summary.issuer.name ?? summary.issuer.id
  const title = summary.achievement.name
  return (
    <section className="paper" aria-labelledby="badge">
      {!trusted && <p className="note">{t.notTrusted}</p>}
      <div className="row row--top">
        <Picture
          verdict={verdict}
          here={trusted ? here : ''}
          seal={seal ?? sealOfType(summary.achievement.type, title)}
        />
        <div className="stack stack--1 grow">
          <h2 id="badge">{title}</h2>
          <p className="muted">{trusted ? t.issuedBy(issuer) : t.issuerNamed(issuer)}</p>
          <p>
            <Tick proof={proofs[kind]}>{kind === 'ok' ? t.valid : verdictWords[view.lang][verdict.verdict].title}</Tick>
          </p>
        </div>
      </div>
      <Pairs items={pairsOf(view, summary, withHolder ? (name ?? '') : undefined)} />
    </section>
  )
}

// A picture from elsewhere would tell its place who looks: only this node's own are shown, for the rest the seal of the kind.
function Picture({
  verdict: { summary, verdict },
  here,
  seal,
}: {
  verdict: BadgeVerdict
  here: string
  seal: SealKind
}): VNode {
  const off = kinds[verdict] !== 'ok'
  const address = URL.parse(summary?.picture?.url ?? '')
  const ours = address?.origin === here && ownPicture.test(address.pathname)
  if (!ours) return <Seal kind={seal} off={off} large />
  const classes = `seal seal--l${off ? ' seal--off' : ''}`
  return <img className={classes} width="84" height="84" alt={summary?.picture?.says ?? ''} src={address.pathname} />
}
const ownPicture = /^\/agencies\/[\w-]+\/achievements\/[\w-]+\/picture\.png$/

function pairsOf(
  view: View,
  { achievement, details, validFrom, validUntil }: NonNullable<BadgeVerdict['summary']>,
  name: string | undefined,
): { term: string; value: string }[] {
  const t = verifyTexts[view.lang]
  const paper = (instant: string): string => dateOnPaper(dayOf(new Date(instant)), view.lang)
  const day = (text: string | undefined): string => (isDay(text) ? dateOnPaper(text, view.lang) : (text ?? ''))
  const period =
    details.from === undefined && details.to === undefined ? undefined : `${day(details.from)} ~ ${day(details.to)}`
  const all: readonly (readonly [string, string | undefined])[] = [
    [t.holder, name === undefined ? undefined : name === '' ? t.nameHidden : t.nameShown(name)],
    [t.says, achievement.description],
    [t.role, details.role],
    [t.period, details.to === undefined ? undefined : period],
    [t.received, paper(validFrom)],
    [t.ends, validUntil === undefined ? t.noEnd : dateOnPaper(lastDay(new Date(validUntil)), view.lang)],
    [t.number, details.number],
    [t.criteria, achievement.criteria],
    [t.more, details.narrative],
  ]
  return all.flatMap(([term, value]) => (value === undefined || value === '' ? [] : [{ term, value }]))
}

/** The checks, each with its finding in words. */
export function Checks({
  view,
  verdict,
  now,
  title,
}: {
  view: View
  verdict: BadgeVerdict
  now: Date
  title?: string
}): VNode {
  const t = verifyTexts[view.lang]
  // The form is worth a line only when it is wrong.
  const shown = verdict.checks
    .filter(({ check, ok }) => check !== 'form' || ok === false)
    .toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check))
  return (
    <section className="card" aria-labelledby="checks">
      <h2 id="checks">{title ?? t.checks(shown.length + 1)}</h2>
      <ul className="rows">
        {shown.map((check) => (
          <Finding key={check.check} view={view} check={check} verdict={verdict} now={now} />
        ))}
        <IssuerStanding view={view} verdict={verdict} />
      </ul>
    </section>
  )
}

const standingProofs: Readonly<Record<BadgeVerdict['issuer']['standing'], Proof>> = {
  accredited: 'ok',
  known: 'wait',
  unknown: 'typed',
}

/** Whether the issuer is accredited, and why or why not. */
function IssuerStanding({ view, verdict }: { view: View; verdict: BadgeVerdict }): VNode | null {
  const { issuer, checks, domain } = verdict
  if (checks.some(({ check, ok }) => check === 'form' && ok === false)) return null
  const day = issuer.day === undefined ? '' : dateOnPaper(issuer.day, view.lang)
  const [title, note] = standingWords(issuer, day, view.lang)
  return (
    <li className="stack stack--1">
      <Tick proof={standingProofs[issuer.standing]}>{title}</Tick>
      <span className="note">{note}</span>
      {domain !== undefined && <span className="note">{domainWords[view.lang](domain)}</span>}
    </li>
  )
}

const domainWords: Readonly<Record<View['lang'], (domain: string) => string>> = {
  ko: (domain) => `웹사이트 ${domain}도 이 기관을 밝히고 있습니다`,
  en: (domain) => `The website ${domain} names this issuer, too`,
}

function Finding({ view, check, verdict, now }: { view: View; check: Check; verdict: BadgeVerdict; now: Date }): VNode {
  const [title, note] = checkWords(check.check, check.detail, view.lang)
  const amber = check.ok === false && kinds[verdict.verdict] === 'warn'
  const proof: Proof = check.ok === null ? 'typed' : check.ok ? 'ok' : amber ? 'wait' : 'no'
  const more = [note, ...factsOf(view, check, verdict, now)].filter((line) => line !== '')
  return (
    <li className="stack stack--1">
      <Tick proof={proof}>{title}</Tick>
      {more.length > 0 && <span className="note">{more.join(' · ')}</span>}
    </li>
  )
}

function factsOf(view: View, { check, ok, facts }: Check, verdict: BadgeVerdict, now: Date): string[] {
  const t = verifyTexts[view.lang]
  if (check === 'status' && ok !== null && verdict.readAt !== undefined) {
    const { message, newer } = facts ?? {}
    const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(verdict.readAt)) / 1000))
    return [t.secondsAgo(seconds), ...(message ? [t.issuerSays(String(message))] : []), ...(newer ? [t.newer] : [])]
  }
  if (check === 'issuer' && verdict.summary) return [verdict.summary.issuer.id]
  return []
}
