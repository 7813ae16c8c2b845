import type { Lang } from '../../../platform/http/page-call.ts'
import { situations } from '../life/all.ts'
import { helpTopics } from '../texts/help.ts'
import type { Entry } from './find-help.ts'

/** Everything the help page can find that stands in the program itself. */
export function entriesOf(lang: Lang): readonly Entry[] {
  return made[lang]
}

const made: { readonly [L in Lang]: readonly Entry[] } = { ko: make('ko'), en: make('en') }

function make(lang: Lang): readonly Entry[] {
  const topics = helpTopics[lang].map(
    ([title, answer, href]): Entry => ({ kind: 'topic', title, words: [], sentences: [answer], href }),
  )
  const guides = situations.map(
    ({ slug, title, lead, keywords, know }): Entry => ({
      kind: 'situation',
      title: title[lang],
      words: keywords[lang],
      sentences: [lead[lang], ...know.map(({ says }) => says[lang])],
      href: `/life/${slug}`,
    }),
  )
  return [...topics, ...guides]
}
