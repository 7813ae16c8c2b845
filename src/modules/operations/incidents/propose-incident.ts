import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { operators } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { statusTexts } from '../status/messages.ts'
import { runsSince } from '../status/run-store.ts'
import { type Incident, proposalOf } from './incident.ts'
import * as store from './incident-store.ts'

const dayMs = 86_400_000

/** Proposes an incident when something was down for long and nobody has told of it; tells the operator. Ends what is over. */
export async function proposeIncident(tx: Tx, now: Date): Promise<void> {
  const runs = await runsSince(tx, new Date(+now - dayMs))
  const known = await store.latest(tx, 50)
  for (const open of known.filter((i) => i.foundBy === 'node' && !i.endedAt && !i.dismissedAt)) {
    const own = runs.filter((r) => open.components.includes(r.component) && r.state === 'down')
    const last = Math.max(+open.beganAt, ...own.map((r) => +r.lastAt))
    if (+now - last > 90_000) await store.save(tx, { ...open, endedAt: new Date(last) })
  }
  const proposal = proposalOf(runs, known, now)
  if (!proposal) return
  const names = (lang: 'ko' | 'en'): string => proposal.components.map((c) => statusTexts[lang].names[c]).join(', ')
  const title = { ko: `${names('ko')}: 멈췄습니다`, en: `${names('en')}: not working` }
  const incident: Incident = { id: newId<'Incident'>(), ...proposal, title, foundBy: 'node', createdAt: now }
  await store.save(tx, incident)
  await tellOperators(tx, now, incident)
}

async function tellOperators(tx: Tx, now: Date, { id, title }: Incident): Promise<void> {
  for (const organisation of await operators(tx)) {
    await notify(tx, now, {
      to: { organisation },
      topic: 'operations.incident-proposed',
      link: `/operator/status/${id}`,
      title,
      body: {
        ko: '10분 넘게 멈춘 것을 온일이 쟀습니다. 사건으로 알리고 마감을 늦출지 정해 주세요.',
        en: 'Onil measured a stop of more than 10 minutes. Decide whether to tell everybody and to extend deadlines.',
      },
    })
  }
}
