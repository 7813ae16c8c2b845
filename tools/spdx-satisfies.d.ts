declare module 'spdx-satisfies' {
  /** Whether a licence expression is met by one of the approved licences; throws on what is no SPDX expression. */
  const satisfies: (expression: string, approved: string[]) => boolean
  export = satisfies
}
