import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { CoverLink } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { Chip, Chips } from '../../../web/components/search.tsx'
import { helpTexts, tryWords } from '../texts/help.ts'
import type { Found } from './find-help.ts'

/** What the search of the help page found; with nothing, what to do instead. */
export function Results({ question, found, lang }: { question: string; found: readonly Found[]; lang: Lang }): VNode {
  const t = helpTexts[lang]
  if (found.length === 0) return <NothingFound question={question} lang={lang} />
  return (
    <Section id="found" title={t.found(found.length)}>
      <ul className="stack stack--3">
        {found.map(({ entry, sentence }) => (
          <li key={`${entry.kind}${entry.href}${entry.title}`} className="card stack stack--1">
            <p className="eyebrow">{t.kinds[entry.kind]}</p>
            <h3>
              <CoverLink href={entry.href}>{entry.title}</CoverLink>
            </h3>
            <p className="muted">{sentence}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NothingFound({ question, lang }: { question: string; lang: Lang }): VNode {
  const t = helpTexts[lang]
  return (
    <Empty icon="search" title={t.nothing(question)}>
      <p className="muted">{t.nothingText}</p>
      <Chips>
        {tryWords[lang].map((word) => (
          <Chip key={word} href={`/help?q=${encodeURIComponent(word)}`}>
            {word}
          </Chip>
        ))}
      </Chips>
      <div className="btns">
        <a className="btn" href={`/jobs?q=${encodeURIComponent(question)}`}>
          {t.inJobs}
        </a>
        <a className="btn" href="/life">
          {t.byLife}
        </a>
        <a className="btn" href="tel:1350">
          {t.call}
        </a>
      </div>
    </Empty>
  )
}
