import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { checkStatus, createList, createCredential } from '@digitalbazaar/vc-bitstring-status-list'
import { expect, test } from 'vitest'
import { loadPinnedContext } from '../contexts/pinned-contexts.ts'
import { presentBadges } from './present-badges.ts'
import { resolveVerificationMethod } from '../vc/did/resolve.ts'
import { openList } from '../vc/status/open-list.ts'
import { now, setStage, type Stage, throughJson } from './testing/build-badge.ts'
import { verifyBadge } from './verify-badge.ts'
import { verifyPresentation } from './verify-presentation.ts'

const suite = new DataIntegrityProof({ cryptosuite })

test('the reference library verifies our badge, and refuses it with one letter changed', async () => {
  const stage = await setStage()
  const documentLoader = loaderFor(stage)
  const credential = throughJson(await stage.badge())
  const list = await stage.publish('revocation', 1, true)
  const withList = async (url: string) => (url === list.id ? { documentUrl: url, document: list } : documentLoader(url))
  expect(await vc.verifyCredential({ credential, suite, documentLoader: withList, checkStatus: fine })).toMatchObject({
    verified: true,
  })
  const changed = { ...credential, name: '전기기능장' }
  expect(await vc.verifyCredential({ credential: changed, suite, documentLoader, checkStatus: fine })).toMatchObject({
    verified: false,
  })
})

test('we verify a badge that the reference library issued with the same key', async () => {
  const stage = await setStage()
  const { proof: _, ...credential } = await stage.badge()
  const signed = await vc.issue({
    credential,
    suite: await signingSuite(stage.key.id, stage.did, stage.secretKey),
    documentLoader: loaderFor(stage),
  })
  expect(await verifyBadge(throughJson(signed), stage.how)).toMatchObject({ verdict: 'valid' })
  expect(await verifyBadge(throughJson({ ...signed, name: '전기기능장' }), stage.how)).toMatchObject({
    verdict: 'altered',
  })
})

test('presentations go both ways', async () => {
  const stage = await setStage()
  const [badge, bound] = [await stage.badge(), { challenge: 'application-1', domain: 'https://employer.example' }]
  const documentLoader = loaderFor(stage)
  const ours = throughJson(await presentBadges({ badges: [badge], holder: stage.holderKey, ...bound }, now))
  expect(await vc.verify({ presentation: ours, suite, documentLoader, checkStatus: fine, ...bound })).toMatchObject({
    verified: true,
  })
  const { proof: _, ...presentation } = ours
  const theirs = await vc.signPresentation({
    presentation,
    documentLoader,
    suite: await signingSuite(stage.holderKey.id, stage.holder.did, stage.holder.secretKey),
    ...bound,
  })
  expect(await verifyPresentation(throughJson(theirs), { ...stage.how, ...bound })).toMatchObject({
    verdict: 'valid',
    badges: [{ verdict: 'valid' }],
  })
})

test('we read a status list that the reference library signed', async () => {
  const list = await createList({ length: 131_072 })
  list.setStatus(94_567, true)
  const stage = await setStage()
  const url = stage.listUrl('revocation')
  const credential = {
    ...(await createCredential({ id: url, list, statusPurpose: 'revocation', context: undefined })),
    issuer: stage.did,
  }
  const signed = await vc.issue({
    credential,
    suite: await signingSuite(stage.key.id, stage.did, stage.secretKey),
    documentLoader: loaderFor(stage),
  })
  const resolveMethod = (didUrl: string) =>
    resolveVerificationMethod(didUrl, { readPublished: async () => ({ ok: true, document: stage.document }) })
  expect(await openList(throughJson(signed), { now, resolveMethod })).toMatchObject({ id: url, issuer: stage.did })
})

test('the reference library reads our published list: set is refused, not set is fine', async () => {
  const stage = await setStage()
  const { credentialStatus, ...badge } = throughJson(await stage.badge())
  const [revocation] = [credentialStatus].flat()
  for (const [index, on] of [
    [94_567, true],
    [94_566, true],
  ] as const) {
    const list = throughJson(await stage.publish('revocation', index, on))
    const plain = loaderFor(stage)
    const documentLoader = async (url: string) =>
      url === list['id'] ? { documentUrl: url, document: list } : plain(url)
    const answer = await checkStatus({ credential: { ...badge, credentialStatus: revocation }, suite, documentLoader })
    expect(answer.verified).toBe(true)
    expect(answer).toMatchObject({ results: [{ status: index === 94_567 }] })
  }
})

async function fine() {
  return { verified: true }
}

async function signingSuite(id: string, controller: string, secretKeyMultibase: string) {
  const key = await multikey.from({
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    type: 'Multikey',
    controller,
    secretKeyMultibase,
    publicKeyMultibase: id.split('#')[1],
  })
  return new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: now.toISOString() })
}

/** Serves the contexts, the agency's document and the holder's did:key document, as a resolver would. */
function loaderFor(stage: Stage) {
  const method = (id: string, controller: string) => ({
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    type: 'Multikey',
    controller,
    publicKeyMultibase: id.split('#')[1],
  })
  const { did: holder } = stage.holder
  const documents = new Map<string, object>([
    [stage.did, stage.document],
    [stage.key.id, method(stage.key.id, stage.did)],
    [holder, { '@context': ['https://www.w3.org/ns/did/v1'], id: holder, authentication: [stage.holderKey.id] }],
    [stage.holderKey.id, method(stage.holderKey.id, holder)],
  ])
  return async (url: string) => {
    const document = documents.get(url)
    return document ? { documentUrl: url, document } : loadPinnedContext(url)
  }
}
