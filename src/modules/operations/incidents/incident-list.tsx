import type { VNode } from 'preact'
import { Section } from '../../../web/components/cards.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { statusTexts } from '../status/messages.ts'
import { type Incident, stateOf } from './incident.ts'
import { type Shown, StateTag, spanOf } from './incident-view.tsx'
import { incidentTexts } from './messages.ts'
import type { Told } from './read-incidents.ts'

/** Cards of incidents: those that go on first, then the past. */
export function IncidentList({ all, base, ...shown }: Shown & { all: readonly Told[]; base: string }): VNode {
  const t = incidentTexts[shown.lang]
  const isOpen = (i: Incident): boolean => ['open', 'proposed'].includes(stateOf(i))
  const open = all.filter(({ incident }) => isOpen(incident))
  const past = all.filter(({ incident }) => !isOpen(incident))
  if (all.length === 0)
    return (
      <Empty icon="check" title={t.none}>
        <p className="muted">{t.noneText}</p>
      </Empty>
    )
  return (
    <>
      {open.length > 0 && (
        <Section id="open" title={t.openNow}>
          <Cards all={open} base={base} {...shown} />
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" title={t.past}>
          <Cards all={past} base={base} {...shown} />
        </Section>
      )}
    </>
  )
}

function Cards({ all, base, ...shown }: Shown & { all: readonly Told[]; base: string }): VNode {
  const { lang } = shown
  return (
    <ul className="stack stack--3">
      {all.map(({ incident, updates, extensions }) => (
        <li key={incident.id} className="card stack stack--2">
          <h3>
            <a className="cover" href={`${base}/${incident.id}`}>
              {incident.title[lang]}
            </a>
          </h3>
          <p className="row">
            <StateTag incident={incident} lang={lang} />
            <span className="muted">
              {spanOf(incident, shown)} · {incident.components.map((c) => statusTexts[lang].names[c]).join(', ')}
            </span>
          </p>
          {updates.length > 0 && <p>{updates.at(-1)?.text[lang]}</p>}
          {extensions.some((e) => !e.withdrawnAt) && <p className="note">{movedNote(extensions, shown)}</p>}
        </li>
      ))}
    </ul>
  )
}

function movedNote(extensions: Told['extensions'], { lang, kinds }: Shown): string {
  const names = extensions.filter((e) => !e.withdrawnAt).map((e) => kinds.find((k) => k.kind === e.kind)?.name[lang])
  return `${incidentTexts[lang].extended}: ${[...new Set(names)].join(', ')}`
}
