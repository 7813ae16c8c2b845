import type { Failure } from './put-draft.ts'

/** Only a save that takes this long is spoken of (ms). */
const slow = 600

/** The line that says whether what is typed is saved (`data-saved`); its words stand in its attributes. */
export class SavedState {
  readonly #line: HTMLElement | null
  #timer = 0

  constructor(form: HTMLFormElement) {
    this.#line = form.querySelector<HTMLElement>('[data-saved]') ?? form.ownerDocument.querySelector('[data-saved]')
  }

  saving(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#say('saving'), slow)
  }

  saved(at: number): void {
    this.#say('savedAt', clock(at))
    this.#line?.classList.remove('saved--off')
  }

  failed(why: Failure): void {
    this.#say(why === 'offline' ? 'offline' : 'signedOut')
    this.#line?.classList.add('saved--off')
  }

  // Said only when it changes: screen readers read every change of this line aloud.
  #say(what: 'saving' | 'savedAt' | 'offline' | 'signedOut', time = ''): void {
    clearTimeout(this.#timer)
    const words = this.#line?.dataset[what]?.replace('{time}', time)
    const place = this.#line?.querySelector('span')
    if (place && words !== undefined && place.textContent !== words) place.textContent = words
  }
}

/** The time of day in Korea, as everywhere on the pages: '14:02'. */
export function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Asia/Seoul', hour: '2-digit', minute: '2-digit' })
}
