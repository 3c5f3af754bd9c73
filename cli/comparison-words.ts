import type { Lang } from '../contract/types'
import type { Level } from '../analyzers/types'
import { placeWords } from '../analyzers/words'
import type { ComparedClause, ComparedPoint, Comparison } from './comparing'
import { atLeast } from './job'
import { LEVEL_WORDS } from './readable'
import { wordChanges } from './word-changes'

/** Below this share of clauses in common two texts are hardly two versions of one contract. */
const RELATED = 0.5
const LONGEST_QUOTE = 160

const zh = {
  fixed: '已解决', open: '仍未解决', fresh: '新出现', reworded: '改写的条款', added: '新增的条款', removed: '删去的条款', none: '无',
  partly: '两份文件没有全部读完：没有读到的部分里可能还有差别。',
  unlike: '两份文件看来不是同一份合同的两个版本。', same: '两份文件的文字相同。', lighter: (n: number) => `另有${n}点较轻，没有列出。`, advice: '这是一份核对清单，不是法律意见。',
}
const en: typeof zh = {
  fixed: 'Fixed', open: 'Still open', fresh: 'New', reworded: 'Reworded clauses', added: 'Added clauses', removed: 'Removed clauses', none: 'none',
  partly: 'Not all of the two files was read: there may be more differences in the rest.',
  unlike: 'These do not look like two versions of one contract.', same: 'The two files have the same text.', lighter: (n: number) => `${n} lighter ${n === 1 ? 'point is' : 'points are'} not listed.`, advice: 'A checklist, not legal advice.',
}

function pointLines({ level, title, place, rule, quote }: ComparedPoint, lang: Lang): string[] {
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote
  return [`  ■ [${LEVEL_WORDS[lang][level]}] ${title}${place ? `  ${place}` : ''}  (${rule})`, ...(short === '' ? [] : [`      “${short.replaceAll('\n', ' ')}”`])]
}

function clauseLines({ label, heading, before, after }: ComparedClause, lang: Lang): string[] {
  const name = [placeWords(label, lang), heading].filter((part) => part !== '').join(' ')
  const text = before !== '' && after !== '' ? wordChanges(before, after) : before || after
  return [...(name === '' ? [] : [`  ${name}`]), ...text.split('\n').map((line) => `      ${line}`), '']
}

/** A comparison as plain text for a terminal. */
export function comparisonWords(comparison: Comparison, lang: Lang, minLevel: Level): string {
  const t = lang === 'zh' ? zh : en
  const { before, after } = comparison
  const isSame = before.textSha256 === after.textSha256
  const lighter = (['fixed', 'open', 'fresh'] as const).flatMap((key) => comparison[key]).filter(({ level }) => !atLeast(level, minLevel)).length
  const section = (name: string, count: number, body: readonly string[]): string[] => [`${name}${lang === 'zh' ? '：' : ': '}${count === 0 ? t.none : count}`, ...body, ...(body.length > 0 && body.at(-1) !== '' ? [''] : [])]
  const points = (['fixed', 'open', 'fresh'] as const).flatMap((key) => {
    const shown = comparison[key].filter(({ level }) => atLeast(level, minLevel))
    return section(t[key], shown.length, shown.flatMap((point) => pointLines(point, lang)))
  })
  const changed = (['reworded', 'added', 'removed'] as const).flatMap((key) => section(t[key], comparison[key].length, comparison[key].flatMap((clause) => clauseLines(clause, lang))))
  return [
    `${before.file} → ${after.file}`,
    ...(comparison.complete ? [] : [t.partly]),
    ...(isSame ? [t.same] : comparison.kinship < RELATED ? [t.unlike] : []),
    '',
    ...points,
    '',
    ...(isSame ? [] : changed),
    ...(lighter > 0 ? [t.lighter(lighter)] : []),
    t.advice,
    '',
  ].join('\n')
}
