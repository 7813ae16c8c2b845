import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines } from '../../../../web/components/lists.tsx'
import { leaveTexts } from '../messages.ts'
import type { OneLeave } from '../my-leaves.ts'
import { leavesPath } from './leaves-page.tsx'

type Props = { readonly one: OneLeave; readonly lang: Lang; readonly fault?: string | undefined }

/** The papers of a leave, and the form to add one. */
export function Evidence({ one: { leave, files }, lang, fault }: Props): VNode {
  const t = leaveTexts[lang]
  const here = `${leavesPath}/${leave.id}`
  return (
    <section className="card stack" aria-labelledby="evidence">
      <h2 id="evidence" className="as-h3">
        {t.files}
      </h2>
      {files.length > 0 && <Lines items={files.map(({ id, name }) => <a href={`/files/${id}`}>{name}</a>)} />}
      <Form action={`${here}/evidence`} page={here} files label={t.files}>
        <div className="field">
          <label htmlFor="file">{t.file}</label>
          <p className="hint" id="file-hint">
            {t.filesHint}
          </p>
          {fault !== undefined && (
            <p className="error" id="file-error">
              {fault}
            </p>
          )}
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            accept=".pdf,image/png,image/jpeg"
            aria-describedby={fault === undefined ? 'file-hint' : 'file-hint file-error'}
            {...(fault !== undefined && { 'aria-invalid': 'true' as const })}
          />
        </div>
        <SubmitButton>{t.add}</SubmitButton>
      </Form>
    </section>
  )
}
