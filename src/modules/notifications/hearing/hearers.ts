import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { mandates } from '../../identity/index.ts'
import { listenersOf } from './store.ts'
import { type Theme, themesOfAgent } from './themes.ts'

/**
 * Who is told of a theme of an organisation: its members who hear it, and those of firms that act for it (대행기관) as far as the
 * mandate and their own rights reach. What an agent's member hears of their own firm they hear of its clients.
 */
export async function hearersOf(tx: Tx, organisation: string, theme: Theme, today: Day): Promise<string[]> {
  const own = (await listenersOf(tx, organisation)).filter(({ hears }) => hears.includes(theme))
  const agents = await mandates.agentsActingFor(tx, organisation, today)
  const theirs = await Promise.all(
    agents.map(async ({ agent, members }) => {
      const heard = (await listenersOf(tx, agent)).filter(({ hears }) => hears.includes(theme)).map((one) => one.person)
      return members.filter(({ person, rights }) => heard.includes(person) && themesOfAgent(rights).includes(theme))
    }),
  )
  return [...new Set([...own, ...theirs.flat()].map(({ person }) => person))]
}

/** Whether somebody still acts for an organisation so that they may be told of a theme. */
export async function mayStillHear(
  tx: Tx,
  of: { organisation: string; theme: Theme; person: string; today: Day },
): Promise<boolean> {
  const { organisation, theme, person, today } = of
  if ((await listenersOf(tx, organisation)).some((member) => member.person === person)) return true
  const agents = await mandates.agentsActingFor(tx, organisation, today)
  return agents.some(({ members }) =>
    members.some((one) => one.person === person && themesOfAgent(one.rights).includes(theme)),
  )
}
