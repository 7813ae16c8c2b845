/**
 * Keeps this page for when there is no network, also when it is the first page that this device opens here: the service worker
 * keeps only what it saw loaded. As a visitor reads it, so that nobody's name lies on the device.
 */
export async function keepHere(page: Document, words: string): Promise<void> {
  const said = page.querySelector<HTMLElement>('[data-kept]')
  if (!said || location.protocol === 'file:' || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.ready
    const shell = (await caches.keys()).find((name) => name.startsWith('onil-shell-'))
    if (shell === undefined) return
    const pages = await caches.open(shell.replace('shell', 'pages'))
    if (!(await pages.match(location.href))) await pages.put(location.href, await asVisitor(page))
    said.textContent = words
    said.hidden = false
  } catch {
    // a browser that forbids storage: the page says nothing of being kept, and the file can be taken
  }
}

async function asVisitor(page: Document): Promise<Response> {
  const reply = await fetch(location.href, {
    credentials: 'omit',
    headers: { 'accept-language': page.documentElement.lang },
  })
  if (!reply.ok || reply.headers.get('onil-device') !== 'keep') throw new Error(`answered ${reply.status}`)
  const headers = new Headers(reply.headers)
  headers.delete('content-encoding') // the text is unpacked by now
  headers.delete('content-length')
  headers.set('server-timing', `kept;desc="${Date.now()}"`)
  headers.set('onil-title', encodeURIComponent(page.title))
  return new Response(await reply.text(), { headers })
}
