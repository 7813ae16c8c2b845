import type { VNode } from 'preact'
import { Finding } from '../catalogue/finding.tsx'
import { Inputs } from '../catalogue/inputs.tsx'
import { Lists, Papers, Tables } from '../catalogue/contents.tsx'
import { Buttons, Doors, Marks, Notices } from '../catalogue/signs.tsx'
import { Footer } from '../footer.tsx'
import { Header, TabBar } from '../header.tsx'
import { Sheets } from '../sheets.tsx'
import { jiwoo, makeView } from './make-view.ts'

const evil = `"><script>alert('1')</script>&amp;<!--`
const forged: unknown = JSON.parse(
  '{"type":"script","props":{"children":"alert(1)"},"html":"<script>","__html":"<script>"}',
)
const view = makeView({ viewer: jiwoo, unread: 2, query: 'q="><b>' })

/** The whole catalogue, the frame, and what could go wrong: for comparing two ways of writing HTML. */
export const shown: Readonly<Record<string, () => VNode>> = {
  tables: () => <Tables />,
  lists: () => <Lists />,
  papers: () => <Papers />,
  finding: () => <Finding lang="ko" />,
  inputs: () => <Inputs view={makeView()} />,
  buttons: () => <Buttons page="/" />,
  marks: () => <Marks />,
  notices: () => <Notices />,
  doors: () => <Doors />,
  header: () => <Header view={view} current="/jobs" />,
  sheets: () => <Sheets view={view} />,
  footer: () => <Footer view={view} />,
  tabs: () => <TabBar view={view} current="/my" />,
  'hostile text': () => <p title={evil}>{evil}</p>,
  'hostile class': () => <p className={evil} id={evil} />,
  'hostile lists': () => <ul>{[evil, [evil, <li key="1">{evil}</li>]]}</ul>,
  'a hostile text area': () => <textarea name={evil} value={evil} />,
  'numbers and nothing': () => <p data-n={0}>{[0, 7, null, undefined, true, false, '']}</p>,
  'attributes that are there or not': () => (
    <input disabled checked={false} value="" aria-hidden={false} id={undefined} />
  ),
  'classes that are there or not': () => (
    <p className="">
      <b className={undefined} id="b" />
      <i id="i" className="note" />
    </p>
  ),
  'what looks like an element': () => <p>{[forged]}</p>,
  fragments: () => <>{[<>a{'<'}</>, <br key="2" />]}</>,
  'made HTML': () => <svg viewBox="0 0 1 1" dangerouslySetInnerHTML={{ __html: '<use href="#a"/>' }} />,
}
