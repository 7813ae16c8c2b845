import type { ClaimView } from './read-claim.ts'

/** What a receipt of a claim says: what was sent and on which day; of what is sealed only the hash, which holds it to what it was. */
export function claimReceipt(
  { row, spell, answers, files }: ClaimView,
  registeredOn: string,
  { counter, content }: { readonly counter: boolean; readonly content: string },
): { title: string; content: Record<string, unknown> } {
  return {
    title: `수급자격 인정신청: ${spell.workplace}`,
    content: {
      claim: row.id,
      workplace: spell.workplace,
      kind: spell.kind,
      separatedOn: spell.to_day,
      registeredOn,
      reason: answers.reason ?? null,
      registeredForWork: answers.work ?? null,
      evidence: files.map(({ content_id }) => content_id),
      sentContent: content,
      ...(counter && { filledInAt: 'counter' }),
    },
  }
}
