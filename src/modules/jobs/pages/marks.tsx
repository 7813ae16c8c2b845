import type { VNode } from 'preact'
import { refusal, Refused } from '../../../kernel/refusal.ts'
import { type Lang, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { markTexts } from '../mark-messages.ts'
import { setHidden, setSeen } from '../marks/marks.ts'

const seenActs = ['empty', 'keep', 'stop'] as const

/** POST /jobs/:id/hide: hides a vacancy from whoever asks, or shows it again; back to where that was asked. */
const hideForm: Route = form('/jobs/:id/hide', 'public', async (c) => {
  const hidden = c.body['hidden'] !== 'no'
  const { id = '' } = c.params
  await setHidden(c, id, hidden)
  const { hid, shown } = markTexts[c.view.lang]
  const page = c.body['_page']
  return redirect(localPath(typeof page === 'string' ? page : `/jobs/${id}`), hidden ? hid : shown)
})

/** POST /jobs/seen: empties what one looked at, keeps it from now on, or no longer. */
const seenForm: Route = form('/jobs/seen', 'public', async (c) => {
  const act = seenActs.find((one) => one === c.body['act'])
  if (act === undefined) throw new Refused(refusal('jobs.no-such-act', 422))
  await setSeen(c, act)
  return redirect('/jobs/seen', markTexts[c.view.lang].acts[act])
})

/** Hiding a vacancy on its own page, and taking it back. */
export function HidePart({ vacancy, hidden, lang }: { vacancy: string; hidden: boolean; lang: Lang }): VNode {
  const t = markTexts[lang]
  const button = (
    <PostButton
      action={`/jobs/${vacancy}/hide`}
      page={`/jobs/${vacancy}`}
      fields={{ hidden: hidden ? 'no' : 'yes' }}
      className={hidden ? 'btn' : 'btn btn--quiet'}
    >
      {hidden ? t.show : t.hide}
    </PostButton>
  )
  if (!hidden) return button
  return (
    <Notice title={t.hiddenNow}>
      <p>{t.hiddenText}</p>
      {button}
    </Notice>
  )
}

/** The forms of what somebody has seen and hidden. */
export const markRoutes: readonly Route[] = [hideForm, seenForm]
