import type { Thing } from './things.ts'

/** Who gets what of saved searches; columns as in `table`. A search is a person's alone; a letter's link stops one for whoever holds it. */
export const reaching: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /my/messages/organisation': ['in ok ok ok ok ok ok ok ok'],
  'POST /my/messages/organisation': ['in no no ok ok ok ok ok no'],
  'GET /my/messages/organisation/:person': ['in no no 409 -- -- -- -- no', 'member'],
  'POST /my/messages/organisation/:person': ['in no no 409 -- -- -- -- no', 'member'],
  'GET /news/:id/pictures/:picture': ['ok ok ok ok ok ok ok ok ok', 'picture'],
  'GET /operator/news/:id/pictures': ['in no no no no no no ok no', 'notice'],
  'POST /operator/news/:id/pictures': ['in no no no no no no 422 no', 'notice'],
  'POST /operator/news/:id/pictures/remove': ['in no no no no no no ok no', 'picture'],
  'POST /settings/task': ['ok ok ok ok ok ok ok ok ok'],
  'GET /my/searches': ['in ok ok no no no no no no'],
  'GET /my/searches/new': ['in ok ok no no no no no no'],
  'POST /my/searches/new': ['in ok ok no no no no no no'],
  'GET /my/searches/:id': ['in ok -- no no no no no no', 'saved search'],
  'POST /my/searches/:id': ['in ok -- no no no no no no', 'saved search'],
  'POST /my/searches/:id/remove': ['in ok -- no no no no no no', 'saved search'],
  'GET /api/v1/saved-searches': ['in ok ok no no no no no no'],
  'POST /api/v1/saved-searches': ['in ok ok no no no no no no'],
  'GET /api/v1/saved-searches/:id': ['in ok -- no no no no no no', 'saved search'],
  'PUT /api/v1/saved-searches/:id': ['in ok -- no no no no no no', 'saved search'],
  'DELETE /api/v1/saved-searches/:id': ['in ok -- no no no no no no', 'saved search'],
  'GET /alerts/stop/:token': ['ok ok ok ok ok ok ok ok ok', 'search link'],
  'POST /alerts/stop/:token': ['ok ok ok ok ok ok ok ok ok', 'search link'],
}
