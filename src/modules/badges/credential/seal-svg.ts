import { glyphPaths, ringPath, type SealKind, sealSize } from './seal-shapes.ts'

/** The seal of a badge as inline SVG for pages; the style sheet's `.seal` gives colours. `off` is a badge not in force. */
export function sealSvg(
  kind: SealKind,
  { off = false, large = false }: { readonly off?: boolean; readonly large?: boolean } = {},
): string {
  const classes = ['seal', off && 'seal--off', large && 'seal--l'].filter((name) => name !== false).join(' ')
  return (
    `<svg class="${classes}" viewBox="0 0 ${sealSize} ${sealSize}" aria-hidden="true" focusable="false">` +
    `<path class="ring" d="${ringPath}"/><path class="glyph" d="${glyphPaths[kind]}"/></svg>`
  )
}
