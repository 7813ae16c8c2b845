import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import type { Lang, PageCall } from '../../../platform/http/page-call.ts'
import { Select } from '../../../web/components/field.tsx'
import { upkeepTexts } from '../upkeep-messages.ts'
import { myVacancies, readOwnVacancy } from '../read-vacancies.ts'
import { fieldsOfTemplate, templates } from '../templates/templates.ts'
import { type Typed, fieldsOf } from './form-fields.ts'

/** What a new vacancy may begin with: a template, or an earlier vacancy of the company. */
export type Beginning = { readonly value: string; readonly label: string }

const shown = 10

/** The beginnings there are, earlier vacancies first. */
export async function beginnings(c: PageCall): Promise<readonly Beginning[]> {
  const { lang } = c.view
  const t = upkeepTexts[lang]
  const earlier = must(await myVacancies(c.call, {})).filter((v) => v.title !== '')
  return [
    ...earlier.slice(0, shown).map((v) => ({ value: v.id, label: t.likeEarlier(v.title) })),
    ...Object.entries(templates).map(([key, { name }]) => ({ value: key, label: t.template(name[lang]) })),
  ]
}

// The days and the ids of questions belong to the earlier one alone.
const notTaken = /^(?:opensOn|closesOn|startsOn|need-\d+-id)$/u

/** The fields of the beginning that the address names; undefined for none. */
export async function begunWith(c: PageCall): Promise<Typed | undefined> {
  const [from = ''] = [c.query['from'] ?? ''].flat()
  const template = templates[from]
  if (template) return { payPer: 'month', posts: '1', careerMonths: '0', ...fieldsOfTemplate(template) }
  if (!/^[0-9a-f-]{36}$/u.test(from)) return undefined
  const fields = fieldsOf(must(await readOwnVacancy(c.call, { vacancy: from })))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !notTaken.test(name)))
}

/** Chooses a beginning: a plain form that leads to an address. What was typed before is replaced, so it stands above an empty form only. */
export function BeginPart({ all, lang }: { all: readonly Beginning[]; lang: Lang }): VNode {
  const t = upkeepTexts[lang]
  return (
    <form action="/company/vacancies/new" className="card stack stack--3">
      <Select name="from" label={t.beginWith} hint={t.beginHint} lang={lang} options={[...all]} value="" />
      <button className="btn self">{t.begin}</button>
    </form>
  )
}
