import type { ComponentChildren, VNode } from 'preact'
import { More } from './cards.tsx'
import { Icon } from './icon.tsx'

/** A card. `labelledBy` names it a region and is the id of its heading; `lead` lifts the one that matters now. */
export function Card({
  labelledBy,
  lead,
  flat,
  className,
  children,
}: {
  labelledBy?: string
  lead?: boolean
  flat?: boolean
  className?: string
  children: ComponentChildren
}): VNode {
  const name = `card${lead ? ' card--lead' : ''}${flat ? ' card--flat' : ''}${className === undefined ? '' : ` ${className}`}`
  return labelledBy === undefined ? (
    <div className={name}>{children}</div>
  ) : (
    <section className={name} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}

/** The one link that covers its whole card; other controls on the card get the class `above`. */
export function CoverLink({ href, children }: { href: string; children: ComponentChildren }): VNode {
  return (
    <a className="cover" href={href}>
      {children}
    </a>
  )
}

/** The head of a page: the answer as its only h1, what it belongs to above, what to do below; `back` leads to the list it is from. */
export function PageHead({
  title,
  eyebrow,
  lead,
  back,
}: {
  title: ComponentChildren
  eyebrow?: ComponentChildren
  lead?: ComponentChildren
  back?: { readonly href: string; readonly text: string }
}): VNode {
  return (
    <div className="stack stack--1">
      {back !== undefined && (
        <More href={back.href} back>
          {back.text}
        </More>
      )}
      {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className="muted">{lead}</p>}
    </div>
  )
}

/** A list of ways on, each with how long it takes. */
export function Links({
  items,
  columns = 1,
}: {
  items: readonly { href: string; text: ComponentChildren; note?: ComponentChildren }[]
  columns?: 1 | 2
}): VNode {
  return (
    <ul className={columns === 2 ? 'links links--2' : 'links'}>
      {items.map((way) => (
        <li key={way.href}>
          <a href={way.href}>
            <span className="links__t">{way.text}</span>
            {way.note !== undefined && <span className="note">{way.note}</span>}
            <Icon name="right" size="s" />
          </a>
        </li>
      ))}
    </ul>
  )
}
