import { type Messages, defineMessages } from '../../../../web/messages.ts'

type Texts = {
  title: string
  lead: (most: number) => string
  link: (n: number) => string
  none: string
  add: string
  file: string
  fileHint: (side: number, megabytes: number) => string
  altKo: string
  altEn: string
  altHint: string
  addedBy: (name: string) => string
  remove: string
  removeLabel: (alt: string) => string
  added: string
  removed: string
  full: string
  errors: Readonly<Record<'file' | 'needed' | 'too-long', string>>
}

/** What editors read around the pictures of a notice. */
export const pictureTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '소식의 사진',
    lead: (most) => `소식의 글 위에 넣은 차례로 보이고, 첫 사진은 목록에도 보입니다. ${most}장까지 넣을 수 있습니다.`,
    link: (n) => (n === 0 ? '사진 넣기' : `사진 ${n}장 · 더 넣거나 빼기`),
    none: '아직 넣은 사진이 없습니다',
    add: '사진 넣기',
    file: '사진',
    fileHint: (side, megabytes) =>
      `PNG, JPEG. 큰 사진은 보내기 전에 이 기기에서 줄입니다. 줄이지 못하면 긴 쪽 ${side}픽셀, ${megabytes} MB까지 받습니다. 찍은 곳과 기기 정보는 지우고 저장합니다.`,
    altKo: '사진에 보이는 것 (한국어)',
    altEn: '사진에 보이는 것 (영어)',
    altHint: '사진을 보지 못하는 사람이 읽습니다. 글자가 있는 사진이면 그 글자도 적으세요.',
    addedBy: (name) => `넣은 사람: ${name}`,
    remove: '빼기',
    removeLabel: (alt) => `사진 빼기: ${alt}`,
    added: '사진을 넣었습니다',
    removed: '사진을 뺐습니다',
    full: '사진이 다 찼습니다. 다른 사진을 넣으려면 한 장을 빼세요.',
    errors: {
      file: '사진 파일을 고르세요',
      needed: '사진에 보이는 것을 두 언어로 적어 주세요',
      'too-long': '300자까지 쓸 수 있습니다',
    },
  },
  en: {
    title: 'Pictures of the notice',
    lead: (most) =>
      `They stand above the text in the order in which they were added; the first one is also in the list. Up to ${most}.`,
    link: (n) => (n === 0 ? 'Add pictures' : `${n} ${n === 1 ? 'picture' : 'pictures'} · add or take out`),
    none: 'No pictures yet',
    add: 'Add the picture',
    file: 'Picture',
    fileHint: (side, megabytes) =>
      `PNG or JPEG. Large pictures are made smaller on this device before they are sent. Where that does not work, up to ${side} pixels on the longer side and ${megabytes} MB are taken. Where and with what it was taken is removed.`,
    altKo: 'What it shows (Korean)',
    altEn: 'What it shows (English)',
    altHint: 'Read by those who do not see it. Include the words in it, if there are any.',
    addedBy: (name) => `Added by ${name}`,
    remove: 'Take out',
    removeLabel: (alt) => `Take out: ${alt}`,
    added: 'The picture is in',
    removed: 'The picture was taken out',
    full: 'No more pictures fit. Take one out to add another.',
    errors: {
      file: 'Choose a picture',
      needed: 'Say in both languages what it shows',
      'too-long': 'Up to 300 characters',
    },
  },
})
