import type { Thing } from './things.ts'

/** The part of `table` about issuing agencies: their console, and what they publish of their designs. */
export const issuing: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /issuer/designs': ['in no no no no ok ok no no'],
  'GET /issuer/designs/new': ['in no no no no ok ok no no'],
  'POST /issuer/designs/new': ['in no no no no ok ok no no'],
  'GET /issuer/designs/:id': ['in no no no no ok -- no no', 'design'],
  'GET /issuer/designs/:id/edit': ['in no no no no ok -- no no', 'design'],
  'POST /issuer/designs/:id/edit': ['in no no no no 409 -- no no', 'design'],
  'GET /issuer/designs/:id/standards': ['in no no no no ok -- no no', 'design'],
  'POST /issuer/designs/:id/standards': ['in no no no no ok -- no no', 'design'],
  'POST /issuer/designs/:id/publish': ['in no no no no ok -- no no', 'design'],
  'POST /issuer/designs/:id/next': ['in no no no no ok -- no no', 'published design'],
  'POST /issuer/designs/:id/retire': ['in no no no no ok -- no no', 'published design'],
  'GET /agencies/:code/achievements/:id': ['ok ok ok ok ok ok ok ok ok', 'achievement'],
  'GET /agencies/:code/achievements/:id/picture.svg': ['ok ok ok ok ok ok ok ok ok', 'achievement'],
  'GET /agencies/:code/achievements/:id/picture.png': ['ok ok ok ok ok ok ok ok ok', 'achievement'],
  'GET /issuer': ['in no no no no ok ok no no'],
  'GET /issuer/issue': ['in no no no no ok ok no no'],
  'POST /issuer/issue': ['in no no no no ok ok no no', 'person'],
  'GET /issuer/badges/:id': ['in no no no no ok -- no no', 'badge'],
  'GET /issuer/badges/:id/revoke': ['in no no no no ok -- no no', 'badge'],
  'POST /issuer/badges/:id/revoke': ['in no no no no ok -- no no', 'badge'],
  'POST /issuer/badges/:id/suspend': ['in no no no no ok -- no no', 'badge'],
  'POST /issuer/badges/:id/restore': ['in no no no no ok -- no no', 'suspended badge'],
  'POST /api/v1/issuer/badges': ['in no no no no ok ok no no', 'person'],
  'POST /api/v1/issuer/badges/:id/revoke': ['in no no no no ok -- no no', 'badge'],
}
