import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { endTexts } from '../../ending/texts.ts'
import type { InsuredSpell } from '../insured-spell.ts'
import { home } from './shell.tsx'
import { lawWord } from '../../law-word.ts'

type Shown = { readonly one: InsuredSpell; readonly today: Day; readonly lang: Lang }

/** A worker asks for the end of work to be reported: what they say, until when, the report filled in, or an answer why not. */
export function EndAsked({ one: { spell, ending, certificate }, today, lang }: Shown): VNode | null {
  if (!ending) return null
  const t = endTexts[lang].company
  const day = (text: string): string => date(toDay(text), today, lang)
  const at = `${home}/${spell.id}`
  return (
    <Notice kind="act" title={t.title(day(ending.last_day))}>
      <p>
        {lawWord(ending.separation_kind, lang)} · <span lang="ko">{ending.says}</span>
      </p>
      {certificate && <p>{t.due(day(certificate.due_on))}</p>}
      <div className="btns">
        <a className="btn btn--main" href={`${at}/loss`}>
          {t.file}
        </a>
      </div>
      <details>
        <summary>{t.refuse}</summary>
        <Form action={`${at}/goes-on`} page={at} className="stack stack--3">
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} lang={lang} most={500} rows={3} />
          <button className="btn">{t.send}</button>
        </Form>
      </details>
    </Notice>
  )
}
