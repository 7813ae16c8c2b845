import { morphemesOf } from './text/morphemes.ts'

/** Endings by which a sentence's words are known where the analyser takes them for names: '찾아주이소', '있능교', '배우실분'. */
const spoken =
  /(?:[아어해여]도|(?:해|봐|줘|줄래|까|네|데|세|예|아|어|죠|고|싶어|게|ㄹ래)[요예여]|주이소|하이소|[합입]니더|하(?:요|유|소)|하십시오|능교|니더|심더|실\s?분|는\s?거|은\s?거|는데|던데|려고|려면|지만|니까|면서|거든요?|[ㅋㅎㅠㅜ]+)$/u
const names = /^(?:NNG|NNP|XR|SL|SN|NR)$/u
const joining = /^(?:V|MA|MM|E|J)/u
const verbs = /^(?:VV|VA|VX|VCP|VCN|XSV|XSA)$/u

/** What a word of a sentence leaves to look for: the nouns that its verb is made of (주급받는: 주급), nothing when it has none (보내고). */
export type Verbal = { readonly nouns: readonly string[] }

/** A word unknown to search read as a verb, an adverb or another word that only joins others; undefined when it is a name. */
export function verbalOf(word: string): Verbal | undefined {
  if (!/^[가-힣]+$/u.test(word)) return undefined
  const read = morphemesOf(word)
  const nouns = read.filter(({ pos }) => names.test(pos)).map(({ text }) => text)
  if (nouns.length === 0) return read.some(({ pos }) => joining.test(pos)) ? { nouns } : undefined
  if (nouns.length === 1 && nouns[0] === word) return spoken.test(word) ? { nouns: [] } : undefined
  return read.some(({ pos }) => verbs.test(pos)) ? { nouns: nouns.filter((one) => one.length > 1) } : undefined
}
