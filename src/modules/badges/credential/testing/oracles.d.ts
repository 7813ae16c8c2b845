// The reference libraries ship no types; the tests call only this much of them.
type Loader = (url: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly signer?: unknown; readonly cryptosuite: unknown; readonly date?: string })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/ed25519-multikey' {
  type Key = {
    id: string
    controller: string
    signer(): unknown
    export(what: object): Promise<object>
  }
  export function from(key: object): Promise<Key>
  export function generate(): Promise<Key>
  export function toJwk(order: { readonly keyPair: Key; readonly secretKey: true }): Promise<Record<string, string>>
}
declare module '@digitalbazaar/ecdsa-multikey' {
  type Key = Awaited<ReturnType<typeof import('@digitalbazaar/ed25519-multikey').generate>>
  export function generate(order: { readonly curve: string }): Promise<Key>
  export function toJwk(order: { readonly keyPair: Key; readonly secretKey: true }): Promise<Record<string, string>>
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): unknown
  export function createVerifyCryptosuite(): unknown
}
declare module '@digitalbazaar/vc' {
  type Answer = { readonly verified: boolean; readonly error?: unknown }
  type Work = { readonly suite: unknown; readonly documentLoader: Loader }
  export function issue(order: Work & { readonly credential: object }): Promise<object>
  export function verifyCredential(
    order: Work & { readonly credential: object; readonly checkStatus?: unknown },
  ): Promise<Answer>
  export function signPresentation(
    order: Work & { readonly presentation: object; readonly challenge: string; readonly domain: string },
  ): Promise<object>
  export function verify(
    order: Work & {
      readonly presentation: object
      readonly challenge: string
      readonly domain: string
      readonly checkStatus?: unknown
    },
  ): Promise<Answer>
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  type List = {
    readonly length: number
    getStatus(index: number): boolean
    setStatus(index: number, on: boolean): void
    encode(): Promise<string>
  }
  export function createList(order: { readonly length: number }): Promise<List>
  export function decodeList(order: { readonly encodedList: string }): Promise<List>
  export function createCredential(order: object): Promise<object>
  export function checkStatus(order: object): Promise<{ readonly verified: boolean }>
}
