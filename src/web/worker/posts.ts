import { keepWaiting } from '../device/outbox.ts'
import { stampFor } from '../device/stamp-keys.ts'
import { waitingFrom } from '../device/waiting.ts'
import { askToSend } from './background.ts'
import { offlinePage } from './pages.ts'

// Posts the form of a task only to take what is typed along to the same page in another language.
const taskSwitch = '/settings/task'

/** A form: to the node; without network it waits on this device when it was made to, and the page says so. */
export async function answerPost(request: Request): Promise<Response> {
  const copy = request.clone()
  try {
    return await fetch(request)
  } catch {
    const waiting = await waits(copy)
    // Not moved to another address: pressing "again" sends the same form with the same key.
    if (!waiting) return await offlinePage(503)
    await keepWaiting({ ...waiting, stamp: await stampFor(waiting).catch(() => '') })
    await askToSend()
    return Response.redirect('/offline', 303)
  }
}

async function waits(request: Request): Promise<ReturnType<typeof waitingFrom>> {
  if (new URL(request.url).pathname === taskSwitch) return undefined
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return undefined
  return waitingFrom(await request.text(), new URL(request.url).pathname, Date.now())
}
