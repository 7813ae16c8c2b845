import type { Fields } from './draft-copy.ts'

/** Why the node has not saved a draft: not reached or not able, or the session ended. */
export type Failure = 'offline' | 'signed-out'

/** Saves a draft on the node; gives when it was saved (ms). `leaving` lets the request outlive the page. */
export async function putDraft(
  name: string,
  fields: Fields,
  leaving: boolean,
  signal: AbortSignal,
): Promise<number | Failure> {
  try {
    const answer = await fetch(`/api/v1/drafts/${encodeURIComponent(name)}`, {
      method: 'PUT',
      // For whom this page was shown: what was typed for one person is never saved as another's.
      headers: { 'content-type': 'application/json', 'onil-for': document.documentElement.dataset['for'] ?? '' },
      body: JSON.stringify(fields),
      keepalive: leaving,
      signal,
    })
    if (answer.status === 401) return 'signed-out'
    return answer.ok ? savedAt(await answer.json()) : 'offline'
  } catch {
    return 'offline'
  }
}

function savedAt(body: unknown): number | Failure {
  const isObject = typeof body === 'object' && body !== null
  return (isObject && 'savedAt' in body && Date.parse(String(body.savedAt))) || 'offline'
}
