import type { VNode } from 'preact'
import { z } from 'zod'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { ReceiptFacts, ReceiptVerdict } from '../../../platform/receipts/verify.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Mark } from '../../../web/components/marks.tsx'
import { momentOnPaper } from '../../../web/format.ts'
import { actWords, receiptTexts } from '../texts/receipts.ts'
import { ReceiptContent } from './receipt-content.tsx'

const Content = z.record(z.string(), z.unknown())

type Props = { verdict: ReceiptVerdict; sentence: string; content: unknown; lang: Lang; again: string }

/** The answer first, then what the receipt says, then the content it was compared with. */
export function Verdict({ verdict, sentence, content, lang, again }: Props): VNode {
  const t = receiptTexts[lang]
  const given = Content.safeParse(content)
  const good = verdict.verdict === 'genuine' && verdict.content !== 'differs'
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3" role="status">
        {good ? (
          <Mark kind="ok" icon="check" large />
        ) : (
          <Mark kind={verdict.verdict === 'altered' ? 'bad' : 'warn'} icon="alert" large />
        )}
        <h1>{sentence}</h1>
        <p className="lead">{nextOf(verdict, lang)}</p>
      </div>
      {verdict.verdict === 'genuine' && (
        <Paper left={t.paper} right={momentOnPaper(new Date(verdict.facts.time), lang)} label={t.paper}>
          <Facts facts={verdict.facts} lang={lang} />
          {verdict.content === 'matches' && given.success && (
            <div className="stack stack--2">
              <h2 className="as-h3">{t.content}</h2>
              <ReceiptContent content={given.data} />
            </div>
          )}
        </Paper>
      )}
      <div className="btns noprint">
        <a className="btn" href={again}>
          {t.again}
        </a>
      </div>
      <p className="note">
        <a href="/.well-known/onil-receipt-keys.json">{t.how}</a>
      </p>
    </div>
  )
}

function Facts({ facts, lang }: { facts: ReceiptFacts; lang: Lang }): VNode {
  const t = receiptTexts[lang]
  return (
    <Pairs
      items={[
        { term: t.act, value: actWords[facts.command]?.[lang] ?? <code>{facts.command}</code> },
        { term: t.node, value: facts.node },
        { term: t.id, value: facts.id },
        { term: t.key, value: facts.keyId },
      ]}
    />
  )
}

function nextOf(verdict: ReceiptVerdict, lang: Lang): string {
  const t = receiptTexts[lang]
  if (verdict.verdict !== 'genuine')
    return { altered: t.alteredNext, 'unknown-key': t.unknownKeyNext, 'not-a-receipt': t.notAReceiptNext }[
      verdict.verdict
    ]
  return { matches: t.genuineMatchesNext, differs: t.genuineDiffersNext, 'not given': t.genuineNext }[verdict.content]
}
