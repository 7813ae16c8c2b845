import { dropAllOf } from '../device/outbox.ts'
import { dropStampKey } from '../device/stamp-keys.ts'
import { clearAllOf } from './draft-memory.ts'
import { forgetOwner, signedIn } from './owner.ts'

const leaving = 'onil-leaving'
const ways = new Set(['/sign-out', '/my/devices/end-all'])

/** Before signing out: says what would be lost. Who goes on is remembered until the next page shows that they are out. */
export function askOnSignOut(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !ways.has(new URL(form.action).pathname)) return
    const strip = page.querySelector<HTMLElement>('[data-outbox]')
    const unsent = Number(strip?.dataset['unsent'] ?? 0)
    const words = strip?.dataset['leave']?.replace('{n}', String(unsent)) ?? ''
    if (unsent > 0 && !confirm(words)) return event.preventDefault()
    sessionStorage.setItem(leaving, signedIn(page))
  })
}

/** After signing out nothing of that person stays on this device: what waited, drafts, pages that were read. */
export async function wipeAfterSignOut(page: Document, isCopy: boolean): Promise<void> {
  const owner = sessionStorage.getItem(leaving)
  if (owner === null || isCopy) return
  sessionStorage.removeItem(leaving)
  if (owner === '' || signedIn(page) === owner) return
  forgetOwner(owner)
  clearAllOf(owner)
  await dropAllOf(owner)
  await dropStampKey(owner)
  for (const name of await caches.keys()) if (name.startsWith('onil-pages-')) await caches.delete(name)
}
