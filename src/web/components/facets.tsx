import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'
import { Icon } from './icon.tsx'

const words = {
  ko: { title: '조건', narrow: '조건으로 좁히기', clear: '모두 지우기', apply: '이 조건으로 보기' },
  en: { title: 'Filters', narrow: 'Narrow by filters', clear: 'Clear all', apply: 'Show with these' },
} as const

/** The conditions of a search: one GET form, a sheet on phones (opened by `OpenButton opens={id}`), a panel on wide screens. */
export function Facets({
  lang,
  id,
  action,
  clear,
  kept = [],
  apply,
  children,
}: {
  lang: Lang
  id: string
  action: string
  /** The same search without conditions. */
  clear: string
  kept?: readonly (readonly [name: string, value: string])[]
  /** What the button says, e.g. '214건 보기'. */
  apply?: string
  children: ComponentChildren
}): VNode {
  const t = words[lang]
  return (
    <form className="facets pop sticky" id={id} popover="auto" action={action} aria-label={t.narrow}>
      <div className="row row--between">
        <h2>{t.title}</h2>
        <a className="btn btn--quiet" href={clear}>
          {t.clear}
        </a>
      </div>
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="btns">
        <button className="btn btn--main btn--wide">{apply ?? t.apply}</button>
      </div>
    </form>
  )
}

/** One group of conditions (`Option` lines); `open` shows it at once. */
export function Facet({
  title,
  open,
  children,
}: {
  title: string
  open?: boolean
  children: ComponentChildren
}): VNode {
  return (
    <details className="facet" open={open ?? false}>
      <summary>
        {title}
        <Icon name="chev" />
      </summary>
      <fieldset className="facet__body">
        <legend className="vh">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}
