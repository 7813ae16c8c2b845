import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** The four states of proof: confirmed, waiting or about to end, revoked, typed by the person. */
export type Proof = 'ok' | 'wait' | 'no' | 'typed'

const icons: Readonly<Record<Proof, IconName>> = { ok: 'proven', wait: 'clock', no: 'no', typed: 'typed' }

/** A verified tick: shape, word and colour together. `more` is said in normal weight after the word. */
export function Tick({
  proof,
  children,
  more,
}: {
  proof: Proof
  children: ComponentChildren
  more?: ComponentChildren
}): VNode {
  return (
    <span className={proof === 'typed' ? 'tick' : `tick tick--${proof}`}>
      <Icon name={icons[proof]} />
      <b>
        {children}
        {more !== undefined && (
          <>
            {' '}
            <span>{more}</span>
          </>
        )}
      </b>
    </span>
  )
}

/** A small label; never the only sign of something. */
export function Tag({
  kind,
  children,
}: {
  kind?: 'ok' | 'warn' | 'bad' | 'today' | 'act'
  children: ComponentChildren
}): VNode {
  return <span className={kind === undefined ? 'tag' : `tag tag--${kind}`}>{children}</span>
}

/** A round sign at the head of an answer. */
export function Mark({
  kind,
  icon,
  large,
}: {
  kind?: 'ok' | 'warn' | 'bad' | 'act'
  icon: IconName
  large?: boolean
}): VNode {
  return (
    <span className={`mark${kind === undefined ? '' : ` mark--${kind}`}${large ? ' mark--l' : ''}`}>
      <Icon name={icon} />
    </span>
  )
}

/** A share as a bar; `label` says it to who cannot see it. */
export function Meter({
  percent,
  label,
  kind,
  big,
}: {
  percent: number
  label?: string
  kind?: 'ok' | 'warn'
  big?: boolean
}): VNode {
  const name = `meter${kind === undefined ? '' : ` meter--${kind}`}${big ? ' meter--big' : ''}`
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg className={name} preserveAspectRatio="none" {...said}>
      <rect width={`${Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10}%`} height="100%" />
    </svg>
  )
}
