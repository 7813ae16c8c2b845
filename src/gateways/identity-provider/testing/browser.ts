/** A page as the test browser sees it. */
export type Seen = {
  readonly url: string
  readonly status: number
  readonly body: string
  readonly headers: Headers
  readonly path: readonly string[]
}

/** A browser without scripts: keeps cookies by path, follows redirects, posts forms. */
export type Browser = {
  open(url: string): Promise<Seen>
  post(url: string, form: Readonly<Record<string, string>>): Promise<Seen>
}

type Cookie = { readonly value: string; readonly path: string; readonly host: string }

/** Opens a new browser with no cookies. It does not follow a redirect to the path `stopBefore`: that is its last `url`. */
export function openBrowser(stopBefore?: string): Browser {
  const jar = new Map<string, Cookie>()
  const visit = async (address: string, init: RequestInit, path: readonly string[]): Promise<Seen> => {
    const url = new URL(address)
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: cookiesFor(jar, url) } })
    for (const line of answer.headers.getSetCookie()) keep(jar, url, line)
    const to = answer.headers.get('location')
    const gone = [...path, `${url.origin}${url.pathname}`]
    if (to === null)
      return { url: address, status: answer.status, body: await answer.text(), headers: answer.headers, path: gone }
    if (gone.length > 10) throw new Error(`too many redirects: ${gone.join(' ')}`)
    const next = new URL(to, url)
    if (next.pathname === stopBefore)
      return { url: next.href, status: answer.status, body: '', headers: answer.headers, path: gone }
    return visit(next.href, {}, gone)
  }
  return {
    open: (url) => visit(url, {}, []),
    post: (url, form) => visit(url, { method: 'POST', body: new URLSearchParams(form) }, []),
  }
}

function cookiesFor(jar: Map<string, Cookie>, url: URL): string {
  const fitting = [...jar].filter(([, { path, host }]) => host === url.hostname && url.pathname.startsWith(path))
  return fitting.map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; ')
}

function keep(jar: Map<string, Cookie>, url: URL, line: string): void {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
  const name = pair.slice(0, pair.indexOf('='))
  const path = rest.find((part) => /^path=/i.test(part))?.slice(5) ?? '/'
  const expires = rest.find((part) => /^expires=/i.test(part))?.slice(8)
  const key = `${name} ${url.hostname} ${path}`
  if (expires !== undefined && Date.parse(expires) < Date.now()) jar.delete(key)
  else jar.set(key, { value: pair.slice(name.length + 1), path, host: url.hostname })
}
