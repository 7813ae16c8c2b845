import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  signIn: {
    title: string
    lead: string
    button: (provider: string) => string
    why: string
    whys: readonly string[]
    done: string
    failedNext: string
  }
  out: string
  outAll: string
  roleSwitched: (name: string) => string
  devices: {
    title: string
    lead: string
    here: string
    since: string
    seen: string
    end: string
    all: string
    allNote: string
    ended: string
    unknown: string
    empty: string
  }
  register: {
    title: string
    lead: string
    name: string
    nameEn: string
    number: string
    numberHint: string
    region: string
    choose: string
    address: string
    size: string
    people: string
    intro: string
    introHint: string
    send: string
    done: string
    errors: Readonly<Record<string, string>>
    after: string
  }
  program: {
    title: string
    lead: string
    name: string
    hint: string
    make: string
    done: string
    once: string
    after: string
  }
}

/** Texts of signing in, devices, companies and members. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    signIn: {
      title: '한 번만 확인하면 됩니다',
      lead: '회원가입은 없습니다. 본인이 맞는지만 확인하고, 보던 자리로 바로 돌아갑니다. 쓰던 내용은 그대로 있습니다.',
      button: (provider) => `${provider}으로 로그인`,
      why: '로그인하면 되는 일',
      whys: [
        '기관에 있는 자격·경력 기록을 배지로 가져오기',
        '서류 없이 지원하고 답 받기',
        '내 정보를 누가 봤는지 보기',
      ],
      done: '로그인했습니다',
      failedNext: '다시 로그인',
    },
    out: '로그아웃했습니다',
    outAll: '모든 기기에서 로그아웃했습니다',
    roleSwitched: (name) => `${name} 역할로 바꿨습니다`,
    devices: {
      title: '로그인한 기기',
      lead: '모르는 기기가 있으면 바로 로그아웃하세요.',
      here: '지금 이 기기',
      since: '로그인',
      seen: '마지막 사용',
      end: '로그아웃',
      all: '모든 기기에서 로그아웃',
      allNote: '이 기기도 함께 로그아웃합니다.',
      ended: '그 기기에서 로그아웃했습니다',
      unknown: '알 수 없는 기기',
      empty: '로그인한 기기가 없습니다',
    },
    program: {
      title: '다른 프로그램 연결',
      lead: '내 프로그램이나 다른 사이트가 나를 대신해 이 서비스를 쓰게 합니다. 지금 역할로만 일하고, 위 목록에서 언제든 끊을 수 있습니다.',
      name: '프로그램 이름',
      hint: '목록에서 알아볼 수 있는 이름을 쓰세요. 예: 우리 회사 채용 연동',
      make: '연결 열쇠 만들기',
      done: '연결 열쇠를 만들었습니다',
      once: '이 열쇠는 지금 한 번만 보입니다',
      after: '다른 사람에게 보내지 마세요. 30분 동안 쓰지 않거나 12시간이 지나면 끝납니다.',
    },
    register: {
      title: '기업을 등록하고 사람을 뽑으세요',
      lead: '1분이면 됩니다. 등록한 분이 첫 관리자가 됩니다. 사업자등록번호를 확인하기 전까지는 ‘확인하는 중’으로 보입니다.',
      name: '회사 이름',
      nameEn: '영어 이름',
      number: '사업자등록번호',
      numberHint: '숫자 10자리입니다. 예: 123-45-67891',
      region: '지역',
      choose: '고르세요',
      address: '주소',
      size: '일하는 사람',
      people: '명',
      intro: '회사 소개',
      introHint: '무엇을 하는 곳인지 두세 문장이면 됩니다.',
      send: '등록하기',
      done: '기업을 등록했습니다. 이제 공고를 쓸 수 있습니다',
      errors: {
        name: '회사 이름을 쓰세요',
        businessNumber: '사업자등록번호 10자리를 다시 확인하세요',
        size: '몇 명인지 숫자로 쓰세요. 예: 12',
        region: '지역을 다시 고르세요',
      },
      after: '등록한 뒤에는 바로 공고를 쓸 수 있습니다.',
    },
  },
  en: {
    signIn: {
      title: 'One check and you are in',
      lead: 'There is no membership. We only check that it is you, and you come straight back to where you were. What you typed is kept.',
      button: (provider) => `Sign in with ${provider}`,
      why: 'What signing in is for',
      whys: [
        'Fetch your qualifications and career records as badges',
        'Apply without papers and get an answer',
        'See who looked at your data',
      ],
      done: 'You are signed in',
      failedNext: 'Sign in again',
    },
    out: 'You are signed out',
    outAll: 'You are signed out on all devices',
    roleSwitched: (name) => `You now act as ${name}`,
    devices: {
      title: 'Signed-in devices',
      lead: 'If you do not know a device, sign it out at once.',
      here: 'This device',
      since: 'Signed in',
      seen: 'Last used',
      end: 'Sign out',
      all: 'Sign out on all devices',
      allNote: 'This device is signed out, too.',
      ended: 'That device is signed out',
      unknown: 'Unknown device',
      empty: 'No device is signed in',
    },
    program: {
      title: 'Connect a program',
      lead: 'Lets your own program or another site use this service for you. It works in your present role only, and you can end it in the list above.',
      name: 'Name of the program',
      hint: 'A name you will recognise in the list, for example: our hiring system',
      make: 'Make a key',
      done: 'The key is made',
      once: 'This key is shown only now',
      after: 'Send it to nobody. It ends after 30 minutes without use, and after 12 hours in any case.',
    },
    register: {
      title: 'Register your company and hire',
      lead: 'It takes a minute. Whoever registers becomes the first administrator. Until the business number is checked, the company shows as being checked.',
      name: 'Company name',
      nameEn: 'English name',
      number: 'Business registration number',
      numberHint: 'Ten digits, for example 123-45-67891',
      region: 'Region',
      choose: 'Choose',
      address: 'Address',
      size: 'People working here',
      people: 'people',
      intro: 'About the company',
      introHint: 'Two or three sentences on what you do.',
      send: 'Register',
      done: 'The company is registered. You can write a vacancy now',
      errors: {
        name: 'Give the company name',
        businessNumber: 'Check the ten digits of the business registration number',
        size: 'Give a number, for example 12',
        region: 'Choose the region again',
      },
      after: 'After that you can write a vacancy at once.',
    },
  },
})
