import type { View, Viewer } from '../platform/http/page-call.ts'
import type { HelpScope } from '../platform/operation/actor.ts'
import type { IconName } from './components/icon.tsx'
import { layoutMessages } from './layout-messages.ts'

/** One way of the main menu. */
export type MenuItem = { readonly href: string; readonly text: string; readonly icon: IconName }

type Key = keyof (typeof layoutMessages)['ko']['nav']

// Per role: what the header shows, then what only the full menu has.
const menus: Readonly<
  Record<'visitor' | MenuRole, { top: readonly [string, Key, IconName][]; more: readonly [string, Key, IconName][] }>
> = {
  visitor: {
    top: [
      ['/jobs', 'jobs', 'search'],
      ['/company', 'hire', 'users'],
      ['/calculators', 'calculators', 'won'],
      ['/verify', 'verify', 'seal'],
      ['/receipts/verify', 'receipt', 'receipt'],
    ],
    more: [
      ['/life', 'life', 'book'],
      ['/law', 'law', 'scale'],
      ['/news', 'news', 'bell'],
      ['/ideas', 'ideas', 'chat'],
      ['/help', 'help', 'help'],
    ],
  },
  person: {
    top: [
      ['/my', 'my', 'sun'],
      ['/jobs', 'jobs', 'search'],
      ['/my/applications', 'applications', 'work'],
      ['/wallet', 'wallet', 'wallet'],
      ['/my/resume', 'resume', 'file'],
    ],
    more: [
      ['/my/insurance', 'insurance', 'shield'],
      ['/my/benefit', 'jobseekerBenefit', 'won'],
      ['/my/benefit/rounds', 'rounds', 'calendar'],
      ['/my/benefit/leave', 'leaveBenefit', 'calendar'],
      ['/calculators', 'calculators', 'won'],
      ['/my/account', 'account', 'card'],
      ['/my/searches', 'searches', 'save'],
      ['/my/messages', 'messages', 'bell'],
      ['/life', 'life', 'book'],
      ['/news', 'news', 'bell'],
      ['/ideas', 'ideas', 'chat'],
      ['/my/data', 'data', 'shield'],
      ['/my/helpers', 'helpers', 'users'],
      ['/my/devices', 'devices', 'key'],
      ['/verify', 'verify', 'seal'],
      ['/receipts/verify', 'receipt', 'receipt'],
      ['/help', 'help', 'help'],
    ],
  },
  employer: {
    top: [
      ['/company', 'company', 'sun'],
      ['/company/vacancies', 'vacancies', 'work'],
      ['/company/insurance', 'companyInsurance', 'shield'],
      ['/company/members', 'members', 'users'],
      ['/verify', 'verify', 'seal'],
    ],
    more: [
      ['/company/issuer', 'becomeIssuer', 'seal'],
      ['/my/messages', 'messages', 'bell'],
      ['/my/devices', 'devices', 'key'],
      ['/help', 'help', 'help'],
    ],
  },
  issuer: {
    top: [
      ['/issuer', 'issuer', 'seal'],
      ['/issuer/designs', 'designs', 'pen'],
      ['/issuer/issue', 'issue', 'plus'],
      ['/issuer/bulk', 'issueMany', 'users'],
      ['/issuer/requests', 'requests', 'chat'],
      ['/issuer/members', 'members', 'users'],
    ],
    more: [
      ['/verify', 'verify', 'check'],
      ['/issuer/keys', 'issuerKeys', 'key'],
      ['/issuer/events', 'issuerEvents', 'bolt'],
      ['/issuer/endorsements', 'endorsements', 'proven'],
      ['/issuer/statistics', 'issuerStatistics', 'file'],
      ['/issuer/audit', 'issuerAudit', 'eye'],
      ['/my/messages', 'messages', 'bell'],
      ['/my/devices', 'devices', 'key'],
      ['/help', 'help', 'help'],
    ],
  },
  agent: {
    top: [['/company/vacancies', 'vacancies', 'work']],
    more: [['/help', 'help', 'help']],
  },
  filer: {
    top: [['/company/insurance', 'companyInsurance', 'shield']],
    more: [['/help', 'help', 'help']],
  },
  'agent and filer': {
    top: [
      ['/company/vacancies', 'vacancies', 'work'],
      ['/company/insurance', 'companyInsurance', 'shield'],
    ],
    more: [['/help', 'help', 'help']],
  },
  operator: {
    top: [
      ['/operator', 'operator', 'gear'],
      ['/operator/status', 'status', 'bolt'],
      ['/operator/news', 'writeNews', 'pen'],
      ['/operator/ideas', 'answerIdeas', 'chat'],
      ['/verify', 'verify', 'seal'],
    ],
    more: [
      ['/operator/rounds', 'rounds', 'calendar'],
      ['/law', 'law', 'scale'],
      ['/operator/coverage', 'coverage', 'shield'],
      ['/operator/issuers', 'accredit', 'proven'],
      ['/operator/issuer-applications', 'issuerApplications', 'seal'],
      ['/operator/members', 'members', 'users'],
      ['/my/messages', 'messages', 'bell'],
      ['/my/devices', 'devices', 'key'],
      ['/help', 'help', 'help'],
    ],
  },
}

/** Whose menus are shown: a role's, or those of an agent in its client's place, which hires, files insurance reports or both. */
export type MenuRole = Viewer['role'] | 'agent' | 'filer' | 'agent and filer'

/** Whose menus somebody sees. */
export function menuRole(viewer: Pick<Viewer, 'role' | 'agent'> | undefined): MenuRole | undefined {
  if (!viewer?.agent) return viewer?.role
  const { scopes } = viewer.agent
  if (!scopes.includes('insurance')) return 'agent'
  return scopes.length === 1 ? 'filer' : 'agent and filer'
}

/** Who looks, as far as the menus depend on it. */
type Looking = Pick<View, 'lang'> & {
  readonly viewer?: { readonly role: MenuRole; readonly helping?: Viewer['helping'] } | undefined
}

// While helping there is only what the help holds.
const helped: readonly [HelpScope | undefined, string, Key, IconName][] = [
  [undefined, '/helping', 'helping', 'users'],
  ['resume-view', '/my/resume', 'resume', 'file'],
  ['apply', '/jobs', 'jobs', 'search'],
  ['applications-view', '/my/applications', 'applications', 'work'],
  ['messages', '/my/messages', 'messages', 'bell'],
]

/** The menu of whoever looks. */
export function menuOf(view: Looking): { top: MenuItem[]; more: MenuItem[] } {
  const t = layoutMessages[view.lang].nav
  const { helping } = view.viewer ?? {}
  if (helping) {
    const open = helped.filter(([scope]) => scope === undefined || helping.scopes.includes(scope))
    return { top: open.map(([, href, key, icon]) => ({ href, text: t[key], icon })), more: [] }
  }
  const { top, more } = menus[view.viewer?.role ?? 'visitor']
  const item = ([href, key, icon]: readonly [string, Key, IconName]): MenuItem => ({ href, text: t[key], icon })
  return { top: top.map(item), more: more.map(item) }
}

/** The five thumb-wide ways of a person on a phone. */
export function tabsOf(view: View): MenuItem[] {
  const t = layoutMessages[view.lang].tabs
  return [
    { href: '/my', text: t.today, icon: 'sun' },
    { href: '/jobs', text: t.jobs, icon: 'search' },
    { href: '/wallet', text: t.wallet, icon: 'wallet' },
    { href: '/my/applications', text: t.applications, icon: 'work' },
  ]
}
