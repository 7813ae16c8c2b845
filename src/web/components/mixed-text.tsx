import type { VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'

/** Text in which Korean names stand: on an English page each is marked as Korean, so that it is read aloud right (WCAG 3.1.2). */
export function MixedText({ text, lang }: { text: string; lang: Lang }): VNode {
  if (lang === 'ko' || !hangul.test(text)) return <>{text}</>
  return (
    <>
      {text.split(runs).map((part, at) =>
        hangul.test(part) ? (
          <span key={at} lang="ko">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  )
}

const hangul = /[가-힣]/u
// From the first Korean letter to the last one before a Latin word, with the numbers and signs between them.
const runs = /([가-힣](?:(?:(?! · )[^A-Za-z])*[가-힣])?)/u
