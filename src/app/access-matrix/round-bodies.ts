import type { Node } from '../../platform/node.ts'

/** What is posted where rounds of recognition are declared and decided. */
export const roundBodies: Readonly<Record<string, (thing: string, node: Node) => Readonly<Record<string, unknown>>>> = {
  'POST /my/benefit/rounds/:round': () => ({ worked: 'no', seen: 'older' }),
  'POST /my/benefit/rounds/:round/activity': (_, { clock }) => ({ day: clock.today(), kind: '면접', says: '면접' }),
  'POST /my/benefit/rounds/:round/activity/receipt': () => ({ receipt: 'a.b.c' }),
  'POST /my/benefit/rounds/:round/activity/remove': () => ({ activity: crypto.randomUUID() }),
  'POST /my/benefit/rounds/:round/work': (_, { clock }) => ({ days: clock.today(), how: 'daily', where: '새벽동' }),
  'POST /my/benefit/rounds/:round/work/remove': (_, { clock }) => ({ day: clock.today() }),
  'POST /my/benefit/rounds/:round/feed': () => ({ organisation: crypto.randomUUID() }),
  'POST /my/benefit/rounds/:round/answer': (_, { clock }) => ({
    day: clock.today(),
    source: '없음',
    answer: 'did-not',
  }),
  'POST /operator/allowances/:id': () => ({ reason: '기록대로' }),
  'POST /my/benefit/leave/new/:kind': () => ({ spell: '' }),
  'POST /my/benefit/leave/:id/evidence': () => ({}),
  'POST /my/benefit/leave/:id/month/:month': () => ({}),
  'POST /api/v1/leaves': () => ({ kind: 'parental', spell: crypto.randomUUID(), said: {} }),
  'POST /api/v1/leaves/:id/months/:month': () => ({ said: {} }),
  'POST /operator/rounds/:id/attend': () => ({}),
  'POST /operator/rounds/:id/correct': (_, { clock }) => ({
    days: clock.today(),
    how: 'daily',
    where: '새벽동',
    says: '시험',
  }),
  'POST /operator/rounds/:id/correction': () => ({ outcome: 'dropped', reason: '시험', seen: '' }),
  'POST /my/benefit/rounds/:round/correct': (_, { clock }) => ({
    days: clock.today(),
    how: 'daily',
    where: '새벽동',
    says: '시험',
  }),
  'POST /my/benefit/rounds/:round/correction': () => ({ answer: '시험' }),
  'POST /operator/rounds/:id/decide': () => ({ days: '8', reason: '기록대로' }),
  'POST /my/benefit/rounds/:round/day': (_, { clock }) => ({ ground: 'before', wanted: clock.today(), says: '시험' }),
  'POST /operator/rounds/changes/:change': () => ({ answer: 'granted' }),
}
