/** What a push message holds: words that a locked screen may show, where they lead, and an id, so that one is shown once. */
type Told = { readonly id: string; readonly title: string; readonly body: string; readonly link: string }

/** Shows push messages, and opens what they speak of when touched. */
export function listenForPush(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => event.waitUntil(show(worker, readTold(event.data?.text()))))
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const link: unknown = event.notification.data
    event.waitUntil(open(worker, typeof link === 'string' ? link : '/my/messages'))
  })
}

// The tag makes a message that is handed over twice one message on the screen.
async function show(worker: ServiceWorkerGlobalScope, told: Told): Promise<void> {
  const { id, title, body, link } = told
  await worker.registration.showNotification(title, { body, tag: id, data: link })
}

async function open(worker: ServiceWorkerGlobalScope, link: string): Promise<void> {
  const [window] = await worker.clients.matchAll({ type: 'window' })
  const there = await window?.navigate(link).catch(() => null)
  await (there ? there.focus() : worker.clients.openWindow(link))
}

/** Reads a message; a browser must show something for every push, so what is no message of ours leads to the inbox. */
export function readTold(text: string | undefined): Told {
  const nothing = { id: 'onil', title: '온일', body: '새 알림이 있습니다', link: '/my/messages' }
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isTold(value) && /^\/(?![/\\])/.test(value.link) ? value : nothing
  } catch {
    return nothing
  }
}

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'title' in value && 'body' in value && 'link' in value)) return false
  return [value.id, value.title, value.body, value.link].every((part) => typeof part === 'string')
}
