/** What a text says of hours, contract and probation, as far as it says it. */
export type Terms = {
  readonly weekly?: number
  readonly daily?: number
  readonly monthly?: number
  readonly fullTime: boolean
  readonly probationMonths?: number
  readonly probationPercent?: number
  readonly probationOfMinimum: boolean
  readonly contractMonths?: number
  readonly simple: boolean
  /** A minimum wage that the text itself states ('당시 최저임금 2,510원'). */
  readonly statedMinimum?: number
}

// 단순노무: the law lets nobody pay these less during probation. Words of the trades of group 9 of the classification of occupations.
const simpleWork =
  /배달|택배|퀵\s*서비스|상하차|하역|까대기|미화|청소|경비원|수위|주방\s*보조|주방보조|설거지|설겆이|포장|전단지|주유|세차|검침|환경\s*미화|단순\s*노무|잡부|짐꾼|가사\s*도우미|패스트푸드|분류\s*작업|피킹|적재|조립\s*보조|이삿짐|폐기물|재활용\s*선별|건설\s*일용|농장\s*일손|주차\s*(?:관리|안내|요원)|검표|선별\s*(?:원|작업)|매장\s*정리|신문\s*배달|육아\s*도우미|쓰레기\s*수거|카트\s*(?:수거|정리)/u

/** Reads them from a normalised text. */
export function termsIn(text: string): Terms {
  const daily = dailyHours(text)
  const weekly = weeklyHours(text, daily)
  const monthly = numberIn(text, /(?:월\s*(?=\d{2,3}\s*시간)|(?<!\d)(?=(?:209|226|243|174)\s*시간))(\d{2,3})/u)
  const percent =
    numberIn(text, /(?:수습|시용)[^.]{0,40}?(\d{2,3})\s*(?:%|퍼센트|프로)/u) ??
    numberIn(text, /(\d{2,3})\s*(?:%|퍼센트|프로)[^.,]{0,12}수습/u)
  const months = probationMonths(text)
  const contract = contractMonths(text)
  const stated = numberIn(text, /최저\s*(?:임금|시급)\s*(?:은|이)?\s*(\d[\d,]*)\s*원/u)
  return {
    fullTime: /정규직|정직원|풀타임|상근|주\s*5일|주5일|전일제|월\s*~\s*금/u.test(text),
    probationOfMinimum: /(?:수습|시용)[^.]{0,30}최저\s*(?:임금|시급)\s*(?:의?\s*\d|\)|기준|$)/u.test(text),
    simple: simpleWork.test(text),
    ...(daily !== undefined && { daily }),
    ...(weekly !== undefined && { weekly }),
    ...(monthly !== undefined && { monthly }),
    ...(percent !== undefined && { probationPercent: percent }),
    ...(months !== undefined && { probationMonths: months }),
    ...(contract !== undefined && { contractMonths: contract }),
    ...(stated !== undefined && { statedMinimum: stated }),
  }
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found.replaceAll(',', ''))
}

const hoursADay: readonly RegExp[] = [
  /(?:하루|1일|일)\s*(\d{1,2})\s*시간/u,
  /(?<!주\s?)(?<!월\s?)(?<!\d)(\d{1,2})\s*시간\s*(?:근무|일)/u,
  /(?:일급|일당)[^.]{0,24}?(?<!\d)(?<!휴게\s*(?:시간)?\s*:?\s*)(\d{1,2})\s*시간/u,
]
const fromTo =
  /(?<!\d)(\d{1,2})(?::(\d\d)|시\s*(반)?)?\s*(?:~|-|부터)\s*(?:익일|다음\s*날|오후|오전)?\s*(\d{1,2})(?::(\d\d)|시\s*(반)?)(?!\s*간)/u

function dailyHours(text: string): number | undefined {
  for (const pattern of hoursADay) {
    const said = numberIn(text, pattern)
    if (said !== undefined) return said
  }
  const span = fromTo.exec(text)
  if (!span) return undefined
  const [from, to] = [clock(span[1], span[2], span[3]), clock(span[4], span[5], span[6])]
  return from > 24 || to > 24 ? undefined : withoutBreak(to > from ? to - from : to + 24 - from)
}

function clock(hour = '0', minutes = '0', half = ''): number {
  return Number(hour) + Number(minutes) / 60 + (half === '' ? 0 : 0.5)
}

// A break of an hour from eight hours on and of half an hour from four is assumed where none is said.
function withoutBreak(length: number): number {
  if (length > 8) return length - 1
  return length > 4 ? length - 0.5 : length
}

function weeklyHours(text: string, daily: number | undefined): number | undefined {
  const said = numberIn(text, /주\s*(?:당)?\s*(\d{1,2})\s*시간/u)
  if (said !== undefined) return said
  const days = numberIn(text, /주\s*(\d)\s*일/u)
  return days !== undefined && daily !== undefined ? days * daily : undefined
}

function probationMonths(text: string): number | undefined {
  if (/수습[^.]{0,8}(?:첫|한)\s*달/u.test(text)) return 1
  return (
    numberIn(text, /(?:수습|시용)\s*(?:기간)?\s*(?:은|이|동안|:)?\s*(\d{1,2})\s*(?:개월|달)/u) ??
    numberIn(text, /(\d{1,2})\s*(?:개월|달)\s*(?:간)?\s*수습/u)
  )
}

function contractMonths(text: string): number | undefined {
  if (/정규직|정직원|무기\s*계약|기간의?\s*정함이\s*없/u.test(text)) return 120
  if (/(?<!\d)1년\s*미만\s*(?:의)?\s*(?:근로)?\s*(?:계약|근무)/u.test(text)) return 11
  const years =
    numberIn(text, /(\d)\s*년\s*(?:이상|단위|간)?\s*(?:의)?\s*(?:근로)?\s*계약/u) ??
    numberIn(text, /계약\s*(?:기간)?\s*(?:은|:)?\s*(\d)\s*년/u)
  if (years !== undefined) return years * 12
  return (
    numberIn(
      text,
      /(?<!수습\s?)(?<!\d)(\d{1,2})\s*개월\s*(?:간|단위)?\s*(?:의)?\s*(?:단기)?\s*(?:근로)?\s*(?:계약|단기|근무)/u,
    ) ?? numberIn(text, /계약\s*(?:기간)?\s*(?:은|:)?\s*(\d{1,2})\s*개월/u)
  )
}
