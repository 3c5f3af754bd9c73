import type { Topic } from '../analyzers/types'
import type { Lang } from '../contract/types'

/** What a request is about and why it is made, in words that blame nobody: the subject, then one sentence. */
type Subject = readonly [string, string]

const zh = {
  subject: (title: string) => `关于${title === '' ? '合同文本' : `《${title}》`}的修改建议`,
  to: '致', from: '发件', date: '日期', theirs: '【对方名称】', ours: '【我方名称】',
  greeting: (name: string) => `${name}：`,
  greetingNobody: '您好：',
  opening: (title: string, count: number) => `感谢贵方就${title === '' ? '这份合同' : `《${title}》`}与我方协商，文本我方已经通读。为使保密与违约责任的约定更清楚、双方都便于执行，有${count}处文字想与贵方商量，列在下面。`,
  numbers: (n: number) => `${n}.`,
  item: (place: string, subject: string) => (place === '' ? subject : `${place}（${subject}）`),
  now: '现在的文字', nowMore: (n: number) => `（相关的另有${n}处）`,
  change: '建议改为', add: '建议增加', addAfter: (place: string) => `建议在${place}处补充`, why: '说明',
  open: '方括号里的内容留待双方商定。',
  closing: '以上各处都可以再商量；如贵方另有考虑，也请告知，我方愿意一起找到合适的写法。',
  regards: '顺颂商祺',
  none: '还没有采纳或改后采纳的意见，信里没有可写的内容；先在“发现”里作出决定，再来写信。',
  general: ['这一处的约定', '希望约定得更明确一些。'] as Subject,
  topics: {
    definition: ['保密信息的范围', '范围写清楚，双方都知道哪些内容要保密、哪些可以正常使用。'],
    scope: ['保密信息的使用范围与例外', '把可以使用、可以告知的情形写明，日常合作时不必逐次确认。'],
    duty: ['保护措施', '写明共同认可的做法，双方执行起来有据可依。'],
    incident: ['发生意外泄露时的通知与处置', '事先约定步骤，万一发生意外，双方可以及时配合、减少影响。'],
    liability: ['违约责任的计算', '责任与可能的损失相称、算法明确，可以减少日后的争议。'],
    remedy: ['补救方式与费用', '把补救办法写明，有助于尽快止住影响并公平分担费用。'],
    balance: ['双方约定的对等', '同类事项对双方同样适用，合作的基础会更稳固。'],
    term: ['保密期限', '期限写明，双方便于安排各自的管理。'],
    statute: ['与现行法律的衔接', '与法律规定保持一致，可以免去效力上的疑问。'],
    quality: ['文字与编号', '统一文字，避免日后理解不一致。'],
  } satisfies Record<Topic, Subject>,
}

export type LetterWords = typeof zh

const en: LetterWords = {
  subject: (title) => `Suggested changes to ${title === '' ? 'the draft agreement' : `“${title}”`}`,
  to: 'To', from: 'From', date: 'Date', theirs: '[name of the other side]', ours: '[our name]',
  greeting: (name) => `Dear ${name},`,
  greetingNobody: 'Dear all,',
  opening: (title, count) => `Thank you for working with us on ${title === '' ? 'the draft agreement' : `“${title}”`}, which we have read with care. To make the terms on confidentiality and liability clearer and workable for both of us, we would like to discuss ${count === 1 ? 'the following point' : `the following ${count} points`}.`,
  numbers: (n) => `${n}.`,
  item: (place, subject) => (place === '' ? subject.charAt(0).toUpperCase() + subject.slice(1) : `${place.replace(/^cl\. /, 'Clause ')} (${subject})`),
  now: 'Present wording', nowMore: (n) => ` (and ${n} related ${n === 1 ? 'place' : 'places'})`,
  change: 'We suggest', add: 'We suggest adding', addAfter: (place) => `We suggest adding, at ${place.replace(/^cl\. /, 'clause ')}`, why: 'Our thinking',
  open: 'What stands in square brackets is for both of us to settle.',
  closing: 'All of this is open to discussion. If you see a point differently, please let us know, and we will gladly look for wording that suits both of us.',
  regards: 'With kind regards,',
  none: 'Nothing has been accepted or adapted yet, so the letter has nothing to ask for; decide in Findings first.',
  general: ['the wording here', 'We would like it to be somewhat clearer.'],
  topics: {
    definition: ['what counts as confidential', 'A clear scope lets both of us know what to protect and what may be used freely.'],
    scope: ['permitted use and exceptions', 'Saying what may be used and shared spares both of us asking each time.'],
    duty: ['safeguards', 'Practices that both of us agree on are easier to follow and to show.'],
    incident: ['notice and steps after an accidental leak', 'Steps agreed beforehand help both of us act in time and limit the effect.'],
    liability: ['how liability is worked out', 'A measure in proportion to the likely loss, and clear to calculate, helps avoid disputes.'],
    remedy: ['remedies and costs', 'Agreed remedies help to contain the effect early and to share costs fairly.'],
    balance: ['equal terms for both sides', 'The same terms for the same matter put our cooperation on a firm footing.'],
    term: ['how long confidentiality lasts', 'A stated period lets both of us plan how we keep the information.'],
    statute: ['consistency with the law', 'Wording in line with the law removes doubts about its effect.'],
    quality: ['wording and numbering', 'Consistent wording avoids two readings later.'],
  },
}

/** Words of the letter by the reader's language. */
export const LETTER_WORDS: Readonly<Record<Lang, LetterWords>> = { zh, en }
