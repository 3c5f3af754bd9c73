import type { Lang } from '../../contract/types'

const zh = {
  head: '编辑审阅手册', name: '名称', nameHint: '换一个名字就另存一份。',
  rules: '规则', rulesHint: '数字是这条规则的门槛；标“经验值”的是本工具的数，其余来自法律。',
  on: (title: string) => `启用：${title}`, level: '轻重', asRule: (level: string) => `规则本来的：${level}`, ours: '经验值', usual: (value: string) => `本来是${value}`,
  more: '门槛与用语', wordsOnly: '用语', draft: { zh: '拟用条款（中文）', en: '拟用条款（英文）' } as Readonly<Record<Lang, string>>, draftHint: '留空就用规则本来的。',
  badNumber: '请填一个不小于0的数。', changed: (n: number) => (n === 0 ? '' : `改了${n}条`),
  house: '本单位规则', houseHint: '写一句措辞，合同里必须有，或者不得有。措辞按字面查找，不是公式；“…”代表中间可以隔40个字以内。',
  add: '加一条', remove: '删去这一条', untitled: '新的一条',
  title: { zh: '名称（中文）', en: '名称（英文）' } as Readonly<Record<Lang, string>>, advice: { zh: '建议（中文）', en: '建议（英文）' } as Readonly<Record<Lang, string>>,
  oneTongue: '只写一种语言也可以，另一种照用。',
  sort: '要求', must: '必须有', mustNot: '不得有', wordings: '措辞，一行一句', kinds: '适用于',
  save: '存下并使用', discard: '放弃改动', keepOn: '继续改', unsavedHead: '改动还没有存下',
  faults: { name: '请给手册起个名字。', houseName: '请给每条本单位规则起个名字。', wordings: '请给每条本单位规则至少写一句措辞。', short: (wording: string) => `“${wording}”太短，或空缺太多，请写得具体一些。`, kinds: '请给每条本单位规则选至少一类合同。', advice: '请给每条本单位规则写一句建议。', number: '有的门槛不是数，请改好再存。' },
  stored: (name: string) => `已存下“${name}”，现在用它审阅。`, waiting: '正在打开',
}

type Words = typeof zh

const en: Words = {
  head: 'Edit the playbook', name: 'Name', nameHint: 'Another name saves a second one.',
  rules: 'Rules', rulesHint: 'Numbers are a rule’s thresholds; those marked “our figure” are this product’s own, the others the law’s.',
  on: (title) => `On: ${title}`, level: 'Level', asRule: (level) => `As the rule: ${level.toLowerCase()}`, ours: 'our figure', usual: (value) => `usually ${value}`,
  more: 'Thresholds and wording', wordsOnly: 'Wording', draft: { zh: 'Suggested wording, Chinese', en: 'Suggested wording, English' }, draftHint: 'Left empty, the rule’s own is used.',
  badNumber: 'Enter a number of 0 or more.', changed: (n) => (n === 0 ? '' : `${n} changed`),
  house: 'House rules', houseHint: 'A wording that must stand in the contract, or must not. It is looked for as it is written, not as a formula; “…” stands for a gap of at most 40 characters.',
  add: 'Add a rule', remove: 'Delete this rule', untitled: 'A new rule',
  title: { zh: 'Name, Chinese', en: 'Name, English' }, advice: { zh: 'Advice, Chinese', en: 'Advice, English' },
  oneTongue: 'One language is enough; the other one uses it too.',
  sort: 'Requirement', must: 'must stand there', mustNot: 'must not stand there', wordings: 'Wordings, one a line', kinds: 'For',
  save: 'Save and use', discard: 'Discard the changes', keepOn: 'Go on editing', unsavedHead: 'The changes are not saved',
  faults: { name: 'Give the playbook a name.', houseName: 'Give every house rule a name.', wordings: 'Give every house rule at least one wording.', short: (wording) => `“${wording}” is too short, or has too many gaps; make it more specific.`, kinds: 'Choose at least one kind of contract for every house rule.', advice: 'Give every house rule a sentence of advice.', number: 'A threshold is not a number; mend it before saving.' },
  stored: (name) => `“${name}” was saved and is in use now.`, waiting: 'Opening',
}

/** Words of the playbook's editor. */
export const EDITOR_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
export type EditorWords = Words
