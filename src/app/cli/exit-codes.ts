/** How the command line ends: done, failed, called wrongly, refused or not valid. */
export const exitCodes = { done: 0, failed: 1, usage: 2, refused: 3 } as const
