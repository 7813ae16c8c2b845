import type pg from 'pg'
import { type Answered, ask } from '../testing/ask.ts'
import { type Member, type Role, roles } from '../testing/cast.ts'
import type { TestProgram } from '../testing/start-program.ts'
import { type AgentRole, type Agents, agents } from './agents.ts'
import { reachesClient } from './agents-table.ts'
import { bodies, queries } from './bodies.ts'
import { type Mark, secrets } from './marks.ts'
import { table } from './table.ts'
import { touchesA } from './touches.ts'
import { type Tokens, sessionsFor, withAnother } from './sessions.ts'
import { type Scene, type Thing, make } from './things.ts'
import type { Watch } from './watch.ts'

/** Where the walk takes place. */
export type Stage = Scene & {
  readonly program: TestProgram
  readonly owner: pg.Client
  readonly agents: Agents
  readonly watch: Watch
}

/** What one way showed: the answers by role as the table writes them, whose secrets came out, whether A's rows changed. */
export type Seen = {
  readonly answers: string
  /** The column of agents: for A, whose things they are, and for B. */
  readonly agents: string
  readonly leaks: readonly string[]
  readonly changed: readonly string[]
}

// Whoever has the link sees the badge; everybody sees the letters of a demonstration.
const shownToAll = /^GET (\/b\/|\/demo\/mailbox)/

/** Knocks at one way as everybody. Others than A come first, and must leave every row about A as it was. */
export async function knock(stage: Stage, way: string): Promise<Seen> {
  const thing = table[way]?.[1]
  const id = thing === undefined ? '' : await make[thing](stage)
  const answered = new Map<Role | AgentRole, Answered>()
  const mandated = reachesClient(way)
  const tokens = await sessionsFor(stage, way)
  const owns = (r: Role): boolean => isA(r) || (r === 'operator' && thing !== undefined && operators.has(thing))
  await stage.watch.forget()
  for (const role of roles.filter((r) => !owns(r)))
    answered.set(role, await enter(stage, way, memberOf(stage, role), id, tokens))
  for (const role of agents)
    if (role !== 'agentForA' || !mandated) answered.set(role, await enter(stage, way, stage.agents[role], id, tokens))
  const { appeared, gone } = await stage.watch.look(aboutA(stage, id))
  for (const role of roles.filter(owns)) answered.set(role, await enter(stage, way, memberOf(stage, role), id, tokens))
  if (mandated) {
    const another = thing === undefined ? '' : await make[thing](stage)
    const { agentForA } = stage.agents
    const anew = await withAnother(stage, tokens, agentForA)
    answered.set('agentForA', await enter(stage, way, agentForA, another, anew))
  }
  return {
    answers: roles.map((role) => wordFor(answered.get(role))).join(' '),
    agents: agents.map((role) => wordFor(answered.get(role))).join(' '),
    leaks: shownToAll.test(way) ? [] : [...roles, ...agents].flatMap((role) => leaksTo(role, way, answered.get(role))),
    changed: touchesA.has(way) ? [] : [...appeared.filter((row) => !tellsA(row)), ...gone],
  }
}

const isA = (role: Role): boolean => role.endsWith('A') && role !== 'helperOfA'
/** Things that are the operator's, who may change them: not A's. */
const operators: ReadonlySet<Thing> = new Set([
  'incident',
  'notice',
  'picture',
  'accreditation',
  'operator member',
  'operator invitation',
])

// What a helper or an agent did is written down with A's id: that is no change of what is A's.
function tellsA(row: string): boolean {
  if (row.startsWith('platform.organisation_entry ')) return row.includes('기관-agent')
  return /^platform\.(access_entry|audit) /.test(row) && /,(helper|agent),/.test(row)
}

function aboutA({ cast: { personA, companyA, issuerA } }: Stage, id: string): string[] {
  const people = [personA, companyA, issuerA].flatMap((m) => [m.person, ...(m.organisation ? [m.organisation.id] : [])])
  return [...people, ...id.split('|').filter((part) => part.length === 36)]
}

const memberOf = ({ cast }: Stage, role: Role): Member | undefined => (role === 'anonymous' ? undefined : cast[role])

/** Knocks once, as the first whom the table lets in: what they are answered. */
export async function knockAsGuest(stage: Stage, way: string): Promise<string> {
  const [answers = '', thing] = table[way] ?? []
  const guest = roles[Math.max(answers.split(' ').indexOf('ok'), 0)] ?? 'anonymous'
  const id = thing === undefined ? '' : await make[thing](stage)
  return wordFor(await enter(stage, way, memberOf(stage, guest), id, await sessionsFor(stage, way)))
}

async function enter(
  { app, node }: Stage,
  way: string,
  member: Member | undefined,
  id: string,
  tokens: Tokens,
): Promise<Answered> {
  const [method = '', path = ''] = way.split(' ')
  const token = member && tokens.get(member)
  const place = member?.helping ?? member?.mandate
  const body = {
    ...bodies[way]?.(id, node),
    ...(place !== undefined && !path.startsWith('/api/') && { _for: place }),
  }
  const parts = id.split('|')
  const url = path.replace(/:\w+|\*/g, () => parts.shift() || 'nothing') + (queries[way] ?? '')
  return await ask(app, {
    method,
    url,
    ...(token !== undefined && { token }),
    body,
    headers: { 'onil-for': place ?? '' },
  })
}

function wordFor(answer: Answered | undefined): string {
  if (!answer) return '??'
  const { status, location } = answer
  if (status === 401 || location.startsWith('/sign-in?')) return 'in'
  if (status < 400) return 'ok'
  return { 403: 'no', 404: '--' }[status] ?? String(status)
}

function leaksTo(role: Role | AgentRole, way: string, answer: Answered | undefined): string[] {
  const all = `${answer?.body ?? ''} ${answer?.location ?? ''}`
  const own = ({ shownBack = [] }: Mark): boolean => shownBack.some(({ to, at }) => to === role && at === way)
  return secrets
    .filter((mark) => !mark.seenBy.includes(role) && !own(mark) && all.includes(mark.text))
    .map(({ text }) => `${text} to ${role}`)
}
