import { z } from 'zod'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { badgeVerifier } from './services.ts'
import { verifyCredentialRequest } from './vc/api/verify-credential-request.ts'
import { verifyPresentationRequest } from './vc/api/verify-presentation-request.ts'

const details = z.object({ type: z.string(), title: z.string(), detail: z.string(), code: z.string() })
const answer = z.looseObject({ verified: z.boolean(), problemDetails: z.array(details), errors: z.array(details) })

/** The verifying half of the W3C CCG's VC API, under `/api/v1/vc`: credentials of any kind, nothing is kept. 400 when something does not verify. */
export const vcApi: readonly Route[] = [
  api(
    'POST',
    '/vc/credentials/verify',
    'public',
    {
      summary: 'VC API: verify a credential of any kind; 200 when it verifies, 400 with every reason when not',
      body: z.looseObject({ verifiableCredential: z.unknown(), options: z.unknown().optional() }),
      response: answer,
    },
    async (c) => {
      const { status, body } = await verifyCredentialRequest(c.body, badgeVerifier.of(c.call.node).vcHow())
      return json(body, status)
    },
  ),
  api(
    'POST',
    '/vc/presentations/verify',
    'public',
    {
      summary: 'VC API: verify a presentation for `options.domain` and `options.challenge`, and all credentials in it',
      body: z.looseObject({ verifiablePresentation: z.unknown(), options: z.unknown().optional() }),
      response: answer,
    },
    async (c) => {
      const { status, body } = await verifyPresentationRequest(c.body, badgeVerifier.of(c.call.node).vcHow())
      return json(body, status)
    },
  ),
]
