import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { texts } from '../messages.ts'
import type { Suggestion } from './suggest.ts'
import { suggestTexts } from './messages.ts'

/** The options of the list below a search field. The script takes them over as they are; `data-q` is what choosing one searches. */
export function Suggestions({ list, lang }: { list: readonly Suggestion[]; lang: Lang }): VNode {
  return (
    <div data-said={suggestTexts[lang].said(list.length)}>
      {list.map(({ kind, text, q }, n) => (
        <div key={q} id={`suggestion-${n}`} role="option" aria-selected="false" className="suggestion" data-q={q}>
          <span>
            {q.slice(0, q.length - text.length)}
            <b>{text}</b>
          </span>
          <span className="note">{kind === 'region' ? texts[lang].kinds.region : texts[lang].conceptKinds[kind]}</span>
        </div>
      ))}
    </div>
  )
}
