import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { mineTexts } from '../mine-messages.ts'
import type { Card } from '../posting.ts'

/** The id of the form that compares what was chosen: the boxes stand in the cards, outside it. */
const compareForm = 'compare'

type Shown = { readonly card: Card; readonly lang: Lang; readonly page: string }

/** What one may do with a vacancy in a list: choose it to compare (where there is another), and hide it. */
export function CardActs({ card, lang, page, alone }: Shown & { readonly alone: boolean }): VNode {
  const t = mineTexts[lang]
  return (
    <div className="row row--between">
      {alone ? <span /> : <CompareBox card={card} lang={lang} />}
      <PostButton
        action={`/jobs/${card.id}/hide`}
        page={page}
        fields={{ hidden: 'yes' }}
        className="btn btn--quiet"
        label={t.hideOne(card.title)}
      >
        {t.hide}
      </PostButton>
    </div>
  )
}

/** Shows a hidden vacancy again. */
export function ShowAgain({ card, lang, page }: Shown): VNode {
  const t = mineTexts[lang]
  return (
    <PostButton action={`/jobs/${card.id}/hide`} page={page} fields={{ hidden: 'no' }} label={t.showOne(card.title)}>
      {t.showAgain}
    </PostButton>
  )
}

/** Chooses a vacancy for comparing. */
export function CompareBox({ card, lang }: Omit<Shown, 'page'>): VNode {
  const t = mineTexts[lang]
  return (
    <label className="opt above">
      <input type="checkbox" name="ids" value={card.id} form={compareForm} aria-label={t.compareOne(card.title)} />
      <span>{t.compareThis}</span>
    </label>
  )
}

/** The button that compares what was chosen: a plain form that leads to an address; `from` is the search to come back to. */
export function CompareForm({ lang, near, from }: { lang: Lang; near?: string | undefined; from?: string }): VNode {
  const t = mineTexts[lang]
  return (
    <form id={compareForm} action="/jobs/compare" className="row pick">
      {from !== undefined && <input type="hidden" name="from" value={from} />}
      {near !== undefined && <input type="hidden" name="near" value={near} />}
      <button className="btn">{t.compare}</button>
      <span className="note">{t.compareHow}</span>
    </form>
  )
}
