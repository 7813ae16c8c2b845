import type { Found, Span } from './found.ts'
import { type Notice, found, itemsOf, labelled } from './notice.ts'

const says =
  /^.*(?:맡습니다|맡아요|맡게\s?됩니다|담당합니다|하는\s?일입니다|하는\s?일이에요|업무입니다|업무예요|일입니다)[.!?]?/u

/** What is done, in the employer's own words: under its label, else the sentences that say so. */
export function dutiesIn(notice: Notice): readonly Found[] {
  const under = labelled(notice, 'duties').filter(({ start, end }) => end > start)
  const spans = under.length > 0 ? under : sentences(notice.text)
  const duties = spans.flatMap((span) => itemsOf(notice, span)).join('\n')
  return duties === '' ? [] : [found(notice, 'duties', { duties }, ...spans)]
}

// Sentence by sentence: over the whole text the pattern would begin anew at each letter.
function sentences(text: string): Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]?/gu)].flatMap((match) => {
    const said = says.exec(match[0])?.[0].length
    return said === undefined ? [] : [{ start: match.index, end: match.index + said }]
  })
}
