import type { VNode } from 'preact'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { SavedState } from '../../../web/components/form.tsx'
import { type Filled, Lines, Moment, momentFields } from '../incidents/fields-view.tsx'
import type { Typed } from '../incidents/posted.ts'
import { dayOf } from '../../../kernel/day.ts'
import { editorTexts } from './editor-messages.ts'
import type { News } from './news.ts'

/** The editor's form: words in both languages, when it goes out, when it ends. */
export function EditorForm({
  action,
  draft,
  owner,
  ...filled
}: Filled & { action: string; draft: string; owner: string }): VNode {
  const t = editorTexts[filled.lang]
  return (
    <Form action={action} page={action} draft={draft} owner={owner} className="stack stack--6">
      <input type="hidden" name="version" value={filled.typed['version'] ?? ''} />
      <Lines name="title" labels={{ ko: t.titleKo, en: t.titleEn }} {...filled} />
      {(['ko', 'en'] as const).map((l) => (
        <TextArea
          key={l}
          name={`text.${l}`}
          label={l === 'ko' ? t.textKo : t.textEn}
          hint={t.marks}
          lang={filled.lang}
          rows={10}
          value={filled.typed[`text.${l}`]}
          error={filled.errors[`text.${l}`]}
        />
      ))}
      <When {...filled} />
      <div className="btns">
        <button className="btn btn--main">{t.save}</button>
        <button className="btn" name="_do" value="preview">
          {t.preview}
        </button>
        <SavedState lang={filled.lang} />
      </div>
    </Form>
  )
}

function When(filled: Filled): VNode {
  const { lang, typed, errors } = filled
  const t = editorTexts[lang]
  const ways = ['draft', 'now', 'at'] as const
  const notes = { draft: t.draftNote, now: t.nowNote, at: t.atNote }
  return (
    <>
      <Choices legend={t.publish} name="publish" lang={lang} error={errors['publish']}>
        {ways.map((way) => (
          <Choice
            key={way}
            type="radio"
            name="publish"
            value={way}
            checked={(typed['publish'] ?? 'draft') === way}
            note={notes[way]}
          >
            {t[way]}
          </Choice>
        ))}
      </Choices>
      <Moment name="at" labels={{ day: t.day, time: t.time }} {...filled} />
      <TextField
        name="expires.day"
        label={t.expires}
        hint={t.expiresHint}
        type="date"
        short
        required={false}
        lang={lang}
        value={typed['expires.day']}
        error={errors['expires.day']}
      />
      <Choice type="checkbox" name="pinned" value="on" checked={typed['pinned'] === 'on'} note={t.pinNote}>
        {t.pin}
      </Choice>
    </>
  )
}

/** A notice as the form's fields hold it. */
export function fieldsOf({ title, text, version, pinned, publishedAt, expiresAt }: News, now: Date): Typed {
  const publish = publishedAt === null ? 'draft' : publishedAt > now ? 'at' : 'now'
  return {
    version: String(version),
    'title.ko': title.ko,
    'title.en': title.en,
    'text.ko': text.ko,
    'text.en': text.en,
    publish,
    ...(publishedAt !== null && publishedAt > now && momentFields('at', publishedAt)),
    ...(expiresAt !== null && { 'expires.day': dayOf(expiresAt) }),
    ...(pinned && { pinned: 'on' }),
  }
}

/** What was posted as the operation takes it. */
export function inputOf(typed: Typed, news?: string): Record<string, unknown> {
  const at = typed['publish'] === 'at' ? { day: typed['at.day'], time: typed['at.time'] } : undefined
  const last = typed['expires.day'] ? { day: typed['expires.day'], time: '00:00' } : undefined
  return {
    ...(news !== undefined && { news, version: typed['version'] }),
    title: { ko: typed['title.ko'] ?? '', en: typed['title.en'] ?? '' },
    text: { ko: typed['text.ko'] ?? '', en: typed['text.en'] ?? '' },
    pinned: typed['pinned'] === 'on',
    publish: typed['publish'] ?? 'draft',
    ...(at && { at }),
    ...(last && { expires: last }),
  }
}
