/** How long after the page has come (ms): a screen reader first says the title, and does not listen to regions before. */
const after = 700

/**
 * What was done before this page came ("저장했습니다") stands in a region for messages from the beginning, where screen readers find
 * nothing new. Its words are put in once more, so that they are spoken; nobody sees a difference.
 */
export function announce(page: Document): void {
  const said = page.querySelectorAll<HTMLElement>('main .toast[role=status], main .notice[role=status]')
  if (said.length === 0) return
  setTimeout(() => {
    for (const region of said) for (const text of textsIn(page, region)) text.replaceWith(text.cloneNode())
  }, after)
}

function textsIn(page: Document, region: HTMLElement): Text[] {
  const walker = page.createTreeWalker(region, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node)
  return found
}
