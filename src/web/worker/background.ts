import { sendWaiting } from './send.ts'

declare const self: ServiceWorkerGlobalScope

const tag = 'onil-send'

/** Sends what waits when the browser says that the line is back, and when a page asks for it. */
export function sendLater(): void {
  self.addEventListener('sync', (event) => {
    if (event instanceof ExtendableEvent) event.waitUntil(sendWaiting())
  })
  self.addEventListener('message', (event) => {
    if (event.data === tag) event.waitUntil(sendWaiting().catch(() => undefined))
  })
}

/** Asks the browser to wake this worker when the line is back; where it cannot, the next page asks. */
export async function askToSend(): Promise<void> {
  const { registration } = self
  if (!('sync' in registration)) return
  const { sync } = registration
  if (canRegister(sync)) await sync.register(tag).catch(() => undefined)
}

function canRegister(sync: unknown): sync is { register(tag: string): Promise<void> } {
  return typeof sync === 'object' && sync !== null && 'register' in sync
}
