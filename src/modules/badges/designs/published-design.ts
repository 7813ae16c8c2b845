import { pictureSvg } from '../../../web/badge-picture/picture.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { badgeContexts } from '../credential/document-contexts.ts'
import { writeAchievement } from '../credential/issue-badge.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { achievementOf } from './describe-design.ts'
import type { Design } from './design.ts'
import { picturePng } from './picture-png.ts'
import { findDesign } from './store.ts'

const drawn = new Map<string, Buffer>()

/** A published design as anybody reads it at its address; undefined when nothing is published there. */
export async function publishedDesign(node: Node, code: string, id: string): Promise<object | undefined> {
  return await reading(node, async (tx) => {
    const issuer = await findIssuer(tx, { code })
    const design = issuer && (await ofAgency(tx, id, issuer.organisation))
    if (!design) return undefined
    const creator = { id: issuer.did, type: ['Profile'], name: issuer.name }
    return { '@context': [...badgeContexts], ...writeAchievement(achievementOf(issuer, design)), creator }
  })
}

/** The picture of a published design as a file. */
export async function publishedPicture(
  node: Node,
  code: string,
  id: string,
  form: 'svg' | 'png',
): Promise<Buffer | string | undefined> {
  const design = await reading(node, async (tx) => {
    const issuer = await findIssuer(tx, { code })
    return issuer && (await ofAgency(tx, id, issuer.organisation))
  })
  if (!design) return undefined
  return form === 'svg' ? pictureSvg(design.content.picture) : pngOf(design)
}

// As the browser drew it, else as we draw it.
function pngOf({ content: { picture }, png }: Pick<Design, 'content' | 'png'>): Buffer {
  if (png) return png
  const key = `${picture.shape} ${picture.colour} ${picture.sign}`
  const known = drawn.get(key) ?? picturePng(picture)
  drawn.set(key, known)
  return known
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function ofAgency(tx: Tx, id: string, organisation: string): Promise<Design | undefined> {
  const design = uuid.test(id) ? await findDesign(tx, id, undefined) : undefined
  return design?.organisation === organisation ? design : undefined
}

async function reading<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', work)
}
