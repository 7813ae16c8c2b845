const known = 'onil-owner'

/** Whose device this is now: the signed-in person, else who was signed in last and has not signed out. */
export function ownerOf(page: Document): string {
  const here = signedIn(page)
  if (here !== '') remember(here)
  return here || (localStorage.getItem(known) ?? '')
}

/** The person the page was made for; '' for a visitor. */
export function signedIn(page: Document): string {
  return page.documentElement.dataset['owner'] ?? ''
}

/** The person signed out: nobody's any more. */
export function forgetOwner(owner: string): void {
  if (localStorage.getItem(known) === owner) localStorage.removeItem(known)
}

function remember(owner: string): void {
  if (localStorage.getItem(known) !== owner) localStorage.setItem(known, owner)
}
