import { type Fields, dropLocally, heldLocally, keepLocally } from './local-drafts.ts'
import { say, sayTime } from './saved-state.ts'

const pauseMs = 2000

/**
 * Saves what is typed two seconds after the last change and when the page is left. Without a network, or when the session
 * has ended, it stays on this device and goes out as soon as that is possible. A submission ends the draft.
 */
export function keepDraft(form: HTMLFormElement): void {
  const name = form.dataset['draft'] ?? ''
  let timer = 0
  let last = JSON.stringify(fieldsOf(form))
  const save = async (): Promise<void> => {
    clearTimeout(timer)
    const fields = fieldsOf(form)
    const text = JSON.stringify(fields)
    if (text === last) return
    last = text
    say('saving')
    const answer = await send(name, text)
    if (typeof answer === 'string') return saved(name, answer)
    last = ''
    if (keepLocally(name, fields)) say(answer === 401 ? 'signedOut' : 'offline')
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), pauseMs)
  }
  form.addEventListener('input', later)
  form.addEventListener('change', later)
  window.addEventListener('online', () => void save())
  window.addEventListener('pagehide', () => void save())
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (navigator.onLine) last = JSON.stringify(fieldsOf(form))
    else holdBack(event, name, form)
  })
  keepFocus(form)
  if (restore(form, name)) later()
}

/** The time at which the server saved, or the status it refused with (0: no network). */
async function send(name: string, body: string): Promise<string | number> {
  try {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(`/api/v1/drafts/${encodeURIComponent(name)}`, {
      method: 'PUT',
      body,
      headers,
      keepalive: true,
    })
    if (!reply.ok) return reply.status
    const answer: unknown = await reply.json()
    return typeof answer === 'object' && answer !== null && 'savedAt' in answer ? String(answer.savedAt) : 0
  } catch {
    return 0
  }
}

function saved(name: string, at: string): void {
  dropLocally(name)
  sayTime(at)
}

function holdBack(event: Event, name: string, form: HTMLFormElement): void {
  event.preventDefault()
  if (keepLocally(name, fieldsOf(form))) say('offline')
}

function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('_') || typeof value !== 'string') continue
    const before = fields[name]
    fields[name] = before === undefined ? value : `${before}\n${value}`
  }
  return fields
}

function restore(form: HTMLFormElement, name: string): boolean {
  const held = heldLocally(name, Date.parse(form.dataset['savedTime'] ?? '') || 0)
  if (!held) return false
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
      control.checked = (held[control.name] ?? '').split('\n').includes(control.value)
    else if (isText(control) && held[control.name] !== undefined) control.value = held[control.name] ?? ''
  }
  say('offline')
  return true
}

function isText(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (control instanceof HTMLInputElement) return control.type !== 'hidden' && control.type !== 'file'
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
}

// After a lost session one comes back to the same field.
function keepFocus(form: HTMLFormElement): void {
  const hidden = form.querySelector<HTMLInputElement>('input[name="_focus"]')
  form.addEventListener('focusin', (event) => {
    if (hidden && event.target instanceof Element && event.target.id !== '') hidden.value = event.target.id
  })
  const wanted = form.dataset['focus']
  if (wanted) document.getElementById(wanted)?.focus()
}
