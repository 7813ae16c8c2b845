import type { VNode } from 'preact'
import { dayOf, isDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { type SignedFact, WhyTree, articleText, domainNamed, explainAll, nameOf, valueText } from '../../law/index.ts'
import type { ReadDecision } from '../decision-store.ts'
import { stepsOf } from '../trace-of.ts'
import { messages } from '../texts/messages.ts'
import { sourceText } from '../texts/sources.ts'

type Shown = { readonly kept: ReadDecision; readonly lang: Lang }

/** A decision as a paper: what, by whom, on which days, from which facts. */
export function DecisionPaper({ kept, lang }: Shown): VNode {
  const t = messages[lang]
  const { row, document } = kept
  const { decidedBy } = document
  return (
    <Paper left={t.paper} right={dateOnPaper(dayOf(row.decided_at), lang)} label={t.paper}>
      <h2 className="as-h3">{t.results}</h2>
      <Results kept={kept} lang={lang} />
      <Pairs
        items={[
          { term: t.number, value: row.id },
          { term: t.lawDay, value: onPaper(document.lawDay, lang) },
          { term: t.factDay, value: onPaper(document.factDay, lang) },
          { term: t.effectDay, value: onPaper(document.effectDay, lang) },
          {
            term: t.decidedBy,
            value: decidedBy.kind === 'person' ? `${decidedBy.name} (${decidedBy.role})` : t.automatic,
          },
          ...(decidedBy.kind === 'person' ? [{ term: t.reason, value: decidedBy.reason }] : []),
        ]}
      />
      <h2 className="as-h3">{t.facts}</h2>
      <UsedFacts kept={kept} lang={lang} />
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
  return row.reopened_at === null ? null : (
    <Notice kind="warn" title={t.states.reopened}>
      <p>{t.reopenedText}</p>
    </Notice>
  )
}

/** Why: each result as a tree that opens into articles, steps and numbers. */
export function DecisionWhy({ kept: { row, document }, lang }: Shown): VNode {
  const t = messages[lang]
  const rules = row.wanted.map((name) => domainNamed(row.domain)?.results[name]?.name ?? '')
  const saidBy = Object.fromEntries(document.facts.map(({ name, source }) => [name, sourceText(source, lang)]))
  return (
    <section className="stack stack--4" aria-labelledby="why">
      <h2 id="why">{t.why}</h2>
      <p className="muted noprint">{t.whyLead}</p>
      <WhyTree all={explainAll(stepsOf(document), rules, lang, saidBy)} lang={lang} />
    </section>
  )
}

function Results({ kept: { row, document }, lang }: Shown): VNode {
  const domain = domainNamed(row.domain)
  const items = Object.entries(document.result).map(([name, value]) => {
    const rule = domain?.results[name]
    return {
      term: rule?.label[lang] ?? name,
      value: (
        <>
          <b>{valueText(value, rule?.unit, lang)}</b>
          <span className="note"> {articleText(rule?.article ?? '', lang)}</span>
        </>
      ),
    }
  })
  return <Pairs items={items} />
}

function UsedFacts({ kept: { document, signers }, lang }: Shown): VNode {
  const t = messages[lang]
  return (
    <>
      <Table
        caption={t.facts}
        head={[{ text: t.fact }, { text: t.value }, { text: t.source }, { text: t.recorded }]}
        rows={document.facts.map((fact) => {
          const named = nameOf({ id: 0, op: 'fact', of: [], value: fact.value, fact: fact.name }, lang)
          return {
            key: fact.name,
            cells: [
              named?.label ?? fact.name,
              valueText(fact.value, named?.unit, lang),
              <>
                {sourceText(fact.source, lang)}
                <span className="note"> {signedNote(fact, signers, lang)}</span>
              </>,
              dateOnPaper(dayOf(new Date(fact.recordedAt)), lang),
            ],
          }
        })}
      />
      <p className="note">{t.signedLead}</p>
    </>
  )
}

// Which of the two it is: the source's own signature, or ours under what the source said.
function signedNote({ signedBy, signature }: SignedFact, signers: ReadDecision['signers'], lang: Lang): string {
  const t = messages[lang]
  return signedBy === 'source' ? t.signedBySource(signers[signature.key] ?? signature.key) : t.signedByUs
}

function onPaper(day: string, lang: Lang): string {
  return isDay(day) ? dateOnPaper(day, lang) : day
}
