/** Opens and closes menus in browsers older than the Popover API (2024); in all others the browser does it. */
export function offerPopovers(): void {
  if ('popover' in HTMLElement.prototype) return
  document.documentElement.dataset['popovers'] = 'script'
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined
    const wanted = target?.closest('[popovertarget]')?.getAttribute('popovertarget')
    for (const sheet of document.querySelectorAll('[popover]')) {
      const open = sheet.classList.contains('is-open')
      if (sheet.id === wanted) sheet.classList.toggle('is-open', !open)
      else if (target === undefined || !sheet.contains(target)) sheet.classList.remove('is-open')
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape')
      for (const sheet of document.querySelectorAll('.is-open')) sheet.classList.remove('is-open')
  })
}
