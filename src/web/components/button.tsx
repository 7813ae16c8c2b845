import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

type Look = {
  /** One 'main' a screen, a verb with its time; 'soft' on cards, 'bad' for what removes something. */
  readonly kind?: 'main' | 'soft' | 'quiet' | 'bad'
  readonly icon?: IconName
  readonly wide?: boolean
  /** Says which one, where several buttons have the same word. */
  readonly label?: string
  readonly children: ComponentChildren
}

/** The button that sends its form. `name` and `value` tell several buttons of one form apart. */
export function SubmitButton({
  name,
  value,
  form,
  ...look
}: Look & { name?: string; value?: string; form?: string }): VNode {
  return (
    <button
      className={classOf(look)}
      {...(name !== undefined && { name })}
      {...(value !== undefined && { value })}
      {...(form !== undefined && { form })}
      {...(look.label !== undefined && { 'aria-label': look.label })}
    >
      {look.icon !== undefined && <Icon name={look.icon} />}
      {look.children}
    </button>
  )
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({ href, ...look }: Look & { href: string }): VNode {
  return (
    <a className={classOf(look)} href={href} {...(look.label !== undefined && { 'aria-label': look.label })}>
      {look.icon !== undefined && <Icon name={look.icon} />}
      {look.children}
    </a>
  )
}

/** Opens the dialog, sheet or menu with this id; the browser does it, without script. */
export function OpenButton({ opens, ...look }: Look & { opens: string }): VNode {
  return (
    <button
      type="button"
      className={classOf(look)}
      popovertarget={opens}
      {...(look.label !== undefined && { 'aria-label': look.label })}
    >
      {look.icon !== undefined && <Icon name={look.icon} />}
      {look.children}
    </button>
  )
}

/** Buttons below each other on a phone, beside each other where there is room. */
export function Buttons({ children }: { children: ComponentChildren }): VNode {
  return <div className="btns">{children}</div>
}

/** The bar at the thumb: stays in sight at the bottom. `phone` shows it on narrow screens only. */
export function ButtonBar({ phone, children }: { phone?: boolean; children: ComponentChildren }): VNode {
  return (
    <div className={phone ? 'bar bar--phone' : 'bar'}>
      <div className="bar__in">{children}</div>
    </div>
  )
}

function classOf({ kind, wide }: Pick<Look, 'kind' | 'wide'>): string {
  return `btn${kind === undefined ? '' : ` btn--${kind}`}${wide ? ' btn--wide' : ''}`
}
