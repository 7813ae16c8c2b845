import type { Locator, Page } from '@playwright/test'

const most = 250

/**
 * Moves focus to `target` (or one of several) with Tab. On the way every stop must show that it has focus, be in sight and not
 * under a bar, and come later in the source than the one before.
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' })
  const faults: string[] = []
  for (let i = 0; i < most; i++) {
    if (await isFocused(target)) break
    await markFocus(page)
    await page.keyboard.press('Tab')
    faults.push(...(await faultsOfFocus(page)))
  }
  if (!(await isFocused(target))) throw new Error(`not reached by keyboard: ${target}`)
  if (faults.length > 0)
    throw new Error(`on the way to ${target} on ${page.url()}:\n${[...new Set(faults)].join('\n')}`)
}

async function isFocused(target: Locator): Promise<boolean> {
  return await target.evaluateAll((all) => all.includes(document.activeElement as never))
}

async function markFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('[data-was]')?.removeAttribute('data-was')
    document.activeElement?.setAttribute('data-was', '')
  })
}

async function faultsOfFocus(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const now = document.activeElement
    const was = document.querySelector('[data-was]')
    if (!now || now === document.body || now === was) return [] // round again, or from part to part of a date
    const name = `${now.tagName.toLowerCase()} "${(now.textContent || now.getAttribute('name') || '').trim().slice(0, 40)}"`
    const faults: string[] = []
    const later = !was || was === document.body || was.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING
    if (!later) faults.push(`${name} comes before the stop before it`)
    const outlined = (e: Element, part?: string): boolean => {
      const s = getComputedStyle(e, part)
      return (s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none'
    }
    const face = now.closest('label') ?? now
    // A control may show it on its label, on the frame around it, or on the part that covers its card.
    const seen = [now, face, now.parentElement ?? now].some((e) => outlined(e)) || outlined(now, '::after')
    if (!seen) faults.push(`${name} does not show focus`)
    const box = face.getClientRects()[0] ?? face.getBoundingClientRect() // the first line of one that wraps
    const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + Math.min(box.height / 2, 20)]
    const on = document.elementFromPoint(x, y)
    if (box.height > 1 && (!on || !(face.contains(on) || on.contains(face)))) {
      faults.push(`${name} is out of sight or under something (${on?.className ?? 'outside'})`)
    }
    return faults
  })
}
