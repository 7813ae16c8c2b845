import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import {
  type DecisionDocument,
  type Domain,
  type SignedFact,
  type TraceStep,
  WhyTree,
  articleText,
  explainAll,
  nameOf,
  valueText,
} from '../../law/index.ts'
import { messages } from '../texts/messages.ts'
import { sourceText } from '../texts/sources.ts'

/** What was decided, each result with its article. */
export function Results({
  domain,
  result,
  trace,
  before,
  lang,
}: {
  domain: Domain | undefined
  result: DecisionDocument['result']
  trace: readonly TraceStep[]
  /** What the decision says that it replaces. */
  before?: DecisionDocument['result'] | undefined
  lang: Lang
}): VNode {
  const items = Object.entries(result).map(([name, value]) => {
    const rule = domain?.results[name]
    const cited = rule && trace.find((step) => step.rule === rule.name)?.article
    return {
      term: rule?.label[lang] ?? name,
      value: (
        <>
          <b>{valueText(value, rule?.unit, lang)}</b>
          {before?.[name] !== undefined && before[name] !== value && (
            <span className="note"> {messages[lang].before(valueText(before[name], rule?.unit, lang))}</span>
          )}
          <span className="note"> {articleText(cited ?? rule?.article ?? '', lang)}</span>
        </>
      ),
    }
  })
  return <Pairs items={items} />
}

type Signed = {
  readonly facts: readonly SignedFact[]
  readonly signers: Readonly<Record<string, string>>
  readonly lang: Lang
}

/** The facts that were used: what, by whom it was said, whose signature stands under it. */
export function UsedFacts({ facts, signers, lang }: Signed): VNode {
  const t = messages[lang]
  return (
    <>
      <Table
        caption={t.facts}
        head={[{ text: t.fact }, { text: t.value }, { text: t.source }, { text: t.recorded }]}
        rows={facts.map((fact) => ({ key: fact.name, cells: cellsOf(fact, signers, lang) }))}
      />
      <p className="note">{t.signedLead}</p>
    </>
  )
}

function cellsOf(fact: SignedFact, signers: Signed['signers'], lang: Lang): (string | VNode)[] {
  const named = nameOf({ id: 0, op: 'fact', of: [], value: fact.value, fact: fact.name }, lang)
  return [
    named?.label ?? fact.name,
    <span>
      {valueText(fact.value, named?.unit, lang)}
      {fact.because !== undefined && <Below>{fact.because}</Below>}
    </span>,
    <span>
      {sourceText(fact.source, lang)}
      <Below>{signedNote(fact, signers, lang)}</Below>
    </span>,
    dateOnPaper(dayOf(new Date(fact.recordedAt)), lang),
  ]
}

function Below({ children }: { children: string }): VNode {
  return (
    <>
      <br />
      <small className="note">{children}</small>
    </>
  )
}

// Which of the two it is: the source's own signature, or ours under what the source said.
function signedNote({ signedBy, signature }: SignedFact, signers: Signed['signers'], lang: Lang): string {
  const t = messages[lang]
  return signedBy === 'source' ? t.signedBySource(signers[signature.key] ?? signature.key) : t.signedByUs
}

/** Why: each result as a tree that opens into articles, steps and numbers. */
export function Why({
  trace,
  rules,
  facts,
  lang,
}: {
  trace: readonly TraceStep[]
  rules: readonly string[]
  facts: readonly SignedFact[]
  lang: Lang
}): VNode {
  const t = messages[lang]
  const saidBy = Object.fromEntries(facts.map(({ name, source }) => [name, sourceText(source, lang)]))
  return (
    <section className="stack stack--4" aria-labelledby="why">
      <h2 id="why">{t.why}</h2>
      <p className="muted noprint">{t.whyLead}</p>
      <WhyTree all={explainAll(trace, rules, lang, saidBy)} lang={lang} />
    </section>
  )
}
