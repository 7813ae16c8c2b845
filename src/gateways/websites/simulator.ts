import { type AskWebsite, type NamedBy, names } from './port.ts'

// Where the demo's websites lie: a reserved name that nobody on the net has.
const simulatedDomain = '.site.onil.test'

/**
 * Websites of the demo: `CODE.site.onil.test` names the issuer with that code of this node in its file, `did-CODE…` in its DID
 * document; `none-CODE…` has published nothing, `other-CODE…` names somebody else, `down-CODE…` does not answer. Other domains go to `live`.
 */
export function simulateWebsites(didOf: (code: string) => string, live: AskWebsite): AskWebsite {
  return async (domain, did) => {
    if (!domain.endsWith(simulatedDomain)) return await live(domain, did)
    const [, kind = '', code = ''] = /^(?:(did|none|other|down)-)?(.+)$/.exec(domain.split('.')[0] ?? '') ?? []
    if (kind === 'down') return { answer: 'unavailable', why: 'unreachable' }
    const published = pages(domain, kind, didOf(kind === 'other' ? `${code}-x` : code))
    if (!published) return { answer: 'not-named', why: 'no-document' }
    const [by, document] = published
    return names(by, document, domain, did) ? { answer: 'named', by } : { answer: 'not-named', why: 'names-another' }
  }
}

function pages(domain: string, kind: string, named: string): readonly [NamedBy, object] | undefined {
  if (kind === 'none') return undefined
  return kind === 'did'
    ? ['did-web', { id: `did:web:${domain}`, alsoKnownAs: [named] }]
    : ['file', { issuers: [named] }]
}
