import type { Tree } from '../read-tree.ts'

const both = /은\(는\)|는\(은\)|이\(가\)|가\(이\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|\(이\)[가-힣]/

/** Texts that leave the choice of a Korean particle to the reader: `josa` chooses it, or the sentence does without. */
export function particleFaults(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^(src|bin)\/.*(?<!\.test)\.(tsx?|mjs)$/.test(path))
    .flatMap(([path, source]) =>
      source
        .split('\n')
        .flatMap((line, at) =>
          both.test(line) ? [`${path}:${at + 1}: "${both.exec(line)?.[0]}" is left to the reader`] : [],
        ),
    )
}
