import type { VNode } from 'preact'

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
// The inside of each icon, made once: a page has a hundred of them, all from these constants.
const insides = new Map<IconName, { __html: string }>()

/** Says once, at start, where the sprite of this build lies: one address for the whole process, so no page need pass it on. */
export function useSprite(url: string): void {
  sprite = url
  insides.clear()
}

/** A picture beside a word. Always decoration: the word says it. */
export function Icon({ name, size }: { name: IconName; size?: 's' | 'l' }): VNode {
  return (
    <svg
      className={size === undefined ? 'icon' : `icon icon--${size}`}
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={inside(name)}
    />
  )
}

function inside(name: IconName): { __html: string } {
  const known = insides.get(name)
  if (known) return known
  const made = { __html: `<use href="${sprite}#i-${name}"/>` }
  insides.set(name, made)
  return made
}
