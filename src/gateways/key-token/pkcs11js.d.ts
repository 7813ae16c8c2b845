// What we use of pkcs11js. It is an optional package: it may be absent, and its own types with it.
declare module 'pkcs11js' {
  type Mechanism = {
    mechanism: number
    parameter: { type: number; iv: Buffer; aad: Buffer; ivBits: number; tagBits: number }
  }
  type Attribute = { type: number; value?: Buffer | string | number | boolean }

  class PKCS11 {
    load(path: string): void
    C_Initialize(options: { flags: number }): void
    C_GetSlotList(tokenPresent: boolean): Buffer[]
    C_GetTokenInfo(slot: Buffer): { label: string }
    C_OpenSession(slot: Buffer, flags: number): Buffer
    C_CloseSession(session: Buffer): void
    C_Login(session: Buffer, userType: number, pin: string): void
    C_FindObjectsInit(session: Buffer, template: Attribute[]): void
    C_FindObjects(session: Buffer, most: number): Buffer[]
    C_FindObjectsFinal(session: Buffer): void
    C_GetAttributeValue(session: Buffer, object: Buffer, template: Attribute[]): { type: number; value: Buffer }[]
    C_EncryptInit(session: Buffer, mechanism: Mechanism, key: Buffer): void
    C_EncryptAsync(session: Buffer, plain: Buffer, out: Buffer): Promise<Buffer>
    C_DecryptInit(session: Buffer, mechanism: Mechanism, key: Buffer): void
    C_DecryptAsync(session: Buffer, sealed: Buffer, out: Buffer): Promise<Buffer>
  }
  const pkcs11js: {
    readonly PKCS11: typeof PKCS11
    readonly CKF_OS_LOCKING_OK: number
    readonly CKF_SERIAL_SESSION: number
    readonly CKU_USER: number
    readonly CKO_SECRET_KEY: number
    readonly CKK_AES: number
    readonly CKA_CLASS: number
    readonly CKA_KEY_TYPE: number
    readonly CKA_LABEL: number
    readonly CKA_EXTRACTABLE: number
    readonly CKM_AES_GCM: number
    readonly CK_PARAMS_AES_GCM_v240: number
    readonly CKR_USER_ALREADY_LOGGED_IN: number
    readonly CKR_CRYPTOKI_ALREADY_INITIALIZED: number
  }
  export default pkcs11js
}
