import { z } from 'zod'
import { refusal, type Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, organisationOf, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { tables } from '../tables.ts'
import { type Alignment, AlignmentInput, type Design, DesignContent } from './design.ts'
import { addDraft, findDesign, versionsOf } from './store.ts'

type Written = { content: DesignContent; png?: Buffer | undefined }
const Written: z.ZodType<Written> = z.object({ content: DesignContent, png: z.instanceof(Buffer).optional() })
const isIssuer = ({ actor }: { readonly actor: Actor }): boolean => organisationOf(actor, 'issuer') !== undefined

/** Starts a new badge: a draft that nobody outside the agency sees. */
export const startDesign: Operation<Written, { design: string }> = command('badges.start-design', {
  input: Written,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    if (!(await findIssuer(tx, { organisation }))) return refusal('badges.not-an-issuer', 403)
    const id = newId<'Design'>()
    const draft = {
      id,
      organisation,
      series: id,
      version: 1,
      content: input.content,
      ...(input.png && { png: input.png }),
    }
    await addDraft(tx, draft, personOf(actor) ?? '', now)
    return { value: { design: id }, subject: id }
  },
})

/** Changes a draft. `seen` is when the writer read it: what a colleague wrote since is not overwritten. Alignments stay as they are. */
export const writeDesign: Operation<Written & { design: string; seen: Date }, { design: string }> = command(
  'badges.write-design',
  {
    input: z.object({ design: z.uuid(), seen: z.date(), content: DesignContent, png: z.instanceof(Buffer).optional() }),
    allow: isIssuer,
    run: async ({ actor, input, tx, now }) =>
      await onDraft(tx, actor, input.design, async (draft) => {
        if (draft.updatedAt.getTime() !== input.seen.getTime()) return refusal('badges.design-changed', 409)
        const content = { ...input.content, alignments: draft.content.alignments }
        await saveContent(tx, draft.id, content, now, input.png ?? null)
        return { value: { design: draft.id }, subject: draft.id }
      }),
  },
)

/** Says what the achievement corresponds to. */
export const addAlignment: Operation<{ design: string; alignment: Alignment }, { design: string }> = command(
  'badges.add-alignment',
  {
    input: z.object({ design: z.uuid(), alignment: AlignmentInput }),
    allow: isIssuer,
    run: async ({ actor, input, tx, now }) =>
      await onDraft(tx, actor, input.design, async ({ id, content }) => {
        const { framework, code } = input.alignment
        const others = content.alignments.filter((one) => one.framework !== framework || one.code !== code)
        if (others.length >= 10) return refusal('badges.too-many-alignments', 409)
        await saveContent(tx, id, { ...content, alignments: [...others, input.alignment] }, now)
        return { value: { design: id }, subject: id }
      }),
  },
)

/** Takes an alignment away. */
export const dropAlignment: Operation<{ design: string; framework: string; code: string }, { design: string }> =
  command('badges.drop-alignment', {
    input: z.object({ design: z.uuid(), framework: z.string(), code: z.string() }),
    allow: isIssuer,
    run: async ({ actor, input, tx, now }) =>
      await onDraft(tx, actor, input.design, async ({ id, content }) => {
        const left = content.alignments.filter((a) => a.framework !== input.framework || a.code !== input.code)
        await saveContent(tx, id, { ...content, alignments: left }, now)
        return { value: { design: id }, subject: id }
      }),
  })

/** Publishes a draft in the name of the person who does it. It cannot be changed afterwards; the version before it is retired. */
export const publishDesign: Operation<{ design: string }, { design: string }> = command('badges.publish-design', {
  stepUp: 'staff',
  input: z.object({ design: z.uuid() }),
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await onDraft(tx, actor, input.design, async ({ id, series, version, content }) => {
      await tables(tx)
        .updateTable('badges.design')
        .set({ retired_at: now })
        .where('series_id', '=', series)
        .where('published_at', 'is not', null)
        .where('retired_at', 'is', null)
        .execute()
      await tables(tx)
        .updateTable('badges.design')
        .set({ published_at: now, published_by: personOf(actor) ?? null })
        .where('id', '=', id)
        .execute()
      const receipt = {
        title: '배지 설계 공개',
        content: { design: id, name: content.name, version, publishedAt: now.toISOString() },
      }
      return { value: { design: id }, subject: id, receipt }
    }),
})

/** Opens the next version of a published badge as a draft with the same content; gives the draft that is already open. */
export const nextVersion: Operation<{ design: string }, { design: string }> = command('badges.next-design', {
  input: z.object({ design: z.uuid() }),
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const from = await findDesign(tx, input.design, organisation)
    if (!from) return refusal('badges.no-such-design', 404)
    await lockSeries(tx, from.series)
    const [newest] = await versionsOf(tx, from.series, organisation)
    if (!newest || !newest.publishedAt) return { value: { design: newest?.id ?? from.id } }
    const id = newId<'Design'>()
    await addDraft(tx, { ...newest, id, version: newest.version + 1 }, personOf(actor) ?? '', now)
    return { value: { design: id }, subject: id }
  },
})

/** No badge is issued by this version any more; those that were stay good. */
export const retireDesign: Operation<{ design: string }, { design: string }> = command('badges.retire-design', {
  stepUp: 'staff',
  input: z.object({ design: z.uuid() }),
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) => {
    const done = await tables(tx)
      .updateTable('badges.design')
      .set({ retired_at: now })
      .where('id', '=', input.design)
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
      .where('published_at', 'is not', null)
      .where('retired_at', 'is', null)
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
      ? { value: { design: input.design }, subject: input.design }
      : refusal('badges.no-such-design', 404)
  },
})

async function onDraft<D>(tx: Tx, actor: Actor, id: string, change: (draft: Design) => Promise<Refusal | D>) {
  const design = await findDesign(tx, id, organisationOf(actor, 'issuer') ?? '')
  if (!design) return refusal('badges.no-such-design', 404)
  await lockSeries(tx, design.series)
  const now = await findDesign(tx, id, design.organisation)
  return now && !now.publishedAt ? await change(now) : refusal('badges.design-published', 409)
}

async function lockSeries(tx: Tx, series: string): Promise<void> {
  await tables(tx).selectFrom('badges.design').select('id').where('series_id', '=', series).forUpdate().execute()
}

async function saveContent(tx: Tx, id: string, content: DesignContent, now: Date, png?: Buffer | null): Promise<void> {
  await tables(tx)
    .updateTable('badges.design')
    .set({ content: JSON.stringify(content), updated_at: now, ...(png !== undefined && { picture_png: png }) })
    .where('id', '=', id)
    .execute()
}
