import TRADITIONAL from 'opencc-js/dict/TSCharacters'

/*
 * Chinese is written in two sets of characters. The engine knows its words in Simplified ones; a contract from Hong Kong or Taiwan is
 * put into these for reading only, character for character, so that every offset stays and what is quoted is the text as printed.
 */

/** Of its Han characters so many have a Simplified form, or the text is not a Traditional one: a name in old characters is none. Ours; of ordinary Traditional prose a quarter to a third do. */
const TRADITIONAL_SHARE = 0.1
/** Words of the law in Taiwan and Hong Kong, in Simplified characters, and the mainland's words for the same, of equal length. */
const WORDS: readonly (readonly [string, string])[] = [
  ['资讯', '信息'], ['合约', '合同'], ['契约', '合同'], ['揭露', '披露'], ['营业秘密', '商业秘密'], ['个人资料', '个人信息'],
  ['网路', '网络'], ['软体', '软件'], ['硬体', '硬件'], ['程式', '程序'], ['资料库', '数据库'], ['答覆', '答复'], ['回覆', '回复'],
]

let simplifiedOf: Uint16Array | null = null

/** By UTF-16 unit, the Simplified character; 0 where there is none of its own. Characters beyond the 16-bit range stay. */
function table(): Uint16Array {
  if (simplifiedOf) return simplifiedOf
  simplifiedOf = new Uint16Array(0x10000)
  for (const pair of TRADITIONAL.split('|')) if (pair.length === 3 && pair.charAt(1) === ' ') simplifiedOf[pair.charCodeAt(0)] = pair.charCodeAt(2)
  return simplifiedOf
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

/** `text` in Simplified characters and the mainland's words, of exactly the same length; null when it is not written in Traditional ones. */
export function inSimplified(text: string): string | null {
  let han = 0
  let traditional = 0
  let to: Uint16Array | null = null
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isHan(unit)) continue
    han++
    to ??= table()
    if (to[unit] !== 0) traditional++
  }
  return to !== null && traditional > han * TRADITIONAL_SHARE ? simplified(text) : null
}

/** A word or a name as `inSimplified` writes it. */
export function simplified(text: string): string {
  const to = table()
  let read = text.replace(/[㐀-鿿]/g, (char) => {
    const unit = to[char.charCodeAt(0)] as number
    return unit === 0 ? char : String.fromCharCode(unit)
  })
  for (const [word, ours] of WORDS) read = read.replaceAll(word, ours)
  return read
}
