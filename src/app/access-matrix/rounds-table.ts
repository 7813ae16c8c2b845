import type { Thing } from './things.ts'

/** Who gets what of rounds of recognition; written as in `table.ts`. */
export const recognising: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /my/benefit/rounds': ['in ok ok no no no no no no'],
  'GET /my/benefit/rounds/:round': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round': ['in ok -- no no no no no no', 'round'], // shown anew: something changed meanwhile
  'GET /my/benefit/rounds/:round/activity': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/activity': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/activity/receipt': ['in 422 -- no no no no no no', 'round'], // no receipt at all
  'POST /my/benefit/rounds/:round/activity/remove': ['in ok -- no no no no no no', 'round'],
  'GET /my/benefit/rounds/:round/work': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/work': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/work/remove': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/feed': ['in -- -- no no no no no no', 'round'], // nobody reports their days
  'POST /my/benefit/rounds/:round/answer': ['in -- -- no no no no no no', 'round'], // no record asks
  'GET /operator/rounds': ['in no no no no no no ok no'],
  'GET /operator/rounds/:id': ['in no no no no no no ok no', 'round at the office'],
  'POST /operator/rounds/:id/attend': ['in no no no no no no ok no', 'round at the office'],
  'POST /operator/rounds/:id/decide': ['in no no no no no no 409 no', 'round at the office'], // nobody came yet
  'POST /operator/rounds/:id/correct': ['in no no no no no no 409 no', 'round at the office'], // it is not decided
  'POST /operator/rounds/:id/correction': ['in no no no no no no -- no', 'round at the office'], // nothing is open
  'POST /my/benefit/rounds/:round/correct': ['in 409 -- no no no no no no', 'round'], // it is not decided
  'POST /my/benefit/rounds/:round/correction': ['in -- -- no no no no no no', 'round'], // nothing is open
  'GET /my/benefit/rounds/:round/day': ['in ok -- no no no no no no', 'round'],
  'POST /my/benefit/rounds/:round/day': ['in 422 -- no no no no no no', 'round'], // not on this ground, its day is today
  'POST /operator/rounds/changes/:change': ['in no no no no no no 422 no'], // no such wish
  'GET /my/benefit/allowances': ['in ok ok no no no no no no'],
  'GET /my/benefit/allowances/:kind': ['in ok ok no no no no no no', 'allowance kind'],
  'POST /my/benefit/allowances/:kind': ['in 422 409 no no no no no no', 'allowance kind'], // A has benefit, and says no days
  'GET /operator/allowances': ['in no no no no no no ok no'],
  'GET /operator/allowances/:id': ['in no no no no no no ok no', 'allowance'],
  'POST /operator/allowances/:id': ['in no no no no no no ok no', 'allowance'],
  'GET /my/benefit/leave': ['in ok ok no no no no no no'],
  'GET /my/benefit/leave/new/:kind': ['in ok ok no no no no no no', 'leave kind'],
  'POST /my/benefit/leave/new/:kind': ['in 422 422 no no no no no no', 'leave kind'], // which job is not said
  'GET /my/benefit/leave/:id': ['in ok -- no no no no no no', 'leave'],
  'POST /my/benefit/leave/:id/evidence': ['in 422 -- no no no no no no', 'leave'], // no file
  'GET /my/benefit/leave/:id/month/:month': ['in ok -- no no no no no no', 'leave month'],
  'POST /my/benefit/leave/:id/month/:month': ['in ok -- no no no no no no', 'leave month'],
  'GET /api/v1/leaves': ['in ok ok no no no no no no'],
  'GET /api/v1/leaves/:id': ['in ok -- no no no no no no', 'leave'],
  'POST /api/v1/leaves': ['in 422 422 no no no no no no'], // which job is not said
  'POST /api/v1/leaves/:id/months/:month': ['in ok -- no no no no no no', 'leave month'],
}
