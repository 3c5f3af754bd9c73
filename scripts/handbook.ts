import { isConfirmed, LAW, type LawId, type LegalSource } from '../analyzers/law'
import { TERMS, type Term } from '../analyzers/terms'
import type { Level, Rule, Words } from '../analyzers/types'
import type { Lang } from '../contract/types'

/** How an entry of the table of law was checked, in words. */
function checking(source: LegalSource): string {
  const { checked, standing } = source
  if (standing === 'practice') return 'practice, not a statute'
  const numbered = { M: 'full text read', W: 'confirmed by a published page', 'M→': 'old text read, new number confirmed by a quotation', G: 'general knowledge' }[checked]
  const told = isConfirmed(source) ? numbered : checked === 'M→' ? 'old text read, new number not confirmed and not shown' : 'general knowledge; no article number is shown'
  return standing === 'pending' ? `not in force; ${told}` : told
}

const LANGS: readonly Lang[] = ['zh', 'en']
const LANGUAGE: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' }
const TOPICS = ['definition', 'scope', 'duty', 'incident', 'liability', 'remedy', 'balance', 'term', 'statute', 'quality'] as const

/** Text as Markdown that shows just that text. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]|#~]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** An example: `[[…]]` becomes a mark, line breaks stay. */
function example(text: string): string {
  return text
    .split(/(\[\[|\]\])/)
    .map((part) => (part === '[[' ? '<mark>' : part === ']]' ? '</mark>' : plain(part).replaceAll('\n', '<br>')))
    .join('')
}

/** A sentence with the rule's own thresholds and terms filled in; what comes from the contract stays as `{name}`. */
function sentence(words: string, rule: Rule, lang: Lang): string {
  return plain(words.replace(/\{(\w{1,30})\}/g, (whole, name: string) => String(rule.options[name] ?? whole)).replace(/@(\w{1,30})/g, (whole, name: string) => TERMS[name as Term]?.[lang] ?? whole))
}

function levels(rule: Rule): string[] {
  const shown = (level: Level | null): string => level ?? 'not shown'
  return ['| protected | burdened | neutral |', '|---|---|---|', `| ${shown(rule.levels.protected)} | ${shown(rule.levels.burdened)} | ${shown(rule.levels.neutral)} |`, '']
}

function law(ids: readonly LawId[]): string[] {
  if (ids.length === 0) return []
  const rows = ids.map((id) => `| ${plain(LAW[id].cite.zh)}<br>${plain(LAW[id].cite.en)} | ${plain(LAW[id].gist.zh)}<br>${plain(LAW[id].gist.en)} | ${days(LAW[id])} | ${checking(LAW[id])} |`)
  return ['| Law | Says | In force since | Checked |', '|---|---|---|---|', ...rows, '']
}

function days({ since, until, standing }: LegalSource): string {
  return `${since === '' ? (standing === 'pending' ? 'not in force' : 'no one day') : since}${until === undefined ? '' : ` to ${until}`}`
}

/** Every source of law that a rule may cite, whether one does or not, and where it was read. */
function tableOfLaw(): string[] {
  const rows = Object.entries(LAW).map(([id, source]) => `| \`${id}\` | ${plain(source.cite.zh)}<br>${plain(source.cite.en)} | ${days(source)} | ${checking(source)}${source.source === '' ? '' : `<br>${plain(source.source)}`} |`)
  return ['## Table of law', '', 'Summaries are our own words; none of this is an official text. Have a lawyer compare with the official databases before relying on it.', '', '| Id | Cited as | In force since | Checked |', '|---|---|---|---|', ...rows, '']
}

function thresholds(rule: Rule): string[] {
  const names = Object.keys(rule.options)
  if (names.length === 0) return []
  const rows = names.map((name) => `| \`${name}\` | ${rule.options[name]} | ${rule.heuristic.includes(name) ? 'our figure' : 'from the law cited'} |`)
  return ['| Threshold | Value | Whose |', '|---|---|---|', ...rows, '']
}

function words(said: Partial<Words>, rule: Rule, lang: Lang): string[] {
  const parts: readonly (readonly [string, string | undefined])[] = lang === 'zh'
    ? [['标题', said.title], ['发现', said.found], ['为什么', said.why], ['可以要求', said.ask]]
    : [['Title', said.title], ['Found', said.found], ['Why', said.why], ['Ask for', said.ask]]
  return parts.flatMap(([name, text]) => (text === undefined ? [] : [`- **${name}**: ${sentence(text, rule, lang)}`]))
}

/** Right, wrong and missed findings of a rule on one labelled set, as `npm run measure -- --save` wrote them. */
export type Measured = Readonly<Record<string, { readonly per?: Readonly<Record<string, { readonly tp?: number; readonly fp?: number; readonly fn?: number }>> }>>

const SETS = [['challenge', 'our own mini-contracts'], ['rules-zh', 'labelled Chinese contracts'], ['rules-en', 'labelled English contracts']] as const

/** Precision and recall where anything was there to be found, with the counts they stand on. */
function measured(id: string, figures: Measured): string[] {
  const rows = SETS.flatMap(([set, name]) => {
    const { tp = 0, fp = 0, fn = 0 } = figures[set]?.per?.[id] ?? {}
    if (tp + fp + fn === 0) return []
    const share = (part: number, rest: number): string => (part + rest === 0 ? '–' : (part / (part + rest)).toFixed(2))
    return [`| ${name} | ${share(tp, fp)} | ${share(tp, fn)} | ${tp} right, ${fp} false, ${fn} missed |`]
  })
  return rows.length === 0 ? ['Not measured yet: nothing labelled has it.', ''] : ['| Measured on | Precision | Recall | Counts |', '|---|---|---|---|', ...rows, '']
}

function inLanguage(rule: Rule, lang: Lang): string[] {
  const variants = Object.entries(rule.variants ?? {}).flatMap(([name, variant]) => ['', `Variant \`${name}\`:`, '', ...words(variant[lang], rule, lang)])
  const [draft, hits, misses, repaired] = lang === 'zh' ? ['建议措辞', '会提出', '不会提出', '改好之后'] : ['Suggested wording', 'Raised', 'Not raised', 'Repaired']
  const mended = rule.examples[lang].mended ?? []
  return [
    `#### ${LANGUAGE[lang]}`, '', ...words(rule.words[lang], rule, lang), ...variants, '',
    `${draft}:`, '', `> ${plain(rule.draft[lang]).replaceAll('\n', '<br>')}`, '',
    `${hits}:`, '', ...rule.examples[lang].hit.map((text) => `- ${example(text)}`), '',
    `${misses}:`, '', ...rule.examples[lang].miss.map((text) => `- ${example(text)}`), '',
    ...(mended.length === 0 ? [] : [`${repaired}:`, '', ...mended.map((text) => `- ${example(text)}`), '']),
  ]
}

/** The handbook of rules, as Markdown. The same registry always gives the same text. */
export function handbook(rules: ReadonlyMap<string, Rule>, figures: Measured): string {
  const pages = TOPICS.flatMap((topic) => {
    const members = [...rules].filter(([, rule]) => rule.topic === topic)
    if (members.length === 0) return []
    return [`## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`, '', ...members.flatMap(([id, rule]) => [
      `### ${id}`, '', `**${sentence(rule.words.zh.title, rule, 'zh')}** · **${sentence(rule.words.en.title, rule, 'en')}**`, '',
      `${rule.type} · ${rule.kinds.join(', ')}`, '', ...levels(rule), ...law(rule.law), ...thresholds(rule), ...measured(id, figures), ...LANGS.flatMap((lang) => inLanguage(rule, lang)),
    ])]
  })
  return [
    '# Rules', '',
    `Made from \`analyzers/rules/\` by \`test/handbook.test.ts\`; edit the rules, then run \`npx vitest run test/handbook.test.ts -u\`. ${rules.size} rules.`, '',
    'Levels depend on the reader: *burdened* owes, pays or is restrained, *protected* is the other side. `{name}` stands for a value of the contract under review. <mark>Marked</mark> is what a finding must quote. The measured figures are those of `test/figures.json`; the sets were at hand while the rules were written, so they are no promise for unseen contracts.', '',
    ...pages,
    ...tableOfLaw(),
  ].join('\n').replace(/\n+$/, '\n')
}
