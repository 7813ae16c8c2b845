import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '누구나 쓸 수 있도록 만들고, 어디까지 됐는지 밝힙니다',
  lead: '온일은 한국형 웹 콘텐츠 접근성 지침 2.2(KWCAG 2.2)를 지키도록 만듭니다. 아래는 저희가 스스로 확인한 것이며, 인증 기관의 심사를 받은 것은 아닙니다.',
  met: '지키는 것',
  tested: '어떻게 확인하나',
  limits: '아직 모자란 것',
  contact: '쓰기 어려운 곳이 있다면',
  contactText:
    '어느 화면에서 무엇이 어려웠는지 이 설치를 운영하는 곳에 알려 주세요. 그 화면을 쓰지 않고 같은 일을 할 방법을 먼저 찾아 드려야 합니다. 지키지 않으면 장애인차별금지법 제21조와 제26조에 따른 권리를 쓸 수 있습니다.',
  help: '도움 받는 방법 보기',
  settings: '글자 크기와 화면 바꾸기',
}

type Texts = typeof ko

/** Texts of the accessibility statement. */
export const accessibilityTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Made for everybody, and honest about how far it got',
    lead: 'Onil is made to meet the Korean Web Content Accessibility Guidelines 2.2 (KWCAG 2.2). This is our own assessment; no certifying body has examined it.',
    met: 'What is met',
    tested: 'How it is tested',
    limits: 'What is still missing',
    contact: 'If something is hard to use',
    contactText:
      'Tell whoever runs this installation on which page and what. They should first find a way for you to do the same without that page. The Act on the Prohibition of Discrimination against Persons with Disabilities gives you rights in Articles 21 and 26.',
    help: 'See how to get help',
    settings: 'Change text size and display',
  },
})

/** The lists of the statement by its three parts. */
export const accessibilityLists: {
  readonly [L in Lang]: {
    readonly met: readonly string[]
    readonly tested: readonly string[]
    readonly limits: readonly string[]
  }
} = {
  ko: {
    met: [
      '인식의 용이성: 그림은 모두 꾸밈이고 뜻은 글자로 적습니다. 상태는 색만으로 나타내지 않고 모양과 말을 함께 씁니다. 글자 명도 대비는 4.5 대 1 이상입니다.',
      '운용의 용이성: 모든 일을 키보드로 할 수 있고, 초점이 늘 보입니다. 깜박이거나 저절로 움직이는 것이 없고, 누르는 곳은 전화기에서 48픽셀 높이로 만들었습니다. 로그인이 끊겨도 쓰던 내용이 남습니다.',
      '이해의 용이성: 화면마다 언어를 밝히고, 잘못 쓴 곳은 무엇을 어떻게 고칠지 그 자리에서 알려 줍니다. 이미 쓴 것을 다시 쓰게 하지 않습니다. 기억하거나 풀어야 하는 인증을 두지 않습니다.',
      '견고성: 스크립트 없이도 모든 일을 할 수 있고, 표준 HTML로 만듭니다.',
      '글자 세 단계(가장 크면 144 %), 밝은 화면, 어두운 화면, 고대비를 고를 수 있고, 기기의 설정(움직임 줄이기, 강제 색)을 따릅니다.',
    ],
    tested: [
      '화면 종류마다 두 언어로 자동 검사 도구 axe를 돌립니다.',
      '색 조합의 명도 대비를 모든 화면 모드에서 시험이 계산합니다.',
      '360픽셀 너비, 키보드만으로, 스크립트를 끈 채로 일자리 찾기부터 지원까지 해 봅니다.',
    ],
    limits: [
      '화면 낭독기를 쓰는 분들과 함께한 사용성 평가는 아직 하지 않았습니다.',
      '수어 영상과 쉬운 말 판은 아직 없습니다. 언어는 한국어와 영어뿐입니다.',
      '회사가 쓴 공고와 기관이 낸 기록의 글은 쓴 대로 보이며, 영어 번역이 없을 수 있습니다.',
    ],
  },
  en: {
    met: [
      'Perceivable: pictures only decorate; the meaning is in words. States have shape and word besides colour. Text contrast is at least 4.5 to 1.',
      'Operable: everything works by keyboard with a visible focus. Nothing flashes or moves by itself, and targets on phones are made 48 pixels high. What you typed stays when the session ends.',
      'Understandable: each page names its language; a mistake is explained where it was made, with how to correct it. Nothing is asked twice. No sign-in puzzle has to be remembered or solved.',
      'Robust: everything works without script, in standard HTML.',
      'Three text sizes (up to 144 %), light, dark and high contrast; device settings for reduced motion and forced colours are followed.',
    ],
    tested: [
      'The checker axe runs on each kind of page in both languages.',
      'A test computes the contrast of the colour pairs in every display mode.',
      'The way from searching to applying is walked at 360 pixels, by keyboard alone, and with script switched off.',
    ],
    limits: [
      'There has been no evaluation together with people who use screen readers yet.',
      'There are no sign-language videos and no plain-language edition yet. The languages are Korean and English.',
      'Vacancies and records appear as employers and agencies wrote them and may have no English translation.',
    ],
  },
}
