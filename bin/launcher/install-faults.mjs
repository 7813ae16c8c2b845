import { root } from './platform.mjs'
import { Stop } from './stop.mjs'

const faults = [
  {
    sign: /ENOSPC|no space left/i,
    ko: '디스크에 빈 공간이 없습니다. 1GB쯤 비운 뒤 다시 실행하세요.',
    en: 'The disk is full. Free about 1 GB and run this again.',
  },
  {
    sign: /EACCES|EROFS|EPERM|permission denied/i,
    ko: `${root} 폴더에 쓸 수 없습니다. 쓸 수 있는 곳에 복제하거나 폴더의 소유자로 실행하세요.`,
    en: `The folder ${root} cannot be written to. Clone into a folder of your own, or run this as its owner.`,
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network|CERT|certificate/i,
    ko: '패키지 저장소에 연결하지 못했습니다. 인터넷 연결을 확인하세요. 프록시나 사내 저장소를 쓴다면 npm config set proxy(또는 registry)로 알려 주세요.',
    en: 'The package registry could not be reached. Check the connection; behind a proxy or with a registry of your own, tell npm: npm config set proxy (or registry).',
  },
  {
    sign: /EINTEGRITY/,
    ko: '받은 패키지가 잠금 파일의 지문과 다릅니다. npm cache clean --force 뒤 다시 실행하고, 계속되면 쓰지 말고 알려 주세요.',
    en: 'A package differs from its fingerprint in the lockfile. Run npm cache clean --force and try again; if it stays, do not use it and tell us.',
  },
  {
    sign: /EUSAGE|can only install|package-lock/,
    ko: 'package.json과 package-lock.json이 서로 맞지 않습니다. git checkout package-lock.json 뒤 다시 실행하세요.',
    en: 'package.json and package-lock.json do not fit together. Run git checkout package-lock.json and start again.',
  },
  {
    sign: /^incomplete$/,
    ko: '이 컴퓨터용 패키지 일부가 설치되지 않았습니다. 인터넷 연결을 확인하고 다시 실행하세요.',
    en: 'Some packages for this machine were not installed. Check the connection and run this again.',
  },
]

/** The reason why npm failed, from what it said; unknown ones show npm's own last lines. */
export function reasonOf(said) {
  const known = faults.find(({ sign }) => sign.test(said))
  if (known) return new Stop(known.ko, known.en)
  const last = said.trim().split('\n').slice(-12).join('\n')
  return new Stop(
    `설치하지 못했습니다. npm ci를 직접 실행해 이유를 확인하세요.\n${last}`,
    'The installation failed. Run npm ci yourself to see why.',
  )
}
