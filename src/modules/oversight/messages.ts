import { type Messages, defineMessages } from '../../web/messages.ts'

type Words = Readonly<Record<string, string>>
type Texts = {
  back: string
  keys: {
    title: (outdated: number) => string
    lead: string
    link: string
    now: string
    kek: string
    persons: string
    outdated: string
    table: string
    key: string
    purpose: string
    state: string
    since: string
    fields: string
    act: string
    purposes: Words
    states: Words
    rotate: string
    rotateOf: (what: string) => string
    rotateText: string
    rotated: (key: string) => string
    reseal: string
    resealText: string
    resealing: string
    retire: string
    retireOf: (key: string) => string
    retired: (key: string) => string
    destroy: string
    destroyOf: (key: string) => string
    destroyTitle: (key: string) => string
    destroyText: string
    repeat: (key: string) => string
    destroyed: (key: string) => string
    leave: string
  }
  audit: {
    title: (faults: number | undefined) => string
    lead: string
    last: string
    never: string
    entries: string
    roots: string
    took: string
    ms: (n: number) => string
    checkNow: string
    checking: string
    faults: string
    where: string
    what: string
    row: string
    place: (shard: number | undefined, link: number) => string
    wheres: Words
    whats: Words
    rootList: string
    rootText: string
    number: string
    when: string
    signature: string
    published: string
    law: string
  }
}

/** Texts of the operator's pages about keys and the audit chain. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    back: '운영',
    keys: {
      title: (n) => (n === 0 ? '모두 지금 열쇠로 잠겨 있습니다' : `항목 ${n}개가 예전 열쇠로 잠겨 있습니다`),
      lead: '식별번호, 배지, 지갑을 잠그는 열쇠입니다. 열쇠를 바꾸는 동안에도 모두 그대로 열립니다. 열쇠 자체는 보이지 않습니다.',
      link: '암호 열쇠',
      now: '지금',
      kek: '열쇠를 감싸는 열쇠',
      persons: '자기 열쇠가 있는 사람',
      outdated: '예전 열쇠로 잠긴 항목',
      table: '열쇠 목록',
      key: '열쇠',
      purpose: '쓰임',
      state: '상태',
      since: '쓰기 시작',
      fields: '잠근 항목',
      act: '할 일',
      purposes: { fields: '항목 잠그기·찾기', persons: '사람별 열쇠 감싸기', receipts: '접수증·기록 서명' },
      states: { coming: '곧 씀', 'in-force': '쓰는 중', kept: '읽기만', retired: '은퇴', destroyed: '폐기됨' },
      rotate: '새 열쇠로 바꾸기',
      rotateOf: (what) => `${what}: 새 열쇠로 바꾸기`,
      rotateText: '새 열쇠는 10초 뒤부터 씁니다. 예전 열쇠는 읽는 데 계속 쓰므로 멈추는 일이 없습니다.',
      rotated: (key) => `새 열쇠(${key.slice(0, 12)})를 만들었습니다. 10초 뒤부터 씁니다.`,
      reseal: '예전 것 다시 잠그기',
      resealText:
        '예전 열쇠로 잠긴 항목을 지금 열쇠로 다시 잠급니다. 뒤에서 조금씩 하고, 멈췄다가도 남은 것부터 이어집니다.',
      resealing: '다시 잠그기 시작했습니다. 잠시 뒤 이 화면에서 남은 수를 확인하세요.',
      retire: '은퇴시키기',
      retireOf: (key) => `${key} 은퇴시키기`,
      retired: (key) => `${key} 열쇠가 은퇴했습니다. 이제 폐기할 수 있습니다.`,
      destroy: '폐기하기',
      destroyOf: (key) => `${key} 폐기하기`,
      destroyTitle: (key) => `${key} 열쇠를 폐기하면 되돌릴 수 없습니다`,
      destroyText: '이 열쇠로 잠긴 것은 데이터베이스의 어떤 백업에서도 다시 열리지 않습니다.',
      repeat: (key) => `확인을 위해 열쇠의 이름을 그대로 적으세요: ${key}`,
      destroyed: (key) => `${key} 열쇠를 폐기했습니다.`,
      leave: '그만두기',
    },
    audit: {
      title: (n) =>
        n === undefined
          ? '기록을 아직 확인하지 않았습니다'
          : n === 0
            ? '모든 기록이 쓰인 그대로입니다'
            : `기록 ${n}곳이 쓰인 그대로가 아닙니다`,
      lead: '무엇을 했고 누가 누구의 정보를 봤는지 64개의 사슬로 이어 적습니다. 1분마다 서명해 밖에도 내놓으므로, 한 줄이라도 바꾸거나 지우면 드러납니다.',
      last: '마지막 확인',
      never: '아직 없음',
      entries: '확인한 기록',
      roots: '확인한 서명',
      took: '걸린 시간',
      ms: (n) => `${(n / 1000).toFixed(1)}초`,
      checkNow: '지금 확인하기',
      checking: '확인을 시작했습니다. 끝나면 이 화면에 나옵니다.',
      faults: '바뀐 곳',
      where: '어디',
      what: '무엇이',
      row: '줄',
      place: (shard, link) => (shard === undefined ? `${link}번째 서명` : `사슬 ${shard}의 ${link}번째`),
      wheres: { audit: '한 일', access: '열람 기록', roots: '서명' },
      whats: {
        altered: '이 줄이나 바로 앞줄이 바뀜',
        missing: '없어짐',
        extra: '같은 자리에 또 있음',
        'differs-from-root': '서명된 것과 다름',
        'bad-root': '서명이 맞지 않음',
        'differs-from-file': '이 노드의 파일과 다름',
      },
      rootList: '최근 서명',
      rootText: '서명은 데이터베이스와 이 노드의 파일에 있고, 아래 주소에서 누구나 가져가 보관할 수 있습니다.',
      number: '번호',
      when: '언제',
      signature: '서명',
      published: '공개된 서명 보기',
      law: '개인정보의 안전성 확보조치 기준 제8조(접속기록의 보관 및 점검): 접속기록이 위조·변조되거나 없어지지 않게 지킵니다.',
    },
  },
  en: {
    back: 'Operation',
    keys: {
      title: (n) => (n === 0 ? 'Everything is sealed with the key of now' : `${n} fields are sealed with earlier keys`),
      lead: 'The keys that seal identifiers, badges and wallets. Everything goes on opening while they are changed. No key is shown.',
      link: 'Keys',
      now: 'Now',
      kek: 'The key around the keys',
      persons: 'Persons with a key of their own',
      outdated: 'Fields under earlier keys',
      table: 'All keys',
      key: 'Key',
      purpose: 'For',
      state: 'State',
      since: 'In force since',
      fields: 'Fields',
      act: 'To do',
      purposes: {
        fields: 'sealing and finding',
        persons: 'wrapping persons’ keys',
        receipts: 'signing receipts and records',
      },
      states: {
        coming: 'comes soon',
        'in-force': 'in force',
        kept: 'reads only',
        retired: 'retired',
        destroyed: 'destroyed',
      },
      rotate: 'Change to a new key',
      rotateOf: (what) => `${what}: change to a new key`,
      rotateText: 'The new key is used from ten seconds on. Earlier keys stay to read with, so nothing stops.',
      rotated: (key) => `The new key ${key.slice(0, 12)} was made and is used from ten seconds on.`,
      reseal: 'Seal earlier ones anew',
      resealText:
        'Seals what earlier keys sealed with the key of now, in the background; when it is stopped it goes on with the rest.',
      resealing: 'Sealing anew has begun. Look at this page again in a while for what is left.',
      retire: 'Retire',
      retireOf: (key) => `Retire ${key}`,
      retired: (key) => `${key} is retired and may be destroyed now.`,
      destroy: 'Destroy',
      destroyOf: (key) => `Destroy ${key}`,
      destroyTitle: (key) => `Destroying ${key} cannot be undone`,
      destroyText: 'What was sealed with it does not open again, in no backup of the database either.',
      repeat: (key) => `Type ${key} to confirm`,
      destroyed: (key) => `${key} was destroyed.`,
      leave: 'Leave it',
    },
    audit: {
      title: (n) =>
        n === undefined
          ? 'The records have not been checked yet'
          : n === 0
            ? 'Every record is as it was written'
            : `${n} records are not as they were written`,
      lead: 'What was done, and who read whose data, is written in 64 chains. Every minute they are signed and published, so that one changed or missing line shows.',
      last: 'Last check',
      never: 'none yet',
      entries: 'Records checked',
      roots: 'Signatures checked',
      took: 'Time taken',
      ms: (n) => `${(n / 1000).toFixed(1)} s`,
      checkNow: 'Check now',
      checking: 'The check has begun. Its result appears on this page.',
      faults: 'Changed places',
      where: 'Where',
      what: 'What',
      row: 'Row',
      place: (shard, link) => (shard === undefined ? `signature ${link}` : `chain ${shard}, number ${link}`),
      wheres: { audit: 'what was done', access: 'access ledger', roots: 'signatures' },
      whats: {
        altered: 'this row or the one before it was altered',
        missing: 'is missing',
        extra: 'is there twice',
        'differs-from-root': 'differs from what was signed',
        'bad-root': 'the signature does not fit',
        'differs-from-file': 'differs from this node’s file',
      },
      rootList: 'Latest signatures',
      rootText: 'They lie in the database and in a file of this node, and anybody may fetch and keep them.',
      number: 'Number',
      when: 'When',
      signature: 'Signature',
      published: 'See the published signatures',
      law: '개인정보의 안전성 확보조치 기준 제8조 (Korean standard for personal data, article 8): access records are kept from forging and loss.',
    },
  },
})
