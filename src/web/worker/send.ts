import { allWaiting, keepWaiting } from '../device/outbox.ts'
import { type Waiting, afterAnswer } from '../device/waiting.ts'

declare const self: ServiceWorkerGlobalScope

/** Sends what waits, one after the other, and tells the open pages. Throws while something could not be sent, so that it is tried again. */
export async function sendWaiting(): Promise<void> {
  await navigator.locks.request('onil-send', async () => {
    const waiting = (await allWaiting()).filter(({ state }) => state === 'waiting' || state === 'sign-in')
    try {
      for (const one of waiting) await keepWaiting(await sendOne(one))
    } finally {
      for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage('onil-outbox')
    }
  })
}

async function sendOne(waiting: Waiting): Promise<Waiting> {
  const response = await fetch(waiting.action, {
    method: 'POST',
    body: waiting.body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'onil-sent-later': '1',
      'onil-owner': waiting.owner,
      ...(waiting.stamp && { 'onil-stamp': waiting.stamp }),
    },
  })
  const said: unknown = await response.json().catch(() => ({}))
  return afterAnswer(waiting, response.status, {
    to: text(said, 'to'),
    says: text(said, 'says') || text(said, 'detail'),
  })
}

function text(said: unknown, name: string): string {
  const value = typeof said === 'object' && said !== null ? Object.entries(said).find(([key]) => key === name)?.[1] : ''
  return typeof value === 'string' ? value : ''
}
