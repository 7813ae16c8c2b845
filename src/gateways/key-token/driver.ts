import type pkcs11js from 'pkcs11js'
import { Failure } from '../../platform/config/failure.ts'
import type { KeyTokenSettings } from './port.ts'

/** The names of PKCS#11, and the driver of one make of token. */
export type Driver = { readonly pkcs: typeof pkcs11js; readonly driver: InstanceType<typeof pkcs11js.PKCS11> }

const drivers = new Map<string, Driver>()

/** Loads the driver of a token: once a process, as PKCS#11 wants it. The package is only loaded where a token is used. */
export async function driverAt(module: string): Promise<Driver> {
  const known = drivers.get(module)
  if (known) return known
  const pkcs = await import('pkcs11js').then(
    (loaded) => loaded.default,
    (error: unknown) => {
      throw notBuilt(error)
    },
  )
  const driver = new pkcs.PKCS11()
  try {
    driver.load(module)
    driver.C_Initialize({ flags: pkcs.CKF_OS_LOCKING_OK })
  } catch (error) {
    if (codeOf(error) !== pkcs.CKR_CRYPTOKI_ALREADY_INITIALIZED) throw noDriver(module, error)
  }
  drivers.set(module, { pkcs, driver })
  return { pkcs, driver }
}

/** The number of a PKCS#11 error (CKR_…), if it is one. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined
}

/** What the token answered, said so that somebody can do something about it; never what was to be wrapped, nor the PIN. */
export function faultOf(error: unknown, { token }: KeyTokenSettings): Failure {
  if (error instanceof Failure) return error
  const what = error instanceof Error ? error.message : String(error)
  return new Failure(
    { ko: `보안 토큰(${token})이 하지 못했습니다: ${what}`, en: `The token ${token} did not do it: ${what}` },
    {
      ko: 'ONIL_PKCS11_PIN과 토큰의 상태를 확인하세요(docs/keys.md).',
      en: 'Check ONIL_PKCS11_PIN and the state of the token (docs/keys.md).',
    },
    error,
  )
}

function notBuilt(cause: unknown): Failure {
  return new Failure(
    {
      ko: 'PKCS#11 토큰을 쓰려면 pkcs11js 패키지가 이 기계에서 빌드되어 있어야 합니다.',
      en: 'To use a PKCS#11 token the package pkcs11js must have been built on this machine.',
    },
    {
      ko: 'C++ 컴파일러, make, Python 3을 설치하고 npm rebuild pkcs11js를 실행하세요(docs/keys.md).',
      en: 'Install a C++ compiler, make and Python 3, then run npm rebuild pkcs11js (docs/keys.md).',
    },
    cause,
  )
}

function noDriver(module: string, cause: unknown): Failure {
  return new Failure(
    {
      ko: `토큰의 드라이버를 불러오지 못했습니다: ${module}`,
      en: `The token's driver ${module} cannot be loaded.`,
    },
    { ko: 'ONIL_PKCS11_MODULE의 경로를 확인하세요.', en: 'Check the path in ONIL_PKCS11_MODULE.' },
    cause,
  )
}
