/**
 * Sends a form once however often the button is pressed. When somebody comes back and changes the answer, it gets a new
 * key, because the same key means the same submission to the server.
 */
export function submitOnce(form: HTMLFormElement): void {
  let sending = false
  let sent: string | undefined
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    if (sending) return event.preventDefault()
    const now = contentOf(form)
    if (sent !== undefined && sent !== now) renewKey(form)
    sent = now
    sending = true
    event.submitter?.setAttribute('aria-busy', 'true')
  })
  window.addEventListener('pageshow', () => {
    sending = false
    for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
  })
}

function contentOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter(([name]) => !name.startsWith('_'))
  return JSON.stringify(entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]))
}

function renewKey(form: HTMLFormElement): void {
  const key = form.querySelector<HTMLInputElement>('input[name="_key"]')
  if (key) key.value = `${key.value.slice(0, 36)}-${Date.now().toString(36)}`
}
