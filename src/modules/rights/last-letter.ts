/** What the last letter to a person says. */
export type LastLetter = {
  readonly receipt: string
  readonly content: Readonly<Record<string, unknown>>
  readonly withdrawals: readonly { readonly title: string; readonly receipt: string }[]
  readonly site: string
}

/** The letter with the receipt of the erasure. Both languages: what somebody had chosen is erased, too. */
export function lastLetter({ receipt, content, withdrawals, site }: LastLetter): { subject: string; text: string } {
  const ended = withdrawals.map(({ title, receipt: proof }) => `${title}\n${proof}`)
  const parts = [
    '온일에서 내 정보를 지웠습니다. 이 메일이 마지막이며, 이 주소도 이제 지웁니다.',
    `접수증입니다. ${site}/receipts/verify 에서 누구나 확인할 수 있습니다.`,
    receipt,
    `접수증의 내용\n${JSON.stringify(content, undefined, 2)}`,
    ...(ended.length > 0 ? ['지우기 전에 거둔 지원', ...ended] : []),
    'Your data at Onil has been erased. This is the last mail; this address is erased now, too. The receipt above can be verified by anybody.',
  ]
  return { subject: '온일에서 내 정보를 지웠습니다 · Your data has been erased', text: `${parts.join('\n\n')}\n` }
}
