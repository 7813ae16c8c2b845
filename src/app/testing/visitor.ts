/** A browser of one person: keeps cookies, follows redirects, remembers where it was. */
export type Visitor = {
  readonly cookies: ReadonlyMap<string, string>
  readonly addresses: readonly string[]
  open(url: string): Promise<string>
  post(url: string, form: Readonly<Record<string, string>>): Promise<string>
}

/** Opens one at an address. Gives the pages as text. */
export function openVisitor(address: string): Visitor {
  const cookies = new Map<string, string>()
  const addresses: string[] = []
  const go = async (method: 'GET' | 'POST', url: string, body?: URLSearchParams): Promise<string> => {
    const to = new URL(url, address)
    addresses.push(to.pathname + to.search)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const reply = await fetch(to, { method, headers, redirect: 'manual', ...(body && { body }) })
    for (const line of reply.headers.getSetCookie()) keep(cookies, line)
    const location = reply.headers.get('location')
    return location === null ? await reply.text() : await go('GET', location)
  }
  return {
    cookies,
    addresses,
    open: async (url) => await go('GET', url),
    post: async (url, form) => await go('POST', url, new URLSearchParams(form)),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value === '') cookies.delete(name)
  else cookies.set(name, value)
}

/** Signs a demo person in through the simulated provider, as a person does it. */
export async function signIn(visitor: Visitor, person: string): Promise<void> {
  await visitor.open('/sign-in/start?return=%2Fmy')
  await visitor.post(visitor.addresses.at(-1) ?? '', { person })
  if (!visitor.addresses.at(-1)?.startsWith('/my')) throw new Error(`not signed in: ${visitor.addresses.join(' ')}`)
}
