const visits = 'onil-visits'
const no = 'onil-no-install'

/** Offers the home screen at the foot of the page, from the second visit on and until the person says no. */
export function offerInstall(page: Document): void {
  const offer = page.querySelector<HTMLElement>('[data-install]')
  const nth = countVisit()
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault() // the browser's own bar would cover the page
    if (!offer || nth < 2 || localStorage.getItem(no) !== null) return
    offer.hidden = false
    offer.querySelector('[data-yes]')?.addEventListener('click', () => install(event, offer))
    offer.querySelector('[data-no]')?.addEventListener('click', () => {
      offer.hidden = true
      localStorage.setItem(no, '1')
    })
  })
}

function install(event: Event, offer: HTMLElement): void {
  offer.hidden = true
  if ('prompt' in event && typeof event.prompt === 'function') event.prompt()
}

// One visit is one tab's life.
function countVisit(): number {
  const nth = Number(localStorage.getItem(visits) ?? 0)
  if (sessionStorage.getItem(visits) !== null) return nth
  sessionStorage.setItem(visits, '1')
  localStorage.setItem(visits, String(nth + 1))
  return nth + 1
}
