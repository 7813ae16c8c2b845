import type { Application } from './application.ts'

/** What the receipt of an application is signed over: what was sent as shown, to whom, and until when it is kept. Never the presentation. */
export function receiptContent(a: Application): Record<string, unknown> {
  return {
    application: a.id,
    number: receiptNumber(a),
    vacancy: { id: a.vacancy, title: a.about.title },
    employer: { id: a.organisation, name: a.about.employer },
    answers: a.content?.answers.map(({ badges: _badges, ...answer }) => answer) ?? [],
    sentAt: a.submittedAt.toISOString(),
    answerDue: a.answerDue,
    eraseOn: a.eraseOn,
  }
}

/** The number a person can read out: 온일-7F3K-20261123. */
export function receiptNumber({ code, submittedAt }: Pick<Application, 'code' | 'submittedAt'>): string {
  const day = new Date(submittedAt.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)
  return `온일-${code}-${day.replaceAll('-', '')}`
}

/** The receipt of a withdrawal. */
export function withdrawalReceipt(
  a: Application,
  now: Date,
): { readonly title: string; readonly content: Readonly<Record<string, unknown>> } {
  return {
    title: `지원 거두기: ${a.about.employer} · ${a.about.title}`,
    content: {
      application: a.id,
      number: receiptNumber(a),
      employer: a.about.employer,
      withdrawnAt: now.toISOString(),
    },
  }
}
