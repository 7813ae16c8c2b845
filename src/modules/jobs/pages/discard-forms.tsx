import type { VNode } from 'preact'
import { addDays, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { keptDays } from '../discard/discard-store.ts'
import { discardVacancy, restoreVacancy } from '../discard/discard-vacancy.ts'
import { discardTexts } from '../discard/messages.ts'
import { texts } from '../messages.ts'
import type { Vacancy } from '../vacancy.ts'

const list = '/company/vacancies'

/** Throws a draft away, takes it back. */
export const discardForms: readonly Route[] = [
  form(`${list}/:id/discard`, 'employer', async (c) => {
    const { vacancy } = must(await discardVacancy(c.call, { vacancy: c.params['id'] }))
    return redirect(`${list}?discarded=${vacancy}`)
  }),
  form(`${list}/:id/restore`, 'employer', async (c) => {
    must(await restoreVacancy(c.call, { vacancy: c.params['id'] }))
    return redirect(list, discardTexts[c.view.lang].restored)
  }),
]

type Of = { readonly v: Vacancy; readonly lang: Lang }

/** Says right after that a draft is gone, with the way back. */
export function JustDiscarded({ v, lang }: Of): VNode {
  const t = discardTexts[lang]
  return (
    <Notice title={t.discarded(titleOf(v, lang))} status>
      <p>{t.kept}</p>
      <Restore v={v} lang={lang} />
    </Notice>
  )
}

/** The button that takes a draft back. */
export function Restore({ v, lang }: Of): VNode {
  const t = discardTexts[lang]
  return (
    <PostButton action={`${list}/${v.id}/restore`} page={list} label={`${t.restore}: ${titleOf(v, lang)}`}>
      {t.restore}
    </PostButton>
  )
}

/** The button that throws a draft away. */
export function Discard({ v, lang }: Of): VNode {
  const t = discardTexts[lang]
  return (
    <PostButton
      action={`${list}/${v.id}/discard`}
      page={list}
      className="btn btn--quiet"
      label={`${t.discard}: ${titleOf(v, lang)}`}
    >
      {t.discard}
    </PostButton>
  )
}

/** The day on which a draft that was thrown away is deleted. */
export function goneOn(at: Date, lang: Lang): string {
  return discardTexts[lang].goneOn(dateOnPaper(addDays(dayOf(at), keptDays + 1), lang))
}

function titleOf({ title }: Vacancy, lang: Lang): string {
  return title === '' ? texts[lang].untitled : title
}
