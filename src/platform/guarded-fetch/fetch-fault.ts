/** Why a request was not made or its answer not taken. */
export type FetchFaultCode =
  | 'host-not-listed'
  | 'not-https'
  | 'address-not-public'
  | 'credentials-in-url' // never sent
  | 'unreachable'
  | 'timeout'
  | 'aborted' // try again later
  | 'too-large'
  | 'not-json' // the answer is not taken

/** Thrown by a guarded fetch. The message names host and code, never path or query: they may hold personal data. */
export class FetchFault extends Error {
  readonly code: FetchFaultCode
  constructor(code: FetchFaultCode, host: string, cause?: unknown) {
    super(`${host}: ${code}`, { cause })
    this.code = code
  }
}
