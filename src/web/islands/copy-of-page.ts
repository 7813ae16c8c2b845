/** How this page came. */
export function arrival(): PerformanceNavigationTiming | undefined {
  const [page] = performance.getEntriesByType('navigation')
  return page instanceof PerformanceNavigationTiming ? page : undefined
}

/** When this page was kept on the device (ms), if it is a copy shown without network; the service worker writes it there. */
export function copiedAt(): number | undefined {
  const kept = arrival()?.serverTiming.find(({ name }) => name === 'kept')
  return kept && Number(kept.description)
}

/** Says on a copy that it is one. The page for "no network" says so itself. */
export function showCopy(page: Document): void {
  const strip = page.querySelector<HTMLElement>('[data-copy]')
  const at = copiedAt()
  if (!strip || at === undefined || page.querySelector('[data-offline]')) return
  const words = strip.dataset['copy']?.replace('{time}', moment(at, page.documentElement.lang)) ?? ''
  strip.querySelector('p')?.replaceChildren(words)
  strip.hidden = false
}

/** A moment in Korea, as the pages write it. */
export function moment(at: number, lang: string): string {
  const parts = { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false } as const
  return new Date(at).toLocaleString(lang === 'en' ? 'en-GB' : 'ko-KR', { timeZone: 'Asia/Seoul', ...parts })
}
