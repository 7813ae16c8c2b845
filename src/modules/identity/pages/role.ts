import { must } from '../../../kernel/refusal.ts'
import { localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { switchRole } from '../sessions.ts'

const homes = { person: '/my', employer: '/company', issuer: '/issuer', operator: '/operator' } as const

/** POST /settings/role: takes another role, and opens its home (or the page named in `return`). */
export const roleForm: Route = form('/settings/role', 'signed-in', async (c) => {
  const { token } = must(await switchRole(c.call, { role: c.body['role'] }))
  c.cookies.set('session', token, 12 * 3600)
  const chosen = c.view.viewer?.roles.find((r) => r.key === c.body['role'])
  const named = c.body['return']
  return redirect(typeof named === 'string' ? localPath(named) : homes[chosen?.role ?? 'person'])
})
