/** How long after the last letter suggestions are asked for (ms). */
const pause = 80
const mostKept = 50

/** The field as a combobox: a list below it, filled while one types, chosen by arrows, Enter or a press. Without it the field only searches. */
export function suggestWords(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-suggest]')
  const field = box?.querySelector('input')
  if (!box || !field?.form) return
  const list = makeList(page, box, field)
  const answers = asker(box.dataset['suggest'] ?? '')
  let timer = 0
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void follow(field, answers, list), pause)
  })
  field.addEventListener('keydown', (event) => press(event, field, list))
  field.addEventListener('blur', () => {
    clearTimeout(timer)
    list.close()
  })
  list.element.addEventListener('mousedown', (event) => event.preventDefault()) // the field keeps the focus
  list.element.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null
    if (option) choose(field, option)
  })
}

type List = {
  readonly element: HTMLElement
  options(): HTMLElement[]
  chosen(): HTMLElement | undefined
  show(html: string): void
  mark(at: number): void
  close(): void
}

function makeList(page: Document, box: HTMLElement, field: HTMLInputElement): List {
  const element = page.createElement('div')
  const said = page.createElement('div')
  Object.assign(element, { id: 'suggestions', className: 'suggestions', role: 'listbox', hidden: true })
  element.setAttribute('aria-label', box.dataset['suggestName'] ?? '')
  Object.assign(said, { className: 'vh', role: 'status' })
  box.append(element, said)
  field.setAttribute('role', 'combobox')
  for (const [name, value] of [
    ['autocomplete', 'list'],
    ['controls', 'suggestions'],
    ['expanded', 'false'],
  ])
    field.setAttribute(`aria-${name}`, value ?? '')
  const options = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[role="option"]')]
  const mark = (at: number): void => {
    options().forEach((one, n) => one.setAttribute('aria-selected', String(n === at)))
    const one = options()[at]
    if (!one) return field.removeAttribute('aria-activedescendant')
    field.setAttribute('aria-activedescendant', one.id)
    one.scrollIntoView({ block: 'nearest' })
  }
  const open = (is: boolean): void => {
    element.hidden = !is
    field.setAttribute('aria-expanded', String(is))
  }
  return {
    element,
    options,
    chosen: () => options().find((one) => one.getAttribute('aria-selected') === 'true'),
    mark,
    show(html) {
      const fresh = page.createElement('div')
      fresh.innerHTML = html // written by our own server, which escapes what was typed
      const found = fresh.firstElementChild
      if (element.innerHTML !== (found?.innerHTML ?? '')) element.replaceChildren(...(found?.childNodes ?? []))
      mark(-1)
      said.textContent = found?.getAttribute('data-said') ?? ''
      open(options().length > 0)
    },
    close() {
      mark(-1)
      said.textContent = ''
      open(false)
    },
  }
}

// Only the last question counts: the one before is given up. What was asked lately is not asked again.
function asker(address: string): (typed: string) => Promise<string | undefined> {
  const kept = new Map<string, string>()
  let asked = new AbortController()
  return async (typed) => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const html = typed === '' ? '' : (kept.get(typed) ?? (await fetched(address, typed, signal)))
    if (kept.size >= mostKept) kept.clear()
    if (html) kept.set(typed, html)
    return signal.aborted ? undefined : (html ?? '')
  }
}

// Without an answer there is nothing to suggest; the search still works.
async function fetched(address: string, q: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(`${address}?${new URLSearchParams({ q })}`, { signal }).catch(() => undefined)
  return answer?.ok ? await answer.text().catch(() => undefined) : undefined
}

async function follow(field: HTMLInputElement, ask: ReturnType<typeof asker>, list: List): Promise<void> {
  const html = await ask(field.value.trim())
  if (html === undefined || field.ownerDocument.activeElement !== field) return
  list.show(html)
}

// While a syllable is being composed Enter ends the syllable, not the search.
function press(event: KeyboardEvent, field: HTMLInputElement, list: List): void {
  if (event.isComposing || list.element.hidden) return
  const [n, chosen] = [list.options().length, list.chosen()]
  const at = chosen ? list.options().indexOf(chosen) : -1
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => list.mark(at + 1 >= n ? -1 : at + 1),
    ArrowUp: () => list.mark(at < 0 ? n - 1 : at - 1),
    Escape: () => list.close(),
    ...(chosen && { Enter: () => choose(field, chosen) }),
  }
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

function choose(field: HTMLInputElement, option: HTMLElement): void {
  field.value = option.dataset['q'] ?? field.value
  field.form?.requestSubmit()
}
