import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { BadgeKind } from '../../events.ts'
import type { BadgePicture } from '../../../../web/badge-picture/picture.ts'
import { designsInEnglish } from './design-texts-en.ts'

/** The texts of the pages of badge designs. */
export type DesignTexts = {
  title: string
  lead: string
  start: string
  none: string
  noneNote: string
  columns: { name: string; version: string; state: string; since: string }
  state: { draft: string; published: string; retired: string }
  version: (n: number) => string
  newTitle: string
  formLead: string
  what: string
  whatLead: string
  fields: Readonly<
    Record<'name' | 'nameEn' | 'kind' | 'description' | 'criteria' | 'tags' | 'months' | 'evidence', string>
  >
  hints: Readonly<Record<'name' | 'description' | 'criteria' | 'tags' | 'months', string>>
  monthsUnit: string
  kinds: Readonly<Record<BadgeKind, string>>
  evidence: Readonly<Record<'none' | 'may' | 'must', string>>
  proof: string
  results: string
  resultsLead: string
  resultName: (n: number) => string
  resultValues: (n: number) => string
  resultHint: string
  look: string
  lookLead: string
  shape: string
  colour: string
  sign: string
  shapes: Readonly<Record<BadgePicture['shape'], string>>
  colours: Readonly<Record<BadgePicture['colour'], string>>
  signs: Readonly<Record<BadgePicture['sign'], string>>
  letters: string
  lettersHint: string
  says: string
  saysHint: string
  preview: string
  save: string
  saved: string
  edit: string
  link: string
  aligned: string
  alignLead: string
  alignNone: string
  alignFind: string
  alignFindHint: string
  alignSearch: string
  alignFound: (n: number) => string
  alignNothing: string
  alignAdd: string
  alignDrop: string
  alignAdded: string
  alignDropped: string
  alignOther: string
  alignOtherLead: string
  framework: string
  frameworkOther: string
  code: string
  targetName: string
  url: string
  urlHint: string
  done: string
  publish: string
  publishLead: string
  publishSure: string
  published: string
  next: string
  nextLead: string
  opened: string
  retire: string
  retireLead: string
  retired: string
  issue: string
  issueMany: string
  issueByEvent: string
  validity: string
  noEnd: string
  months: (n: number) => string
  history: string
  machine: string
  address: string
  errors: Readonly<Record<string, string>>
}

/** What the pages of badge designs say. */
export const designTexts: Messages<DesignTexts> = defineMessages<DesignTexts>({
  ko: {
    title: '배지 설계',
    lead: '무엇을 해내면 받는지, 어떻게 생겼는지를 한 번 정해 두면 그대로 발급합니다.',
    start: '새 배지 설계하기',
    none: '아직 설계한 배지가 없습니다',
    noneNote: '이름, 기준, 그림을 정하면 10분 안에 첫 배지를 낼 수 있습니다.',
    columns: { name: '배지', version: '판', state: '상태', since: '날짜' },
    state: { draft: '쓰는 중', published: '공개함', retired: '그만 씀' },
    version: (n) => `${n}판`,
    newTitle: '새 배지',
    formLead: '공개하기 전에는 우리 기관만 봅니다.',
    what: '무엇을 해내면 받나요',
    whatLead: '배지를 받은 사람도, 확인하는 회사도 이 글을 그대로 봅니다.',
    fields: {
      name: '배지 이름',
      nameEn: '영어 이름',
      kind: '무엇에 관한 배지인가요',
      description: '한 문장 소개',
      criteria: '기준',
      tags: '찾는 말',
      months: '얼마 동안 유효한가요',
      evidence: '근거를 붙이나요',
    },
    hints: {
      name: '예: 스마트공장 설비보전',
      description: '받은 사람이 무엇을 할 수 있는지 한 문장으로 쓰세요.',
      criteria: '“무엇을, 어떤 조건에서, 얼마나”로 쓰세요. 예: 고장 난 컨베이어를 30분 안에 고친다.',
      tags: '쉼표로 나눕니다. 예: 설비, 정비, PLC',
      months: '끝이 없으면 비워 두세요.',
    },
    monthsUnit: '개월',
    kinds: { career: '경력', qualification: '자격', completion: '과정 수료', degree: '학위', language: '어학·시험' },
    evidence: {
      none: '붙이지 않음',
      may: '있으면 붙임',
      must: '꼭 붙임',
    },
    proof: '결과와 근거',
    results: '배지에 적을 결과',
    resultsLead: '점수나 등급을 배지에 적으려면 정하세요. 없으면 비워 둡니다.',
    resultName: (n) => `결과 ${n}의 이름`,
    resultValues: (n) => `결과 ${n}의 값`,
    resultHint: '범위는 0~100처럼, 등급은 상, 중, 하처럼 쓰세요.',
    look: '모양',
    lookLead: '고르는 대로 그립니다. 글자를 쓰면 그림 대신 글자가 들어갑니다.',
    shape: '틀',
    colour: '색',
    sign: '그림',
    shapes: { seal: '도장', circle: '동그라미', shield: '방패', hexagon: '육각', square: '네모' },
    colours: { blue: '파랑', green: '초록', amber: '호박', red: '빨강', violet: '보라', grey: '회색' },
    signs: {
      shield: '안전',
      bolt: '전기',
      book: '배움',
      cap: '학위',
      case: '일',
      talk: '말',
      gear: '기계',
      heart: '돌봄',
      truck: '운전',
      star: '우수',
    },
    letters: '글자',
    lettersHint: '네 글자까지. 예: 1급',
    says: '그림을 말로',
    saysHint: '그림을 볼 수 없는 사람에게 읽어 줍니다. 예: 파란 방패 안의 톱니바퀴',
    preview: '받는 사람이 보는 모습',
    save: '저장하고 보기',
    saved: '저장했습니다',
    edit: '고치기',
    link: '표준과 잇기',
    aligned: '이어진 표준',
    alignLead: '이어 두면 다른 곳에서도 이 배지가 무엇에 해당하는지 압니다.',
    alignNone: '아직 이어진 표준이 없습니다.',
    alignFind: '직업 찾기 (한국고용직업분류)',
    alignSearch: '찾기',
    alignFindHint: '예: 전기, 설비 정비',
    alignFound: (n) => `${n}개를 찾았습니다`,
    alignNothing: '그런 이름의 직업이 없습니다. 더 짧은 말로 찾아보세요.',
    alignAdd: '잇기',
    alignDrop: '빼기',
    alignAdded: '이었습니다',
    alignDropped: '뺐습니다',
    alignOther: '국가직무능력표준, ESCO, 그 밖의 표준',
    alignOtherLead: '표준의 분류번호와 이름, 그 표준을 볼 수 있는 주소를 쓰세요.',
    framework: '표준',
    frameworkOther: '그 밖의 표준',
    code: '분류번호',
    targetName: '이름',
    url: '주소',
    urlHint: 'https://로 시작하는, 그 표준을 설명하는 곳',
    done: '설계로 돌아가기',
    publish: '공개하기',
    publishLead: '공개하면 이 판의 내용은 바꿀 수 없습니다. 고칠 것이 생기면 다음 판을 만듭니다.',
    publishSure: '이 내용 그대로 공개하고 발급에 쓰기',
    published: '공개했습니다. 이제 이 배지를 발급할 수 있습니다',
    next: '새 판 만들기',
    nextLead: '같은 내용으로 다음 판을 시작합니다. 그 판을 공개할 때까지는 지금 판으로 발급합니다.',
    opened: '다음 판을 고치고 있습니다',
    retire: '그만 쓰기',
    retireLead: '더는 이 배지를 내지 않습니다. 이미 받은 배지는 그대로 유효합니다.',
    retired: '이 배지를 더는 내지 않습니다',
    issue: '한 사람에게 발급',
    issueMany: '여러 사람에게 발급',
    issueByEvent: '일이 생기면 자동 발급',
    validity: '유효한 동안',
    noEnd: '끝 없음',
    months: (n) => `${n}개월`,
    history: '판의 이력',
    machine: '기계가 읽는 내용',
    address: '공개 주소',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'too-many': '10개까지 쓸 수 있습니다.',
      'not-a-number': '1부터 600까지의 숫자로 쓰세요.',
      'not-an-address': 'http:// 또는 https://로 시작하는 주소를 쓰세요.',
    },
  },
  en: designsInEnglish,
})
