import { isNewer } from './draft-copy.ts'
import { clearCopy, readStored, writeCopy } from './draft-memory.ts'
import { fillFields, focusField, noteFocus, readFields } from './form-fields.ts'
import { putDraft } from './put-draft.ts'
import { renewLive } from './renew-live.ts'
import { SavedState } from './saved-state.ts'

const taskSwitch = '/settings/task'

/** A change is saved after this long; what could not be saved is tried again after that long (ms). */
const pause = 2000
const again = 30_000

/** One form whose draft is kept. */
export class Draft {
  readonly key: string
  readonly #form: HTMLFormElement
  readonly #state: SavedState
  #saved: number
  #changed = false
  #timer = 0
  #sending: AbortController | undefined

  constructor(form: HTMLFormElement) {
    const { draft = '', owner = '', savedTime = '' } = form.dataset
    this.key = `${owner}:${draft}`
    this.#form = form
    this.#state = new SavedState(form)
    this.#saved = Date.parse(savedTime) || 0
  }

  /** Puts back what this device kept and the node has not, and listens. `back`: the person came with the back button. */
  begin(back: boolean): void {
    const copy = readStored(this.key)
    if (copy && isNewer(copy, this.#saved, back, Date.now())) {
      fillFields(this.#form, copy.fields)
      this.#change(0)
    } else clearCopy(this.key)
    focusField(this.#form, this.#form.dataset['focus'] ?? '')
    this.#listen()
  }

  #listen(): void {
    const form = this.#form
    form.addEventListener('input', () => this.#change(pause))
    form.addEventListener('change', () => this.#change(pause))
    form.addEventListener('focusin', ({ target }) => noteFocus(form, target))
    form.addEventListener('submit', ({ submitter }) => {
      // A switch of language takes what is typed along and comes back: nothing was submitted.
      if (submitter?.getAttribute('formaction') !== taskSwitch) this.#submitted()
    })
    window.addEventListener('pagehide', () => this.#leave())
    window.addEventListener('online', () => void this.#save())
    window.addEventListener('focus', () => void this.#save()) // perhaps signed in again in another window
  }

  #change(wait: number): void {
    this.#changed = true
    this.#plan(wait)
  }

  #plan(wait: number): void {
    this.#timer ||= window.setTimeout(() => void this.#save(), wait)
  }

  async #save(leaving = false): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = 0
    if (!this.#changed) return
    if (this.#sending && !leaving) return this.#plan(pause)
    this.#changed = false
    this.#state.saving()
    const sending = new AbortController()
    this.#sending = sending
    const answer = await putDraft(this.#form.dataset['draft'] ?? '', readFields(this.#form), leaving, sending.signal)
    this.#sending = undefined
    if (sending.signal.aborted) return
    if (typeof answer === 'number') return this.#done(answer)
    this.#keepHere(false)
    this.#state.failed(answer)
    this.#change(again)
  }

  #done(savedAt: number): void {
    this.#saved = savedAt
    if (!this.#changed) clearCopy(this.key)
    this.#state.saved(savedAt)
    // A preview in the form follows.
    if (this.#form.querySelector('[data-live]')) void renewLive(location.href)
  }

  // The answer may never be heard: keep a copy first. If the node has it by then, the copy is the older one and goes.
  #leave(): void {
    if (!this.#changed) return
    this.#keepHere(false)
    void this.#save(true)
  }

  // A save that arrives after the submission would bring its draft back to life.
  #submitted(): void {
    this.#keepHere(true)
    this.#changed = false
    this.#sending?.abort()
    clearTimeout(this.#timer)
    this.#timer = 0
  }

  #keepHere(sent: boolean): void {
    const { title } = document
    const page = location.pathname + location.search
    writeCopy(this.key, { fields: readFields(this.#form), at: Date.now(), base: this.#saved, sent, title, page })
  }
}
