/** A rule of law about the wording of advertisements: patterns that break it, phrases that only look so. */
export type WordingRule = {
  readonly id: string
  readonly verdict: 'unlawful' | 'review'
  readonly article: string
  readonly instead: string
  readonly patterns: readonly RegExp[]
  readonly except: readonly RegExp[]
  readonly unlessGenuine?: true
}

const equal = '남녀고용평등법 제7조제1항'
const looks = '남녀고용평등법 제7조제2항'
const age = '고령자고용법 제4조의4제1항'
const asked = '채용절차법 제4조의3'

/** Work that by its nature needs one sex, or where the law keeps one out (남녀고용평등법 제2조제1호 단서, 근로기준법 제65조·제72조). */
export const genuineRequirements: readonly RegExp[] = [
  /목욕탕|목욕관리|여탕|남탕|사우나/u,
  /기숙사\s*사감|생활관\s*사감/u,
  /교도관|수용자/u,
  /갱내|채탄/u,
  /사용금지 직종|취업금지 직종/u,
  /모델|배우|성악/u,
]

/** The words of sex, not as part of goods, clothing, places or both sexes together. */
const oneSex = String.raw`(?:남자|여자|남성|여성)(?:분|만)?`
const people = String.raw`(?:사원|직원|근무자|비서|기사|강사|영업직|판매직|사무직|생산직|경리|알바|아르바이트|도우미|상담원|관리자|요양보호사|모집|구함|구합니다|채용|우대|환영|선호|가능|지원자?|한함|한정|전용 채용|제외|불가)`
const bothSexes: readonly RegExp[] = [
  /(?:남성|여성)\s*지원자에게?[^.]{0,10}가산점/gu,
  /(?:남성|여성)\s*(?:어르신|환자|이용자)[^.]{0,30}(?:요양보호사|간병인)/gu,
  /(?:남자|남성)\s*[·,/과와및]\s*(?:여자|여성)[^,.]{0,12}(?:모두|무관|누구나|환영|지원|가능)/gu,
  /남녀\s*\S*/gu,
  /(?:여성복|남성복|여성의류|남성의류|여성용품|여성 ?전용 ?(?:휴게실|기숙사|샤워실|주차장)|여성 ?(?:영)?(?:캐주얼|의류|패션|잡화|병원|의원|청소년|가족|기업|단체|회관|센터|인력개발센터)\S*)/gu,
  /남성[·,\s]*스포츠/gu,
  /성별(?:은|을|에)?\s*(?:무관|관계없|상관없|보지 않)\S*/gu,
  /미혼모\S*/gu,
  /(?:남자|여자|남성|여성)\s*(?:아이|아동|환자|어르신|고객|이용자|화장실|직원 휴게)\S*/gu,
]

/** The rules, in the order they are reported. Small on purpose: what is not certain is left to a person. */
export const wordingRules: readonly WordingRule[] = [
  {
    id: 'one-sex',
    verdict: 'unlawful',
    article: equal,
    unlessGenuine: true,
    except: bothSexes,
    instead: '성별을 빼고 하는 일과 필요한 능력을 쓰세요',
    patterns: [
      new RegExp(String.raw`${oneSex}\s*(?:[가-힣]{0,6}\s*)?${people}`, 'u'),
      new RegExp(String.raw`(?:대졸|고졸|초대졸|전문대졸|면제된|외모의|[단용]모\S*)\s*${oneSex}`, 'u'),
      new RegExp(String.raw`${oneSex}\s*(?:\d+|[0○O]+)\s*명`, 'u'),
      /\((?:남|여|남성|여성|남자|여자)\)/u,
      /[남여]\s*(?:\d+|[0○O]+)\s*명/u,
      /(?:^|[,·/]\s*)(?:남자|여자|남성|여성)\s*(?:[,·/]|$)/u,
      /(?:남자|여자|남성|여성)(?:만|에 한함|이어야)/u,
    ],
  },
  {
    id: 'sex-in-title',
    verdict: 'unlawful',
    article: equal,
    except: [
      /(?:웨이터|웨이트리스)\s*\(남녀\)/gu,
      /남녀\S*/gu,
      /이모(?:티콘|작|저모|부)\S*/gu,
      /인생이모작\S*/gu,
      /이모(?:님)?(?:네|손|집)\S*/gu,
    ],
    instead: '성별이 드러나지 않는 직무 이름을 쓰세요. 예: 주방 보조, 서빙 직원',
    patterns: [
      /웨이트리스|웨이터(?!\s*[/·(]\s*(?:웨이트리스|남녀))/u,
      /(?:주방|홀|식당)\s*이모(?![가-힣]*티콘)/u,
      /전역\s*예비역/u,
      /스튜어디스|레이싱걸|판촉걸|캐디걸|찬모/u,
    ],
  },
  {
    id: 'service',
    verdict: 'review',
    article: equal,
    except: [],
    instead: '병역 사항이 이 일에 꼭 필요한지 살펴보세요',
    patterns: [/군필|병역필|병역을? 마친/u, /병역(?:필| 또는) ?(?:병역)?면제/u],
  },
  {
    id: 'housewife',
    verdict: 'review',
    article: equal,
    except: [],
    instead: '‘주부’ 대신 근무 시간을 쓰세요. 예: 오전 시간제',
    patterns: [/주부\s*(?:사원|우대|환영|모집|구함)/u],
  },
  {
    id: 'care-by-sex',
    verdict: 'review',
    article: '남녀고용평등법 제2조제1호 단서',
    except: [],
    instead: '같은 성별이어야 하는 까닭과 업무 범위를 구체적으로 쓰세요',
    patterns: [
      /(?:남성|여성|남자|여자)\s*(?:어르신|환자|이용자)[^.]{0,20}(?:목욕|돌봄|보조)/u,
      /(?:남성|여성)\s*지원자에게?[^.]{0,10}가산점/u,
    ],
  },
  {
    id: 'looks',
    verdict: 'unlawful',
    article: looks,
    except: [
      /(?:용모|외모|키|체중|신장)[^.]{0,8}(?:보지|묻지|기재하지|받지|상관|무관|않)\S*/gu,
      /체중계\S*/gu,
      /신장\s*(?:투석|내과|개업|식)\S*/gu,
    ],
    instead: '용모·키·체중 대신 일에 필요한 행동을 쓰세요. 예: 고객을 친절하게 맞이함',
    patterns: [
      /(?:키|신장)\s*\d{3}\s*(?:cm|센티|㎝)/iu,
      /(?:체중|몸무게)\s*\d{2,3}\s*kg/iu,
      /용모\s*(?:단정|수려|준수)|외모\s*(?:단정|수려|준수|에?\s*자신)/u,
      /예쁜\s*(?:알바|분|직원)|잘생긴|훈훈한\s*외모|미모의|몸매/u,
    ],
  },
  {
    id: 'body',
    verdict: 'review',
    article: '고용정책기본법 제7조제1항',
    except: [],
    instead: '몸의 조건 대신 실제로 하는 일(드는 무게, 서 있는 시간)을 쓰세요',
    patterns: [/신체\s*건강한\s*(?:자|분|사람)/u, /(?:팔길이|암리치)[^.]{0,6}\d+\s*cm/iu],
  },
  {
    id: 'marriage',
    verdict: 'unlawful',
    article: looks,
    except: [
      /미혼모\S*/gu,
      /혼인\s*신고|출생신고/gu,
      /임신\s*(?:근로자|중 근로시간|기 근로)\S*/gu,
      /기혼[·,/과와 ]*미혼\s*(?:모두|무관)|(?:결혼|혼인) 여부\s*(?:무관|관계없|상관없)\S*/gu,
    ],
    instead: '혼인·임신·출산에 관한 조건을 빼세요',
    patterns: [
      /미혼(?:자|\s*여성|\s*남성|에 한함|\s*우대|[·,]\s*용모|인 분|\s*직원)/u,
      /기혼(?:자)?\s*(?:우대|제외|불가|만)/u,
      /임신\s*(?:예정자?|부|중인 자|가능성)[^.]{0,6}(?:제외|불가|안)/u,
      /결혼\s*(?:예정자?|시|하면)\s*(?:제외|퇴사|불가)/u,
    ],
  },
  {
    id: 'age-limit',
    verdict: 'unlawful',
    article: age,
    except: [
      /(?:수탁|위탁|경쟁시험|청년)[^.]{0,20}\d{2}\s*세\s*\S*/gu,
      /만\s*(?:15|18)\s*세\s*이상[,\s]*만?\s*3[49]\s*세\s*이하/gu,
      /(?:나이|연령)\s*(?:무관|제한\s*없|관계\s*없|상관\s*없|을? 보지 않|불문)\S*/gu,
      /정년[^,.]{0,30}(?:\d{2}\s*세)[^,.]*/gu,
      /만?\s*(?:15|18|19)\s*세\s*이상(?:\s*지원 가능)?/gu,
      /고령자\s*우선[^,.]*/gu,
      /\d{1,3}\s*(?:세|개월)\s*(?:남자|여자)?\s*(?:아이|아동|영아|유아|반|어린이)\S*/gu,
      /\d{1,2}0대\s*(?:증차|차량|버스|트럭|기계|설비|규모|이상 보유)\S*/gu,
      /\d+\s*년\s*(?:이후|이전)\s*출생\s*(?:영유아|아동)\S*/gu,
    ],
    instead: '나이 대신 필요한 경력이나 능력을 쓰세요',
    patterns: [
      /(?:만\s*)?\d{2}\s*세?\s*(?:이상|부터)?\s*[~∼\-–]\s*(?:만\s*)?\d{2}\s*세(?:\s*(?:이하|미만|까지))?/u,
      /(?:만\s*)?\d{2}\s*세\s*(?:이하|미만|까지|이전)(?!\s*(?:아동|영유아|자녀|어린이))/u,
      /(?:만\s*)?[2-9]\d\s*세\s*이상\s*(?:\(?재?\)?계약\s*)?(?:불가|제외|안)/u,
      /(?:\d{2}|\d{4}|[○O]{2})\s*년(?:도)?\s*(?:생|이후\s*출생|이전\s*출생)(?:\s*[~∼-]\s*\d{2,4}\s*년생)?/u,
      /[1-6]0(?:\s*[~∼\-,·]\s*[2-6]0)?대(?:\s*(?:초반|중반|후반))?\s*(?:우대|환영|선호|모집|만|분|채용|여성|남성|까지)/u,
      /젊(?:고|은|으신)\s*(?:활동적|인재|피|분|사람|감각의|직원)|젊은\s*층\s*(?:우대|선호)/u,
    ],
  },
  {
    id: 'age-programme',
    verdict: 'review',
    article: '고령자고용법 제4조의5',
    except: [],
    instead: '나이를 정한 법령이나 지원 사업의 이름을 함께 쓰세요',
    patterns: [
      /미성년자\s*(?:지원)?\s*불가/u,
      /(?:수탁|위탁|경쟁시험|청년)[^.]{0,20}\d{2}\s*세\s*(?:이하|미만)/u,
      /만\s*(?:15|18)\s*세\s*이상[,\s]*만?\s*3[49]\s*세\s*이하/u,
    ],
  },
  {
    id: 'minors',
    verdict: 'unlawful',
    article: '청소년보호법 제29조',
    except: [],
    instead: '청소년 고용금지 업소입니다. 만 19세 이상으로 쓰세요',
    patterns: [
      /(?:호프|소주방|노래방|유흥|단란주점|노래연습장)[^.]{0,30}(?:고등학생|미성년자|청소년)\s*(?:도\s*)?(?:가능|환영|모집)/u,
    ],
  },
  {
    id: 'origin',
    verdict: 'unlawful',
    article: '고용정책기본법 제7조제1항',
    except: [],
    instead: '출신이 아니라 일할 수 있는 조건을 쓰세요',
    patterns: [
      /(?:[가-힣]{2,4})\s*출신\s*(?:우대|만|환영|제외|불가|한함)/u,
      /(?:백인|흑인|교포)(?:만|\s*구함|\s*우대|\s*가능|\s*불가|[^.]{0,6}안 된)/u,
    ],
  },
  {
    id: 'foreigner',
    verdict: 'review',
    article: '근로기준법 제6조',
    except: [],
    instead: '체류자격이 필요하면 그 자격을 쓰세요',
    patterns: [/외국인\s*(?:지원)?\s*(?:불가|제외|사절)/u],
  },
  {
    id: 'residence',
    verdict: 'review',
    article: '고용정책기본법 제7조제1항',
    except: [],
    instead: '사는 곳을 정한 법령이나 조례를 함께 쓰세요',
    patterns: [/주민등록이? (?:되어|있는)/u, /부모[^.]{0,12}주민등록/u],
  },
  {
    id: 'faith',
    verdict: 'unlawful',
    article: '고용정책기본법 제7조제1항',
    except: [/종교\s*(?:무관|관계없|상관없)\S*/gu, /교목|목사 초빙/gu],
    instead: '종교를 조건으로 두지 마세요',
    patterns: [/(?:기독교인|세례교인|천주교 신자|불교 신자|독실한\s*\S*신자)/u],
  },
  {
    id: 'asks-private',
    verdict: 'unlawful',
    article: asked,
    except: [/[^.]{0,20}(?:기재하지|요구하지|받지|묻지|적지)\s*(?:않|마)\S*/gu],
    instead: '직무와 관계없는 신체 조건·혼인·재산·가족은 물을 수 없습니다',
    patterns: [
      /(?:결혼\s*여부|혼인\s*여부|키와?\s*체중|키[·,]\s*(?:체중|몸무게)|가족\s*사항|가족(?:의|관계)\s*\S*학력|재산|출신\s*지역|부모(?:의|님)?\s*직업)[^.]{0,25}(?:기재|제출|적어|써|작성)/u,
      /(?:가족관계증명서|등본)[^.]{0,10}(?:지원\s*시|접수\s*시)\s*제출/u,
    ],
  },
  {
    id: 'costs',
    verdict: 'unlawful',
    article: '채용절차법 제9조',
    except: [/(?:회사|사측)[가이에서]*\s*(?:모두\s*)?부담[^.]*/gu, /비용은 회사가[^.]*/gu],
    instead: '채용에 드는 비용은 회사가 부담합니다',
    patterns: [
      /신체검사(?:서|비)?[^.]{0,15}(?:본인|지원자|자비)\s*부담/u,
      /(?:소개비|수수료|예치금|보증금|계약금|가입비)[^.]{0,8}(?:냅니다|내면|입금|납부|\d)/u,
    ],
  },
  {
    id: 'unpaid',
    verdict: 'unlawful',
    article: '최저임금법 제6조',
    except: [],
    instead: '교육도 지시에 따른 것이면 일한 시간입니다. 임금을 쓰세요',
    patterns: [
      /(?:교육|수습|실습|트라이얼)\s*(?:기간)?[^.]{0,10}무급/u,
      /(?:그만둘|퇴사할?)\s*(?:경우|시|때)[^.]{0,8}(?:급여|임금|월급)[가이는은]*\s*(?:없|지급하지 않|미지급)/u,
    ],
  },
]
