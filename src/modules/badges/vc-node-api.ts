import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { deriveCredential } from './vc/api/derive-credential.ts'
import { issueForAgency } from './vc/node/issue-for-agency.ts'
import { showHeld } from './vc/node/show-held.ts'
import { statusRequest } from './vc/node/status-request.ts'
import { myBadge, myDocuments } from './wallet/my-wallet.ts'

const Secured = z.object({ verifiableCredential: z.looseObject({}) })
const one = z.object({ id: z.string() })
const State = z.object({
  credentialId: z.string(),
  credentialStatus: z.looseObject({ statusPurpose: z.string() }),
  status: z.boolean(),
})

/** The issuing half of the VC API, for an agency's own system with a key of the scope `vc:write`. */
const issuing: readonly Route[] = [
  api(
    'POST',
    '/vc/credentials/issue',
    'issuer',
    {
      summary:
        'VC API: secure a credential in the agency’s name, with places in its status lists; what it says is not kept',
      body: z.looseObject({ credential: z.unknown(), options: z.unknown().optional() }),
      response: Secured,
      status: 201,
    },
    async (c) => {
      const { status, body } = await issueForAgency(c.call, c.body)
      return json(body, status)
    },
  ),
  api(
    'POST',
    '/vc/credentials/status',
    'issuer',
    { summary: 'VC API: revoke, suspend or restore a credential issued so', body: State, response: State },
    async (c) => {
      const { status, body } = await statusRequest(c.call, c.body)
      return json(body, status)
    },
  ),
]

/** The holder's half: a person's own wallet, for a program with the person's key. */
const holding: readonly Route[] = [
  api(
    'GET',
    '/vc/credentials',
    'person',
    { summary: 'VC API: the credentials that the wallet holds', response: z.array(Secured) },
    async (c) => {
      const { documents } = must(await myDocuments(c.call, {}))
      return json(documents.map((verifiableCredential) => ({ verifiableCredential })))
    },
  ),
  api(
    'GET',
    '/vc/credentials/:id',
    'person',
    { summary: 'VC API: one credential of the wallet, by its id or the badge’s', params: one, response: Secured },
    async (c) => {
      const badge = (c.params['id'] ?? '').replace(/^urn:uuid:/, '')
      return json({ verifiableCredential: must(await myBadge(c.call, { badge })).document })
    },
  ),
  api(
    'POST',
    '/vc/credentials/derive',
    'person',
    {
      summary: 'VC API: always 400; proofs of this node cover the whole credential, so nothing can be derived from one',
      body: z.looseObject({}),
      response: z.looseObject({}),
    },
    async () => {
      const { status, body } = deriveCredential()
      return json(body, status)
    },
  ),
  api(
    'POST',
    '/vc/presentations',
    'person',
    {
      summary:
        'VC API: sign a presentation of credentials that the wallet holds, for `options.domain` and `options.challenge`',
      body: z.looseObject({ presentation: z.unknown(), options: z.unknown() }),
      response: z.object({ verifiablePresentation: z.looseObject({}) }),
      status: 201,
    },
    async (c) => {
      const { status, body } = must(await showHeld(c.call, { body: c.body }))
      return json(body, status)
    },
  ),
]

/** What the VC API offers to agencies and holders, under `/api/v1/vc`. */
export const vcNodeApi: readonly Route[] = [...issuing, ...holding]
