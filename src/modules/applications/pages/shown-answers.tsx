import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type Proof, Tick } from '../../../web/components/marks.tsx'
import type { Answer } from '../contract.ts'
import { messages } from '../messages.ts'
import { labelOf, saidText } from '../said-text.ts'
import type { Standing, Standings } from '../verdicts.ts'

const proofs: Readonly<Record<Standing, Proof>> = {
  confirmed: 'ok',
  expired: 'wait',
  suspended: 'wait',
  unchecked: 'wait',
  revoked: 'no',
  false: 'no',
}

/**
 * An application as the employer gets it. The preview while applying, the inbox and the applicant's own copy all call this, so that
 * they cannot differ. Without `standings` the proofs are shown as they were when chosen.
 */
export function ShownAnswers({
  answers,
  standings,
  today,
  lang,
}: {
  answers: readonly Answer[]
  standings?: Standings
  today: Day
  lang: Lang
}): VNode {
  return (
    <dl className="stack stack--3">
      {answers.map((a) => (
        <div key={a.need} className="stack stack--1">
          <dt className="note">{labelOf(a, lang)}</dt>
          {a.said.is === 'words' ? (
            <dd className="quote">{a.said.text}</dd>
          ) : (
            <dd>
              {a.by === 'none' ? (
                <span className="muted">{saidText(a.said, today, lang)}</span>
              ) : (
                <b>{saidText(a.said, today, lang)}</b>
              )}
            </dd>
          )}
          {a.by !== 'none' && (
            <dd>
              <ProofOf answer={a} standing={standings === undefined ? 'confirmed' : standings[a.need]} lang={lang} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function ProofOf({ answer, standing, lang }: { answer: Answer; standing: Standing | undefined; lang: Lang }): VNode {
  const t = messages[lang].proof
  if (answer.by === 'typed') return <Tick proof="typed">{t.typed}</Tick>
  const known = standing ?? 'unchecked'
  return <Tick proof={proofs[known]}>{t[known](answer.issuers.join(', '))}</Tick>
}
