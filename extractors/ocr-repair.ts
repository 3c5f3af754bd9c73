import { isHan, type OcrLine, type OcrWord } from './ocr-lines'

/**
 * Mistakes that recognition makes again and again in Chinese print and that the line itself shows to be mistakes.
 * Nothing is guessed: a digit, a letter or an ideograph is never changed here. Every repair keeps the length, so that
 * words keep their places.
 */
type Repair = (line: string) => string

const OPENS = '（(《〈<['
const CLOSES = '）)》〉>]'
const ROUND = /[（(]/

/** 《以下简称“甲方”） is （以下简称“甲方”）: a bracket is closed by its own kind. */
const brackets: Repair = (line) => {
  const marks = [...line]
  const open: number[] = []
  marks.forEach((mark, at) => {
    if (OPENS.includes(mark)) return void open.push(at)
    if (!CLOSES.includes(mark)) return
    const from = open.pop()
    if (from === undefined) return
    const [first, last] = [ROUND.test(marks[from] as string), /[）)]/.test(mark)]
    if (first !== last) {
      // A title's marks hold a title; what is said in passing stands in round ones.
      marks[from] = '（'
      marks[at] = '）'
    }
  })
  return marks.join('')
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const HAN = '[㐀-鿿”》）]'

/** Marks beside an ideograph are those of Chinese print. */
const widened: Repair = (line) => line
  .replace(new RegExp(`(?<=${HAN})[,;:?!()]`, 'g'), (mark) => WIDE[mark] ?? mark)
  .replace(/[,;:?!()](?=[㐀-鿿“《（])/g, (mark) => WIDE[mark] ?? mark)

/** Quotes open and close by turns; recognition tells the two apart badly. One alone, with no word in it, is a table's rule. */
const quotes: Repair = (line) => {
  const marks = line.match(/[“”"]/g)
  if (!marks) return line
  if (marks.length === 1 && !/“[㐀-鿿]|[㐀-鿿]”/.test(line)) return line.replace(/[“”"|]/g, ' ')
  if (marks.length % 2 === 1) return line
  let opens = false
  return line.replace(/[“”"]/g, () => {
    opens = !opens
    return opens ? '“' : '”'
  })
}

/** The name of a form's field, which a colon follows; in a line of several fields it stands after anything but an ideograph. */
const FIELD = /(?<![㐀-鿿])((?:(?:[甲乙丙丁]方|披露方|接收方)(?:[（(](?:盖章|公章|签章|签字)[）)])?|住所地?|(?:注册|通讯|联系)?地址|联系电话|电话|传真|邮箱|电子邮箱|联系人|法定代表人|授权代表|统一社会信用代码|(?:合同|协议)编号|签订日期|签订地点|日期|开户行|账号))[;；]/g

const REPAIRS: readonly Repair[] = [
  quotes,
  brackets,
  (line) => line.replace(/[《〈<](?=(?:以下|下称|含|不含|即|包括|盖章|签字))/g, '（'),
  // A clause's number is followed by a point, and nothing else looks like 1，甲方.
  (line) => line.replace(/^(\d{1,2})[，,、](?=[㐀-鿿])/, '$1.').replace(/^(\d{1,2}[.．])[，,、](?=[㐀-鿿])/, '$1 '),
  (line) => line.replace(FIELD, '$1：'),
  // A sum: Y1,200,000.00
  (line) => line.replace(/(?<![A-Za-z])[YX](?=\d{1,3}(?:,\d{3}){1,4}(?:\.\d{2})?(?!\d))/g, '¥'),
  widened,
]

/** The line with its words' marks mended. Lines without ideographs are left alone. */
export function repaired(line: OcrLine): OcrLine {
  const whole = line.words.map(({ text }) => text).join('')
  if (!isHan(whole)) return line
  const mended = REPAIRS.reduce((text, repair) => repair(text), whole)
  if (mended === whole || mended.length !== whole.length) return line
  let at = 0
  const words = line.words.map((word): OcrWord => {
    const text = mended.slice(at, at + word.text.length)
    at += word.text.length
    return { ...word, text }
  })
  return { ...line, words }
}
