import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton, SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines, Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { checkInCode } from '../../claim/attendance.ts'
import { Amendments } from '../../claim/pages/amendments.tsx'
import { ShortText } from '../../claim/pages/change-it.tsx'
import { FactList, Money } from '../../claim/pages/check-parts.tsx'
import { ConditionTree } from '../../claim/pages/condition-tree.tsx'
import { certificateText } from '../../claim/pages/steps/review-step.tsx'
import { claimTexts } from '../../claim/texts/claim-texts.ts'
import { eligibility } from '../../claim/window.ts'
import { factForm, useParameter } from '../../../law/index.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import type { ReadyCase } from '../ready-case.ts'
import { officeTexts } from '../texts.ts'
import { DecideForm } from './decide-form.tsx'
import { SmallContracts } from './small-contracts.tsx'
import { lawWord } from '../../law-word.ts'
import { toQueue } from './to-queue.ts'

type Listed = { readonly value: string; readonly label: string }

/** What the parts of a case are shown with. */
export type CaseProps = {
  readonly of: ReadyCase
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly lang: Lang
}

/** A case: what is known, both versions, the draft with its reasons, what a person judges, and the signature. */
export function CaseView(p: CaseProps): VNode {
  const { of, lang } = p
  const t = officeTexts[lang].case
  const { row, today } = of
  const registered = row.registered_on === null ? '' : date(toDay(row.registered_on), today, lang)
  return (
    <div className="wrap page stack stack--6">
      <ErrorSummary errors={p.errors} lang={lang} />
      <PageHead back={toQueue(lang)} eyebrow={t.eyebrow(checkInCode(row.id), registered)} title={t.title(of.name)} />
      <div className="cols cols--aside">
        <div className="stack stack--6">
          <Versions {...p} />
          <StampPart stamps={of.stamps} today={today} lang={lang} />
          <Amendments of={of} lang={lang} />
          {isDecided(row) || <Draft {...p} />}
          <SmallContracts of={of.history} lang={lang} />
          <Ending {...p} />
        </div>
        <aside className="stack stack--4">
          <Standing {...p} />
          {isDecided(row) || <Money of={of} today={today} lang={lang} />}
          <section className="stack" aria-labelledby="summary">
            <h2 id="summary" className="as-h3">
              {t.summary}
            </h2>
            <FactList facts={of.estimate.facts} lang={lang} />
          </section>
        </aside>
      </div>
    </div>
  )
}

function Standing({ of, lang }: CaseProps): VNode {
  const t = officeTexts[lang].case
  const { row, answers } = of
  return (
    <section className="card stack">
      <Pairs
        items={[
          { term: t.identity, value: t.identities[answers.assurance ?? 'none'] },
          { term: claimTexts[lang].steps.slot, value: row.attended_at === null ? t.notAttended : t.attended },
          { term: claimTexts[lang].review.certificate, value: certificateText(of, lang) },
        ]}
      />
      {row.sent_at !== null && row.attended_at === null && row.decided_at === null && (
        <Form action="/operator/benefits/check-in" page={`/operator/benefits/${row.id}`}>
          <input type="hidden" name="code" value={checkInCode(row.id)} />
          <p className="note">{t.cameNote}</p>
          <SubmitButton>{t.came}</SubmitButton>
        </Form>
      )}
      {row.decided_at === null && <LinkButton href={`/operator/counter/${row.id}?step=reason`}>{t.fill}</LinkButton>}
    </section>
  )
}

function Versions({ of, lang }: CaseProps): VNode {
  const t = officeTexts[lang].case
  const { answers, statement, files, spell, certificate } = of
  const content = certificate?.content
  const position = { agrees: t.agrees, disagrees: t.disagrees }
  return (
    <section className="card stack" aria-labelledby="versions">
      <h2 id="versions" className="as-h3">
        {t.versions}
      </h2>
      <Pairs
        items={[
          {
            term: `${t.company} · ${spell.workplace}`,
            value: (
              <>
                {lawWord(content?.separationKind ?? spell.separation_kind ?? '', lang)}
                {content && <span lang="ko">{` · ${content.reason}`}</span>}
              </>
            ),
          },
          { term: t.claimant, value: answers.reason ? position[answers.reason] : t.silent },
        ]}
      />
      {statement !== '' && <blockquote lang="ko">{statement}</blockquote>}
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>
            <a href={`/files/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Draft({ of, lang }: CaseProps): VNode {
  const t = officeTexts[lang].case
  const { estimate, shortage, today, unknown } = of
  const open = estimate.eligible === undefined
  const yes = unknown.length > 0 ? t.drafts.soFar : t.drafts.yes
  const said = estimate.eligible === true ? yes : t.drafts.no
  return (
    <section className="stack" aria-labelledby="draft">
      <h2 id="draft">{`${t.draft}: ${open ? t.drafts.open : said}`}</h2>
      {shortage && <ShortText of={shortage} today={today} lang={lang} />}
      <ConditionTree of={estimate} lang={lang} />
      {estimate.unread.length > 0 && (
        <Notice kind="warn" title={t.unread}>
          <p>{t.unreadText}</p>
          <Lines items={estimate.unread.map((name) => useParameter(name, today).parameter.name[lang])} />
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice kind="warn" title={t.unknown}>
          <Lines items={unknown.map(({ label }) => label[lang])} />
        </Notice>
      )}
    </section>
  )
}

// The draft and its estimate are over then: the decision has the judgements and the sums.
function isDecided({ decided_at, anew_by }: ReadyCase['row']): boolean {
  return decided_at !== null && anew_by === null
}

function Ending(p: CaseProps): VNode {
  const t = officeTexts[p.lang].case
  const { row } = p.of
  if (isDecided(row))
    return (
      <Notice kind={row.granted ? 'ok' : 'info'} title={`${t.decidedAlready}: ${row.granted ? t.granted : t.refused}`}>
        <p>
          <a href={`/operator/decisions/${row.eligibility_decision}`}>{claimTexts[p.lang].state.decision}</a>
        </p>
      </Notice>
    )
  if (row.withdrawn_at !== null) return <Notice kind="info" title={claimTexts[p.lang].state.withdrawn} />
  return (
    <>
      {row.anew_by !== null && (
        <Notice kind="warn" title={t.anew(date(toDay(row.anew_by), p.of.today, p.lang))}>
          <p>{t.anewLead}</p>
          <a href={`/operator/decisions/${row.anew_for}`}>{t.anewFile}</a>
        </Notice>
      )}
      <Find {...p} />
      {row.sent_at === null ? <Notice kind="info" title={t.notSent} /> : <DecideForm {...p} />}
    </>
  )
}

// What is not known comes first, then the reason of separation, then every other fact by its topic.
function Find({ of, typed, errors, lang }: CaseProps): VNode {
  const t = officeTexts[lang].case
  const here = `/operator/benefits/${of.row.id}`
  const first = [...of.unknown.map(({ name }) => name), 'separationKind']
  const all = eligibility().facts.filter(({ judgement }) => !judgement)
  const listed = ({ name, label }: (typeof all)[number]): Listed => ({ value: name, label: label[lang] })
  const others = factForm.byTopic(
    all.filter(({ name }) => !first.includes(name)),
    lang,
  )
  return (
    <Form action={`${here}/facts`} page={here} className="card stack" label={t.find}>
      <h2 className="as-h3">{t.find}</h2>
      <p className="muted">{t.findLead}</p>
      <Select
        name="name"
        label={t.fact}
        lang={lang}
        value={typed['name'] ?? first[0]}
        options={all.filter(({ name }) => first.includes(name)).map(listed)}
        groups={others.map(({ label, facts }) => ({ label, options: facts.map(listed) }))}
      />
      <TextField
        name="value"
        label={t.value}
        hint={t.valueHint}
        lang={lang}
        value={typed['value']}
        maxLength={200}
        error={errors['value']}
      />
      <TextField
        name="reason"
        label={t.reason}
        lang={lang}
        value={typed['reason']}
        maxLength={1000}
        error={errors['reason']}
      />
      <SubmitButton>{t.find}</SubmitButton>
    </Form>
  )
}
