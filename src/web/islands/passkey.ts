/** Forms that a passkey answers: `data-passkey` is 'make' or 'sign', `data-options` the question, or `data-ask` where to fetch it. */
export function offerPasskeys(page: Document): void {
  if (!isSupported()) return
  for (const note of page.querySelectorAll<HTMLElement>('[data-no-passkey]')) note.hidden = true
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (form.ariaBusy !== 'true') void answer(form)
    })
  }
}

// Both since 2023 to 2025 in every browser engine; an older one does not see the offer.
function isSupported(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

async function answer(form: HTMLFormElement): Promise<void> {
  form.ariaBusy = 'true'
  say(form, '')
  try {
    const { id, options } = await question(form)
    write(form, 'asked', id)
    write(form, 'answer', JSON.stringify(await ceremony(form.dataset['passkey'] === 'make', options)))
    form.submit() // the ordinary way from here: post, redirect, get
  } catch (error) {
    form.ariaBusy = null
    say(form, wordFor(form, error))
  }
}

async function question(form: HTMLFormElement): Promise<{ id: string; options: never }> {
  const { options, ask } = form.dataset
  if (options !== undefined) return JSON.parse(options)
  const reply = await fetch(ask ?? '', { method: 'POST' })
  if (!reply.ok) throw new Error(String(reply.status))
  return await reply.json()
}

async function ceremony(make: boolean, options: never): Promise<unknown> {
  const made = make
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  if (!(made instanceof PublicKeyCredential)) throw new Error('none')
  return made.toJSON()
}

// InvalidStateError: this device already holds one; NotAllowedError: left, or nothing fits (the two cannot be told apart).
function wordFor(form: HTMLFormElement, error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'InvalidStateError') return form.dataset['there'] ?? ''
  return (name === 'NotAllowedError' || name === 'AbortError' ? form.dataset['left'] : form.dataset['broken']) ?? ''
}

function write(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}

function say(form: HTMLFormElement, words: string): void {
  const place = form.querySelector('[role=status]')
  if (place) place.textContent = words
}
