/** After this long a form may be sent again: its answer was a file, or never came (ms). */
const patience = 10_000

/** One click sends a form once. The button stays enabled, so that its name and value are in the post; `_key` guards the rest. */
export function submitOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.dataset['once'] === undefined || event.defaultPrevented) return
    if (form.dataset['once'] === 'sent') return event.preventDefault()
    mark(form, true)
    setTimeout(() => mark(form, false), patience)
  })
  // A page that comes back from the browser's memory may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-once="sent"]')) mark(form, false)
  })
}

function mark(form: HTMLFormElement, sent: boolean): void {
  form.dataset['once'] = sent ? 'sent' : ''
  for (const button of form.querySelectorAll('button:not([type="button"], [type="reset"])')) {
    if (sent) button.setAttribute('aria-busy', 'true')
    else button.removeAttribute('aria-busy')
  }
}
