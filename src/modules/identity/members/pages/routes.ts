import type { Route } from '../../../../platform/http/route.ts'
import { handoverRoutes } from './handover-forms.ts'
import { inviteRoutes } from './invite-forms.ts'
import { joinForm, joinPage } from './join-page.tsx'
import { logPage } from './log-page.tsx'
import { leaveForm, membersPage, removeForm, roleForm } from './members-page.tsx'

/** The organisation's console: members, invitations, handing over, log. */
export const memberRoutes: readonly Route[] = [
  membersPage,
  roleForm,
  removeForm,
  leaveForm,
  ...inviteRoutes,
  ...handoverRoutes,
  logPage,
  joinPage,
  joinForm,
]
