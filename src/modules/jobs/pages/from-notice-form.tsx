import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { beginFromNotice } from '../from-notice/begin-from-notice.ts'
import { readPicture } from '../from-notice/read-picture.ts'
import { beginnings } from './begin-part.tsx'
import { noticeAddress, type TypedNotice } from './notice-part.tsx'
import { fresh, showVacancyForm, typedBefore } from './write-vacancy.tsx'

// Larger ones are refused in their place, with what was typed.
const files = { maxBytes: 20_000_000, maxFiles: 1, maxText: 1_000_000 }

/**
 * A notice that the company has becomes a draft, which is then written on as any other. With a picture its text is shown first, to be
 * corrected: nothing is filled from it.
 */
export const fromNoticeForm: Route = form(
  noticeAddress,
  'employer',
  async (c) => {
    const text = typeof c.body['notice'] === 'string' ? c.body['notice'] : ''
    const [picture] = c.files
    if (picture) return await withPicture(c, text, picture.body)
    const outcome = await beginFromNotice(c.call, { text })
    if (outcome.ok) return redirect(`/company/vacancies/${outcome.value.vacancy}/edit#from-notice`)
    if (outcome.refusal.status !== 422) must(outcome)
    return await again(c, { text, error: said(c, outcome.refusal) })
  },
  { accepts: { files } },
)

async function withPicture(c: PageCall, text: string, picture: Buffer): Promise<Reply> {
  const outcome = await readPicture(c.call, picture)
  if (outcome.ok)
    return await again(c, { text: [text.trim(), outcome.value.text].filter(Boolean).join('\n'), fromPicture: true })
  if (outcome.refusal.status !== 422 && outcome.refusal.status !== 503) must(outcome)
  return await again(c, { text, pictureError: said(c, outcome.refusal) })
}

async function again(c: PageCall, notice: TypedNotice): Promise<Reply> {
  const { error, pictureError } = notice
  const errors = { ...(error && { notice: error }), ...(pictureError && { picture: pictureError }) }
  const failed = error ?? pictureError
  const draft = await typedBefore(c)
  return await showVacancyForm(c, {
    typed: draft?.fields ?? fresh,
    savedAt: draft?.savedAt,
    errors,
    begin: await beginnings(c),
    notice,
    ...(failed && { failed }),
  })
}

function said(c: PageCall, refused: Refusal): string {
  const { says, next } = sayRefusal(refused, c.view.lang)
  return next === undefined ? says : `${says}. ${next}`
}
