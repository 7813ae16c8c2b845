import type { ComponentChildren, VNode } from 'preact'
import type { Lang, View } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { type Proof, Tag, Tick } from '../../../web/components/marks.tsx'
import type { BadgeSummary } from '../credential/badge-summary.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { detailTexts } from '../detail-texts.ts'
import type { Endorsement } from '../verify/endorsements.ts'
import type { BadgeVerdict } from '../verify/verdict.ts'
import { lastDay } from './badge-card.tsx'

const proofs: Readonly<Record<Endorsement['state'], Proof>> = {
  verified: 'ok',
  withdrawn: 'no',
  expired: 'wait',
  'not-proven': 'no',
  unchecked: 'wait',
}

/** Results, evidence, standards and endorsements of a badge whose signature is right: everything in it that the paper does not say. */
export function BadgeDetails({
  view: { lang },
  verdict: { summary, checks },
  endorsements,
}: {
  view: View
  verdict: Pick<BadgeVerdict, 'summary' | 'checks'>
  endorsements: readonly Endorsement[]
}): VNode | null {
  const signed = checks.some(({ check, ok }) => check === 'signature' && ok === true)
  if (!summary || !signed) return null
  return (
    <>
      <Results lang={lang} summary={summary} />
      <Evidence lang={lang} summary={summary} />
      <Alignments lang={lang} summary={summary} />
      <Endorsements lang={lang} endorsements={endorsements} />
    </>
  )
}

type Props = { lang: Lang; summary: BadgeSummary }

function Results({ lang, summary: { results = [], tags = [] } }: Props): VNode | null {
  const t = detailTexts[lang]
  if (results.length === 0 && tags.length === 0) return null
  const items: { term: string; value: ComponentChildren }[] = results.map(({ name, value }, i) => ({
    term: name === '' ? `${t.result} ${i + 1}` : name,
    value,
  }))
  if (tags.length > 0) items.push({ term: t.tags, value: tags.join(' · ') })
  return (
    <Section id="results" title={t.results}>
      <div className="card">
        <Pairs items={items} />
      </div>
    </Section>
  )
}

function Evidence({ lang, summary: { evidence = [] } }: Props): VNode | null {
  const t = detailTexts[lang]
  if (evidence.length === 0) return null
  return (
    <Section id="evidence" title={t.evidence}>
      <p className="note">{t.evidenceNote}</p>
      <ul className="card rows">
        {evidence.map(({ name, says, url }, i) => (
          <li key={i} className="stack stack--1">
            {name !== undefined && <b>{name}</b>}
            {says !== undefined && <span>{says}</span>}
            <Away lang={lang} url={url} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Alignments({ lang, summary: { achievement } }: Props): VNode | null {
  const t = detailTexts[lang]
  if (achievement.alignments.length === 0) return null
  return (
    <Section id="alignments" title={t.alignments}>
      <p className="note">{t.alignmentsNote}</p>
      <ul className="card rows">
        {achievement.alignments.map(({ framework, code, name, url }, i) => (
          <li key={i} className="stack stack--1">
            <span>
              {framework !== undefined && <Tag>{framework}</Tag>} <b>{name}</b>
              {code !== undefined && <span className="muted">{` ${code}`}</span>}
            </span>
            <Away lang={lang} url={url} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

// Only the web is linked to, and the place is told before one goes there.
function Away({ lang, url }: { lang: Lang; url: string | undefined }): VNode | null {
  const address = url === undefined ? null : URL.parse(url)
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return null
  return (
    <a href={address.href} rel="noreferrer noopener nofollow">
      {detailTexts[lang].open(address.host)}
    </a>
  )
}

/** Who endorses a badge or its issuer, and how far that can be relied on now. */
export function Endorsements({
  lang,
  endorsements,
}: {
  lang: Lang
  endorsements: readonly Endorsement[]
}): VNode | null {
  const t = detailTexts[lang]
  if (endorsements.length === 0) return null
  return (
    <Section id="endorsements" title={t.endorsements}>
      <p className="note">{t.endorsementsNote}</p>
      <ul className="card rows">
        {endorsements.map((one, i) => (
          <Endorsing key={i} lang={lang} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function Endorsing({ lang, one }: { lang: Lang; one: Endorsement }): VNode {
  const t = detailTexts[lang]
  const { about, by, name, says, state, accredited, self, until } = one
  const standing = self ? t.self : accredited ? t.accredited : t.notAccredited
  return (
    <li className="stack stack--1">
      <Tick proof={proofs[state]} more={`· ${t.about[about]} · ${t.states[state]}`}>
        {name ?? by}
      </Tick>
      {says !== undefined && state !== 'not-proven' && <span>{`“${says}”`}</span>}
      <span className="note">
        {[
          by,
          ...(until === undefined ? [] : [t.until(dateOnPaper(lastDay(until), lang))]),
          ...(state === 'verified' ? [standing] : []),
        ].join(' · ')}
      </span>
    </li>
  )
}
