import { offlineKey, pagesCache, shellCache } from './shell.ts'

const mostPages = 40
/** A visitor's copy of a page that a signed-in person reads is fetched anew after this long (ms). */
const fresh = 24 * 3_600_000
/** A line that says nothing for this long is as good as none, where a copy is at hand (ms). */
const patience = 6000

/** A page: from the network; without it the copy kept on this device, else the page that says so. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event
  const network = fromNetwork(event)
  const copy = await (await caches.open(pagesCache)).match(request.url)
  try {
    return copy ? await Promise.race([network, copyAfter(copy, patience)]) : await network
  } catch {
    return copy ?? (await offlinePage())
  }
}

/** The page for "no network", in the language read last. */
export async function offlinePage(status = 200): Promise<Response> {
  const shell = await caches.open(shellCache)
  const page = await shell.match(offlineKey(await lastLanguage()))
  if (!page) return Response.error()
  return new Response(await page.blob(), { status, headers: kept(page.headers, Date.now(), '') })
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse
  const response = preloaded instanceof Response ? preloaded : await fetch(event.request)
  event.waitUntil(keepPage(event.request.url, response.clone()).catch(() => undefined)) // a full device still shows the page
  return response
}

async function copyAfter(copy: Response, ms: number): Promise<Response> {
  return await new Promise((done) => setTimeout(() => done(copy), ms))
}

// The node says what may be kept ('onil-device'): never a page with somebody's name on it.
async function keepPage(url: string, response: Response): Promise<void> {
  const may = response.headers.get('onil-device')
  const lang = response.headers.get('content-language')
  if (lang) await noteLanguage(lang)
  if (may === 'keep') return await put(url, response)
  if (may !== 'public' || (await isFresh(url))) return
  const visitors = await fetch(url, { credentials: 'omit', headers: { 'accept-language': lang ?? 'ko' } })
  if (visitors.headers.get('onil-device') === 'keep') await put(url, visitors)
}

async function put(url: string, response: Response): Promise<void> {
  const html = await response.text()
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? url
  const pages = await caches.open(pagesCache)
  await pages.delete(url) // so that it comes last
  await pages.put(url, new Response(html, { headers: kept(response.headers, Date.now(), title) }))
  const all = await pages.keys()
  for (const old of all.slice(0, Math.max(0, all.length - mostPages))) await pages.delete(old)
}

// The page itself reads from its timing that it is a copy, and of when; the list of copies reads the title.
function kept(headers: Headers, at: number, title: string): Headers {
  const mine = new Headers(headers)
  mine.delete('content-encoding') // the text is unpacked by now
  mine.delete('content-length')
  mine.set('server-timing', `kept;desc="${at}"`)
  mine.set('onil-title', encodeURIComponent(title))
  return mine
}

async function isFresh(url: string): Promise<boolean> {
  const copy = await (await caches.open(pagesCache)).match(url)
  const at = Number(/desc="(\d+)"/.exec(copy?.headers.get('server-timing') ?? '')?.[1] ?? 0)
  return Date.now() - at < fresh
}

async function noteLanguage(lang: string): Promise<void> {
  await (await caches.open(shellCache)).put('/offline?language', new Response(lang))
}

async function lastLanguage(): Promise<string> {
  const noted = await (await caches.open(shellCache)).match('/offline?language')
  return (await noted?.text()) ?? navigator.language.slice(0, 2)
}
