import type { VNode } from 'preact'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { date, dateOnPaper } from '../../../web/format.ts'
import type { Appeal } from '../appeals/appeal-store.ts'
import type { Judge } from '../appeals/seat-store.ts'
import { appealTexts } from '../appeals/texts.ts'

/** Where an appeal stands: its clocks, what was written, and the answer with who signed it. `place`: where decisions are read. */
export function AppealState({
  appeal: { row, says, answer, judges },
  today,
  lang,
  place,
}: {
  appeal: Appeal
  today: Day
  lang: Lang
  place: string
}): VNode {
  const t = appealTexts[lang]
  const due = dateOnPaper(toDay(row.due_on), lang)
  return (
    <Paper
      left={t.instances[row.instance]}
      right={dateOnPaper(dayOf(row.sent_at), lang)}
      label={t.instances[row.instance]}
    >
      <Pairs
        items={[
          { term: t.sentOn, value: date(dayOf(row.sent_at), today, lang) },
          { term: t.due, value: row.longer_at === null ? due : `${due} (${t.longer})` },
          { term: t.judges, value: <Before judges={judges} lang={lang} /> },
          { term: t.wrote, value: <Words text={says} /> },
          ...(answer && row.outcome
            ? [
                { term: t.answer, value: <b>{t.outcomes[row.outcome]}</b> },
                { term: t.reason, value: <Words text={answer.reason} /> },
                { term: t.answeredBy, value: `${answer.name} · ${answer.role}` },
              ]
            : []),
        ]}
      />
      {row.outcome === 'set-aside' && row.newer_id === null && <p className="note">{t.anew}</p>}
      {row.newer_id !== null && <a href={`${place}/${row.newer_id}`}>{t.newer}</a>}
    </Paper>
  )
}

function Before({ judges, lang }: { judges: readonly Judge[]; lang: Lang }): VNode {
  const t = appealTexts[lang]
  return (
    <>
      {judges.map(({ row: { id }, name, title }) => (
        <p key={id}>{t.judge(name, title)}</p>
      ))}
      <p className="note">{judges.length === 0 ? t.noJudge : t.independent}</p>
    </>
  )
}

/** Words as they were typed: a line a paragraph. */
export function Words({ text }: { text: string }): VNode {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </>
  )
}
