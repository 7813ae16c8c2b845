// What browsers have and the library of types does not know yet.
interface Navigator {
  /** Global Privacy Control. */
  readonly globalPrivacyControl?: boolean
}
interface Window {
  /** The Navigation API, where there is one. */
  readonly navigation?: EventTarget & {
    addEventListener(
      type: 'navigate',
      listener: (event: { readonly destination: { readonly url: string } }) => void,
      options?: AddEventListenerOptions,
    ): void
  }
}
