import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { OrderState } from '../../orders/bulk-order.ts'

type Texts = {
  title: string
  lead: string
  upload: string
  design: string
  choose: string
  first: string
  firstLead: (shown: number, all: number) => string
  firstHolder: string
  firstNumber: string
  firstMore: string
  template: string
  templateLead: string
  file: string
  fileHint: string
  read: string
  noDesign: string
  orders: string
  none: string
  columns: { what: string; rows: string; by: string; state: string }
  states: Readonly<Record<OrderState, string>>
  good: (n: number) => string
  bad: (n: number) => string
  nothingYet: string
  maker: string
  file2: string
  when: string
  decidedBy: string
  reason: string
  errors: string
  errorsLead: (shown: number, all: number) => string
  errorsAll: string
  line: (n: number) => string
  send: (n: number) => string
  sendLead: string
  sent: string
  waitingForOther: string
  approve: (n: number) => string
  approveLead: string
  approved: string
  refuse: string
  refuseWhy: string
  refused: string
  drop: string
  dropped: string
  outcome: string
  outcomes: Readonly<Record<string, string>>
  issuing: string
  faults: Readonly<Record<string, string>>
  head: readonly [string, string, string]
}

/** What the pages of orders for many badges say. */
export const bulkTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '여러 사람에게 발급',
    lead: '파일을 올리면 먼저 읽어서 보여 드립니다. 올린 사람이 보내고 다른 담당자가 승인해야 발급됩니다.',
    upload: '파일 올리기',
    design: '배지',
    choose: '이 배지로',
    first: '발급할 줄',
    firstLead: (shown, all) => (shown < all ? `${all}줄 가운데 처음 ${shown}줄입니다.` : `모두 ${all}줄입니다.`),
    firstHolder: '받는 사람',
    firstNumber: '번호',
    firstMore: '적을 내용',
    template: '이 배지의 양식 내려받기',
    templateLead: '칸 이름은 그대로 두고 한 줄에 한 사람씩 쓰세요.',
    file: 'CSV 파일',
    fileHint:
      '엑셀의 CSV(한글 포함)를 그대로 받습니다. 20,000줄, 20MB까지. 받는 사람 칸에는 기관이 가진 연계번호를 씁니다.',
    read: '읽어서 보기',
    noDesign: '먼저 배지를 설계해서 공개하세요.',
    orders: '발급 묶음',
    none: '아직 올린 파일이 없습니다.',
    columns: { what: '배지', rows: '줄', by: '올린 사람', state: '상태' },
    states: {
      shown: '확인 전',
      waiting: '승인 기다림',
      issuing: '발급하는 중',
      done: '발급함',
      refused: '돌려보냄',
      dropped: '거둠',
    },
    good: (n) => `${n}줄을 발급할 수 있습니다`,
    bad: (n) => `${n}줄에 고칠 것이 있습니다`,
    nothingYet: '아직 아무것도 발급하지 않았습니다.',
    maker: '올린 사람',
    file2: '파일',
    when: '올린 날',
    decidedBy: '결정한 사람',
    reason: '까닭',
    errors: '고칠 것',
    errorsLead: (shown, all) => (shown < all ? `${all}줄 가운데 처음 ${shown}줄입니다.` : '이 줄은 발급하지 않습니다.'),
    errorsAll: '고칠 것 모두 내려받기',
    line: (n) => `${n}번째 줄`,
    send: (n) => `${n}줄을 승인받으러 보내기`,
    sendLead: '고칠 것이 있는 줄은 빼고 보냅니다. 고쳐서 모두 함께 보내려면 거두고 다시 올리세요.',
    sent: '보냈습니다. 다른 담당자가 승인하면 발급됩니다',
    waitingForOther: '다른 담당자가 승인하기를 기다립니다. 올린 사람은 승인할 수 없습니다.',
    approve: (n) => `${n}개 발급 승인하기`,
    approveLead: '승인하면 본인 이름으로 기록되고 바로 발급합니다.',
    approved: '승인했습니다. 지금 발급하고 있습니다',
    refuse: '돌려보내기',
    refuseWhy: '돌려보내는 까닭',
    refused: '돌려보냈습니다',
    drop: '거두기',
    dropped: '거두었습니다. 올린 내용은 지웠습니다',
    outcome: '결과',
    outcomes: {
      issued: '새로 발급',
      replaced: '바뀐 내용으로 다시 발급',
      unchanged: '이미 같은 배지가 있음',
      'no-such-holder': '받을 사람이 없음',
    },
    issuing: '발급하고 있습니다. 이 화면을 닫아도 이어집니다.',
    faults: {
      needed: '비어 있습니다',
      'too-long': '너무 깁니다',
      'not-a-day': '날짜가 아닙니다. 2026-03-02처럼 쓰세요',
      'before-from': '시작일보다 앞입니다',
      'not-in-range': '설계가 정한 값이 아닙니다',
      'not-an-address': 'http:// 또는 https://로 시작하는 주소가 아닙니다',
      formula: '=, +, -, @로 시작하는 수식은 받지 않습니다',
      twice: '같은 사람, 같은 번호가 위에 있습니다',
      'unknown-holder': '이 번호로 받을 사람이 온일에 없습니다',
      'not-text': 'CSV 파일이 아닙니다',
      'csv-empty': '발급할 줄이 없습니다',
      'csv-broken': '따옴표가 닫히지 않았거나 줄이 너무 깁니다',
      'csv-too-long': '20,000줄보다 깁니다. 나누어 올리세요',
      'columns-twice': '같은 이름의 칸이 두 번 있습니다',
      'column-unknown': '이 배지에 없는 칸이 있습니다. 양식의 칸 이름을 그대로 쓰세요',
      'column-missing': '받는 사람과 번호 칸이 있어야 합니다',
      'no-file': '파일을 고르세요',
    },
    head: ['줄', '칸', '고칠 것'],
  },
  en: {
    title: 'Issue to many',
    lead: 'A file is read and shown first. Its maker sends it on, another person of the agency approves; only then badges are issued.',
    upload: 'Upload a file',
    design: 'Badge',
    choose: 'This badge',
    first: 'Lines to issue',
    firstLead: (shown, all) => (shown < all ? `The first ${shown} of ${all} lines.` : `All ${all} lines.`),
    firstHolder: 'Holder',
    firstNumber: 'Number',
    firstMore: 'What it says',
    template: 'Download this badge’s template',
    templateLead: 'Keep the names of the columns; one person a line.',
    file: 'CSV file',
    fileHint:
      'CSV as spreadsheets write it, Korean encodings included. Up to 20,000 lines and 20 MB. The holder is your agency’s linking number.',
    read: 'Read and show',
    noDesign: 'Design and publish a badge first.',
    orders: 'Orders',
    none: 'No file has been uploaded yet.',
    columns: { what: 'Badge', rows: 'Lines', by: 'Made by', state: 'State' },
    states: {
      shown: 'To be looked at',
      waiting: 'Waiting for approval',
      issuing: 'Being issued',
      done: 'Issued',
      refused: 'Refused',
      dropped: 'Taken back',
    },
    good: (n) => `${n} lines can be issued`,
    bad: (n) => `${n} lines need a correction`,
    nothingYet: 'Nothing has been issued yet.',
    maker: 'Made by',
    file2: 'File',
    when: 'Made on',
    decidedBy: 'Decided by',
    reason: 'Reason',
    errors: 'To correct',
    errorsLead: (shown, all) => (shown < all ? `The first ${shown} of ${all} lines.` : 'These lines are not issued.'),
    errorsAll: 'Download all corrections',
    line: (n) => `line ${n}`,
    send: (n) => `Send ${n} lines for approval`,
    sendLead:
      'Lines to correct are left out. To send all together, take the order back, correct the file and upload it again.',
    sent: 'Sent. It is issued once another person approves',
    waitingForOther: 'Waits for another person of the agency. Its maker cannot approve it.',
    approve: (n) => `Approve ${n} badges`,
    approveLead: 'It is recorded in your name, and issuing begins at once.',
    approved: 'Approved. The badges are being issued',
    refuse: 'Refuse',
    refuseWhy: 'Why it is refused',
    refused: 'Refused',
    drop: 'Take back',
    dropped: 'Taken back. What was uploaded is deleted',
    outcome: 'Outcome',
    outcomes: {
      issued: 'issued',
      replaced: 'issued again, as the record changed',
      unchanged: 'the same badge is there already',
      'no-such-holder': 'nobody to receive it',
    },
    issuing: 'Being issued. You can close this page.',
    faults: {
      needed: 'is empty',
      'too-long': 'is too long',
      'not-a-day': 'is no date; write 2026-03-02',
      'before-from': 'is before the first day',
      'not-in-range': 'is not a value that the design allows',
      'not-an-address': 'is no address that begins with http:// or https://',
      formula: 'begins with =, +, - or @: formulas are not taken',
      twice: 'the same person and number stand above',
      'unknown-holder': 'nobody on Onil receives by this number',
      'not-text': 'This is no CSV file',
      'csv-empty': 'It has no lines',
      'csv-broken': 'A quotation mark is not closed, or a line is too long',
      'csv-too-long': 'More than 20,000 lines: divide it',
      'columns-twice': 'Two columns have the same name',
      'column-unknown': 'A column is unknown to this badge: keep the names of the template',
      'column-missing': 'The columns for holder and number are needed',
      'no-file': 'Choose a file',
    },
    head: ['line', 'column', 'to correct'],
  },
})
