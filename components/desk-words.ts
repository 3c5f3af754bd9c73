import type { Lang } from '../contract/types'
import type { Choice } from './decisions'
import { plural } from './language'
import type { Family } from './listing'

/** Words of the tabs, the list's tools and the decisions. The Chinese table gives the shape. */
const zh = {
  tabs: '审阅', findings: '发现', terms: '条款', exposure: '敞口', report: '报告',
  tabWait: '正在打开', tabFailed: '这里没有算出来，“发现”里的结果不受影响。',
  tools: '列表', open: '未决', decided: '已决', passed: '通过',
  sort: '次序', byWeight: '按轻重', byText: '按原文', byFamily: '按类别分组', byClause: '按条款分组', wholeText: '全文', noClause: '没有条号',
  familyLabel: '类别', allFamilies: '全部类别',
  families: { definition: '定义', scope: '范围', duty: '义务', incident: '泄露处置', liability: '违约责任', remedy: '救济', balance: '对等', term: '期限', statute: '法定要求', quality: '文字', house: '本单位规则' } satisfies Record<Family, string>,
  search: '查找发现', searchHint: '标题、原文、条号', allLevels: '全部轻重', levelLabel: '轻重', closeSearch: '收起查找',
  found: (n: number) => `符合的有${n}点`,
  noneOpen: '都已决定', noneOpenText: '可以到“报告”里带走结果。',
  noneDecided: '还没有决定', noneDecidedText: '打开一点，按A采纳，按E改后采纳，按R不采纳。',
  noneMatch: '没有符合的', clearFilter: '清除条件',
  passedHead: (n: number) => `查过，没有出现这${n}种情况`,
  passedText: '这些规则适用于这类合同，都查过，没有要提的。',
  passedPart: '只查了读到的部分。',
  showAll: (n: number) => `全部${n}项`,

  decide: '决定',
  choices: { accept: '采纳', adapt: '改后采纳', reject: '不采纳', wrong: '判断有误' } satisfies Record<Choice, string>,
  wrong: '这一条判断有误',
  reason: '理由，会写进报告',
  wrongReason: '哪里不对，只存在本机',
  wording: '改成这样',
  settle: '记下决定', undo: '撤回',
  carried: '沿用上一版的决定',
  said: (choice: string, left: number) => (left === 0 ? `${choice}，全部已决` : `${choice}，还有${left}点未决`),
  undone: '已撤回',
  unsaved: '浏览器没有存上这次的决定，关掉侧栏就会丢；请到设置里清理，或把理由另存。',

  since: '与上一版相比',
  fixed: (n: number) => `已改好${n}处`, still: (n: number) => `仍在${n}处`, fresh: (n: number) => `新出现${n}处`,
  carriedOf: (n: number) => `其中${n}处沿用上次的决定`,
  freshTag: '新出现',
  beforeLabel: '上一版',
  sameText: '这一处的文字与上一版相同。',
  noOlder: '没有存上一版的文字，看不出改了哪些字。列表末尾可以勾选“记住这份合同”。',
  moved: '这一处在上一版里没有相近的文字。',
  remember: '记住这份合同',
  rememberHint: '文字只存在本机，下一版打开时逐字对比。',

  kind: '合同类型', law: '适用法律', correct: '可更正',
  pictures: (n: number) => `${n}页由图片识别`,
  parties: {
    open: '双方', head: '更正双方', side: ['一方', '另一方'] as readonly [string, string],
    name: '合同里的称呼', full: '全称', roles: '谁披露，谁接收', unread: '没有读出来', mutual: '双方互相披露',
    plays: (first: string, role: string, second: string, other: string) => `${first}是${role}，${second}是${other}`,
    send: '按此重审', asRead: '恢复读到的',
  },
  letters: '快捷键', lettersHint: '单个字母可以在设置里关掉；在输入框里打字时不起作用。', settings: '设置', proof: '当场验证', wipe: '清除全部数据', help: '快捷键说明', close: '关闭', cancel: '不清除',
  wipeHead: '清除本机上的全部数据', wipeText: '决定、理由、记住的合同、审阅手册和设置都会删掉，不能恢复。', wipeNow: '全部清除', wiped: '已清除', wipeFailed: '浏览器没有清除干净，请再试一次',

  language: '界面语言', asBrowser: '跟随浏览器', chinese: '中文', english: 'English',
  keepLabel: '决定保留多久', keep: { 0: '不保留', 7: '7天', 30: '30天', forever: '一直保留' } as Readonly<Record<string, string>>,
  keepHint: '只存在本机，不含合同文字，除非勾选“记住这份合同”。',
  keysLabel: '单个字母作快捷键', keysHint: '关掉后，Alt加方向键、回车和Esc照常可用。',
  playbook: '审阅手册', noPlaybook: '按规则本来的设定',
  playbooks: { balanced: '均衡', 'protective-discloser': '偏重披露方', 'cautious-recipient': '偏重接收方' } as Readonly<Record<string, string>>,
  importPlaybook: '导入', exportPlaybook: '导出', removePlaybook: '移除', editPlaybook: '编辑', copyPlaybook: '另存一份来改', copyOf: (name: string) => `${name}（自用）`, comparePlaybook: '与本来设定的差别',
  sameAs: '没有差别。', changed: (n: number) => `${n}处不同`, ownRule: '本单位自己的规则', ruleOff: '关闭', ruleLevel: (level: string) => `改为${level}`, ruleWords: '换了措辞',
  notStored: '没有存上：浏览器的存储满了，或已有20份手册，请先移除一份。',
  imported: (name: string) => `已导入“${name}”，现在用它审阅。`,

  keys: [
    ['Alt+↓ / Alt+↑', '下一点、上一点'], ['Enter', '打开这一点，页面滚到原文'], ['Esc', '收起；再按回到列表'],
    ['A / E / R', '采纳、改后采纳、不采纳，接着写理由'], ['X', '这一条判断有误'], ['C', '复制拟用条款'], ['L', '看另一种语言的条款'],
    ['S', '换边：甲方、乙方、中立'], ['O', '对方会提什么'], ['1 2 3 4', '发现、条款、敞口、报告'], ['/', '查找'], ['H', '隐藏或显示页面里的标记'], ['?', '这张表'],
  ] as readonly (readonly [string, string])[],
  marksHidden: '标记已隐藏', marksShown: '标记已显示',
}

export type DeskWords = typeof zh

const en: DeskWords = {
  tabs: 'Review', findings: 'Findings', terms: 'Terms', exposure: 'Exposure', report: 'Report',
  tabWait: 'Opening', tabFailed: 'This could not be worked out; the findings are not affected.',
  tools: 'List', open: 'Open', decided: 'Decided', passed: 'Passed',
  sort: 'Order', byWeight: 'By weight', byText: 'By text', byFamily: 'Grouped by family', byClause: 'Grouped by clause', wholeText: 'Whole text', noClause: 'No clause number',
  familyLabel: 'Family', allFamilies: 'All families',
  families: { definition: 'Definition', scope: 'Scope', duty: 'Duties', incident: 'Leaks', liability: 'Liability', remedy: 'Remedies', balance: 'Balance', term: 'Term', statute: 'Statute', quality: 'Drafting', house: 'House rules' },
  search: 'Search findings', searchHint: 'Title, wording, clause', allLevels: 'All levels', levelLabel: 'Level', closeSearch: 'Close search',
  found: (n) => `${plural(n, 'point matches', 'points match')}`,
  noneOpen: 'All decided', noneOpenText: 'Take the result away from the Report tab.',
  noneDecided: 'Nothing decided yet', noneDecidedText: 'Open a point, then A accepts, E adapts, R rejects.',
  noneMatch: 'Nothing matches', clearFilter: 'Clear the search',
  passedHead: (n) => `Checked; none of these ${n} was found`,
  passedText: 'These rules apply to this kind of contract, were asked, and had nothing to raise.',
  passedPart: 'Only the part that was read was checked.',
  showAll: (n) => `All ${n}`,

  decide: 'Decision',
  choices: { accept: 'Accept', adapt: 'Adapt', reject: 'Reject', wrong: 'Wrong' },
  wrong: 'This is wrong',
  reason: 'Reason, goes into the report',
  wrongReason: 'What is wrong with it; stays on this computer',
  wording: 'Adapted wording',
  settle: 'Save', undo: 'Undo',
  carried: 'Decision of the last version',
  said: (choice, left) => (left === 0 ? `${choice}; all decided` : `${choice}; ${left} still open`),
  undone: 'Undone',
  unsaved: 'The browser did not store this decision, so it goes when the panel closes; make room in Settings, or copy your reason.',

  since: 'Since the last version',
  fixed: (n) => `${n} fixed`, still: (n) => `${n} still open`, fresh: (n) => `${n} new`,
  carriedOf: (n) => `${n} with your last decision`,
  freshTag: 'New',
  beforeLabel: 'Before',
  sameText: 'The wording here is the same as in the last version.',
  noOlder: 'The last version’s text was not kept, so the changed words cannot be shown. Tick “Remember this contract” below the list.',
  moved: 'The last version has no wording like this.',
  remember: 'Remember this contract',
  rememberHint: 'Its text stays on this computer, to compare the next version word by word.',

  kind: 'Kind of contract', law: 'Governing law', correct: 'can be corrected',
  pictures: (n) => `${plural(n, 'page', 'pages')} read from pictures`,
  parties: {
    open: 'Parties', head: 'Correct the parties', side: ['One side', 'The other side'],
    name: 'What the contract calls it', full: 'Full name', roles: 'Who discloses, who receives', unread: 'Not told by the text', mutual: 'Both disclose and receive',
    plays: (first, role, second, other) => `${first} is ${role.toLowerCase()}, ${second} is ${other.toLowerCase()}`,
    send: 'Review with these', asRead: 'As read',
  },
  letters: 'Keys', lettersHint: 'Single letters can be switched off in Settings; they do nothing while you type in a field.', settings: 'Settings', proof: 'See it tried', wipe: 'Wipe all data', help: 'Keyboard help', close: 'Close', cancel: 'Keep it',
  wipeHead: 'Wipe all data on this computer', wipeText: 'Decisions, reasons, remembered contracts, playbooks and settings are deleted and cannot be brought back.', wipeNow: 'Wipe everything', wiped: 'Wiped', wipeFailed: 'The browser did not wipe all of it; try once more',

  language: 'Language', asBrowser: 'As the browser', chinese: '中文', english: 'English',
  keepLabel: 'Keep decisions for', keep: { 0: 'Not at all', 7: '7 days', 30: '30 days', forever: 'For good' },
  keepHint: 'On this computer only, without contract text unless “Remember this contract” is ticked.',
  keysLabel: 'Single letters as keys', keysHint: 'When off, Alt with arrows, Enter and Esc still work.',
  playbook: 'Playbook', noPlaybook: 'The rules as they are',
  playbooks: { balanced: 'Balanced', 'protective-discloser': 'Protective discloser', 'cautious-recipient': 'Cautious recipient' },
  importPlaybook: 'Import', exportPlaybook: 'Export', removePlaybook: 'Remove', editPlaybook: 'Edit', copyPlaybook: 'Make a copy to edit', copyOf: (name) => `${name}, ours`, comparePlaybook: 'What it changes',
  sameAs: 'It changes nothing.', changed: (n) => plural(n, 'difference', 'differences'), ownRule: 'a rule of the house', ruleOff: 'off', ruleLevel: (level) => level.toLowerCase(), ruleWords: 'own wording',
  notStored: 'Not stored: the browser’s storage is full, or there are 20 playbooks already; remove one first.',
  imported: (name) => `“${name}” was imported and is in use now.`,

  keys: [
    ['Alt+↓ / Alt+↑', 'next, previous finding'], ['Enter', 'open the finding, scroll the page to its sentence'], ['Esc', 'close it; again: back to the list'],
    ['A / E / R', 'accept, adapt, reject, then type the reason'], ['X', 'this is wrong'], ['C', 'copy the suggested wording'], ['L', 'wording in the other language'],
    ['S', 'flip the side: A, B, neutral'], ['O', 'what the other side will object to'], ['1 2 3 4', 'findings, terms, exposure, report'], ['/', 'search'], ['H', 'hide or show the marks in the page'], ['?', 'this table'],
  ],
  marksHidden: 'Marks hidden', marksShown: 'Marks shown',
}

/** Words by the reader's language. */
export const DESK_WORDS: Readonly<Record<Lang, DeskWords>> = { zh, en }
