import type { VNode } from 'preact'
import { Section } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import type { Filled } from '../incidents/fields-view.tsx'
import { ways } from './idea.ts'
import { ideaTexts } from './messages.ts'
import { operatorIdeaTexts } from './operator-messages.ts'
import type { WholeIdea } from './read-ideas.ts'

type Props = Filled & { readonly whole: WholeIdea }

/** Answers in public, in one's own name. */
export function AnswerForm({ lang, typed, errors, whole: { idea } }: Props): VNode {
  const t = operatorIdeaTexts[lang]
  const here = `/operator/ideas/${idea.id}`
  const open = ways[idea.state]
  if (open.length === 0) return <p className="muted">{t.settled}</p>
  return (
    <Section id="answer" title={t.answer} className="card stack">
      <p className="muted">{t.answerLead}</p>
      <Form action={`${here}/answer`} page={here}>
        <Choices legend={t.to} name="to" lang={lang} error={errors['to']}>
          {open.map((state) => (
            <Choice key={state} type="radio" name="to" value={state} checked={typed['to'] === state}>
              {ideaTexts[lang].state[state]}
            </Choice>
          ))}
        </Choices>
        <TextField
          name="promised"
          label={t.promised}
          hint={t.promisedHint}
          type="date"
          short
          required={false}
          lang={lang}
          value={typed['promised']}
          error={errors['promised']}
        />
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          rows={5}
          lang={lang}
          value={typed['text']}
          error={errors['text']}
        />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </Section>
  )
}

/** Hides the idea or a reply with a reason, shows it again, or settles the reports. */
export function HideForm({ lang, typed, errors, whole: { idea, replies } }: Props): VNode {
  const t = operatorIdeaTexts[lang]
  const here = `/operator/ideas/${idea.id}`
  const things = [
    { id: 'idea', says: t.idea },
    ...replies.map(({ id, alias, text }) => ({ id, says: `${alias}: ${text.slice(0, 40)}` })),
  ]
  return (
    <Section id="hide" title={t.hide} className="card stack">
      <p className="muted">{t.hideLead}</p>
      <Form action={`${here}/hide`} page={here}>
        <div className="field">
          <label htmlFor="what">{t.what}</label>
          <select id="what" name="what" className="input">
            {things.map(({ id, says }) => (
              <option key={id} value={id} selected={typed['what'] === id}>
                {says}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="reason"
          label={t.reason}
          lang={lang}
          value={typed['reason']}
          error={errors['reason']}
          maxLength={300}
        />
        <div className="btns">
          <button className="btn" name="act" value="hide">
            {t.hideDo}
          </button>
          <button className="btn" name="act" value="show">
            {t.showDo}
          </button>
          <button className="btn btn--quiet" name="act" value="keep">
            {t.keep}
          </button>
        </div>
      </Form>
    </Section>
  )
}

/** Merges it into another that says the same. */
export function MergeForm({ lang, typed, errors, whole: { idea } }: Props): VNode | null {
  const t = operatorIdeaTexts[lang]
  const here = `/operator/ideas/${idea.id}`
  if (idea.mergedInto !== null) return null
  return (
    <Section id="merge" title={t.merge} className="card stack">
      <p className="muted">{t.mergeLead}</p>
      <Form action={`${here}/merge`} page={here}>
        <TextField name="into" label={t.into} lang={lang} value={typed['into']} error={errors['into']} />
        <div className="btns">
          <button className="btn">{t.mergeDo}</button>
        </div>
      </Form>
    </Section>
  )
}
