import { addDays } from '../../kernel/day.ts'
import { addDemoClaim, askAllowance, beginLeave, myLeaves } from '../../modules/benefits/index.ts'
import { must } from '../../kernel/refusal.ts'
import { systemCall } from '../../platform/node.ts'
import { asSystem, callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Made = Awaited<ReturnType<typeof addDemoClaim>>

type Name = 'round' | 'round at the office' | 'allowance kind' | 'allowance' | 'leave kind' | 'leave' | 'leave month'

// Of illness, or of leave: each request of a cast is about another one.
const days = new WeakMap<Scene['cast'], number>()

function nextDay({ cast }: Scene): number {
  const day = (days.get(cast) ?? 0) + 1
  days.set(cast, day)
  return day
}

/** A round of person A: its number in paths of its person, its id in those of the office. */
export const rounds: Readonly<Record<Name, (scene: Scene) => Promise<string>>> = {
  round: async (scene) => String((await made(scene, 42)).number),
  'round at the office': async (scene) => (await made(scene, 14)).id,
  'allowance kind': async (scene) => {
    await made(scene, 42)
    return 'sickness'
  },
  allowance: async (scene) => {
    await made(scene, 42)
    const day = addDays(scene.node.clock.today(), -nextDay(scene))
    const said = { unableCause: '질병·부상', unableFrom: day, unableUntil: day, otherCompensation: '' }
    return must(await askAllowance(callOf(scene.node, scene.cast.personA), { kind: 'sickness', said })).allowance
  },
  'leave kind': async (scene) => {
    await made(scene, 42)
    return 'parental'
  },
  leave,
  'leave month': async (scene) => `${await leave(scene)}|1`,
}

// A day of leave in the job that ended, told by its person.
async function leave(scene: Scene): Promise<string> {
  await made(scene, 42)
  const call = callOf(scene.node, scene.cast.personA)
  const { jobs } = must(await myLeaves(call, {}))
  const day = addDays(scene.node.clock.today(), -50 - nextDay(scene))
  const said = { leaveFrom: day, leaveUntil: day, ordinaryMonthlyWage: '3000000' }
  return must(await beginLeave(call, { kind: 'parental', spell: jobs.find(({ to_day }) => to_day)?.id, said })).leave
}

// Reported so many days ago: the round of that day is due today.
async function made({ node, cast }: Scene, ago: number): Promise<Made> {
  const { person } = cast.personA
  const day = addDays(node.clock.today(), -ago)
  return await asSystem(node, async (tx) => await addDemoClaim(tx, systemCall(node, 'test'), person, day))
}
