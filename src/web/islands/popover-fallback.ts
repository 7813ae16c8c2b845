/** Browsers without popovers show the menus at the page's end (styles); their buttons lead there. */
export function showPopovers(page: Document): void {
  if ('popover' in HTMLElement.prototype) return
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[popovertarget]') : null
    const menu = page.getElementById(button?.getAttribute('popovertarget') ?? '')
    menu?.scrollIntoView()
    menu?.querySelector<HTMLElement>('a, button, input:not([type="hidden"])')?.focus()
  })
}
