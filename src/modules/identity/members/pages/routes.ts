import type { Route } from '../../../../platform/http/route.ts'
import type { OrganisationRole } from '../../../../platform/operation/actor.ts'
import { handoverRoutes } from './handover-forms.ts'
import { inviteRoutes } from './invite-forms.ts'
import { joinForm, joinPage, knownForm, knownPage } from './join-page.tsx'
import { logPage } from './log-page.tsx'
import { memberPages } from './members-page.tsx'

const kinds: readonly OrganisationRole[] = ['employer', 'issuer', 'operator']

/** The console of each kind of organisation: members, invitations, handing over, log. */
export const memberRoutes: readonly Route[] = [
  ...kinds.flatMap((kind) => [...memberPages(kind), ...inviteRoutes(kind), ...handoverRoutes(kind), logPage(kind)]),
  joinPage,
  joinForm,
  knownPage,
  knownForm,
]
