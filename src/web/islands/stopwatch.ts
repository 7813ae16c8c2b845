import { type Watch, addSecond, enter, readWatch, reportOf } from './journey-time.ts'

const kept = 'onil-journey'
const off = 'onil-stopwatch-off'
/** Without any touch for so long, time is not counted (ms). */
const idle = 60_000

/**
 * Counts active seconds of a journey on this device: the page is in sight and somebody has done something within a minute. Told
 * once, at its end or when leaving, rounded by chance, without cookie, address or name. Off by the browser's wish (Do Not Track,
 * Global Privacy Control) or by the switch.
 */
export function timeJourneys(page: Document): void {
  showSwitch(page)
  if (isOff()) return sessionStorage.removeItem(kept)
  begin(page)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && !isOff()) begin(page)
  })
}

function begin(page: Document): void {
  const { watch, here, done, left } = enter(readWatch(sessionStorage.getItem(kept)), placeOf(page))
  if (left) tell(left, false)
  if (watch && done) return tell(watch, true)
  if (watch) follow(page, watch, here)
}

// Where one address shows several screens, the page says which it is.
function placeOf(page: Document): string {
  const screen = page.querySelector<HTMLElement>('[data-screen]')?.dataset['screen']
  return screen === undefined ? location.pathname : `${location.pathname}#${screen}`
}

function follow(page: Document, from: Watch, here: boolean): void {
  let watch = from
  let touched = performance.now()
  let stays = false
  sessionStorage.setItem(kept, JSON.stringify(watch))
  const stop = new AbortController()
  const on = { passive: true, signal: stop.signal }
  const touch = (): void => void (touched = performance.now())
  for (const what of ['pointerdown', 'keydown', 'input', 'scroll']) page.addEventListener(what, touch, on)
  const timer = setInterval(() => {
    if (here && page.visibilityState === 'visible' && performance.now() - touched < idle) watch = addSecond(watch)
  }, 1000)
  page.addEventListener('click', ({ target }) => void (stays ||= isOurs(target)), on)
  page.addEventListener('submit', () => void (stays = true), on)
  window.navigation?.addEventListener('navigate', ({ destination }) => void (stays ||= isHere(destination.url)), on)
  window.addEventListener(
    'pagehide',
    () => {
      stop.abort()
      clearInterval(timer)
      if (isOff()) sessionStorage.removeItem(kept)
      else if (stays) sessionStorage.setItem(kept, JSON.stringify(watch))
      else tell(watch, false)
    },
    on,
  )
}

function isOurs(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  return link !== null && isHere(link.href)
}

const isHere = (url: string): boolean => URL.parse(url)?.origin === location.origin

function tell(watch: Watch, done: boolean): void {
  sessionStorage.removeItem(kept)
  void fetch('/api/v1/journeys', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(reportOf(watch, done, Math.random)),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => undefined)
}

function isOff(): boolean {
  return navigator.globalPrivacyControl === true || navigator.doNotTrack === '1' || localStorage.getItem(off) !== null
}

// The switch works on this device only; it is shown where there is something to switch.
function showSwitch(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-stopwatch]')
  const button = box?.querySelector('button')
  if (!box || !button) return
  const show = (): void => {
    box.dataset['stopwatch'] = isOff() ? 'off' : 'on'
    button.setAttribute('aria-pressed', String(!isOff()))
    button.textContent = box.dataset[isOff() ? 'off' : 'on'] ?? ''
  }
  box.hidden = false
  show()
  button.addEventListener('click', () => {
    if (localStorage.getItem(off) === null) localStorage.setItem(off, '1')
    else localStorage.removeItem(off)
    sessionStorage.removeItem(kept)
    show()
  })
}
