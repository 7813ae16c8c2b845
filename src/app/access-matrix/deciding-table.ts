import type { Thing } from './things.ts'

/** Decisions: of everybody the keys, of a person their own, of the operator's people all. Columns as in the table. */
export const deciding: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /decisions/keys.json': ['ok ok ok ok ok ok ok ok ok'],
  'GET /my/decisions': ['in ok ok no no no no no no'],
  'GET /my/decisions/:id': ['in ok -- no no no no no no', 'decision'],
  'GET /my/decisions/:id/download': ['in ok -- no no no no no no', 'decision'],
  // Person A contests it, once: what others send stays theirs
  'GET /my/decisions/:id/appeal': ['in ok -- no no no no no no', 'decision'],
  'POST /my/decisions/:id/appeal': ['in ok -- no no no no no no', 'decision'],
  'GET /operator/appeals': ['in no no no no no no ok no'],
  'GET /operator/appeals/:id': ['in no no no no no no ok no', 'appeal'],
  // Answered by those before whom it is: in the table's town it is before nobody
  'POST /operator/appeals/:id': ['in no no no no no no no no', 'appeal'],
  'POST /operator/appeals/:id/longer': ['in no no no no no no no no', 'appeal'],
  'POST /operator/appeals/:id/sign': ['in no no no no no no no no', 'appeal'],
  'GET /operator/bodies': ['in no no no no no no ok no'],
  'POST /operator/bodies': ['in no no no no no no -- no'], // names nobody of its members
  'POST /operator/bodies/:id/end': ['in no no no no no no 422 no'],
  'GET /operator/decisions': ['in no no no no no no ok no'],
  'GET /operator/decisions/new': ['in no no no no no no ok no'],
  'POST /operator/decisions/new': ['in no no no no no no -- no'], // does not say whom it is about
  'POST /operator/decisions/new/facts': ['in no no no no no no -- no'],
  'GET /operator/decisions/:id': ['in no no no no no no ok no', 'decision'],
  'GET /operator/decisions/:id/download': ['in no no no no no no ok no', 'decision'],
}
