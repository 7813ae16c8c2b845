import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { isRefusal } from '../../../kernel/refusal.ts'
import { type Wish, readWish, wishWords } from '../../search/index.ts'
import { texts } from '../messages.ts'
import { type Every, everies } from '../saved-search.ts'

/** The conditions of a search as chips; what could not be searched for is said. */
export function Conditions({ wish, lang }: { wish: Wish; lang: Lang }): VNode {
  const unsure = wish.parts.filter(({ kind }) => kind === 'unsure').map(({ text }) => `‘${text}’`)
  return (
    <div className="stack stack--2">
      <ul className="chips">
        {wishWords(wish, lang).map((word) => (
          <li key={word} className="chip chip--on">
            {word}
          </li>
        ))}
      </ul>
      {unsure.length > 0 && <p className="note">{texts[lang].unsureLeft(unsure.join(', '))}</p>}
    </div>
  )
}

/** The wish of a saved search; undefined when one of its codes is no longer known. */
export function wishOf(query: string): Wish | undefined {
  const wish = readWish(query)
  return isRefusal(wish) ? undefined : wish
}

/** Name and rhythm: the fields of a saved search. */
export function Fields({
  lang,
  name,
  every,
  error,
}: {
  lang: Lang
  name: string
  every: Every
  error?: string | undefined
}): VNode {
  const t = texts[lang]
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} lang={lang} value={name} error={error} maxLength={60} />
      <Choices legend={t.everyLegend} name="every" lang={lang}>
        {everies.map((one) => (
          <Choice key={one} type="radio" name="every" value={one} checked={one === every} note={t.everyNote[one]}>
            {t.every[one]}
          </Choice>
        ))}
      </Choices>
    </>
  )
}

/** The rhythm that was chosen, or the usual one. */
export function everyOf(value: unknown, usual: Every = 'day'): Every {
  return everies.find((one) => one === value) ?? usual
}
