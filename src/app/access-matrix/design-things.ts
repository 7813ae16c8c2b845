import { must } from '../../kernel/refusal.ts'
import { type DesignContent, prepareOrder, publishDesign, sendOrder, startDesign } from '../../modules/badges/index.ts'
import { callOf } from '../testing/cast.ts'
import type { Scene, Thing } from './things.ts'

type Made = Readonly<
  Record<
    Extract<Thing, 'design' | 'published design' | 'achievement' | 'order' | 'sent order'>,
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
  achievement: async (scene) => `agency-a|${await designs['published design'](scene)}`,
}
