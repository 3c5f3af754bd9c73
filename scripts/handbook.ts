import { LAW, type LawId } from '../analyzers/law'
import { TERMS, type Term } from '../analyzers/terms'
import type { Level, Rule, Words } from '../analyzers/types'
import type { Lang } from '../contract/types'

/** How an article's number was checked (`Provision.checked` of the table of law), in words. */
const CHECKED = {
  M: 'full text read',
  W: 'confirmed by a published page',
  'M→': 'old text read, renumbering confirmed',
  G: 'general knowledge; no article number is shown',
} as const

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
  const rows = ids.map((id) => {
    const { cite, gist, since, checked, ...rest } = LAW[id]
    const until = 'until' in rest ? ` to ${String(rest.until)}` : ''
    return `| ${plain(cite.zh)}<br>${plain(cite.en)} | ${plain(gist.zh)}<br>${plain(gist.en)} | ${since}${until} | ${CHECKED[checked]} |`
  })
  return ['| Law | Says | In force since | Checked |', '|---|---|---|---|', ...rows, '']
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

function inLanguage(rule: Rule, lang: Lang): string[] {
  const variants = Object.entries(rule.variants ?? {}).flatMap(([name, variant]) => ['', `Variant \`${name}\`:`, '', ...words(variant[lang], rule, lang)])
  const [draft, hits, misses] = lang === 'zh' ? ['建议措辞', '会提出', '不会提出'] : ['Suggested wording', 'Raised', 'Not raised']
  return [
    `#### ${LANGUAGE[lang]}`, '', ...words(rule.words[lang], rule, lang), ...variants, '',
    `${draft}:`, '', `> ${plain(rule.draft[lang]).replaceAll('\n', '<br>')}`, '',
    `${hits}:`, '', ...rule.examples[lang].hit.map((text) => `- ${example(text)}`), '',
    `${misses}:`, '', ...rule.examples[lang].miss.map((text) => `- ${example(text)}`), '',
  ]
}

/** The handbook of rules, as Markdown. The same registry always gives the same text. */
export function handbook(rules: ReadonlyMap<string, Rule>): string {
  const pages = TOPICS.flatMap((topic) => {
    const members = [...rules].filter(([, rule]) => rule.topic === topic)
    if (members.length === 0) return []
    return [`## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`, '', ...members.flatMap(([id, rule]) => [
      `### ${id}`, '', `**${sentence(rule.words.zh.title, rule, 'zh')}** · **${sentence(rule.words.en.title, rule, 'en')}**`, '',
      `${rule.type} · ${rule.kinds.join(', ')}`, '', ...levels(rule), ...law(rule.law), ...thresholds(rule), ...LANGS.flatMap((lang) => inLanguage(rule, lang)),
    ])]
  })
  return [
    '# Rules', '',
    `Made from \`analyzers/rules/\` by \`test/handbook.test.ts\`; edit the rules, then run \`npx vitest run test/handbook.test.ts -u\`. ${rules.size} rules.`, '',
    'Levels depend on the reader: *burdened* owes, pays or is restrained, *protected* is the other side. `{name}` stands for a value of the contract under review. <mark>Marked</mark> is what a finding must quote.', '',
    ...pages,
  ].join('\n').replace(/\n+$/, '\n')
}
