import { countOf } from './opening'
import { linesOf } from './lines'
import type { Name } from './parties-zh'

/** How far into the text (UTF-16 units) the block of particulars reaches. */
const PARTICULARS = 1500
/** Fewer uses than this, its label included, and a word is a field name ("地址：", "Date:"), not a party. */
const USES = 3
const LABEL_ZH = /(?:^|[\s；;，,。])([㐀-鿿]{1,6}(?:方|人|商|单位|公司|机构|平台|医院|学校|企业))\s?[：:]\s?([㐀-鿿A-Za-z0-9（）()·]{2,40}?(?:公司|事务所|研究[院所]|大学|学院|医院|银行|工作室|合伙企业|委员会|中心|协会|学校|基金会|厂|店|局|社))/g
const FIELD_ZH = /联系人|代表人|负责人|收件人|经办人|签约人|见证|担保|开户|开票|代理人$/
const LABEL_EN = /(?:^|\s)(?:The |the )?([A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,14})?)\s?[:–—]\s?([A-Z][\w&.,'’() -]{2,60}?\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|PLC|plc|LLP|LP|AG|SA|BV|Pte|Pty|University|College|Institute|Trust|Foundation|Association|Bank|Hospital|Group|Council)\b\.?)/g
const FIELD_EN = /^(?:re|date|attention|attn|address|subject|from|parties|between|agreement|contract|notice|name|title|signed|background|guarantor|bank details?)$/i

/** Parties introduced as fields, "品牌方：某某公司", "Vendor: Hill Ltd", whose labels the text then uses as names; [] unless there are two. */
export function labelledNames(text: string, zh: boolean): Name[] {
  const found: Name[] = []
  for (const line of linesOf(text.slice(0, PARTICULARS))) {
    for (const [, label, full] of line.slice(0, 240).matchAll(zh ? LABEL_ZH : LABEL_EN) as Iterable<RegExpMatchArray>) {
      if (!label || !full || (zh ? FIELD_ZH : FIELD_EN).test(label) || countOf(text, label, USES) < USES || found.some(({ name }) => name === label)) continue
      found.push({ name: label, full: full.trim() })
    }
  }
  return found.length >= 2 ? found.slice(0, 4) : []
}
