import { createPresentation } from '../api/create-presentation.ts'
import type { ApiAnswer } from '../api/api-answer.ts'
import { issueCredential } from '../api/issue-credential.ts'
import type { VcIssuer } from '../api/issuer.ts'
import { verifyCredentialRequest } from '../api/verify-credential-request.ts'
import { verifyPresentationRequest } from '../api/verify-presentation-request.ts'
import { resolveVerificationMethod } from '../did/resolve.ts'
import type { VcHow } from '../how.ts'
import { verifyJose } from '../jose/verify-jose.ts'
import { checkStatuses, type ListAnswer } from '../status/check-statuses.ts'
import { readStatusList } from '../status/read-status-list.ts'
import { issuerKinds } from './kinds.ts'
import { keptKey } from './keys.ts'
import { settingsFor } from './settings.ts'
import { keepStates, type States } from './states.ts'

/** A node that anybody may issue with and verify at, for the public test suites only. It asks nobody anything. */
export type ConformanceNode = {
  readonly answer: (method: string, path: string, body: unknown) => Promise<ApiAnswer>
  /** What to put in the suites' `localConfig.cjs`. */
  readonly settings: string
}

type Office = { readonly issuer: VcIssuer; readonly states?: States }

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
    offices.set(name, kept ? { issuer: { ...issuer, statusFor: kept.entriesFor }, states: kept } : { issuer })
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
  const [, name = '', rest = ''] = /^\/issuers\/([a-z0-9-]+)(\/.*)$/.exec(path) ?? []
  const office = offices.get(name)
  return office ? await atOffice(office, `${method} ${rest}`, body, now) : nothing
}

async function atOffice({ issuer, states }: Office, wish: string, body: unknown, now: Date): Promise<ApiAnswer> {
  if (wish === 'POST /credentials/issue') return await issueCredential(body, issuer, now)
  if (wish === 'POST /presentations' || wish === 'POST /presentations/prove')
    return await createPresentation(body, issuer, now)
  if (wish === 'POST /credentials/status' && states) return states.change(body)
  const list = wish.startsWith('GET /status/')
    ? await states?.published(wish.slice('GET /status/'.length), now)
    : undefined
  return list ? { status: 200, body: list } : nothing
}

function howOf(offices: ReadonlyMap<string, Office>, baseUrl: string, now: Date): VcHow {
  const resolveMethod: VcHow['resolveMethod'] = async (url) =>
    await resolveVerificationMethod(url, { readPublished: async () => ({ ok: false, fault: 'not-listed' }) })
  const readList = async (url: string): Promise<ListAnswer> => await ownList(offices, baseUrl, url, now)
  return {
    now,
    resolveMethod,
    issuersOfUrls: 'unchecked',
    verifyJose: async (compact, kind) => await verifyJose(compact, { now, resolveMethod }, kind),
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
