export { authenticateKey, isKey } from './keys/authenticate-key.ts'
/** What the wiring gives this module. */
export { type Api, apiOf, webhookFetch } from './services.ts'
