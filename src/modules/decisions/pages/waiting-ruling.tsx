import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import type { AppealFile } from '../appeals/answer-appeal.ts'
import { hasSigned } from '../appeals/seat-store.ts'
import { appealTexts } from '../appeals/texts.ts'
import { Words } from './appeal-state.tsx'

/** A ruling that waits for the signatures of the committee's members: what it says, who has signed, and the button of who has not. */
export function WaitingRuling({ file: { appeal, maySign }, lang }: { file: AppealFile; lang: Lang }): VNode | null {
  const t = appealTexts[lang]
  const { row, ruling, judges } = appeal
  if (!ruling || row.ruling_at === null) return null
  const here = `/operator/appeals/${row.id}`
  return (
    <section className="stack" aria-labelledby="ruling">
      <h2 id="ruling">{t.rulingTitle}</h2>
      <p className="note">{t.rulingLead}</p>
      <Paper left={t.instances[row.instance]} right="" label={t.rulingTitle}>
        <Pairs
          items={[
            { term: t.answer, value: <b>{t.outcomes[ruling.outcome]}</b> },
            { term: t.reason, value: <Words text={ruling.reason} /> },
            { term: t.writtenBy, value: ruling.name },
            ...judges.map((judge) => ({ term: judge.name, value: hasSigned(judge, row) ? t.signed : t.unsigned })),
          ]}
        />
      </Paper>
      {maySign && (
        <div className="btns">
          <PostButton action={`${here}/sign`} page={here} fields={{ seen: row.ruling_at.toISOString() }}>
            {t.signRuling}
          </PostButton>
        </div>
      )}
    </section>
  )
}
