import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** A titled part of a page; the title names the region. */
export function Section({
  id,
  title,
  children,
  aside,
  level = 2,
  className = 'stack',
}: {
  id: string
  title: ComponentChildren
  children: ComponentChildren
  aside?: ComponentChildren
  level?: 2 | 3
  className?: string
}): VNode {
  const heading = level === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>
  return (
    <section className={className} aria-labelledby={id}>
      {aside === undefined ? (
        heading
      ) : (
        <div className="row row--between">
          {heading}
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}

/** A large choice on the home page. */
export function Door({
  icon,
  href,
  title,
  note,
}: {
  icon: IconName
  href: string
  title: string
  note: string
}): VNode {
  return (
    <div className="card door">
      <Icon name={icon} size="l" />
      <h3>
        <a className="cover" href={href}>
          {title}
        </a>
      </h3>
      <p className="note">{note}</p>
      <Icon name="right" />
    </div>
  )
}

/** A link to more of the same, or back (`icon` left stands first). */
export function More({ href, children, back }: { href: string; children: ComponentChildren; back?: boolean }): VNode {
  return back ? (
    <a className="more self" href={href}>
      <Icon name="left" size="s" />
      {children}
    </a>
  ) : (
    <a className="more" href={href}>
      {children}
      <Icon name="right" size="s" />
    </a>
  )
}

/** A deadline: the date leads. */
export function DateCard({
  top,
  day,
  bottom,
  today,
}: {
  top: string
  day: string
  bottom: string
  today?: boolean
}): VNode {
  return (
    <p className={today ? 'date date--today' : 'date'}>
      <span>{top}</span>
      <b>{day}</b>
      <span>{bottom}</span>
    </p>
  )
}

/** The end of a list: how much is shown, and the next piece. */
export function Keyset({ shown, next, text }: { shown: string; next?: string | undefined; text: string }): VNode {
  return (
    <div className="keyset">
      <p className="note">{shown}</p>
      {next !== undefined && (
        <a className="btn" href={next} rel="next">
          {text}
        </a>
      )}
    </div>
  )
}

/** The paper that leaves or was received: a receipt, or the exact preview of what is sent. */
export function Paper({
  left,
  right,
  children,
  label,
}: {
  left: ComponentChildren
  right?: ComponentChildren
  children: ComponentChildren
  label: string
}): VNode {
  return (
    <article className="paper" aria-label={label}>
      <div className="paper__head">
        <span>{left}</span>
        {right !== undefined && <span>{right}</span>}
      </div>
      {children}
    </article>
  )
}
