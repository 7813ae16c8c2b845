import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { revokeBadge } from './issuers/change-status.ts'
import { type Office, openOffice, records } from './testing/office.ts'
import { openSite, type Site } from './testing/site.ts'
import { aPerson, fetchFrom, held, licence } from './testing/stage.ts'
import { myBadge } from './wallet/my-wallet.ts'

let office: Office
let site: Site
beforeAll(async () => {
  office = await openOffice()
  site = await openSite(office.node)
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

async function verify(path: string, payload: unknown): Promise<{ status: number; body: unknown }> {
  const url = `/api/v1/vc/${path}/verify`
  const { statusCode, body } = await site.app.inject({
    method: 'POST',
    url,
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json' },
  })
  return { status: statusCode, body: JSON.parse(body) }
}

describe('the VC API of a node', () => {
  test('a badge of an agency verifies until it is revoked, and then says so', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(office.node)
    await fetchFrom(office.node, person, ['hrdk'])
    const [badge] = await held(office.node, person)
    const { document: verifiableCredential } = must(await myBadge(callBy(office.node, person), { badge: badge?.id }))
    expect(await verify('credentials', { verifiableCredential })).toMatchObject({
      status: 200,
      body: {
        verified: true,
        statuses: [
          { purpose: 'revocation', status: 0 },
          { purpose: 'suspension', status: 0 },
        ],
      },
    })
    must(await revokeBadge(callBy(office.node, office.hrdk), { badge: badge?.id ?? '', reason: 'wrong-data' }))
    office.wait(60_000)
    expect(await verify('credentials', { verifiableCredential })).toMatchObject({
      status: 400,
      body: { verified: false, errors: [{ code: 'status-set' }] },
    })
  })

  test('what is no credential is answered with its reasons, and a body without one, too', async () => {
    expect(await verify('credentials', { verifiableCredential: {} })).toMatchObject({
      status: 400,
      body: { verified: false },
    })
    expect(await verify('presentations', { verifiablePresentation: 'x' })).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'not-an-object' }] },
    })
    expect(await verify('credentials', { nothing: 1 })).toMatchObject({ status: 400 })
  })
})
