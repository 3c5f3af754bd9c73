import type { Contract } from '../../contract/types'
import { secrecy } from '../facts/secrecy'
import { mayMatch, sieved } from '../facts/sieve'
import { useLimits } from '../facts/use-limits'
import { articleOf, defineRule, lowerOf, sentences, type Sentence } from '../kit'
import purpose from '../provisions/purpose-limit'
import securityMeasures from '../provisions/security-measures'

/** Outside services that learn from what they are given. */
const AI = /人工智能|大模型|语言模型|生成式|智能(?:助手|工具|问答|写作|翻译|体|客服|软件|程序|服务|平台)|机器学习|深度学习|聊天(?:机器人|工具|程序|软件)|对话(?:机器人|程序|工具|模型|式)|问答(?:程序|机器人|软件|工具)|自动(?:写作|翻译)|在线翻译|训练(?:[^。；，]{0,8}(?:模型|算法|系统)|数据|集|语料)|(?:模型|算法)(?:的)?训练|chatgpt|copilot|deepseek|aigc|\bartificial[- ]intelligence\b|\b(?:machine|deep)[- ]learning\b|\b(?:large )?language[- ]models?\b|\bgenerative\b|\bllms?\b|\bchat ?-?bots?\b|\b(?:writing|virtual|digital|chat|ai|coding) (?:assistants?|tools?|programs?|services?|apps?)\b|\b(?:question-answering|conversational|prompt-based) (?:\w{1,12} )?(?:program|tool|service|system|engine)|\bonline translat|\btrain(?:s|ed|ing)?\b[^.;]{0,30}\b(?:models?|algorithms?|neural|networks)|\bmodel[- ]training/
/** Two letters tell the sieve nothing, so they are looked for by themselves. */
const AI_LETTERS = /\bai\b/
/** It is the business or the name of a party, not a word on what may be done with the secrets. */
const NAME = /人工智能[^。；，]{0,10}(?:公司|研究院|研究所|实验室)|(?:\bai\b|\bartificial intelligence)(?:,? (?:[a-z]{1,12} ){0,2}(?:inc|ltd|limited|llc|plc|corp|gmbh|company)\b)/g
/** What the contract is about may be such a product; that says nothing of the secrets, unless something is forbidden in the same breath. */
const PRODUCT = /(?:人工智能|大模型|语言模型|生成式|智能)[^。；，、]{0,12}(?:产品|项目|业务|芯片|样机|系统集成|解决方案|演示)|\b(?:ai|artificial intelligence|machine[- ]learning|language[- ]model|generative)(?:[- ](?:based|powered|driven|enabled))?\s(?:[a-z]{1,14}\s){0,2}(?:products?|projects?|chips?|business|prototypes?|demonstrations?|start-?ups?|hardware)\b/g
const BARS = /不得|不可|不能|不会|禁止|严禁|未经|\b(?:not|no|never|neither|nor|without|unless)\b|\bke(?:ep|pt)\b/
/** Something is put into it, or done with it. */
const PUT = /输入|录入|上传|提供|提交|送入|送交|喂|投喂|粘贴|导入|交给|交由|发给|用于|使用|用作|处理|训练|读取|披露|存入|放入|放进|接触|远离|不进|不得|不可|可以|\b(?:put|input|upload|feed|fed|enter|submit|paste|run|read|us(?:e|ed|ing)|train|process|provid|disclos|shar|expos|transmit|load|type|giv|pass|ingest|go into|goes into|kept (?:out|off|away|from)|keep\b[^.;]{0,24}\b(?:out of|off|away|from))/

sieved([AI, PUT])

function spokenOf(contract: Contract, sentence: Sentence): boolean {
  if (!mayMatch(contract, PUT, sentence)) return false
  const text = lowerOf(contract, sentence)
  if (!(mayMatch(contract, AI, sentence) && AI.test(text)) && !AI_LETTERS.test(text)) return false
  const named = text.replace(NAME, '')
  const rest = BARS.test(named) ? named : named.replace(PRODUCT, '')
  return (AI.test(rest) || AI_LETTERS.test(rest)) && PUT.test(text)
}

export default defineRule({
  type: 'MISSING',
  topic: 'scope',
  kinds: ['NDA', 'DPA'],
  levels: { protected: 'low', burdened: null, neutral: 'low' },
  law: ['cn.civil-code.501', 'cn.spc-2020-7.5', 'us.dtsa.1839.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '没提能否交给外部 AI',
      found: '没有约定能否把对方的信息输入外部人工智能服务。',
      why: '贴进聊天工具的内容会离开双方的控制，可能被留存或用来训练。',
      ask: '加一句：未经书面同意，不得把保密信息输入会留存或用于训练的外部人工智能服务。',
    },
    en: {
      title: 'Nothing on outside AI services',
      found: 'Nothing says whether the other side’s information may be put into outside AI services.',
      why: 'What is pasted into such a tool leaves both parties’ control and may be kept or used for training.',
      ask: 'Bar putting it into AI services that retain it or train on it without written consent.',
    },
  },
  draft: {
    zh: '未经披露方事先书面同意，接收方不得将保密信息输入会留存输入内容或将其用于模型训练的外部人工智能服务；获准使用的，视同该服务提供者为接收方的分包方。',
    en: 'Without the Discloser’s prior written consent the Recipient shall not put Confidential Information into any outside artificial intelligence service that retains it or uses it for training; a service so permitted counts as the Recipient’s subcontractor.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 保密信息指技术资料和客户名单。\n第二条 接收方仅可为评估合作使用保密信息，不得向第三方披露。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密。',
        '双方保密协议\n第一条 双方应对对方的源代码和报价保密，不得向第三方披露。',
        '保密协议\n第一条 甲方向乙方提供其大模型产品的演示，演示资料为保密信息。\n第二条 乙方不得向第三方披露。',
      ],
      miss: [
        '保密协议\n第一条 接收方不得向第三方披露保密信息。\n第二条 未经书面同意，不得将保密信息输入外部人工智能服务。',
        '保密协议\n第一条 接收方不得向第三方披露保密信息，也不得将其用于模型训练。',
        '技术服务合同\n第八条 保密\n乙方应对甲方的技术资料和客户名单保密，不得向第三方披露。',
        '保密协议\n第一条 接收方不得披露保密信息，也不得把资料贴进聊天机器人。',
        '保密协议\n第一条 接收方不得披露保密信息，资料不进任何聊天工具。',
      ],
      mended: [
        '保密协议\n第一条 保密信息指技术资料和客户名单。\n第二条 接收方仅可为评估合作使用保密信息，不得将其输入会留存输入内容的外部人工智能服务。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密；未经书面同意不得使用生成式工具处理。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. The Recipient shall use it solely for the Purpose and shall not disclose it to third parties.',
        'DATA PROCESSING AGREEMENT\n1. The Processor shall process Personal Data only on documented instructions and keep it confidential.',
        'MUTUAL NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s Confidential Information secret.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means recipes for an artificial intelligence chip.\n2. The Recipient shall keep it secret.',
        'NON-DISCLOSURE AGREEMENT\n1. The Discloser provides drawings of its AI-powered products, which are Confidential Information.\n2. The Recipient shall keep them secret.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose Confidential Information to third parties.\n2. The Recipient shall not put it into any artificial intelligence service without consent.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose Confidential Information, nor use it for machine learning.',
        'SERVICES AGREEMENT\n8. Confidentiality\nEach party shall keep the other’s pricing and technical data confidential and shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. No recipe may be read by a question-answering program.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. The recipes are kept away from online chatbots.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. The Recipient shall not disclose it to third parties nor put it into any outside artificial intelligence service that retains it.',
        'DATA PROCESSING AGREEMENT\n1. The Processor shall process Personal Data only on documented instructions and keep it confidential.\n2. Personal Data shall not be used to train language models.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || sentences(contract).some((sentence) => spokenOf(contract, sentence))) return
    // One more way to lose control: it lies inside the card that speaks of use or of safeguards, where there is one.
    const under = !useLimits(contract, purpose.read(contract)).use ? 'scope-purpose-recipients-missing' : securityMeasures.read(contract) === null ? 'obl-security-measures-missing' : 'inc-notify-missing'
    yield { evidence: [], lookedAt: duties.slice(0, 3).map((duty) => articleOf(contract, duty.clause) ?? duty), under }
  },
})
