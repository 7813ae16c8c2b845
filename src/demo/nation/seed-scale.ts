import { generatedParties } from '../../modules/identity/module.ts'
import { generatedVacancies } from '../../modules/jobs/index.ts'
import { beginFilling, bringUpToDate, makeWordIndex } from '../../modules/search/index.ts'
import type { Node } from '../../platform/node.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { asDemo, townDay } from '../memory.ts'
import { subjectOf } from '../people.ts'
import { type Batch, fillings } from './fillings.ts'
import type { World } from './make-offer.ts'
import { type Pace, pacer } from './pace.ts'
import { type Progress, type Stage, advance, begin, finish, stages } from './progress.ts'
import { another, real } from './refused.ts'
import type { Size } from './scales.ts'

/** What is to be made. */
export type Wanted = { readonly scale: string; readonly size: Size; readonly seed: number }
/** Hears how far a stage is; `index` is the index of words at the end, which has no pace. */
export type Tell = (stage: Stage | 'index', pace?: Pace) => void

/**
 * Fills the database with generated people, employers and vacancies, the same for the same seed and day. Each batch is one
 * transaction with its progress: a killed run goes on where it stopped. Gives whether anything was left to do.
 */
export async function seedScale(node: Node, { scale, size, seed }: Wanted, tell: Tell): Promise<boolean> {
  await refuseReal(node)
  const progress = await begin(node, { scale, seed, day: await townDay(node) })
  if (progress.scale !== scale || progress.seed !== seed) throw another(progress)
  if (progress.finished) return false
  const world: World = { seed, day: progress.day, size }
  // Else the first start would take all rows for those of another analyser and make them anew.
  if (progress.vacancies === 0) await bringUpToDate(node)
  await asDemo(node, beginFilling)
  for (const stage of stages) await fillStage(node, world, stage, progress, tell)
  tell('index')
  await asDemo(node, async (tx) => {
    await makeWordIndex(tx)
    await finish(tx, node.clock.now())
  })
  return true
}

/** Refuses where there is a vacancy, an organisation or a person that is no demonstration. */
export async function refuseReal(node: Node): Promise<void> {
  const found = await asDemo(
    node,
    async (tx) => (await generatedVacancies.hasReal(tx)) || (await generatedParties.hasReal(tx, subjectOf(node, ''))),
  )
  if (found) throw real()
}

async function fillStage(node: Node, world: World, stage: Stage, progress: Progress, tell: Tell): Promise<void> {
  const { batch, prepare } = fillings[stage]
  const total = world.size[stage]
  const pace = pacer(progress[stage], total, (one) => tell(stage, one), Date.now)
  const endOf = (from: number): number => Math.min(from + batch, total)
  const from = progress[stage]
  let next = from < total ? await prepare(world, node, from, endOf(from)) : undefined
  for (let at = from; next; ) {
    const to = endOf(at)
    // The database writes this batch while the next one is made.
    const [, made] = await Promise.all([
      write(node, stage, at, to, next),
      to < total ? prepare(world, node, to, endOf(to)) : undefined,
    ])
    next = made
    at = to
    pace(at)
  }
}

async function write(node: Node, stage: Stage, from: number, to: number, batch: Batch): Promise<void> {
  await asDemo(node, async (tx) => await sideBySide([advance(tx, stage, from, to), batch(tx)]))
}
