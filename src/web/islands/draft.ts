import { arrival, copiedAt } from './copy-of-page.ts'
import { Draft } from './draft-keeper.ts'
import { forgetCopies } from './draft-memory.ts'

/** Saves what is typed into forms with `data-draft` as it is typed: on the node, and where that fails on this device. */
export function keepDrafts(page: Document): void {
  const drafts = [...page.querySelectorAll<HTMLFormElement>('form[data-draft]')].map((form) => new Draft(form))
  // A copy of a page shown without network proves nothing of what was sent.
  if (copiedAt() === undefined) forgetCopies(new Set(drafts.map((draft) => draft.key)), Date.now())
  for (const draft of drafts) draft.begin(arrival()?.type === 'back_forward')
}
