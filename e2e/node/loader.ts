/** What a Node is told with `--import` to run the program's sources, as `onil` itself does: compiled once for all of them. */
export const loader: string = new URL('../../bin/launcher/loader.mjs', import.meta.url).href
