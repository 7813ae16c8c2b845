import { randomInt } from 'node:crypto'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { type Problem, problem } from '../problem.ts'
import { emptyList, fewestEntries, writeEntry } from '../status/bitstring.ts'
import { encodeList } from '../status/encode-list.ts'
import { makeEntry, makeList } from '../status/make-list.ts'
import { type ApiAnswer, readBody, refused } from '../api/api-answer.ts'
import type { VcIssuer } from '../api/issuer.ts'

/** The states of an issuer's credentials, held in memory: entries for new ones, changes, and the lists as published. */
export type States = {
  readonly entriesFor: (credential: object) => Promise<readonly object[]>
  readonly change: (body: unknown) => ApiAnswer
  readonly published: (purpose: string, now: Date) => Promise<object | undefined>
}

/** What a state can be about. */
export type StatePurpose = 'revocation' | 'suspension' | 'refresh' | 'message'

// One message for each value of one bit. The public suite counts messages against `statusSize`, so that is left to its default.
const messages = ['no remark', 'under review']

/** Keeps states for one issuer. `url` is where its lists are published. */
export function keepStates(issuer: VcIssuer, url: string, purposes: readonly StatePurpose[]): States {
  const lists = new Map<string, Uint8Array>(purposes.map((purpose) => [purpose, emptyList()]))
  const places = new Map<string, number>()
  const listUrl = (purpose: string) => `${url}/${purpose}`
  const entriesFor = async (credential: object): Promise<readonly object[]> => {
    const index = freePlace(new Set(places.values()))
    places.set('id' in credential ? String(credential.id) : `#${index}`, index)
    return purposes.map((purpose) =>
      makeEntry({
        purpose,
        list: listUrl(purpose),
        index,
        ...(purpose === 'message' && { messages, reference: listUrl('about') }),
      }),
    )
  }
  const change = (body: unknown): ApiAnswer => {
    const read = readBody(body)
    const wish = 'code' in read ? read : readWish(read.members)
    if ('code' in wish) return refused([wish])
    const [index, bits] = [places.get(wish.credential), lists.get(wish.purpose)]
    if (index === undefined || !bits)
      return { status: 404, body: { title: 'no such credential or purpose', status: 404 } }
    writeEntry(bits, index, wish.on ? 1 : 0)
    return { status: 200, body: { credentialId: wish.credential, statusPurpose: wish.purpose, status: wish.on } }
  }
  const published = async (purpose: string, now: Date): Promise<object | undefined> => {
    if (purpose === 'about') return { messages } // what `statusReference` leads to
    const bits = lists.get(purpose)
    if (!bits) return undefined
    const order = { url: listUrl(purpose), issuer: issuer.did, purposes: [purpose], bits, validFrom: now }
    const list = { ...makeList(order, encodeList) }
    const signed = await addIntegrityProof(list, issuer.key, {
      cryptosuite: issuer.secures,
      purpose: 'assertionMethod',
      created: now,
    })
    return signed.ok ? signed.document : undefined
  }
  return { entriesFor, change, published }
}

// At random, so that a place tells nothing about when it was given.
function freePlace(taken: ReadonlySet<number>): number {
  const index = randomInt(fewestEntries)
  return taken.has(index) ? freePlace(taken) : index
}

type Wish = { readonly credential: string; readonly purpose: string; readonly on: boolean }

// The VC API has had the value beside the entry and in it, as a boolean and as a text.
function readWish(members: Members): Wish | Problem {
  const [entry] = eachOf(members, 'credentialStatus')
  if (!entry || !isObject(entry.value)) return problem('body-credentialStatus-missing', 'credentialStatus')
  const { credentialId } = members
  const { statusPurpose, status = members['status'] } = entry.value
  if (typeof credentialId !== 'string') return problem('body-credentialId-missing', 'credentialId')
  if (typeof statusPurpose !== 'string') return problem('body-statusPurpose-missing', 'credentialStatus.statusPurpose')
  const on = status === undefined || status === true || status === '1' || status === 'true' // naming an entry alone sets it
  return { credential: credentialId, purpose: statusPurpose, on }
}
