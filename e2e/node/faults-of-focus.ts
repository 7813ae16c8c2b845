/**
 * What is wrong with the focus now, run inside the page: it must show, be in sight, under nothing, and come later in the source
 * than the stop before (marked `data-was`).
 */
export function faultsOfFocus(): string[] {
  const now = document.activeElement
  const was = document.querySelector('[data-was]')
  if (!now || now === document.body || now === was) return [] // round again, or from part to part of a date
  const face = now.closest('label') ?? now
  const name = `${now.tagName.toLowerCase()} "${(now.textContent || now.getAttribute('name') || '').trim().slice(0, 40)}"`
  const outlined = (e: Element, part?: string): boolean => {
    const s = getComputedStyle(e, part)
    return (s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none'
  }
  const comesLater = (): boolean =>
    !was || was === document.body || (was.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  // A control may show it on its label, on the frame around it, or on the part that covers its card.
  const shows = (): boolean =>
    [now, face, now.parentElement ?? now].some((e) => outlined(e)) || outlined(now, '::after')
  const inSight = (): boolean => {
    const box = face.getClientRects()[0] ?? face.getBoundingClientRect() // the first line of one that wraps
    const on = document.elementFromPoint(
      box.x + Math.min(box.width, innerWidth) / 2,
      box.y + Math.min(box.height / 2, 20),
    )
    return box.height <= 1 || (on !== null && (face.contains(on) || on.contains(face)))
  }
  const rules: readonly [boolean, string][] = [
    [comesLater(), 'comes before the stop before it'],
    [shows(), 'does not show focus'],
    [inSight(), 'is out of sight or under something'],
  ]
  return rules.filter(([kept]) => !kept).map(([, says]) => `${name} ${says}`)
}
