import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { Mark } from './marks.tsx'

const icons: Readonly<Record<'info' | 'act' | 'ok' | 'warn' | 'bad', IconName>> = {
  info: 'info',
  act: 'bell',
  ok: 'ok',
  warn: 'alert',
  bad: 'no',
}

/** Something to know, in place. Amber for what can still be changed, red only for harm. */
export function Notice({
  kind = 'info',
  icon,
  title,
  children,
  status,
}: {
  kind?: 'info' | 'act' | 'ok' | 'warn' | 'bad'
  icon?: IconName
  title: ComponentChildren
  children?: ComponentChildren
  status?: boolean
}): VNode {
  return (
    <div className={kind === 'info' ? 'notice' : `notice notice--${kind}`} {...(status && { role: 'status' })}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  )
}

/** Nothing here yet: says what would give results. */
export function Empty({
  icon = 'search',
  title,
  children,
}: {
  icon?: IconName
  title: ComponentChildren
  children?: ComponentChildren
}): VNode {
  return (
    <div className="empty">
      <Mark kind="act" icon={icon} />
      <h2 className="as-h3">{title}</h2>
      {children}
    </div>
  )
}

/** A one-time message after something was done. */
export function Toast({ children }: { children: ComponentChildren }): VNode {
  return (
    <div className="toast" role="status">
      <Icon name="check" />
      <span>{children}</span>
    </div>
  )
}
