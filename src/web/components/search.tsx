import type { ComponentChildren, VNode } from 'preact'
import { Icon } from './icon.tsx'
import type { Lang } from '../../platform/http/page-call.ts'

const words = { ko: { find: '찾기', without: '빼기' }, en: { find: 'Search', without: 'remove' } } as const

/** The big search field: a GET form. `kept` are further conditions that go along; `quiet` hides a label the page says already. */
export function SearchBox({
  lang,
  label,
  quiet,
  kept = [],
  children,
  ...field
}: Search & { lang: Lang; quiet?: boolean; kept?: readonly (readonly [name: string, value: string])[] }): VNode {
  return (
    <form className="stack stack--3" role="search" action={field.action}>
      <label className={quiet ? 'vh' : 'label'} htmlFor={field.name ?? 'q'}>
        {label}
      </label>
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <SearchField {...field} button={words[lang].find} />
      {children}
    </form>
  )
}

type Search = {
  readonly action: string
  readonly label: string
  readonly value?: string
  readonly name?: string
  readonly hint?: string
  readonly children?: ComponentChildren
}

function SearchField({
  name = 'q',
  value = '',
  hint,
  button,
}: Pick<Search, 'name' | 'value' | 'hint'> & { button: string }): VNode {
  return (
    <>
      <div className="search">
        <input
          id={name}
          name={name}
          type="search"
          value={value}
          autoComplete="off"
          {...(hint !== undefined && { 'aria-describedby': `${name}-hint` })}
        />
        <button aria-label={button}>
          <Icon name="search" />
        </button>
      </div>
      {hint !== undefined && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}

/** Chips in a row. */
export function Chips({ children, label }: { children: ComponentChildren; label?: string }): VNode {
  return label === undefined ? (
    <div className="chips">{children}</div>
  ) : (
    <nav className="chips" aria-label={label}>
      {children}
    </nav>
  )
}

/** A chip that leads somewhere; `here` marks where one is. */
export function Chip({ href, here, children }: { href: string; here?: boolean; children: ComponentChildren }): VNode {
  return (
    <a className={here ? 'chip chip--on' : 'chip'} href={href} {...(here && { 'aria-current': 'true' as const })}>
      {children}
    </a>
  )
}

/** A condition as it was understood; the link leads to the same search without it. */
export function Understood({
  lang,
  what,
  text,
  without,
}: {
  lang: Lang
  what: string
  text: string
  without: string
}): VNode {
  return (
    <a className="chip chip--on" href={without}>
      <span>
        <b>{what}</b> {text}
      </span>
      <Icon name="close" size="s" />
      <span className="vh"> {words[lang].without}</span>
    </a>
  )
}

/** Words that were not understood: says so instead of guessing. */
export function NotUnderstood({ children }: { children: ComponentChildren }): VNode {
  return (
    <span className="chip chip--unsure">
      <Icon name="help" size="s" />
      <span>{children}</span>
    </span>
  )
}
