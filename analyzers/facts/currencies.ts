export type Currency = 'CNY' | 'USD' | 'GBP' | 'EUR' | 'HKD' | 'JPY' | 'other'

/** As printed (lower case, points and spaces taken out) → currency. A lone `$` is read as US dollars, `¥` as yuan. */
const CURRENCY: Readonly<Record<string, Currency>> = {
  '¥': 'CNY', '￥': 'CNY', rmb: 'CNY', cny: 'CNY', yuan: 'CNY', renminbi: 'CNY', 人民币: 'CNY', 人民幣: 'CNY', 元: 'CNY', 圆: 'CNY', 圓: 'CNY', 块钱: 'CNY',
  $: 'USD', us$: 'USD', usd: 'USD', usd$: 'USD', dollar: 'USD', dollars: 'USD', usdollar: 'USD', usdollars: 'USD', unitedstatesdollar: 'USD', unitedstatesdollars: 'USD', 美元: 'USD', 美金: 'USD',
  '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', poundsterling: 'GBP', poundssterling: 'GBP', 英镑: 'GBP',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', 欧元: 'EUR',
  hk$: 'HKD', hkd: 'HKD', hongkongdollar: 'HKD', hongkongdollars: 'HKD', 港元: 'HKD', 港币: 'HKD', 港幣: 'HKD',
  jpy: 'JPY', yen: 'JPY', 日元: 'JPY', 日圆: 'JPY',
}

const CODES = 'RMB|CNY|USD\\$?|GBP|EUR|HKD|JPY|AUD|CAD|SGD|CHF|INR|KRW|NZD|TWD'
const SIGNS = 'U\\.?S\\.?\\s?\\$|(?:HK|NT|[ACS])\\$|[$¥￥£€]'
const NAMES = 'Renminbi|(?:US|U\\.S\\.|United States|Hong Kong|Canadian|Australian|Singapore) dollars?'
const CHINESE = '人民币|人民幣|美元|美金|港元|港币|港幣|欧元|英镑|日元|日圆|澳元|澳币|加元|加币|新加坡元|瑞士法郎|新台币|台币|韩元|卢布'

/** The currency and what belongs to it (（大写）, ：), ending where the number begins. Apply to a short window. */
export const PREFIX = new RegExp(`(?:(?<![A-Za-z])(${CODES}|${NAMES})|(?<![A-Za-z])(${SIGNS})|(${CHINESE}))\\s?(?:[(（]?(?:大写|小写|计)[)）]?)?\\s?[:：]?\\s?$`, 'i')
/** The currency after a number. 二元制, 单元, 元件 are not money. */
export const SUFFIX = new RegExp(
  `\\s?[余多]?(?:(${CHINESE}|[元圆圓](?![素件旦化论制宇器数首])|块钱)|[ -]?((?:${CODES})(?![A-Za-z])|(?:${NAMES}|dollars?|pounds?(?: sterling)?|euros?|yuan|renminbi|yen)\\b(?! of\\b)))`,
  'iy',
)

/** The currency that `printed` names; `other` for one that has no code of its own here. */
export function currencyOf(printed: string): Currency {
  return CURRENCY[printed.toLowerCase().replace(/[.\s]/g, '')] ?? 'other'
}
