import { Failure } from '../../platform/config/failure.ts'
import { type Driver, codeOf } from './driver.ts'
import type { KeyTokenSettings } from './port.ts'

/** A session with the token and our key in it. */
export type Opened = { readonly session: Buffer; readonly object: Buffer }

/**
 * Works with a key in a session of its own, which is closed again: it happens at the start and when keys change, and a token
 * that was away meanwhile needs no other care.
 */
export async function withKey<T>(
  { pkcs, driver }: Driver,
  settings: KeyTokenSettings,
  key: string,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const session = driver.C_OpenSession(slotOf(driver, settings.token), pkcs.CKF_SERIAL_SESSION)
  try {
    logIn({ pkcs, driver }, session, settings.pin)
    return await work({ session, object: find({ pkcs, driver }, session, key) })
  } finally {
    driver.C_CloseSession(session)
  }
}

function slotOf(driver: Driver['driver'], token: string): Buffer {
  const slot = driver.C_GetSlotList(true).find((one) => driver.C_GetTokenInfo(one).label.trim() === token)
  if (slot) return slot
  throw missing(`보안 토큰(${token})이 꽂혀 있지 않습니다.`, `There is no token ${token}.`, 'ONIL_PKCS11_TOKEN')
}

// A login is the whole process's: another session may have done it a moment ago.
function logIn({ pkcs, driver }: Driver, session: Buffer, pin: string): void {
  try {
    driver.C_Login(session, pkcs.CKU_USER, pin)
  } catch (error) {
    if (codeOf(error) !== pkcs.CKR_USER_ALREADY_LOGGED_IN) throw error
  }
}

function find({ pkcs, driver }: Driver, session: Buffer, key: string): Buffer {
  driver.C_FindObjectsInit(session, [
    { type: pkcs.CKA_CLASS, value: pkcs.CKO_SECRET_KEY },
    { type: pkcs.CKA_KEY_TYPE, value: pkcs.CKK_AES },
    { type: pkcs.CKA_LABEL, value: key },
  ])
  const found = driver.C_FindObjects(session, 2)
  driver.C_FindObjectsFinal(session)
  const [object] = found
  if (!object || found.length > 1)
    throw missing(
      `토큰에 이름이 ${key}인 AES 열쇠가 ${object ? '둘 이상 있습니다' : '없습니다'}.`,
      `The token has ${object ? 'more than one' : 'no'} AES key ${key}.`,
      'ONIL_PKCS11_KEY',
    )
  const [extractable] = driver.C_GetAttributeValue(session, object, [{ type: pkcs.CKA_EXTRACTABLE }])
  if (extractable?.value[0] === 1)
    throw missing(
      `${key} 열쇠는 토큰 밖으로 꺼낼 수 있게 만들어져 있습니다. 꺼낼 수 없는 열쇠를 만드세요.`,
      `The key ${key} can be taken out of the token. Make one that cannot.`,
      'ONIL_PKCS11_KEY',
    )
  return object
}

function missing(ko: string, en: string, setting: string): Failure {
  return new Failure(
    { ko, en },
    { ko: `${setting}를 확인하세요(docs/keys.md).`, en: `Check ${setting} (docs/keys.md).` },
  )
}
