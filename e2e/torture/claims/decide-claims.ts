import { sql } from 'kysely'
import type { Day } from '../../../src/kernel/day.ts'
import { ask, inLanes } from './ask.ts'
import type { Run } from './run.ts'

type Together = { readonly workplace: string; readonly on: string }

/** Grants what was claimed until that day: the officer meets those who left a workplace together, reads their list and signs. */
export async function decideClaims(run: Run, day: Day): Promise<void> {
  const text = sql<Together>`select distinct s.workplace, s.to_day::text as "on" from benefits.claim c
    join benefits.spell s on s.id = c.spell_id where c.decided_at is null and c.registered_on <= ${day} order by 1`
  await inLanes(await ask(run.stage.node, text), async (together) => {
    for (let tries = 0; await decideThese(run, together); tries++)
      if (tries === 20) throw new Error(`not decided: ${together.workplace}`)
  })
}

// Gives whether it should be looked at again.
async function decideThese({ visits, office }: Run, { workplace, on }: Together): Promise<boolean> {
  const path = '/operator/benefits/mass'
  const { text } = await visits.get(`${path}?${new URLSearchParams({ workplace, on }).toString()}`, await office())
  const seen = [...text.matchAll(/name="(seen-([0-9a-f-]{36}))" value="([^"]*)"/g)]
  if (seen.length === 0) return false
  const listed = Object.fromEntries(seen.map(([, name, , value]) => [name ?? '', value ?? '']))
  const claim = seen.map(([, , id]) => id ?? '')
  const says = { workplace, on, fault: 'no', judged: '면담에서 확인', role: '담당', why: '기록대로' }
  await visits.post(`${path}/decide`, await office(), { ...says, ...listed, claim }, [422])
  return true
}
