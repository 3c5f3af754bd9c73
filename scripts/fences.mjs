/**
 * Who may know whom. A fence forbids an import when `from` matches the importing file, `to` matches what is imported
 * and `unless` does not match it. Files are named from the checkout's root with `/`; npm packages as `npm:name`,
 * Node's own modules as `node:name`. `$1` in `to` and `unless` stands for the first group of `from`.
 * `types: true` lets type-only imports through.
 *
 * @typedef {{ name: string, from: RegExp, to: string, unless?: string, types?: boolean, tell: string }} Fence
 * @type {readonly Fence[]}
 */
export const FENCES = [
  {
    name: 'contract-imports-nothing',
    from: /^contract\//,
    to: '.',
    unless: '^contract/',
    tell: 'contract/ is the common language: plain data that knows nobody. What needs another module belongs with that module.',
  },
  {
    name: 'a-rule-stands-alone',
    from: /^analyzers\/rules\/([^/.]+)/,
    to: '^analyzers/rules/',
    unless: '^analyzers/rules/$1(/|\\.)',
    tell: 'A rule leans on kit, facts, provisions and law, never on another rule. Shared reading belongs in analyzers/facts/.',
  },
  {
    name: 'provisions-never-judge',
    from: /^analyzers\/provisions\//,
    to: '^analyzers/rules/',
    tell: 'A provision says what the contract provides. What both need belongs in analyzers/facts/; a verdict belongs in the rule.',
  },
  {
    name: 'facts-only-read',
    from: /^analyzers\/facts\//,
    to: '^analyzers/(rules|provisions|readings)/',
    tell: 'A fact reads without judging and knows neither rules nor provisions. Move the shared reading down into analyzers/facts/, or up into analyzers/readings/ where it leans on provisions.',
  },
  {
    name: 'readings-never-judge',
    from: /^analyzers\/readings\//,
    to: '^analyzers/rules/',
    tell: 'A reading says in more detail what provisions and facts say, for several rules. A verdict belongs in the rule.',
  },
  {
    name: 'provisions-know-no-readings',
    from: /^analyzers\/provisions\//,
    to: '^analyzers/readings/',
    tell: 'Readings lean on provisions, not the other way round. What a provision needs belongs in analyzers/facts/.',
  },
  {
    name: 'analyzers-are-pure',
    from: /^analyzers\//,
    to: '.',
    unless: '^(analyzers|contract)/|^npm:(?:compromise|opencc-js)$',
    tell: 'analyzers/ is a pure function of the contract: of npm only compromise and OpenCC’s characters, no DOM, Node or browser. Reading a source belongs in extractors/, drawing in components/, wiring in entrypoints/.',
  },
  {
    name: 'extractors-only-extract',
    from: /^extractors\//,
    to: '^(analyzers|components|entrypoints|highlighter|bridge|reports|cli)/',
    tell: 'An extractor turns a source into a Contract and finds the way back. Judging belongs in analyzers/, painting in highlighter/, messages in bridge/ and entrypoints/.',
  },
  {
    name: 'highlighter-only-paints',
    from: /^highlighter\//,
    to: '.',
    unless: '^(highlighter|contract)/',
    tell: 'highlighter/ gets spans and ranges and paints them; it knows contract/ only. What to paint is decided in entrypoints/.',
  },
  {
    name: 'components-know-types-only',
    from: /^components\//,
    to: '^(analyzers|contract)/',
    types: true,
    tell: 'components/ may import TYPES of contract/ and analyzers/ (`import type`). Values come in as props, from entrypoints/.',
  },
  {
    name: 'components-only-draw',
    from: /^components\//,
    to: '.',
    unless: '^(components|contract|analyzers)/|^reports/coverage-words|^npm:react(-dom)?$|^npm:@radix-ui/react-tabs$|^npm:diff$|^npm:d3-(scale|shape)$',
    tell: 'components/ get props and give callbacks; of npm only react, the tabs of Radix, the word diff and the scales and shapes of d3, of reports/ only the coverage line that screen and terminal share. Extracting, painting, messages and browser calls belong in entrypoints/ and what they wire.',
  },
  {
    name: 'charts-stay-in-their-chunk',
    from: /^(?!components\/exposure\/)/,
    to: '^npm:d3-',
    tell: 'The chart library is loaded with the exposure tab, and only with it.',
  },
  {
    name: 'bridge-only-carries',
    from: /^bridge\//,
    to: '^(analyzers|components|extractors|highlighter|reports|cli)/',
    types: true,
    tell: 'bridge/ is the message map and the list of stored keys: shapes only (`import type`). Work belongs on either side of it.',
  },
  {
    name: 'reports-only-report',
    from: /^reports\/(?!docx\/)/,
    to: '^(extractors|components|entrypoints|highlighter|bridge|cli)/',
    tell: 'A report is made of findings and a contract. Reading belongs in extractors/, drawing in components/.',
  },
  {
    name: 'word-files-know-the-docx-reader',
    from: /^reports\/docx\//,
    to: '^(extractors|components|entrypoints|highlighter|bridge|cli)/',
    unless: '^extractors/(docx|failures)',
    tell: 'Comments go into the very file that was read, so reports/docx/ may know the DOCX reader, and no other.',
  },
  {
    name: 'cli-has-no-screen',
    from: /^cli\//,
    to: '^(components|entrypoints|highlighter|bridge)/',
    tell: 'cli/ runs without a browser: it wires extractors/, analyzers/ and reports/. What both screens and cli need belongs in one of those.',
  },
  {
    name: 'entrypoints-are-the-end',
    from: /^(?!entrypoints\/|test\/)/,
    to: '^entrypoints/',
    tell: 'entrypoints/ wire everything and nobody imports them. What is worth sharing belongs in a module they use.',
  },
  {
    name: 'self-test-holds-no-contract',
    from: /^entrypoints\/selftest\//,
    to: '^(contract|analyzers|extractors|highlighter|reports)/|^bridge/(handover|channel|kept)|^entrypoints/(?!selftest/|words/)',
    types: true,
    tell: 'The self-test asks an outside address, to show that the browser refuses it: nothing that holds a contract or its words may be within its reach.',
  },
  {
    name: 'outside-is-tried-in-the-self-test-only',
    from: /^(?!entrypoints\/selftest\/|test\/)/,
    to: '^entrypoints/selftest/',
    tell: 'Only the self-test asks an outside address. Nothing else may use its tries.',
  },
  {
    name: 'tests-stay-outside',
    from: /^(?!test\/)/,
    to: '^test/',
    tell: 'Nothing outside test/ imports from test/. Shared samples or helpers of the product belong in the product.',
  },
  {
    name: 'scripts-stay-outside',
    from: /^(?!scripts\/|test\/|cli\/|wxt\.config|vitest)/,
    to: '^scripts/',
    tell: 'scripts/ are for the person at the terminal; the product never imports them.',
  },
]
