import { renewLive } from './renew-live.ts'

/** How long after the last move the page is asked (ms): a slider moves many times a second. */
const pause = 120

/** Lets results follow the sliders of a calculator: the same page is asked with their values, its live parts are replaced. */
export function followSliders(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-what-if]')
  if (!form) return
  let timer = 0
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) say(page, target)
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(page, form), pause)
  })
}

// Beside the slider and to who hears it: the value with its unit, before the answer comes.
function say(page: Document, slider: HTMLInputElement): void {
  const said = moved(slider.getAttribute('aria-valuetext') ?? '', Number(slider.value))
  slider.setAttribute('aria-valuetext', said)
  const output = page.querySelector(`output[for="${slider.id}"]`)
  if (output) output.textContent = said
  const field = page.getElementById(slider.name)
  if (field instanceof HTMLInputElement) field.value = slider.value
}

/** The text with its number replaced: 112,000원 → 113,000원. */
export function moved(text: string, value: number): string {
  return text.replace(/[\d,.]*\d/, value.toLocaleString('ko-KR', { maximumFractionDigits: 2 }))
}

// Without an answer, or when it was moved since, everything stays; the button still asks.
async function ask(page: Document, form: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  const address = `${form.action}?${new URLSearchParams(fields)}`
  const fresh = await renewLive(address)
  if (!fresh) return
  page.title = fresh.title
  history.replaceState(history.state, '', address)
}
