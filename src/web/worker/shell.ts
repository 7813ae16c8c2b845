declare const self: ServiceWorkerGlobalScope

/** The caches of this build: what every page needs, and pages that were read. */
export const shellCache: string = `onil-shell-${VERSION}`
export const pagesCache: string = `onil-pages-${VERSION}`

const languages = ['ko', 'en'] as const

/** Where the page for "no network" lies in the shell, by language. */
export function offlineKey(lang: string): string {
  return `/offline?in=${lang === 'en' ? 'en' : 'ko'}`
}

/** Puts the assets and the page for "no network" on the device. */
export async function keepShell(): Promise<void> {
  const shell = await caches.open(shellCache)
  await shell.addAll(SHELL)
  for (const lang of languages) {
    // As a visitor sees it: nobody's name is in it.
    const page = await fetch('/offline', { credentials: 'omit', headers: { 'accept-language': lang } })
    if (!page.ok) throw new Error(`/offline answered ${page.status}`)
    await shell.put(offlineKey(lang), page)
  }
  await self.skipWaiting()
}

/** Removes what former builds kept, and serves the pages that are open. */
export async function dropOldShells(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('onil-') && name !== shellCache && name !== pagesCache)
  for (const name of old) await caches.delete(name)
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** An asset: its name changes with its content, so what is here is right. */
export async function answerAsset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  return kept ?? (await fetch(request))
}
