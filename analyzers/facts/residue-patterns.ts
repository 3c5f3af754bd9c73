/**
 * What a chat assistant or a drafter leaves in a text. Tried on few sentences (see the cues in residue.ts); many short patterns, because
 * each can be proved safe on its own. English ones read lower case.
 */
export const ASSISTANT_ZH: readonly RegExp[] = [
  /以上(?:是|为|内容)[^。]{0,40}(?:扩充|示例|样例|范例|草案|模板|初稿|建议)[^。]{0,40}(?:可以?|请)(?:根据|结合|按)/,
  /(?:文档|本文|文本|本稿|初稿|草案|本(?:合同|协议)|条款|全文|以上内容)[^。，]{0,16}(?:由|为|经)\s?(?:AI|人工智能|大模型|ChatGPT|DeepSeek|文心一言|豆包|Kimi|通义)[^。，；]{0,6}(?:生成|撰写|起草|整理)(?!的)|^[（(【[]?\s?(?:注[：:])?\s?(?:本文)?由?\s?(?:AI|人工智能)\s?(?:辅助|自动)?生成[^。，的]{0,8}$/,
  /希望(?:以上|这[份些个]|上述|本)[^。]{0,20}(?:对您|对你|帮助|有所帮助|满足)/,
  /(?:如果|如)(?:您|你)(?:还)?(?:有|需要?|想|希望)[^。]{0,30}(?:告诉我(?!们)|联系我(?!们)|告知我(?!们)|我(?:可以|能|会)(?:继续|再|帮|为))/,
  /作为(?:一[个名款])?\s?(?:AI|人工智能)(?:语言)?(?:模型|助手)|请(?:您|你)?(?:随时)?(?:告诉|告知)我|根据(?:您|你)的(?:要求|需求|描述|说明)[^。]{0,16}(?:优化|修改|生成|起草|整理|调整|润色|拟定)(?:后|如下|了|[：:，]|[^。]{0,8}(?:版本|合同|协议|条款|文本|稿))|(?:好的|当然(?:可以)?)[，！!,]\s?(?:以下|下面|这|我)|我是一?[个名款]?(?:AI|人工智能)/,
  /(?:仅|只)供参考[^。]{0,20}(?:咨询|律师)/,
  /(?:这|下面|以下)(?:就?是|为)[^。；，]{0,6}[您你](?:要|需要|要求|想要|所要)的[^。；，]{0,16}(?:合同|协议|条款|版本|文本|初稿|草稿)/,
  /(?:以上|本)(?:内容|文本|模板|条款|范本|稿)(?:仅|只)供参考|以下是(?:(?:修改|优化|完善|更新|调整|润色|扩充|精简|改写)后?的|为您|为你|根据您|根据你|一份(?:为|根据|示范|完整|简单))|(?:具体|上述|以上)(?:条款|内容)[^。]{0,16}可(?:以)?(?:根据|结合)(?:实际|具体)(?:情况|需要|需求)[^。]{0,16}(?:调整|修改|增删)/,
]
export const DRAFTER_ZH: readonly RegExp[] = [
  /[（(【[]\s?(?:注|备注|批注|说明|起草说明|修改说明|评论|法务|律师|审核意见)[^：:）)】\]]{0,8}[：:][^）)】\]]{0,80}(?:确认|核实|核对|待|补充|讨论|修改|改为|删除|是否|吗|沟通|再议|商量|谈|留意)/,
  /[【[（(]\s?(?:TODO|待办|此处(?:需|待|请|要)?[^】\]）)]{0,20}(?:确认|核实|修改|斟酌|讨论|再改)|这里[^】\]）)]{0,20}(?:确认|核实|修改|斟酌|讨论|再改|补充|想想))/,
  /(?:待|请|需)(?:我方|对方|客户|甲方|乙方|领导|老板|王总|李总|法务|律师|业务|财务)[^，。；]{0,10}(?:再)?(?:确认|审核|核定|核实|拍板|定夺)(?:后(?:再)?(?:定|填|改))?\s?[）)】\]！!?？]|[（(【[]\s?[㐀-鿿]{1,2}(?:律师|总|经理|主任|法务|老师)\s?(?:[：:]|说|认为|觉得|要求改|让)|[（(【[]\s?(?:修订|修改|批注)\s?[A-Za-z]{0,2}\d{0,3}\s?[：:]/,
  /(?<![:：\w])\/\/[^/\n]{0,40}(?:再改|再定|再议|确认|核对|待定|修改)/,
  /^\s?备注\s?[：:][^。]{0,40}(?:对方(?:不|未|尚|还|要)|下轮|谈判|再定|再议|回头)/,
  /我(?:再|先|回头|待会|稍后|明天|下午|下周)(?:去|来|跟|和|找)?[^。；，]{0,8}(?:问|确认|核|查|商量|沟通|补一|改一)|(?:模板|范本|样本|原稿)(?:里|中)?(?:自带|带的|原来就有)/,
  /(?<![请您])(?:记得|别忘了?|不要忘了?)[^。；，]{0,8}(?:删|去掉|改成|改掉|补上|填上|换成|换掉)|(?:先|暂时?|暂且)(?:按|照|用|这么)?[^。；，]{0,10}(?:写着|写上|填着|留着|空着|放着)/,
  /[【[（(]\s?此处[^】\]）)]{0,16}(?:核对|商量|商定|补充|待定)|^\s?(?:提示|批注|修改意见|编者按|起草人注|律师注|法务意见)\s?[：:]|(?:以下|本文|上述)内容(?:为|系)(?:模拟|虚构|演示|测试)|(?:这|此)条[^。]{0,12}(?:要不要|是否保留|再改|先留着|对方(?:可能|不会|应该)|回头|别让)|[?？]{3,}/,
]
export const ASSISTANT_EN: readonly RegExp[] = [
  /\b(?:document|draft|agreement|contract|text|template)\b[^.;]{0,24}\b(?:generated|drafted|written) (?:by|with|using) (?:ai|chatgpt|gpt|claude|gemini|copilot|an ai)\b/,
  /\bas an ai(?: language)? (?:model|assistant)|\bi hope this (?:helps|draft)|^(?:sure|certainly|of course|absolutely)[,!] (?:here|i|below)|\bhere(?: is|[’']s) (?:a|an|the|your) (?:revised|updated|draft|sample|simple|complete|expanded|rewritten|improved|more)/,
  /\bthis (?:draft|template|sample|document|text) is (?:provided |intended )?(?:solely |only )?for (?:general |your )?(?:informational|information|reference|illustrative)[^.]{0,120}(?:attorney|lawyer|counsel|legal advice)/,
  /\bfeel free to (?:modify|adjust|customi[sz]e|adapt|edit|change|let me)|\blet me know if you(?:[’']d| would| want| need)|\bi[’']ve (?:kept|made|added|revised|updated|drafted|simplified|included|removed|rewritten|tightened|highlighted)\b/,
  /\bthis is (?:a|just a) (?:general|sample|basic) template[^.]{0,60}(?:lawyer|attorney|legal)/,
  /\b(?:i[’']m|i am) an ai\b|\bwould you like me to\b/,
  /\bhere(?: is|[’']s) (?:a|an|your) (?:[a-z-]{3,14} ){0,2}(?:version|rewrite|redraft|draft)\b|\bhere(?: is|[’']s) [^.;]{0,60}\b(?:you(?:[’']ve)? (?:asked for|requested)|as you (?:asked|requested))\b/,
]
export const DRAFTER_EN: readonly RegExp[] = [
  /\[\s?(?:note to (?:the )?(?:draft|drafter|reviewer|self|client|counsel|file|legal)|ntd|drafting note|drafter[’']s note|comment|todo|to do|tbc with|reviewer|legal to|client to|query|nb|internal note|ac note)\b[^\]]{0,300}\]?/,
  /[[(]\s?note to (?:the )?[a-z]{2,16}(?: [a-z]{2,16})?:|\(\s?(?:note to (?:draft|self|drafter|client|counsel)|ntd|internal note|drafter[’']s note)\b|\bntd:|\bnote to (?:the )?(?:draft|drafter|self|client|counsel|reviewer|file|legal|finance)\b\s?[:–-]/,
  /\([a-z]{2,12}\s?[:–—]\s[^)]{0,100}\?/,
  /\[[a-z]{2,12}[:–-] [^\]]{0,120}(?:\?|check|confirm|discuss|revise|delete|keep|agreed?|please)/,
  /\[(?:please )?(?:check|confirm|discuss|verify)(?:ed)? (?:with|this|whether|if)\b[^\]]{0,100}\]/,
  /\btodo(?::| (?:confirm|check|add|ask|fix|verify|update|discuss|agree)\b)|<<\s?(?:check|confirm|todo|tbc|ask|discuss|verify|note)\b|\[\s?placeholder\b|\bcomment \[[a-z]{1,4}\d{1,3}\]|\?{3,}/,
  /\[(?:[a-z.&]{1,12} )?(?:comments?|remarks?)\s?[:–—-]|[[(][^\])]{0,80}\b(?:the other side|last round|next round|leave (?:it|this) in|keep (?:it|this) in|for now)\b[^\])]{0,80}[\])]/,
  /\b(?:opposing|other side|their) counsel (?:may|might|will|won[’']t) (?:push back|object|not notice|resist)/,
]
