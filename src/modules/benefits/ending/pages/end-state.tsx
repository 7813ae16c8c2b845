import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import type { MySpell } from '../../history/my-spell.ts'
import { endTexts } from '../texts.ts'

type Shown = { readonly one: MySpell; readonly today: Day; readonly lang: Lang }

/** Where a request to report the end stands; a way to ask where work goes on at a workplace that reports here. */
export function EndState({ one, today, lang }: Shown): VNode | null {
  const t = endTexts[lang]
  const { spell, ending, certificate } = one
  if (spell.to_day !== null || spell.organisation_id === null) return null
  const at = `/my/insurance/${spell.id}`
  const ask = (
    <a className="btn" href={`${at}/end`}>
      {t.short}
    </a>
  )
  if (ending?.answer === null) {
    const [last, due] = [ending.last_day, certificate?.due_on ?? ending.last_day]
    return (
      <Notice kind={due < today ? 'bad' : 'act'} title={t.waits(said(last, today, lang), said(due, today, lang))}>
        <p>{t.waitsNext}</p>
        <PostButton action={`${at}/end/withdraw`} page={at} className="btn btn--quiet">
          {t.withdraw}
        </PostButton>
      </Notice>
    )
  }
  if (ending?.answer !== 'refused') return <div className="btns">{ask}</div>
  return (
    <Notice kind="warn" title={t.refused(ending.answered_by_name ?? '')}>
      <p lang="ko">{ending.reason}</p>
      <p>{t.refusedNext}</p>
      <div className="btns">
        <a className="btn btn--main" href={`/my/insurance/missing?spell=${spell.id}`}>
          {t.confirm}
        </a>
        {ask}
      </div>
    </Notice>
  )
}

function said(day: string, today: Day, lang: Lang): string {
  return date(toDay(day), today, lang)
}
