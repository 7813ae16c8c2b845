import { must } from '../kernel/refusal.ts'
import { closeVacancy, publishVacancy, saveVacancy } from '../modules/jobs/index.ts'
import type { Node } from '../platform/node.ts'
import { employerCall, onDay } from './act-as.ts'
import { idOf } from './id-of.ts'
import { asDemo, madeIds, remember } from './memory.ts'
import type { Made } from './made.ts'
import type { Town, TownVacancy } from './town/town.ts'
import { contentOf } from './vacancy-content.ts'

/** Makes the town's vacancies as their employers would: written and published on their day, some closed since. */
export async function makeVacancies(
  node: Node,
  town: Town,
  made: Made,
  progress: (done: number) => void,
): Promise<Map<string, string>> {
  const vacancies = await asDemo(node, async (tx) => await madeIds(tx, 'vacancy'))
  for (const [i, v] of town.vacancies.entries()) {
    if (vacancies.has(v.key)) continue
    const id = await makeOne(node, v, made)
    await asDemo(node, async (tx) => await remember(tx, 'vacancy', new Map([[v.key, id]])))
    vacancies.set(v.key, id)
    if (i % 50 === 49) progress(i + 1)
  }
  return vacancies
}

async function makeOne(node: Node, v: TownVacancy, made: Made): Promise<string> {
  const call = employerCall(node, made, v.employer)
  const id = await onDay(node, v.opens, async () => {
    const { vacancy } = must(await saveVacancy({ ...call, key: `demo-save-${v.key}` }, { content: contentOf(v) }))
    must(await publishVacancy({ ...call, key: `demo-publish-${v.key}` }, { vacancy }))
    return vacancy
  })
  return id
}

/** Closes what its employer has closed since: whoever had applied and not been answered is answered by it. */
export async function closeVacancies(node: Node, made: Made, vacancies: ReadonlyMap<string, string>): Promise<void> {
  for (const { key, employer, closedOn } of made.town.vacancies) {
    if (closedOn === undefined) continue
    const call = { ...employerCall(node, made, employer), key: `demo-close-${key}` }
    await onDay(node, closedOn, async () =>
      must(await closeVacancy(call, { vacancy: idOf(vacancies, key), reason: 'filled' })),
    )
  }
}
