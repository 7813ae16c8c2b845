import { fileTypeFromBuffer } from 'file-type'

/** Kinds of file that may be asked for, and how a person calls them. */
export const fileTypes = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
} as const
export type FileType = keyof typeof fileTypes

/** What the bytes are, whatever the name or the browser says; undefined when it is none of the kinds we take. */
export async function typeOf(bytes: Uint8Array): Promise<FileType | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  return known.find((type) => type === found?.mime)
}

const known: readonly FileType[] = ['application/pdf', 'image/png', 'image/jpeg']
