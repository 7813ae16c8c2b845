import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Tag } from '../../../web/components/marks.tsx'
import type { FieldFinding } from '../findings.ts'
import { wordingTexts } from '../wording-messages.ts'

/** The findings in one text at their very words: what is there, by which article, what to do; `fixes` adds the button that does it. */
export function FoundWords({
  found,
  text,
  lang,
  fixes,
}: {
  found: readonly FieldFinding[]
  text: string
  lang: Lang
  fixes: boolean
}): VNode | null {
  if (found.length === 0) return null
  const t = wordingTexts[lang]
  return (
    <ul className="stack stack--3 found">
      {found.map((one) => (
        <li key={`${one.rule}-${one.at[0]}`} className="stack stack--1">
          <p lang="ko">
            <Tag kind={one.verdict === 'unlawful' ? 'bad' : 'warn'}>
              {one.verdict === 'unlawful' ? t.unlawful : t.question}
            </Tag>{' '}
            {before(text, one.at[0])}
            <mark>{one.words}</mark>
            {after(text, one.at[1])}
          </p>
          <p>{one.fix[lang]}</p>
          <p className="note" lang="ko">
            {one.article}
          </p>
          {fixes && one.put !== undefined && (
            <div className="btns">
              <button className="btn btn--soft" name="act" value={fixName(one)}>
                {fixText(one, text, lang)}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

// Says all that one press takes out, when that is more than the words found.
function fixText({ put = '', takes, words }: FieldFinding, text: string, lang: Lang): string {
  const t = wordingTexts[lang]
  const taken = takes ? text.slice(...takes) : words
  if (put === '') return t.remove(taken)
  return taken === words ? t.replace(put) : t.replaceAll(taken, put)
}

const around = 24

// The sentence as far as the words: cut between words, and never with the end of the sentence before.
function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - around), at)
  const sentence = near.split(/[.!?](?!\d)\s*|\n/u).at(-1) ?? ''
  const isWhole = sentence.length < near.length || at <= around
  return isWhole ? sentence : `…${sentence.replace(/^\S*\s/u, '')}`
}

function after(text: string, at: number): string {
  const near = text.slice(at, at + around)
  const end = /[.!?](?!\d)|\n/u.exec(near)
  if (end) return near.slice(0, end.index + 1).trimEnd()
  return at + around >= text.length ? near : `${near.replace(/\s\S*$/u, '')}…`
}

/** The name of a finding's fix, as its button posts it. */
export function fixName({ field, rule, at }: Pick<FieldFinding, 'field' | 'rule' | 'at'>): string {
  return `fix:${field}:${rule}:${at[0]}`
}
