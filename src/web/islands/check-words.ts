/** How long after the last letter the words are checked (ms). */
const pause = 700

/** Shows below each text of a vacancy's form what the node finds in it, while it is written. */
export function checkWords(page: Document): void {
  const form = page.querySelector('[data-check-words]')?.closest('form')
  let timer = 0
  form?.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void check(page, form, timer, () => timer), pause)
  })
}

// Without an answer, or when more was written since, everything stays: the words are checked again when the form is sent.
async function check(page: Document, form: HTMLFormElement, asked: number, now: () => number): Promise<void> {
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  )
  const answer = await fetch('/company/vacancies/check', { method: 'POST', body }).catch(() => undefined)
  const found = page.createElement('div')
  if (answer?.ok) found.innerHTML = await answer.text() // written by our own server, which escapes what was typed
  if (!answer?.ok || asked !== now()) return
  for (const place of form.querySelectorAll<HTMLElement>('[data-found]')) {
    const html = found.querySelector(`[data-found="${place.dataset['found']}"]`)?.innerHTML ?? ''
    if (place.innerHTML !== html) place.innerHTML = html
  }
}
