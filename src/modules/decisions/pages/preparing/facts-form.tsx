import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { type AnyFact, factForm, nameOf, valueText } from '../../../law/index.ts'
import type { Draft, ToDraft } from '../../draft-decision.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { sourceText, sources } from '../../texts/sources.ts'
import { addressOf, path } from './address.ts'

type Typed = Readonly<Record<string, string>>
type Shown = {
  readonly draft: Draft
  readonly asked: ToDraft
  readonly typed: Typed
  readonly errors: Typed
  readonly lang: Lang
}

// What is wrong with the signature under the draft is not looked for among the facts.
const underDraft: ReadonlySet<string> = new Set(['role', 'reason'])

/** The facts that this case needs, those that are missing first, with who says so; a judgement is asked with its reason. */
export function RecordFacts(shown: Shown): VNode {
  const { draft, asked, lang } = shown
  const t = preparingTexts[lang]
  const known = Object.fromEntries(draft.recorded.map(({ name, value }) => [name, value]))
  const question = { domain: draft.domain, known, day: asked.lawDay, wanted: asked.wanted }
  const { needed, more } = factForm.asks(question, draft.outcome.missing)
  const missing = needed.filter(({ name }) => !Object.hasOwn(known, name))
  const others = [...needed.filter((fact) => !missing.includes(fact)), ...more]
  return (
    <Section id="facts" title={missing.length > 0 ? t.still : t.stillNone} className="stack noprint">
      {missing.length > 0 && <p className="muted">{t.stillText}</p>}
      <Form action={addressOf(asked, `${path}/facts`)} page={addressOf(asked)} label={t.record}>
        <Fields facts={missing} {...shown} />
        <details
          className="facet"
          open={missing.length === 0 && Object.keys(shown.errors).some((name) => !underDraft.has(name))}
        >
          <summary>
            {t.correct}
            <Icon name="chev" size="s" />
          </summary>
          <div className="facet__body stack">
            <p className="note">{t.correctText}</p>
            <ByTopic facts={others} {...shown} />
            {missing.length === 0 && <Source {...shown} />}
          </div>
        </details>
        {missing.length > 0 && <Source {...shown} />}
      </Form>
    </Section>
  )
}

// Many facts stand under headings; few need none.
function ByTopic({ facts, ...shown }: Shown & { facts: readonly AnyFact[] }): VNode {
  const topics = factForm.byTopic(facts, shown.lang)
  if (topics.length < 2) return <Fields facts={facts} {...shown} />
  return (
    <>
      {topics.map((topic) => (
        <section key={topic.label} className="stack stack--3">
          <h3>{topic.label}</h3>
          <Fields facts={topic.facts} {...shown} />
        </section>
      ))}
    </>
  )
}

function Fields({ facts, ...shown }: Shown & { facts: readonly AnyFact[] }): VNode {
  return (
    <div className="grid grid--2">
      {facts.map((fact) => (
        <OneFact key={fact.name} fact={fact} {...shown} />
      ))}
    </div>
  )
}

function OneFact({ fact, draft, typed, errors, lang }: Shown & { fact: AnyFact }): VNode {
  const t = preparingTexts[lang]
  const { name } = fact
  const before = draft.recorded.find((said) => said.name === name)
  const unit = before && nameOf({ id: 0, op: 'fact', of: [], value: before.value, fact: name }, lang)?.unit
  const because = `because.${name}`
  return (
    <div className="stack stack--1">
      <factForm.Field fact={fact} value={typed[name]} error={errors[name]} judged={t.judged} lang={lang} />
      {before && <p className="note">{t.now(valueText(before.value, unit, lang), sourceText(before.source, lang))}</p>}
      {fact.judgement && (
        <TextArea
          name={because}
          label={t.because(fact.label[lang])}
          rows={2}
          most={2000}
          lang={lang}
          value={typed[because]}
          error={errors[because]}
        />
      )}
    </div>
  )
}

function Source({ typed, errors, lang }: Shown): VNode {
  const t = preparingTexts[lang]
  const said = [sources.certificate, sources.coverage, sources.claimant]
  return (
    <div className="stack">
      <div className="grid grid--2">
        <Select
          name="source"
          label={t.source}
          hint={t.sourceHint}
          lang={lang}
          value={typed['source']}
          error={errors['source']}
          options={said.map((source) => ({ value: source.ko, label: source[lang] }))}
        />
        <TextField
          name="sourceName"
          label={t.who}
          hint={t.whoHint}
          required={false}
          maxLength={100}
          lang={lang}
          value={typed['sourceName']}
        />
      </div>
      <fieldset className="stack stack--2">
        <legend className="label">{t.validity}</legend>
        <p className="hint">{t.validityHint}</p>
        <div className="grid grid--2">
          {(['validFrom', 'validTo'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              type="date"
              short
              label={t[name]}
              required={false}
              lang={lang}
              value={typed[name]}
              error={errors[name]}
            />
          ))}
        </div>
      </fieldset>
      <div className="btns">
        <SubmitButton kind="soft">{t.record}</SubmitButton>
      </div>
    </div>
  )
}
