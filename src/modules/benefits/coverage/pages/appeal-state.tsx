import type { VNode } from 'preact'
import { type Day, dayOf, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Paper } from '../../../../web/components/cards.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { date, dateOnPaper } from '../../../../web/format.ts'
import type { Sitting } from '../../../decisions/index.ts'
import type { Appeal } from '../appeals/store.ts'
import { appealTexts } from '../appeals/texts.ts'

type Shown = {
  readonly appeal: Appeal
  /** Before whom it is, while it waits. */
  readonly judges: readonly Sitting[]
  readonly today: Day
  readonly lang: Lang
}

/** Where an appeal stands: what it contests, what was written, its clock, the answer with who signed it. */
export function AppealState({ appeal, judges, today, lang }: Shown): VNode {
  const t = appealTexts[lang]
  const { row, says, answer } = appeal
  const due = dateOnPaper(toDay(row.due_on), lang)
  const name = t.instances[row.instance]
  return (
    <Paper left={name} right={dateOnPaper(dayOf(row.sent_at), lang)} label={name}>
      <Pairs
        items={[
          { term: t.refused, value: <Said text={row.refused_reason} by={t.by(row.refused_name)} /> },
          { term: t.sentOn, value: date(dayOf(row.sent_at), today, lang) },
          { term: t.due, value: row.longer_at === null ? due : `${due} (${t.longer})` },
          ...(row.outcome === null ? [{ term: t.judges, value: judgesText(judges, lang) }] : []),
          { term: t.wrote, value: <Said text={says} /> },
          ...(answer && row.outcome
            ? [
                { term: t.answer, value: <b>{t.outcomes[row.outcome]}</b> },
                { term: t.reason, value: <Said text={answer.reason} /> },
                { term: t.answeredBy, value: `${answer.name} · ${answer.role}` },
              ]
            : []),
        ]}
      />
    </Paper>
  )
}

function judgesText(judges: readonly Sitting[], lang: Lang): string {
  if (judges.length === 0) return appealTexts[lang].noJudge
  return judges.map(({ name, title }) => `${name} · ${title}`).join(', ')
}

/** As it was typed: a line a paragraph, and who said it. */
export function Said({ text, by }: { text: string; by?: string }): VNode {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {lines.map((line, at) => (
        <p key={at} lang="ko">
          {line}
        </p>
      ))}
      {by !== undefined && <small className="muted">{by}</small>}
    </>
  )
}
