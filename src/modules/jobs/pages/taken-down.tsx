import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { by } from '../../../web/format.ts'
import { takedownTexts } from '../takedown-messages.ts'
import { objectToTakedown } from '../takedown/take-down.ts'
import type { Takedown } from '../takedown/takedown.ts'

/** POST /company/vacancies/:id/object: the company says why its vacancy should be opened again. */
export const objectForm: Route = form('/company/vacancies/:id/object', 'employer', async (c) => {
  const { id } = c.params
  must(await objectToTakedown(c.call, { vacancy: id, objection: c.body[`objection-${id}`] ?? '' }))
  return redirect('/company/vacancies', takedownTexts[c.view.lang].objected)
})

type Shown = { readonly one: Takedown; readonly lang: Lang; readonly today: Day }

/** Why a vacancy was taken down, and the form to object while there is time. */
export function TakenDown({ one, lang, today }: Shown): VNode {
  const t = takedownTexts[lang]
  return (
    <Notice kind="warn" title={t.mine}>
      <p>{t.mineReason(one.reason, one.takenByName)}</p>
      {one.objection !== undefined && <p>{t.sent}</p>}
      {one.objection === undefined && one.objectBy >= today && (
        <Form action={`/company/vacancies/${one.vacancy}/object`} page="/company/vacancies" className="stack stack--3">
          <TextArea
            name={`objection-${one.vacancy}`}
            label={t.objectLabel}
            hint={t.until(by(one.objectBy, today, lang))}
            lang={lang}
            most={2000}
          />
          <button className="btn self">{t.object}</button>
        </Form>
      )}
    </Notice>
  )
}
