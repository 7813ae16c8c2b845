import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  write: string
  none: string
  newTitle: string
  editTitle: string
  marks: string
  titleKo: string
  titleEn: string
  textKo: string
  textEn: string
  publish: string
  draft: string
  draftNote: string
  now: string
  nowNote: string
  at: string
  atNote: string
  day: string
  time: string
  expires: string
  expiresHint: string
  pin: string
  pinNote: string
  save: string
  preview: string
  saved: string
  restored: (version: number) => string
  previewNote: string
  goEdit: string
  revisions: string
  version: (n: number) => string
  by: (name: string, at: string) => string
  restore: string
  current: string
  errors: Readonly<Record<string, string>>
}

/** What the editors of notices read. */
export const editorTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '소식 쓰기',
    lead: '쓰고, 나갈 모습을 보고, 정한 때에 내보냅니다. 저장할 때마다 남아서 언제든 되돌릴 수 있습니다.',
    write: '새 소식 쓰기',
    none: '아직 쓴 소식이 없습니다',
    newTitle: '새 소식',
    editTitle: '소식 고치기',
    marks: '줄을 비우면 문단이 나뉩니다. ## 작은 제목, - 목록, **굵게**, [글자](주소)를 쓸 수 있습니다.',
    titleKo: '제목 (한국어)',
    titleEn: '제목 (영어)',
    textKo: '내용 (한국어)',
    textEn: '내용 (영어)',
    publish: '언제 내보낼까요?',
    draft: '아직 내보내지 않기',
    draftNote: '운영하는 사람만 봅니다',
    now: '지금',
    nowNote: '이미 나갔으면 나간 때는 그대로입니다',
    at: '정한 때에',
    atNote: '아래에 날과 시각을 적으세요',
    day: '나갈 날',
    time: '나갈 시각',
    expires: '내릴 날',
    expiresHint: '이날이 되면 목록과 첫 화면에서 내립니다.',
    pin: '첫 화면에도 보이기',
    pinNote: '목록에서도 맨 앞에 섭니다',
    save: '저장하기',
    preview: '저장하고 나갈 모습 보기',
    saved: '저장했습니다',
    restored: (version) => `${version}번째 저장으로 되돌렸습니다`,
    previewNote: '나갈 모습입니다. 지금 누구에게 보이는지:',
    goEdit: '이어서 고치기',
    revisions: '저장한 기록',
    version: (n) => `${n}번째 저장`,
    by: (name, at) => `${name}, ${at}`,
    restore: '이때로 되돌리기',
    current: '지금 모습',
    errors: {
      needed: '두 언어로 모두 써야 내보낼 수 있습니다',
      'too-long': '너무 깁니다. 제목은 120자, 내용은 20,000자까지입니다',
      day: '날짜를 고르세요',
      time: '시각을 고르세요. 예: 09:00',
      'before-begin': '나가는 때보다 뒤여야 합니다',
      changed: '그사이에 다른 사람이 고쳤습니다. 새 창에서 확인하고 다시 저장하면 쓰던 것으로 바뀝니다',
    },
  },
  en: {
    title: 'Write news',
    lead: 'Write, see how it will look, and let it out at a time you choose. Every save is kept and can be brought back.',
    write: 'Write a notice',
    none: 'No notices yet',
    newTitle: 'New notice',
    editTitle: 'Change a notice',
    marks: 'An empty line begins a paragraph. You can use ## heading, - list, **bold**, [words](address).',
    titleKo: 'Title (Korean)',
    titleEn: 'Title (English)',
    textKo: 'Text (Korean)',
    textEn: 'Text (English)',
    publish: 'When does it go out?',
    draft: 'Not yet',
    draftNote: 'Only operators see it',
    now: 'Now',
    nowNote: 'If it is out already, its time stays',
    at: 'At a time',
    atNote: 'Give day and time below',
    day: 'Day',
    time: 'Time',
    expires: 'Take down on',
    expiresHint: 'On this day it leaves the list and the home page.',
    pin: 'Show on the home page too',
    pinNote: 'It also comes first in the list',
    save: 'Save',
    preview: 'Save and see how it looks',
    saved: 'Saved',
    restored: (version) => `Back to save ${version}`,
    previewNote: 'This is how it will look. Who sees it now:',
    goEdit: 'Go on editing',
    revisions: 'Saved states',
    version: (n) => `Save ${n}`,
    by: (name, at) => `${name}, ${at}`,
    restore: 'Bring this back',
    current: 'As it is now',
    errors: {
      needed: 'Both languages are needed before it goes out',
      'too-long': 'Too long: 120 characters for titles, 20,000 for texts',
      day: 'Choose a day',
      time: 'Choose a time, for example 09:00',
      'before-begin': 'It must be later than the time it goes out',
      changed: 'Somebody changed it meanwhile. Look in another window; saving again puts yours in its place',
    },
  },
})
