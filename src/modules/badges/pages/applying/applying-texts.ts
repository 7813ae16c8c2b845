import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { ApplicationState } from '../../applying/application.ts'
import type { DomainFault, DomainState } from '../../domains/domain.ts'

type Texts = {
  title: string
  lead: string
  needs: string
  needCompany: (verified: boolean) => string
  toVerification: string
  fields: { code: string; name: string; nameEn: string; kind: string; domain: string; purpose: string }
  hints: { code: string; domain: string; purpose: string }
  send: string
  sent: string
  states: Readonly<Record<ApplicationState, string>>
  appliedOn: string
  appliedBy: string
  did: string
  withdraw: string
  withdrawn: string
  saidBy: (name: string, day: string) => string
  reason: string
  change: string
  appeal: string
  appealLead: string
  appealSays: string
  appealDo: string
  appealed: string
  appealSaid: string
  finalNote: string
  again: string
  acceptedNote: string
  domain: string
  domainLead: string
  domainHow: (domain: string) => string
  domainFile: string
  domainDid: string
  domainStates: Readonly<Record<DomainState, string>>
  faults: Readonly<Record<DomainFault, string>>
  provedBy: Readonly<Record<'did-web' | 'file', string>>
  lastLook: (at: string) => string
  look: string
  looked: Readonly<Record<DomainState, string>>
  nameDomain: string
  changeDomain: string
  named: string
  noDomain: string
  onlyAdministrators: string
  queue: string
  queueLead: string
  queueNone: string
  company: string
  number: string
  verified: string
  unverified: string
  decisions: { accepted: string; refused: string }
  decision: string
  reasonHint: string
  changeHint: string
  decide: string
  decided: string
  decidedList: string
  own: string
  isAppeal: string
  errors: Readonly<Record<string, string>>
}

/** What the pages about becoming an issuer, and about its domain, say. */
export const applyingTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '발급기관 신청',
    lead: '우리 이름으로 배지를 내려면 신청하세요. 운영자가 이름을 걸고 결정하고, 아니라면 까닭과 무엇이 있으면 되는지 알려 드립니다.',
    needs: '두 가지를 봅니다: 회사가 확인되었는지, 웹사이트가 우리 것인지.',
    needCompany: (verified) => (verified ? '회사는 확인되었습니다.' : '회사가 아직 확인되지 않았습니다.'),
    toVerification: '사업자 확인하러 가기',
    fields: {
      code: '기관 코드',
      name: '배지에 적힐 이름',
      nameEn: '영어 이름',
      kind: '주로 낼 배지',
      domain: '우리 웹사이트의 도메인',
      purpose: '무엇을 증명하는 배지를 내려고 하나요',
    },
    hints: {
      code: '영어 소문자, 숫자, 줄표. 배지의 주소에 들어가고 나중에 바꿀 수 없습니다. 예: hanbit-academy',
      domain: '예: hanbit.ac.kr',
      purpose: '누구에게, 무엇을 보고 주는지 쓰세요.',
    },
    send: '신청하기',
    sent: '신청했습니다. 도메인을 확인해 주세요',
    states: {
      waiting: '결정을 기다림',
      withdrawn: '거둠',
      accepted: '받아들임',
      refused: '받아들이지 않음',
      appealed: '다시 보는 중',
      final: '다시 보고도 받아들이지 않음',
    },
    appliedOn: '신청한 날',
    appliedBy: '신청한 사람',
    did: '기관의 식별자',
    withdraw: '신청 거두기',
    withdrawn: '신청을 거두었습니다',
    saidBy: (name, day) => `${name} · ${day}`,
    reason: '까닭',
    change: '무엇이 있으면 달라지나',
    appeal: '이의 내기',
    appealLead: '결정한 사람이 아닌 다른 운영자가 다시 봅니다. 한 번 낼 수 있습니다.',
    appealSays: '무엇을 다시 보아야 하나요',
    appealDo: '이의 보내기',
    appealed: '이의를 보냈습니다. 다른 운영자가 다시 봅니다',
    appealSaid: '이의',
    finalNote:
      '두 사람이 보았습니다. 사정이 바뀌면 새로 신청할 수 있고, 물을 것이 있으면 도움 화면에서 사람에게 물어보세요.',
    again: '새로 신청하기',
    acceptedNote: '오른쪽 위에서 이 기관으로 바꾸면 배지를 설계하고 낼 수 있습니다.',
    domain: '도메인',
    domainLead: '웹사이트가 이 기관을 밝히면, 배지를 확인하는 사람에게 도메인이 함께 보입니다.',
    domainHow: (domain) => `${domain}에 아래 둘 가운데 하나를 올리고 ‘지금 보기’를 누르세요.`,
    domainFile: '파일 하나',
    domainDid: '또는 DID 문서(did:web)의 alsoKnownAs',
    domainStates: { asked: '아직 보지 않음', missing: '찾지 못함', proven: '확인됨', lapsed: '두 주 넘게 보이지 않음' },
    faults: {
      'no-document': '두 주소에 아무것도 없습니다. 파일을 올린 주소를 다시 보세요.',
      'names-another': '파일은 있지만 이 기관의 식별자가 들어 있지 않습니다.',
      'not-json': '파일을 읽었지만 JSON이 아니거나 너무 큽니다.',
      unreachable: '웹사이트가 5초 안에 답하지 않거나 https로 열리지 않습니다.',
      'not-public': '밖에서 열 수 없는 주소입니다.',
    },
    provedBy: { 'did-web': 'DID 문서로', file: '파일로' },
    lastLook: (at) => `마지막으로 본 때 ${at}. 날마다 다시 봅니다.`,
    look: '지금 보기',
    looked: {
      asked: '보았습니다',
      missing: '보았지만 아직 찾지 못했습니다',
      proven: '확인했습니다',
      lapsed: '보았지만 찾지 못했습니다',
    },
    nameDomain: '도메인 정하기',
    changeDomain: '다른 도메인으로 바꾸기',
    named: '도메인을 정했습니다. 웹사이트에 올린 다음 ‘지금 보기’를 누르세요',
    noDomain: '아직 도메인을 정하지 않았습니다.',
    onlyAdministrators: '관리자만 신청할 수 있습니다.',
    queue: '발급기관 신청',
    queueLead:
      '오래된 것부터 보입니다. 결정에는 이름이 남습니다. 받아들인 뒤 어떤 배지를 인정할지는 따로 두 사람이 정합니다.',
    queueNone: '결정할 신청이 없습니다.',
    company: '회사',
    number: '사업자등록번호',
    verified: '확인됨',
    unverified: '확인되지 않음',
    decisions: { accepted: '받아들이기', refused: '받아들이지 않기' },
    decision: '결정',
    reasonHint: '받아들이지 않을 때는 꼭 씁니다. 신청한 곳이 그대로 읽습니다.',
    changeHint: '받아들이지 않을 때는 꼭 씁니다. 무엇을 갖추면 되는지 쓰세요.',
    decide: '이름을 걸고 결정하기',
    decided: '결정했습니다. 신청한 곳에 알렸습니다',
    decidedList: '결정한 신청',
    own: '이 신청은 다른 운영자가 결정합니다.',
    isAppeal: '이의가 들어와 다시 보는 신청입니다',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-code': '영어 소문자와 숫자, 줄표로 두 글자 이상 쓰세요.',
      'not-a-domain': 'hanbit.ac.kr처럼 도메인만 쓰세요. 포트나 경로는 쓰지 않습니다.',
      choose: '하나를 고르세요.',
      'needed-reason': '받아들이지 않는 까닭을 써 주세요.',
      'needed-change': '무엇이 있으면 달라지는지 써 주세요.',
      taken: '다른 기관이 쓰는 코드입니다. 다른 코드를 쓰세요.',
    },
  },
  en: {
    title: 'Becoming an issuer',
    lead: 'Apply to issue badges in your name. An operator decides in theirs; if it is no, you are told why and what would change it.',
    needs: 'Two things are looked at: whether the company is verified, and whether the website is yours.',
    needCompany: (verified) => (verified ? 'The company is verified.' : 'The company is not verified yet.'),
    toVerification: 'Verify the company',
    fields: {
      code: 'Code',
      name: 'Name on the badges',
      nameEn: 'Name in English',
      kind: 'Badges you mostly issue',
      domain: 'Domain of your website',
      purpose: 'What will your badges prove?',
    },
    hints: {
      code: 'Small letters, digits, hyphens. It stands in the address of your badges and cannot be changed. E.g. hanbit-academy',
      domain: 'E.g. hanbit.ac.kr',
      purpose: 'Who gets one, and on what grounds.',
    },
    send: 'Apply',
    sent: 'Applied. Please prove the domain now',
    states: {
      waiting: 'Waits for a decision',
      withdrawn: 'Taken back',
      accepted: 'Accepted',
      refused: 'Not accepted',
      appealed: 'Looked at again',
      final: 'Not accepted on appeal',
    },
    appliedOn: 'Applied on',
    appliedBy: 'Applied by',
    did: 'Identifier',
    withdraw: 'Take it back',
    withdrawn: 'Taken back',
    saidBy: (name, day) => `${name} · ${day}`,
    reason: 'Reason',
    change: 'What would change it',
    appeal: 'Appeal',
    appealLead: 'Another operator looks again, never the one who decided. You can appeal once.',
    appealSays: 'What should be looked at again?',
    appealDo: 'Send the appeal',
    appealed: 'Sent. Another operator looks again',
    appealSaid: 'Appeal',
    finalNote:
      'Two people have looked. When something has changed you can apply anew, and the page of help leads to a person.',
    again: 'Apply anew',
    acceptedNote: 'Switch to the issuer at the top right to design and issue badges.',
    domain: 'Domain',
    domainLead: 'Once your website names this issuer, whoever verifies a badge sees the domain with it.',
    domainHow: (domain) => `Put one of these on ${domain}, then press “Look now”.`,
    domainFile: 'One file',
    domainDid: 'Or alsoKnownAs in the DID document (did:web)',
    domainStates: {
      asked: 'Not looked at yet',
      missing: 'Not found',
      proven: 'Proven',
      lapsed: 'Not seen for two weeks',
    },
    faults: {
      'no-document': 'Nothing is at either address. See where the file was put.',
      'names-another': 'The file is there but does not name this issuer.',
      'not-json': 'The file is no JSON, or too large.',
      unreachable: 'The website does not answer within five seconds, or not by https.',
      'not-public': 'The address cannot be reached from outside.',
    },
    provedBy: { 'did-web': 'by its DID document', file: 'by its file' },
    lastLook: (at) => `Last looked at ${at}; it is looked at every day.`,
    look: 'Look now',
    looked: {
      asked: 'Looked at',
      missing: 'Looked, and not found yet',
      proven: 'Proven',
      lapsed: 'Looked, and not found',
    },
    nameDomain: 'Name a domain',
    changeDomain: 'Change the domain',
    named: 'Named. Publish it on the website, then press “Look now”',
    noDomain: 'No domain is named yet.',
    onlyAdministrators: 'Only administrators can apply.',
    queue: 'Applications of issuers',
    queueLead:
      'The oldest first. Your name stays with the decision. Which badges an issuer is accredited for is decided apart, by two people.',
    queueNone: 'No application waits.',
    company: 'Company',
    number: 'Business number',
    verified: 'verified',
    unverified: 'not verified',
    decisions: { accepted: 'Accept', refused: 'Do not accept' },
    decision: 'Decision',
    reasonHint: 'Needed for a no. The applicant reads it as it is.',
    changeHint: 'Needed for a no: what would be enough.',
    decide: 'Decide in my name',
    decided: 'Decided. The applicant was told',
    decidedList: 'Decided applications',
    own: 'Another operator decides this one.',
    isAppeal: 'An appeal: it is looked at again',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please write less.',
      'not-a-code': 'Two or more small letters, digits or hyphens.',
      'not-a-domain': 'Write the domain alone, like hanbit.ac.kr; no port and no path.',
      choose: 'Choose one.',
      'needed-reason': 'Please say why not.',
      'needed-change': 'Please say what would change it.',
      taken: 'Another issuer has this code. Choose another one.',
    },
  },
})
