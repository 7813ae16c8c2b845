import { randomBytes } from 'node:crypto'
import type pkcs11js from 'pkcs11js'
import type { Kek } from '../../platform/key-store/kek.ts'
import { driverAt, faultOf } from './driver.ts'
import type { KeyTokenSettings } from './port.ts'
import { type Opened, withKey } from './session.ts'

const nonceBytes = 12
const tagBytes = 16

/**
 * Key-encryption keys inside a PKCS#11 token (a hardware security module, a smart card): AES-256-GCM is done there and the key
 * never leaves it. `context` is the associated data, so that a wrapping opens only as what it was made for.
 */
export async function keyToken(settings: KeyTokenSettings): Promise<Kek[]> {
  const { pkcs, driver } = await driverAt(settings.module)
  const inside = async (
    key: string,
    iv: Buffer,
    context: string,
    work: (opened: Opened, how: Gcm) => Promise<Buffer>,
  ): Promise<Buffer> => {
    const parameter = { type: pkcs.CK_PARAMS_AES_GCM_v240, iv, aad: Buffer.from(context), ...sizes }
    const how = { mechanism: pkcs.CKM_AES_GCM, parameter }
    try {
      return await withKey({ pkcs, driver }, settings, key, (opened) => work(opened, how))
    } catch (error) {
      throw faultOf(error, settings)
    }
  }
  const kek = (key: string): Kek => ({
    id: `token:${settings.token}/${key}`,
    wrap: async (plain, context) => {
      const iv = randomBytes(nonceBytes)
      const sealed = await inside(key, iv, context, async ({ session, object }, how) => {
        driver.C_EncryptInit(session, how, object)
        return await driver.C_EncryptAsync(session, plain, Buffer.alloc(plain.length + tagBytes))
      })
      return Buffer.concat([iv, sealed]).toString('base64url')
    },
    unwrap: async (wrapped, context) => {
      const bytes = Buffer.from(wrapped, 'base64url')
      const sealed = bytes.subarray(nonceBytes)
      return await inside(key, bytes.subarray(0, nonceBytes), context, async ({ session, object }, how) => {
        driver.C_DecryptInit(session, how, object)
        return await driver.C_DecryptAsync(session, sealed, Buffer.alloc(sealed.length))
      })
    },
  })
  return settings.keys.map(kek)
}

const sizes = { ivBits: nonceBytes * 8, tagBits: tagBytes * 8 }
type Gcm = Parameters<InstanceType<typeof pkcs11js.PKCS11>['C_EncryptInit']>[1]
