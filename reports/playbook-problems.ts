import type { Shelf } from '../analyzers/playbook/shelf'
import type { Lang } from '../contract/types'

type Code = NonNullable<Shelf['problem']>['code']

/** Why a file is no playbook, and what to do; `{at}` is the place in the file. */
const WORDS: Readonly<Record<Code, Readonly<Record<Lang, string>>>> = {
  'not-json': { zh: '这个文件不是JSON，请用从设置里导出的手册文件。', en: 'This file is not JSON; take one that was exported in Settings.' },
  'not-a-playbook': { zh: '这个JSON文件不是审阅手册。', en: 'This JSON file is not a playbook.' },
  'newer-schema': { zh: '这份审阅手册是更新的版本写的，请先更新。', en: 'This playbook was written by a newer version; update first.' },
  'unknown-field': { zh: '文件里有不认识的项：{at}。', en: 'The file has a field that is not known: {at}.' },
  'wrong-type': { zh: '{at}这一项的值不对。', en: 'The value of {at} is not right.' },
  'unknown-rule': { zh: '没有{at}这条规则。', en: 'There is no rule {at}.' },
  'unknown-option': { zh: '规则没有{at}这个设定。', en: 'The rule has no option {at}.' },
  'bad-wording': { zh: '{at}的措辞太短，或空缺太多。', en: 'The wording at {at} is too short, or has too many gaps.' },
  twice: { zh: '{at}出现了两次。', en: '{at} is there twice.' },
  'too-large': { zh: '这个文件太大，不会是审阅手册。', en: 'This file is too large to be a playbook.' },
  'name-taken': { zh: '“{at}”是自带手册的名字，请在文件里换一个名字。', en: '“{at}” is the name of a playbook that comes with the product; give it another name in the file.' },
  'unknown-base': { zh: '没有“{at}”这份手册可作起点。', en: 'There is no playbook “{at}” to start from.' },
}

/** The sentence that a person reads. */
export function playbookProblem({ code, at }: NonNullable<Shelf['problem']>, lang: Lang): string {
  return WORDS[code][lang].replace('{at}', at || (lang === 'zh' ? '文件' : 'the file'))
}
