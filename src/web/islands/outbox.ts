import { allWaiting, dropWaiting } from '../device/outbox.ts'
import type { Waiting } from '../device/waiting.ts'
import { copiedAt } from './copy-of-page.ts'
import { listOffline } from './offline-page.ts'
import { ownerOf, signedIn } from './owner.ts'
import { askOnSignOut, wipeAfterSignOut } from './sign-out.ts'

/** While something waits and the page is seen, it is tried again after this long (ms). */
const again = 15_000

/** Starts the service worker and shows what it has to send and has sent. */
export async function keepOutbox(page: Document): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await wipeAfterSignOut(page, copiedAt() !== undefined)
  // Not waited for: on a slow line the browser may be long at fetching the worker anew, and what waits is to be seen and sent meanwhile.
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'onil-outbox') void show(page)
  })
  askOnSignOut(page)
  window.addEventListener('online', () => void send(page, true))
  setInterval(() => void send(page, false), again)
  await show(page)
  await send(page, signedIn(page) !== '')
}

// What waits for a sign-in is asked about once a page, not again and again.
async function send(page: Document, signIns: boolean): Promise<void> {
  const mine = await mineOf(page)
  const due = mine.some(({ state }) => state === 'waiting' || (signIns && state === 'sign-in'))
  if (!due || page.visibilityState === 'hidden') return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage('onil-send')
}

async function mineOf(page: Document): Promise<Waiting[]> {
  const owner = ownerOf(page)
  return (await allWaiting()).filter((one) => one.owner === owner)
}

async function show(page: Document): Promise<void> {
  const mine = await mineOf(page)
  for (const one of mine)
    if (one.state === 'sent' && one.to.split(/[?#]/)[0] === location.pathname) await dropWaiting(one.key)
  const left = mine.filter((one) => one.state !== 'sent' || one.to.split(/[?#]/)[0] !== location.pathname)
  showStrip(page, left)
  await listOffline(page, left)
}

function showStrip(page: Document, mine: readonly Waiting[]): void {
  const strip = page.querySelector<HTMLElement>('[data-outbox]')
  const states = ['sent', 'refused', 'sign-in', 'waiting'] as const
  const [first] = states.flatMap((state) => mine.filter((one) => one.state === state))
  if (!strip) return
  strip.dataset['unsent'] = String(mine.filter(({ state }) => state !== 'sent').length)
  strip.hidden = first === undefined || page.querySelector('[data-offline]') !== null
  if (first) fill(strip, first, mine.filter(({ state }) => state === first.state).length)
}

function fill(strip: HTMLElement, first: Waiting, n: number): void {
  const words = strip.getAttribute(`data-${first.state}`) ?? ''
  const said = words.replace('{n}', String(n)).replace('{title}', () => first.title)
  const place = strip.querySelector('span')
  if (place && place.textContent !== said) place.textContent = said // read aloud at every change
  const link = strip.querySelector('a')
  if (!link) return
  link.href = hrefOf(first)
  link.textContent = link.getAttribute(`data-${first.state}`) ?? link.dataset['look'] ?? ''
  const close = strip.querySelector('button')
  if (!close) return
  close.hidden = first.state !== 'sent'
  close.onclick = () => {
    strip.hidden = true
    void dropWaiting(first.key)
  }
}

function hrefOf({ state, to }: Waiting): string {
  if (state === 'sent') return to || '/offline'
  return state === 'sign-in' ? '/sign-in?return=/offline' : '/offline'
}
