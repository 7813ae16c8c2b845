import { must } from '../../kernel/refusal.ts'
import { newId } from '../../platform/new-id.ts'
import {
  askCorrection,
  type DesignContent,
  issueByHand,
  openCorrections,
  prepareOrder,
  publishDesign,
  sendOrder,
  startDesign,
} from '../../modules/badges/index.ts'
import { ask } from '../testing/ask.ts'
import { callOf, tokenOf } from '../testing/cast.ts'
import type { Scene, Thing } from './things.ts'

type Made = Readonly<
  Record<
    Extract<
      Thing,
      'design' | 'published design' | 'achievement' | 'order' | 'sent order' | 'event rule' | 'event' | 'correction'
    >,
    (scene: Scene) => Promise<string>
  >
>

const content: DesignContent = {
  name: '설비보전',
  kind: 'completion',
  description: '고칩니다',
  criteria: '고장 3건을 고친다',
  alignments: [],
  results: [],
  tags: [],
  evidence: 'none',
  picture: { shape: 'seal', colour: 'blue', sign: 'gear', says: '파란 도장' },
}

/** What agency A designs. */
export const designs: Made = {
  design: async ({ node, cast }) => must(await startDesign(callOf(node, cast.issuerA), { content })).design,
  'published design': async (scene) => {
    const design = await designs.design(scene)
    return must(await publishDesign(callOf(scene.node, scene.cast.issuerA), { design })).design
  },
  order: async (scene) => {
    const design = await designs['published design'](scene)
    const file = Buffer.from(`받는 사람,번호\nlinking-personA,${design}\nnobody,1`)
    const given = { design, fileName: 'list.csv', file }
    return must(await prepareOrder(callOf(scene.node, scene.cast.issuerA), given)).order
  },
  'sent order': async (scene) => {
    const order = await designs.order(scene)
    return must(await sendOrder(callOf(scene.node, scene.cast.issuerA), { order })).order
  },
  'event rule': async (scene) => {
    const design = await designs['published design'](scene)
    const body = { design, source: 'system', kind: 'course.completed', conditions: [], slots: { number: '{id}' } }
    return await asAgency(scene, '/api/v1/issuer/event-rules', body, 'rule')
  },
  event: async (scene) => {
    const body = { id: newId<'Event'>(), kind: 'nobody.asked', holder: 'nobody', data: {} }
    return await asAgency(scene, '/api/v1/issuer/events', body, 'event')
  },
  correction: async (scene) => {
    const { node, cast } = scene
    const order = { holder: 'linking-personA', number: newId<'Badge'>(), title: '설비보전', organisation: 'A' }
    const { badge } = must(await issueByHand(callOf(node, cast.issuerA), order))
    must(await askCorrection(callOf(node, cast.personA), { badge, says: '틀렸습니다' }))
    const open = must(await openCorrections(callOf(node, cast.issuerA), {}))
    return open.find((one) => one.badge === badge)?.id ?? ''
  },
  achievement: async (scene) => `agency-a|${await designs['published design'](scene)}`,
}

async function asAgency({ app, node, cast }: Scene, url: string, body: object, made: string): Promise<string> {
  const answer = await ask(app, { method: 'POST', url, token: await tokenOf(node, cast.issuerA), body: { ...body } })
  return String(JSON.parse(answer.body)[made])
}
