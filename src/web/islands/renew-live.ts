let latest = ''

/**
 * Asks for the page at `address` and replaces every part of this one marked `data-live` by what it says now; gives the page that came.
 * Without an answer, or when another was asked for since, everything stays. Opened lines stay open.
 */
export async function renewLive(address: string): Promise<Document | undefined> {
  latest = address
  const answer = await fetch(address).catch(() => undefined)
  const fresh = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!fresh || latest !== address) return undefined
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) renew(part, fresh)
  return fresh
}

function renew(part: HTMLElement, fresh: Document): void {
  const next = fresh.querySelector<HTMLElement>(`[data-live="${part.dataset['live']}"]`)
  if (!next) return
  const open = [...part.querySelectorAll('details')].map((each) => each.open)
  const after = next.querySelectorAll('details')
  if (after.length === open.length) after.forEach((each, at) => (each.open = open[at] ?? false))
  part.replaceChildren(...next.childNodes)
}
