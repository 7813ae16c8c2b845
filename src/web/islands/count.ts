/** Keeps the number in the text below a text area (`data-count` names its element) as the person types. */
export function keepCounts(page: Document): void {
  page.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) show(page, target)
  })
  for (const area of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) show(page, area)
}

function show(page: Document, area: HTMLTextAreaElement): void {
  const text = page.getElementById(area.dataset['count'] ?? '')
  if (text) text.textContent = counted(text.textContent, area.value.length)
}

/** The sentence with its first number replaced: '0자 · 500자까지' → '12자 · 500자까지'. */
export function counted(sentence: string, typed: number): string {
  return sentence.replace(/\d[\d,]*/, String(typed))
}
