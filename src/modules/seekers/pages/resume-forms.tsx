import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { Form, SavedState } from '../../../web/components/form.tsx'
import { Select, TextArea, TextField } from '../../../web/components/field.tsx'
import { type Wishes, sections, wishedShifts } from '../contract.ts'
import { messages } from '../messages.ts'
import { namesOf } from '../named-codes.ts'
import type { Entry } from '../resume.ts'

type Typed = Readonly<Record<string, string>>
type Errors = Readonly<Record<string, string>>

type EntryFormProps = { lang: Lang; entry?: Entry; kept: Typed; errors?: Errors; page: string; owner: string }

/** Types a new line, or changes one. */
export function EntryForm({ lang, entry, kept, errors = {}, page, owner }: EntryFormProps): VNode {
  const t = messages[lang]
  const field = (
    name: 'title' | 'organisation' | 'from' | 'to' | 'detail',
  ): { name: string; label: string; lang: Lang; value: string; error: string | undefined } => ({
    name,
    label: t.fields[name],
    lang,
    value: kept[name] ?? entry?.[name] ?? '',
    error: errors[name],
  })
  return (
    <Form
      action={page}
      page={page}
      {...(entry === undefined && { draft: 'resume-line', owner })}
      {...(kept['_focus'] && { focus: kept['_focus'] })}
    >
      <Select
        name="section"
        label={t.fields.section}
        lang={lang}
        short
        value={kept['section'] ?? entry?.section ?? 'career'}
        options={sections.map((value) => ({ value, label: t.sections[value] }))}
      />
      <TextField {...field('title')} maxLength={120} />
      <TextField {...field('organisation')} required={false} maxLength={120} />
      <div className="grid grid--2">
        <TextField {...field('from')} type="date" required={false} short />
        <TextField {...field('to')} type="date" required={false} short hint={t.toHint} />
      </div>
      <TextArea {...field('detail')} required={false} most={1000} rows={3} />
      <div className="btns">
        <button className="btn btn--main">{t.save}</button>
        {entry === undefined && <SavedState lang={lang} />}
      </div>
    </Form>
  )
}

/** What the person looks for. */
export function WishesForm({
  lang,
  wishes,
  kept,
  errors = {},
  owner,
}: {
  lang: Lang
  wishes: Wishes
  kept: Typed
  errors?: Errors
  owner: string
}): VNode {
  const t = messages[lang]
  const field = (
    name: 'startOn' | 'regions' | 'occupations' | 'payMonthlyMin',
    stored: string,
  ): { name: string; label: string; lang: Lang; required: false; value: string; error: string | undefined } => ({
    name,
    label: t.wishFields[name],
    lang,
    required: false,
    value: kept[name] ?? stored,
    error: errors[name],
  })
  return (
    <Form
      action="/my/resume/wishes"
      page="/my/resume"
      draft="wishes"
      owner={owner}
      later={t.wishes}
      className="card stack"
      {...(kept['_focus'] && { focus: kept['_focus'] })}
    >
      <TextField {...field('startOn', wishes.startOn ?? '')} type="date" short />
      <TextField {...field('regions', namesOf(wishes.regions, 'region'))} hint={t.commaHint('수원시, 화성시')} />
      <TextField
        {...field('occupations', namesOf(wishes.occupations, 'occupation'))}
        hint={t.commaHint('간호사, 전기공')}
      />
      <TextField {...field('payMonthlyMin', wishes.payMonthlyMin?.toString() ?? '')} inputMode="numeric" unit={t.won} />
      <Shifts lang={lang} wishes={wishes} kept={kept} />
      <div className="btns">
        <button className="btn btn--main">{t.save}</button>
        <SavedState lang={lang} />
      </div>
    </Form>
  )
}

function Shifts({ lang, wishes, kept }: { lang: Lang; wishes: Wishes; kept: Typed }): VNode {
  const t = messages[lang]
  const chosen = (shift: string): boolean =>
    'startOn' in kept ? kept[`shift-${shift}`] !== undefined : wishes.shifts.some((s) => s === shift)
  return (
    <Choices legend={t.wishFields.shifts} name="shifts" lang={lang}>
      <div className="grid grid--3">
        {wishedShifts.map((s) => (
          <Choice key={s} type="checkbox" name={`shift-${s}`} value="1" checked={chosen(s)}>
            {t.shifts[s]}
          </Choice>
        ))}
      </div>
    </Choices>
  )
}
