/** How long after the page has come (ms): a screen reader first says the title, and does not listen to regions before. */
const after = 700

/**
 * What was done before this page came ("저장했습니다") stands in a region for messages from the beginning, where screen readers find
 * nothing new. Its words are put in once more, so that they are spoken; nobody sees a difference.
 */
export function announce(page: Document): void {
  const said = page.querySelectorAll<HTMLElement>('main .toast[role=status], main .notice[role=status]')
  setTimeout(() => {
    for (const region of said) renew(region)
  }, after)
}

// Each text by a copy of itself, however deep it lies.
function renew(node: Node): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) child.replaceWith(child.cloneNode())
    else renew(child)
  }
}
