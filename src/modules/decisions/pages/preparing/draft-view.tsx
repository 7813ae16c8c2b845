import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import type { Day } from '../../../../kernel/day.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Paper, Section } from '../../../../web/components/cards.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { noValueTexts } from '../../../law/index.ts'
import type { Draft, ToDraft } from '../../draft-decision.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { messages } from '../../texts/messages.ts'
import { lastDayToAsk } from '../../appeals/appeal-days.ts'
import { AppealText } from '../appeal-text.tsx'
import { Results, UsedFacts, Why } from '../parts.tsx'
import { addressOf } from './address.ts'

type Typed = Readonly<Record<string, string>>
type Shown = {
  readonly draft: Draft
  readonly asked: ToDraft
  readonly typed: Typed
  readonly errors: Typed
  readonly today: Day
  readonly lang: Lang
}

/** The draft as the letter will be, why, and the signature. */
export function DraftView(shown: Shown): VNode {
  const { draft, asked, today, lang } = shown
  const t = preparingTexts[lang]
  const { domain, facts, signers, outcome, no } = draft
  if (asked.wanted.some((name) => outcome.result[name] === undefined))
    return (
      <Notice kind="info" title={t.open}>
        <p>{outcome.missing.length > 0 ? t.openText : noValueTexts(outcome.noValue, lang).join(' ')}</p>
      </Notice>
    )
  const rules = asked.wanted.map((name) => domain.results[name]?.name ?? '')
  return (
    <>
      <Section id="draft" title={t.draft} className="stack stack--4">
        <p className="muted">{t.draftLead}</p>
        <Paper left={t.draft} right={domain.label[lang]} label={t.draft}>
          <h3>{messages[lang].results}</h3>
          <Results
            domain={domain}
            result={outcome.result}
            trace={outcome.trace}
            before={draft.replaces?.result}
            lang={lang}
          />
          <h3>{messages[lang].facts}</h3>
          <UsedFacts facts={facts} signers={signers} lang={lang} />
          {no !== undefined && <AppealText domain={domain.id} until={lastDayToAsk(today)} lang={lang} />}
        </Paper>
      </Section>
      <Why trace={outcome.trace} rules={rules} facts={facts} lang={lang} />
      {outcome.status === 'estimate' ? (
        <Notice kind="warn" title={t.estimate}>
          <p>{t.estimateText}</p>
        </Notice>
      ) : (
        <Signature {...shown} />
      )}
    </>
  )
}

function Signature({ draft: { domain, no, seen }, asked, typed, errors, lang }: Shown): VNode {
  const t = preparingTexts[lang]
  return (
    <Section id="sign" title={t.whoSigns} className="stack noprint">
      <p>{no === undefined ? t.anyone : t.person(domain.results[no]?.label[lang] ?? no)}</p>
      {no !== undefined && <p className="note">{t.appeals}</p>}
      <Form action={addressOf(asked)} page={addressOf(asked)} label={t.sign}>
        <input type="hidden" name="seen" value={seen} />
        <TextField
          name="role"
          label={t.role}
          hint={t.roleHint}
          maxLength={100}
          lang={lang}
          value={typed['role']}
          error={errors['role']}
        />
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          most={2000}
          lang={lang}
          value={typed['reason']}
          error={errors['reason']}
        />
        <div className="btns">
          <SubmitButton kind="main" icon="seal">
            {t.sign}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
