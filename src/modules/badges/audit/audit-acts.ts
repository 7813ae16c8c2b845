/** What an auditor asks for, as the commands that stand for it. */
export const auditActs = {
  issued: ['badges.issue', 'badges.correct', 'badges.approve-order', 'badges.bulk-issue', 'badges.take-event'],
  revoked: ['badges.revoke', 'badges.suspend', 'badges.restore', 'badges.revoke-key'],
  approved: [
    'badges.approve-order',
    'badges.refuse-order',
    'badges.publish-design',
    'badges.retire-design',
    'badges.approve-event-rule',
    'badges.refuse-event-rule',
    'badges.end-event-rule',
    'badges.endorse',
    'badges.endorse-issuer',
    'badges.withdraw-issuer-endorsement',
    'badges.withdraw-endorsement',
  ],
  keys: ['badges.rotate-key', 'badges.revoke-key'],
  reads: ['badges.audit', 'badges.audit-file'],
} as const

/** One of them. */
export type AuditAct = keyof typeof auditActs

/** Whether a text is one of them. */
export function isAuditAct(text: unknown): text is AuditAct {
  return typeof text === 'string' && Object.hasOwn(auditActs, text)
}
