import type { VNode } from 'preact'
import { forgetKept } from '../kept.ts'

/** Names of the sprite `icons.svg`, without their 'i-'. */
export type IconName =
  | 'search'
  | 'menu'
  | 'close'
  | 'check'
  | 'ok'
  | 'alert'
  | 'info'
  | 'no'
  | 'clock'
  | 'typed'
  | 'calendar'
  | 'bell'
  | 'user'
  | 'users'
  | 'building'
  | 'work'
  | 'wallet'
  | 'seal'
  | 'shield'
  | 'pin'
  | 'bus'
  | 'won'
  | 'book'
  | 'file'
  | 'receipt'
  | 'down'
  | 'share'
  | 'send'
  | 'lock'
  | 'eye'
  | 'hide'
  | 'pen'
  | 'plus'
  | 'right'
  | 'left'
  | 'chev'
  | 'filter'
  | 'save'
  | 'phone'
  | 'chat'
  | 'globe'
  | 'text'
  | 'home'
  | 'sun'
  | 'key'
  | 'link'
  | 'undo'
  | 'video'
  | 'scale'
  | 'cloud'
  | 'card'
  | 'truck'
  | 'help'
  | 'code'
  | 'star'
  | 'gear'
  | 'wheat'
  | 'bolt'
  | 'proven'
  | 'moon'

let sprite = '/assets/icons.svg'
// Made once each: a page has a hundred of them, all from these constants.
const made = { s: new Map<IconName, VNode>(), m: new Map<IconName, VNode>(), l: new Map<IconName, VNode>() }

/** Says once, at start, where the sprite of this build lies: one address for the whole process, so no page need pass it on. */
export function useSprite(url: string): void {
  sprite = url
  for (const size of Object.values(made)) size.clear()
  forgetKept()
}

/** A picture beside a word. Always decoration: the word says it. */
export function Icon({ name, size }: { name: IconName; size?: 's' | 'l' }): VNode {
  const known = made[size ?? 'm'].get(name)
  if (known) return known
  const icon = (
    <svg
      className={size === undefined ? 'icon' : `icon icon--${size}`}
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: `<use href="${sprite}#i-${name}"/>` }}
    />
  )
  made[size ?? 'm'].set(name, icon)
  return icon
}
