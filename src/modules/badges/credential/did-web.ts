const longest = 512
const form = /^did:web:([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?:%3A(\d{1,5}))?((?::[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)$/

/** The did:web of an agency on a node: didWeb('work.example:8443', ['agencies', 'hrdk']) is 'did:web:work.example%3A8443:agencies:hrdk'. */
export function didWeb(host: string, path: readonly string[]): string {
  const did = ['did:web', host.toLowerCase().replace(':', '%3A'), ...path].join(':')
  if (didWebUrl(did) === undefined) throw new TypeError(`no did:web for host ${host} and path ${path.join('/')}`)
  return did
}

/** Where the document of a did:web is published (did:web method, section 2.5.2), or undefined when the DID is malformed. */
export function didWebUrl(did: string): string | undefined {
  const [, host, port, path = ''] = (did.length <= longest && form.exec(did)) || []
  if (host === undefined || host.includes('..') || Number(port ?? 0) > 65_535) return undefined
  const folder = path === '' ? '/.well-known' : path.replaceAll(':', '/')
  return `https://${host}${port ? `:${port}` : ''}${folder}/did.json`
}
