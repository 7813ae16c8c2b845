import { hasStampKey, makeStampKey } from '../device/stamp-keys.ts'
import { signedIn } from './owner.ts'

/** While somebody is at a form that may be sent later, gives their device a key, so that what is sent without network says when. */
export async function keepStampKey(page: Document): Promise<void> {
  const owner = signedIn(page)
  const may = owner !== '' && page.querySelector('input[name="_later"]') !== null && 'subtle' in crypto
  if (!may || page.documentElement.dataset['for'] !== undefined || (await hasStampKey(owner))) return
  await makeStampKey(owner, register)
}

async function register(open: { x: string; y: string }): Promise<string | undefined> {
  const answer = await fetch('/api/v1/stamp-keys', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(open),
  })
  const body: unknown = answer.ok ? await answer.json() : undefined
  return typeof body === 'object' && body !== null && 'key' in body ? String(body.key) : undefined
}
