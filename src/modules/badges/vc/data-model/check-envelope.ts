import { type Problem, problem } from '../problem.ts'
import { checkEnvelopeContext } from './contexts.ts'
import type { Members } from './read-values.ts'
import { typesOf } from './types.ts'

const kinds = { credential: 'EnvelopedVerifiableCredential', presentation: 'EnvelopedVerifiablePresentation' } as const
const dataUrl = /^data:([a-z]+\/[a-z0-9.+-]+)([^,]*),(.+)$/i

/** Whether an object says that it is an envelope around a secured document. */
export function isEnvelope(members: Members): boolean {
  const types = typesOf(members)
  return types.includes(kinds.credential) || types.includes(kinds.presentation)
}

/** Sections 4.13.1 and 4.13.2: an envelope has the base context, its one type, and a data: URL as its id. */
export function checkEnvelope(members: Members, kind: keyof typeof kinds): readonly Problem[] {
  const types = typesOf(members)
  return [
    ...checkEnvelopeContext(members),
    ...(types.length === 1 && types[0] === kinds[kind] ? [] : [problem('envelope-type', 'type')]),
    ...(openEnvelope(members) ? [] : [problem('envelope-not-data-url', 'id')]),
  ]
}

/** What an envelope holds: its media type and the text in it, which may be base64. */
export type Inside = { readonly mediaType: string; readonly base64: boolean; readonly content: string }

/** Reads what an envelope holds from its id. */
export function openEnvelope(members: Members): Inside | undefined {
  const id = members['id']
  const [, mediaType, parameters = '', content] = (typeof id === 'string' && dataUrl.exec(id)) || []
  if (mediaType === undefined || content === undefined) return undefined
  return { mediaType: mediaType.toLowerCase(), base64: /;base64$/i.test(parameters), content }
}
