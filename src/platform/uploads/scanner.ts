import { type Service, service } from '../service.ts'

/** What a scanner says of a file: clean, or the name of what was found; `away` when it cannot be asked now. */
export type Verdict =
  | { readonly is: 'clean' }
  | { readonly is: 'infected'; readonly found: string }
  | { readonly is: 'away' }

/** Looks for malware in a file. `name` goes into the record of the file. */
export type Scanner = { readonly name: string; scan(bytes: Uint8Array): Promise<Verdict> }

/** The node's scanner. */
export const scannerService: Service<Scanner> = service<Scanner>('platform.scanner')
