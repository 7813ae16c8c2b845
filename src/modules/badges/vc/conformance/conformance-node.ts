import { randomBytes } from 'node:crypto'
import { createPresentation } from '../api/create-presentation.ts'
import { deriveCredential } from '../api/derive-credential.ts'
import type { ApiAnswer } from '../api/api-answer.ts'
import { issueCredential } from '../api/issue-credential.ts'
import type { VcIssuer } from '../api/issuer.ts'
import { verifyCredentialRequest } from '../api/verify-credential-request.ts'
import { verifyPresentationRequest } from '../api/verify-presentation-request.ts'
import { isObject, type Members } from '../data-model/read-values.ts'
import { resolveVerificationMethod } from '../did/resolve.ts'
import { envelopesBy } from '../envelopes.ts'
import type { VcHow } from '../how.ts'
import { checkStatuses, type ListAnswer } from '../status/check-statuses.ts'
import { readStatusList } from '../status/read-status-list.ts'
import { issuerKinds } from './kinds.ts'
import { keptKey } from './keys.ts'
import { settingsFor } from './settings.ts'
import { makeShelf, type Shelf } from './shelf.ts'
import { keepStates, type States } from './states.ts'

/** A node that anybody may issue with and verify at, for the public test suites only. It asks nobody anything. */
export type ConformanceNode = {
  readonly answer: (method: string, path: string, body: unknown) => Promise<ApiAnswer>
  /** What to put in the suites' `localConfig.cjs`. */
  readonly settings: string
}

type Office = {
  readonly issuer: VcIssuer
  readonly states?: States
  /** What it issued and what it showed, as a holder's service keeps them. */
  readonly credentials: Shelf
  readonly presentations: Shelf
}

/** Makes the node. Its keys lie in `folder`; `baseUrl` is where the suites reach it. */
export async function makeConformanceNode(
  folder: string,
  baseUrl: string,
  clock: () => Date,
): Promise<ConformanceNode> {
  const offices = new Map<string, Office>()
  for (const { name, key, secures, states } of issuerKinds) {
    const signing = await keptKey(folder, name, key)
    const issuer: VcIssuer = { did: signing.controller, key: signing, secures, adopts: true }
    const kept = states && keepStates(issuer, `${baseUrl}/issuers/${name}/status`, states)
    const shelves = {
      credentials: makeShelf('verifiableCredential'),
      presentations: makeShelf('verifiablePresentation'),
    }
    const office = kept ? { issuer: { ...issuer, statusFor: kept.entriesFor }, states: kept } : { issuer }
    offices.set(name, { ...office, ...shelves })
  }
  const how = () => howOf(offices, baseUrl, clock())
  return {
    settings: settingsFor(baseUrl, (name) => offices.get(name)?.issuer.did ?? ''),
    answer: async (method, path, body) => await route({ method, path, body, offices, how, now: clock() }),
  }
}

type Asked = {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly offices: ReadonlyMap<string, Office>
  readonly how: () => VcHow
  readonly now: Date
}

const nothing: ApiAnswer = { status: 404, body: { title: 'nothing here', status: 404 } }

async function route({ method, path, body, offices, how, now }: Asked): Promise<ApiAnswer> {
  if (method === 'POST' && path === '/credentials/verify') return await verifyCredentialRequest(body, how())
  if (method === 'POST' && path === '/presentations/verify') return await verifyPresentationRequest(body, how())
  // VC API, section 3.3: nothing is kept of it, for whoever asks compares it by the options of the verifier.
  if (method === 'POST' && path === '/challenges')
    return { status: 200, body: { challenge: `u${randomBytes(16).toString('base64url')}` } }
  const [, name = '', rest = ''] = /^\/issuers\/([a-z0-9-]+)(\/.*)$/.exec(path) ?? []
  const office = offices.get(name)
  return office ? await atOffice(office, `${method} ${rest}`, body, now) : nothing
}

async function atOffice(office: Office, wish: string, body: unknown, now: Date): Promise<ApiAnswer> {
  const { states } = office
  if (wish === 'POST /credentials/issue') return await issueAndKeep(office, body, now)
  if (wish === 'POST /presentations' || wish === 'POST /presentations/prove')
    return await presentAndKeep(office, body, now)
  if (wish === 'POST /credentials/derive') return deriveCredential()
  if (wish === 'POST /credentials/status' && states) return states.change(body)
  const list = wish.startsWith('GET /status/')
    ? await states?.published(wish.slice('GET /status/'.length), now)
    : undefined
  return list ? { status: 200, body: list } : atShelf(office, wish)
}

async function issueAndKeep({ issuer, credentials }: Office, body: unknown, now: Date): Promise<ApiAnswer> {
  const answer = await issueCredential(body, issuer, now)
  if (answer.status === 201) credentials.keep(answer.body, idIn(body, 'credential'))
  return answer
}

async function presentAndKeep({ issuer, presentations }: Office, body: unknown, now: Date): Promise<ApiAnswer> {
  const answer = await createPresentation(body, issuer, now)
  const { verifiablePresentation }: Members = { verifiablePresentation: answer.body, ...answer.body }
  if (answer.status === 201) presentations.keep(verifiablePresentation, idIn(body, 'presentation'))
  return answer
}

// An envelope's own id is the data: URL; it is called by what is in it, or as the caller says.
function idIn(body: unknown, name: string): unknown {
  const [document, options]: readonly unknown[] = isObject(body) ? [body[name], body['options']] : []
  const id = isObject(document) ? document['id'] : undefined
  return id ?? (isObject(options) ? options['credentialId'] : undefined)
}

// VC API, section 3.4: what is kept is listed, shown and deleted by its id.
function atShelf({ credentials, presentations }: Office, wish: string): ApiAnswer {
  const [, method, kind, id] = /^(GET|DELETE) \/(credentials|presentations)(?:\/(.+))?$/.exec(wish) ?? []
  const shelf = kind === 'credentials' ? credentials : presentations
  if (method === 'GET' && id === undefined) return shelf.list()
  if (method === undefined || id === undefined) return nothing
  const name = decoded(id)
  return method === 'GET' ? shelf.show(name) : shelf.remove(name)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function howOf(offices: ReadonlyMap<string, Office>, baseUrl: string, now: Date): VcHow {
  const resolveMethod: VcHow['resolveMethod'] = async (url) =>
    await resolveVerificationMethod(url, { readPublished: async () => ({ ok: false, fault: 'not-listed' }) })
  const readList = async (url: string): Promise<ListAnswer> => await ownList(offices, baseUrl, url, now)
  return {
    now,
    resolveMethod,
    issuersOfUrls: 'unchecked',
    ...envelopesBy({ now, resolveMethod }),
    checkStatuses: async (credential) => await checkStatuses(credential, { now, readList }),
  }
}

// Only the node's own lists are in reach.
async function ownList(
  offices: ReadonlyMap<string, Office>,
  baseUrl: string,
  url: string,
  now: Date,
): Promise<ListAnswer> {
  const [, name = '', purpose = ''] =
    (url.startsWith(baseUrl) && /^\/issuers\/([a-z-]+)\/status\/([a-z]+)$/.exec(url.slice(baseUrl.length))) || []
  const document = await offices.get(name)?.states?.published(purpose, now)
  const list = document ? readStatusList(document) : { code: 'status-list-unreachable', path: 'credentialStatus' }
  return 'code' in list ? { ok: false, problems: [list] } : { ok: true, list, readAt: now }
}
