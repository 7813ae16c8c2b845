import { toId } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { askWhy } from '../../modules/rights/index.ts'
import { recordReading } from '../../platform/access/record-access.ts'
import { asSystem, callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>

/** Company A reads something of person A, and person A asks why. */
export const readings: Readonly<Record<'reading' | 'question', Make>> = {
  reading: readingOf,
  question: async (scene) => {
    const entry = await readingOf(scene)
    return must(await askWhy(callOf(scene.node, scene.cast.personA), { entry, words: '' })).question
  },
}

async function readingOf({ node, cast }: Scene): Promise<string> {
  const person = toId<'Person'>(cast.personA.person)
  const read = { person, what: 'application 보전원', purpose: 'application' }
  await recordReading(callOf(node, cast.companyA), [read], node.clock.now())
  return await asSystem(node, async (tx) => {
    const row = await tx
      .selectFrom('platform.access_entry')
      .select('id')
      .where('person_id', '=', person)
      .where('what', '=', read.what)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return row.id
  })
}
