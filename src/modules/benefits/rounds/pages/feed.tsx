import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { feedTexts } from '../feed/texts.ts'
import type { RoundState } from '../round-state.ts'
import { roundsPath } from './rounds-page.tsx'

/** Workplaces whose reported days of work can go into the declaration by themselves: agreed or not, said before anything is taken. */
export function Feed({ state: { feeders, round }, lang }: { state: RoundState; lang: Lang }): VNode | null {
  if (feeders.length === 0) return null
  const t = feedTexts[lang]
  const here = `${roundsPath}/${round.number}`
  return (
    <div className="card card--flat stack stack--2">
      <p className="note">{t.lead}</p>
      <ul className="stack stack--2">
        {feeders.map(({ organisation, name, consent }) => (
          <li key={organisation} className="row row--between">
            <span>
              <b lang="ko">{name}</b> {consent === undefined ? '' : t.on}
            </span>
            {consent === undefined ? (
              <PostButton action={`${here}/feed`} page={here} fields={{ organisation }} label={t.agreeTo(name)}>
                {t.agree}
              </PostButton>
            ) : (
              <a href={`/my/data/consents/${consent}`} aria-label={t.stopOf(name)}>
                {t.stop}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
