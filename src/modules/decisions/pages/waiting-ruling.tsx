import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { appealTexts } from '../appeals/texts.ts'
import { Words } from './appeal-state.tsx'

/** A ruling that waits for the signatures of the members before whom a case is. */
export type Waiting = {
  readonly instance: 'examiner' | 'committee'
  readonly outcome: string
  readonly reason: string
  readonly by: string
  readonly judges: readonly { readonly name: string; readonly signed: boolean }[]
  /** Where who has not signed it signs, with the moment of the text that they read. */
  readonly sign?: { readonly action: string; readonly page: string; readonly seen: string } | undefined
}

/** What it says, who has signed, and the button of who has not. */
export function WaitingRuling({ of, lang }: { of: Waiting; lang: Lang }): VNode {
  const t = appealTexts[lang]
  const { instance, outcome, reason, by, judges, sign } = of
  return (
    <section className="stack" aria-labelledby="ruling">
      <h2 id="ruling">{t.rulingTitle}</h2>
      <p className="note">{t.rulingLead}</p>
      <Paper left={t.instances[instance]} right="" label={t.rulingTitle}>
        <Pairs
          items={[
            { term: t.answer, value: <b>{outcome}</b> },
            { term: t.reason, value: <Words text={reason} /> },
            { term: t.writtenBy, value: by },
            ...judges.map(({ name, signed }) => ({ term: name, value: signed ? t.signed : t.unsigned })),
          ]}
        />
      </Paper>
      {sign && (
        <div className="btns">
          <PostButton action={sign.action} page={sign.page} fields={{ seen: sign.seen }}>
            {t.signRuling}
          </PostButton>
        </div>
      )}
    </section>
  )
}
