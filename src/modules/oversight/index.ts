export { destroyOneKey, rewrapAll, retireOneKey, rotateKeys } from './keys/change-keys.ts'
export { type KeysState, keysState } from './keys/keys-state.ts'
export { commandLine } from './may-oversee.ts'
