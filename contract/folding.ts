import type { Span } from './types'

/**
 * Canonical folding, one UTF-16 unit at a time: what a printed character means, so that no rule folds again.
 * Full-width letters, digits and `％` become plain, ligatures and Kangxi radicals are resolved, invisible characters go.
 * Chinese punctuation stays as printed: NFKC would turn `，（：` into ASCII and make every quote look foreign.
 */

/** CJK Radicals Supplement → the ideograph it stands for (Unicode's EquivalentUnifiedIdeograph). NFKC leaves these alone. */
const RADICALS_SUPPLEMENT: Readonly<Record<number, string>> = Object.fromEntries(
  ('⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬' +
    '⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶' +
    '⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟').match(/../gu)!.map((pair) => [pair.charCodeAt(0), pair[1]!]),
)

/**
 * Cyrillic and Greek letters that are printed like a Latin one. Only the sure ones: Greek α, β, μ stand beside Latin letters
 * in honest names (TNFα, μm), and Cyrillic в, к, т have forms of their own.
 */
const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  ('аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo').match(/../gu)!.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)

/** Full-width punctuation that Chinese text uses as its own; it stays as printed. */
const CHINESE_PUNCTUATION = new Set('！（），．：；？［］｛｝＂＇～｜＜＞')

function foldSlow(code: number): string {
  const char = String.fromCharCode(code)
  if (code <= 0x1f) return code === 0x09 || code === 0x0a || code === 0x0b || code === 0x0c || code === 0x0d ? ' ' : ''
  if (code === 0x7f || (code >= 0x80 && code < 0xa0)) return code === 0x85 ? ' ' : ''
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x2028 || code === 0x2029) return ' '
  if (code === 0xad || code === 0x180e || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff) return ''
  if (code >= 0xfe00 && code <= 0xfe0f) return ''
  // Joiners and fillers of other scripts: nothing is printed, and between Latin or Han letters they only hide a word.
  if (code === 0x034f || code === 0x115f || code === 0x1160 || code === 0x17b4 || code === 0x17b5 || code === 0x3164 || code === 0xffa0) return ''
  // NFKC gives the traditional form; the radical's glyph in simplified fonts is 户.
  if (code === 0x2f3e) return '户'
  if (code >= 0x2e80 && code <= 0x2eff) return RADICALS_SUPPLEMENT[code] ?? char
  if ((code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfb00 && code <= 0xfb06)) return char.normalize('NFKC')
  if (code >= 0xff01 && code <= 0xff5e) return CHINESE_PUNCTUATION.has(char) ? char : char.normalize('NFKC')
  if (code === 0xffe5) return '¥'
  if (code === 0xffe1) return '£'
  if (code === 0x2010 || code === 0x2011) return '-'
  return char
}

/** One entry per UTF-16 unit; `null` = stays as it is (the common case, no allocation). */
const TABLE: (string | null)[] = Array.from({ length: 0x10000 }, (_, code) => {
  const folded = foldSlow(code)
  return folded === String.fromCharCode(code) ? null : folded
})

/** What `unit` (a UTF-16 code unit) becomes: a string of 0 to 3 units, or `null` when it stays as it is. */
export function foldUnit(unit: number): string | null {
  return TABLE[unit] as string | null
}

/** `text` with every unit folded; for decisions about a text, where no way back is needed. */
export function folded(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) result += foldUnit(text.charCodeAt(i)) ?? text.charAt(i)
  return result
}

/** Invisible characters that can change what a reader sees; their presence is a notice, not a finding. */
export function isBidiControl(unit: number): boolean {
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
}

/** Zero-width characters that split a word without showing it. */
export function isZeroWidth(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff || unit === 0x034f || unit === 0x115f || unit === 0x1160 || unit === 0x3164 || unit === 0xffa0
}

/** First half of the tag characters and variation selectors beyond the 16-bit range (U+E0000…): printed by nobody, so they can carry a message. */
export function isTagLead(unit: number): boolean {
  return unit === 0xdb40
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f)
}

function isGreekOrCyrillic(unit: number): boolean {
  return unit >= 0x370 && unit <= 0x52f
}

/**
 * Puts Latin letters for the Cyrillic and Greek ones that pass for them inside Latin words: `соnfidential` is read as it is
 * printed. Words of one script stay, and so do mixed words with a letter that has no Latin twin. One unit becomes one unit,
 * so that no offset moves. Returns the words that were changed.
 */
export function foldLookAlikes(units: Uint16Array): Span[] {
  const changed: Span[] = []
  for (let at = 0; at < units.length; at++) {
    if (!isGreekOrCyrillic(units[at] as number)) continue
    let start = at
    while (start > 0 && isLatin(units[start - 1] as number)) start--
    let end = at
    let latin = at - start
    let sure = true
    for (; end < units.length; end++) {
      const unit = units[end] as number
      if (isLatin(unit)) latin++
      else if (isGreekOrCyrillic(unit)) sure &&= LOOK_ALIKES.has(unit)
      else break
    }
    if (sure && latin > 0) {
      for (let i = at; i < end; i++) units[i] = LOOK_ALIKES.get(units[i] as number) ?? (units[i] as number)
      changed.push({ start, end })
    }
    at = end
  }
  return changed
}

/** Han ideographs, kana and CJK punctuation: scripts written without spaces between words. */
export function isCjk(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xff60) || unit === 0x2018 || unit === 0x2019 || unit === 0x201c || unit === 0x201d || unit === 0x2026 || unit === 0x2014
}
