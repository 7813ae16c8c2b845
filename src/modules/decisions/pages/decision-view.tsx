import type { VNode } from 'preact'
import { dayOf, isDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { domainNamed } from '../../law/index.ts'
import type { ReadDecision } from '../decision-store.ts'
import { untilOf } from '../appeals/appeal-store.ts'
import { AppealText } from './appeal-text.tsx'
import { Results, UsedFacts, Why } from './parts.tsx'
import { stepsOf } from '../trace-of.ts'
import { messages } from '../texts/messages.ts'

type Shown = { readonly kept: ReadDecision; readonly lang: Lang }

/** A decision as a paper: what, by whom, on which days, from which facts. */
export function DecisionPaper({ kept, lang }: Shown): VNode {
  const t = messages[lang]
  const { row, document } = kept
  const { decidedBy } = document
  return (
    <Paper left={t.paper} right={dateOnPaper(dayOf(row.decided_at), lang)} label={t.paper}>
      <h2 className="as-h3">{t.results}</h2>
      <Results
        domain={domainNamed(row.domain)}
        result={document.result}
        trace={stepsOf(document)}
        before={document.replaces?.result}
        lang={lang}
      />
      {decidedBy.kind === 'person' && (
        <Pairs
          items={[
            { term: t.reason, value: decidedBy.reason },
            { term: t.decidedBy, value: `${decidedBy.name} · ${decidedBy.role}` },
          ]}
        />
      )}
      <Pairs
        items={[
          ...(decidedBy.kind === 'automatic' ? [{ term: t.decidedBy, value: t.automatic }] : []),
          { term: t.number, value: row.id },
          { term: t.lawDay, value: onPaper(document.lawDay, lang) },
          { term: t.factDay, value: onPaper(document.factDay, lang) },
          { term: t.effectDay, value: onPaper(document.effectDay, lang) },
        ]}
      />
      <h2 className="as-h3">{t.facts}</h2>
      <UsedFacts facts={document.facts} signers={kept.signers} lang={lang} />
      {row.negative && <AppealText domain={row.domain} until={untilOf(row, undefined)} lang={lang} />}
    </Paper>
  )
}

/** Where a decision stands, when something came after it. */
export function Standing({ kept: { row }, lang, newer }: Shown & { newer?: string }): VNode | null {
  const t = messages[lang]
  if (row.newer_id !== null)
    return (
      <Notice kind="info" title={t.states.replaced}>
        <p>{t.replacedText}</p>
        {newer !== undefined && <a href={newer}>{t.newer}</a>}
      </Notice>
    )
  if (row.set_aside_at !== null)
    return (
      <Notice kind="warn" title={t.states.setAside}>
        <p>{t.setAsideText}</p>
      </Notice>
    )
  return row.reopened_at === null ? null : (
    <Notice kind="warn" title={t.states.reopened}>
      <p>{t.reopenedText}</p>
    </Notice>
  )
}

/** Why it was decided so. */
export function DecisionWhy({ kept: { row, document }, lang }: Shown): VNode {
  const rules = row.wanted.map((name) => domainNamed(row.domain)?.results[name]?.name ?? '')
  return <Why trace={stepsOf(document)} rules={rules} facts={document.facts} lang={lang} />
}

function onPaper(day: string, lang: Lang): string {
  return isDay(day) ? dateOnPaper(day, lang) : day
}
