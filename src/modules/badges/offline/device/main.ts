import { checkBytes } from '../read-on-device.ts'
import { Knowledge } from '../knowledge.ts'
import { offlineTexts } from '../offline-texts.ts'
import { sayUnread } from '../say-offline.ts'
import { momentOnPaper } from '../../../../web/format.ts'
import { keepHere } from './keep-here.ts'
import { shown } from './show.ts'

const largest = 4 * 1_024 * 1_024
const lang = document.documentElement.lang === 'en' ? 'en' : 'ko'
const t = offlineTexts[lang]
const form = document.querySelector<HTMLFormElement>('[data-offline-check]')
const list = document.querySelector<HTMLElement>('[data-answers]')
const told = document.querySelector('[data-knowledge]')?.textContent ?? ''

if (form && list) {
  const knowledge = Knowledge.parse(JSON.parse(told))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer(form, list, knowledge)
  })
  void keepHere(document, t.kept)
}

async function answer(asked: HTMLFormElement, place: HTMLElement, knowledge: Knowledge): Promise<void> {
  const how = { knowledge, now: new Date(), lang } as const
  const given = await givenIn(asked)
  const sections: Node[] = []
  for (const { name, bytes } of given) {
    const said = bytes.length > largest ? sayUnread('badges.too-large', lang) : await checkBytes(bytes, how)
    sections.push(shown(document, said, name))
  }
  place.hidden = false
  const note = document.createElement('p')
  note.className = 'note'
  note.textContent = given.length === 0 ? t.nothing : t.checkedAt(momentOnPaper(how.now, lang))
  place.querySelector('[data-list]')?.replaceChildren(note, ...sections)
  place.querySelector('h2')?.focus()
}

async function givenIn(asked: HTMLFormElement): Promise<{ name: string; bytes: Uint8Array }[]> {
  const fields = new FormData(asked)
  const text = fields.get('badge')
  const files = fields.getAll('file').filter((one) => one instanceof File && one.size > 0)
  const read = files.flatMap((file) => (file instanceof File ? [file] : []))
  const bytes = read.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  const pasted =
    typeof text === 'string' && text.trim() !== '' ? [{ name: '', bytes: new TextEncoder().encode(text) }] : []
  return [...pasted, ...(await Promise.all(bytes))]
}
