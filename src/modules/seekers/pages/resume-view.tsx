import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Held } from '../../../web/components/lists.tsx'
import { Meter, Tag } from '../../../web/components/marks.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { type Section as Part, sections } from '../contract.ts'
import { messages } from '../messages.ts'
import type { Conflict, Entry, Resume } from '../resume.ts'
import { Line } from './entry-line.tsx'

const path = '/my/resume'

/** The left column: questions about disagreeing records, then the parts with their lines. */
export function ResumeLines({ resume, lang }: { resume: Resume; lang: Lang }): VNode {
  const t = messages[lang]
  if (resume.entries.length === 0) {
    return (
      <Empty icon="file" title={t.empty}>
        <p className="muted">{t.emptyText}</p>
        <a className="btn btn--main" href="/wallet?return=/my/resume">
          {t.wallet}
        </a>
      </Empty>
    )
  }
  return (
    <div className="stack stack--6">
      {resume.conflicts.map((c) => (
        <Question key={c.one.id + c.other.id} conflict={c} lang={lang} />
      ))}
      {sections.map((part) => (
        <PartOf key={part} part={part} entries={resume.entries.filter((e) => e.section === part)} lang={lang} />
      ))}
    </div>
  )
}

/** How much of it an agency has confirmed. */
export function Proven({ resume, lang }: { resume: Resume; lang: Lang }): VNode | null {
  const t = messages[lang]
  const shown = resume.entries.filter((e) => !e.hidden)
  if (shown.length === 0) return null
  const proven = shown.filter((e) => e.badgeState === 'valid' || e.badgeState === 'expiring').length
  return (
    <div className="stack stack--2">
      <Meter percent={resume.provenShare} label={t.meterLabel(resume.provenShare)} kind="ok" big />
      <p>{t.meter(resume.provenShare, proven, shown.length)}</p>
    </div>
  )
}

/** Where more lines come from, what is never asked, and the ways out. */
export function ResumeAside({ resume, lang }: { resume: Resume; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <>
      {resume.entries.length > 0 && (
        <a className="btn self" href="/wallet">
          <Icon name="wallet" />
          {t.wallet}
        </a>
      )}
      <div className="card stack stack--2">
        <h2 className="as-h3">{t.notAsked}</h2>
        <Held items={t.notAskedItems} />
        <p className="note">{t.notAskedLaw}</p>
      </div>
      <div className="btns">
        <a className="btn" href={`${path}/print`}>
          <Icon name="file" />
          {t.print}
        </a>
        <a className="btn btn--quiet" href={`${path}.json`}>
          <Icon name="down" />
          {t.download}
        </a>
      </div>
    </>
  )
}

function PartOf({ part, entries, lang }: { part: Part; entries: readonly Entry[]; lang: Lang }): VNode | null {
  if (entries.length === 0) return null
  return (
    <Section id={part} title={messages[lang].sections[part]} className="stack stack--3">
      <ul className="stack stack--3">
        {entries.map((entry, i) => (
          <li key={entry.id} className="card stack stack--3">
            {entry.hidden && <Tag>{messages[lang].hidden}</Tag>}
            <div className="row row--between row--top">
              <div className="grow--wide">
                <Line entry={entry} lang={lang} />
              </div>
              <Acts entry={entry} lang={lang} first={i === 0} last={i === entries.length - 1} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Acts({ entry, lang, first, last }: { entry: Entry; lang: Lang; first: boolean; last: boolean }): VNode {
  const t = messages[lang]
  const act = (name: string, text: string, fields: Record<string, string> = {}): VNode => (
    <PostButton
      action={`${path}/${entry.id}/${name}`}
      page={path}
      fields={fields}
      className="btn btn--quiet"
      label={t.actLabel(text, entry.title)}
    >
      {text}
    </PostButton>
  )
  return (
    <div className="row noprint">
      {entry.source === 'typed' && (
        <a className="btn btn--quiet" href={`${path}/${entry.id}`} aria-label={t.actLabel(t.edit, entry.title)}>
          {t.edit}
        </a>
      )}
      {entry.source === 'typed' && act('remove', t.remove)}
      {entry.hidden ? act('hide', t.show, { hidden: 'no' }) : act('hide', t.hide, { hidden: 'yes' })}
      {!first && act('move', t.up, { by: 'up' })}
      {!last && act('move', t.down, { by: 'down' })}
    </div>
  )
}

function Question({ conflict: { one, other }, lang }: { conflict: Conflict; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <Notice kind="act" icon="scale" title={t.question}>
      <p>{t.questionLead}</p>
      <Form action={`${path}/settle`} page={path} className="stack stack--3">
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="other" value={other.id} />
        <div className="grid grid--2">
          <div className="card">
            <Line entry={one} lang={lang} />
          </div>
          <div className="card">
            <Line entry={other} lang={lang} />
          </div>
        </div>
        <div className="btns">
          <button className="btn btn--soft" name="right" value="one">
            {t.isRight(1)}
          </button>
          <button className="btn btn--soft" name="right" value="other">
            {t.isRight(2)}
          </button>
          <button className="btn" name="right" value="both">
            {t.both}
          </button>
        </div>
      </Form>
    </Notice>
  )
}
