/** One thing that is wrong with a document. `code` is stable, `path` says where ('credentialSubject[1].id', '' for the whole), `words` are for a reader of logs. */
export type Problem = { readonly code: string; readonly path: string; readonly words?: string }

/** A problem at a place. */
export function problem(code: string, path = '', words?: string): Problem {
  return { code, path, ...(words !== undefined && { words }) }
}
