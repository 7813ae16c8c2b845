const sign = document.querySelector<HTMLElement>('[data-saved]')

/** Says how saving stands; the words are in the page, in its language. */
export function say(state: 'saving' | 'offline' | 'signedOut'): void {
  show(sign?.dataset[state] ?? '', state !== 'saving')
}

/** Says when it was saved (an ISO instant), as the time of day in Korea. */
export function sayTime(at: string): void {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Seoul', hour: '2-digit', minute: '2-digit' })
  show((sign?.dataset['savedAt'] ?? '').replace('{time}', format.format(new Date(at))), false)
}

function show(words: string, off: boolean): void {
  const text = sign?.querySelector('span')
  if (!sign || !text || words === '') return
  text.textContent = words
  sign.classList.toggle('saved--off', off)
}
