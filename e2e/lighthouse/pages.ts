/** The pages measured: home, search, and the first vacancy of the search. */
export async function measuredPages(address: string): Promise<(readonly [string, string])[]> {
  const html = await (await fetch(`${address}/jobs`)).text()
  const vacancy = /href="(\/jobs\/[0-9a-f-]{36})"/.exec(html)?.[1]
  if (vacancy === undefined) throw new Error('no vacancy on the search page')
  return [
    ['home', `${address}/`],
    ['search', `${address}/jobs`],
    ['vacancy', `${address}${vacancy}`],
  ]
}
