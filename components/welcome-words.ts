import type { Lang } from '../contract/types'

/** The words of the first page. The Chinese table gives the shape. */
const zh = {
  title: '秘密泄露了，合同怎么说？',
  lead: '守约在你的电脑上读眼前这份合同，只看一件事：保密怎么约定，泄露了谁赔多少。',
  /** An invented sentence with the lines that the extension would draw under it. */
  spoken: [
    { text: '乙方如有泄密行为，应按甲方损失的十倍向甲方支付违约金', line: 'crit' },
    { text: '，' },
    { text: '并另行赔偿甲方全部损失', line: 'high' },
    { text: '。' },
  ] as readonly { readonly text: string; readonly line?: 'crit' | 'high' | 'low' }[],
  key: '双线是严重，单线是重要。合同里有疑问的句子，就这样画在原处。',
  trySample: '用样例试一次',
  openMine: '打开我的合同',
  underButtons: '样例是一份虚构的合作协议，打开后侧边栏会列出该问的各点。',
  opening: '正在打开，审阅结果在旁边的侧边栏里。',
  noPanel: '合同已经打开，但侧边栏没有出来：请点工具栏上的守约。',
  notOpened: '这份文件没有打开，请再选一次。',
  steps: {
    head: '三步',
    items: [
      { head: '打开合同', text: '网页、PDF或Word文件都可以。扫描件也行，在本机识别文字。' },
      { head: '点工具栏上的守约', text: '侧边栏打开，有疑问的句子在原处画线。' },
      { head: '先说你是哪一方', text: '同一句话，对甲方和乙方分量不同。' },
    ],
  },
  refusals: {
    head: '三不',
    items: [
      { head: '不联网', text: '没有账号，没有上传，没有统计。' },
      { head: '不替你决定', text: '每一点都附原句与条文，说的是“值得律师看一眼”；拿不准的，写成问题。' },
      { head: '不遮短处', text: '哪几页没读到，写在最上面。没读全，就不说“没有问题”。' },
    ],
  },
  pin: {
    head: '把图标固定在工具栏上',
    steps: ['点地址栏右边的拼图图标。', '在列表里找到守约，点它旁边的图钉。', '守约的图标就一直在地址栏右边，看合同时点它。'],
    picture: '示意：地址栏右边先是守约的图标，再是拼图图标；拼图的列表里，守约的右边是图钉',
    pinned: '守约的图标已经固定在工具栏上。',
    edge: '在Edge里，拼图的列表中要点的是“眼睛”图标。',
  },
  local: '电脑里的PDF和Word文件，用上面的按钮选，或者直接拖进侧边栏，不必改任何设置。',
  notAdvice: '守约是一份核对清单，不是法律意见；签与不签，请与律师商量。',
  requests: (n: number) => (n === 0 ? '0次网络请求，离线可用' : `${n}次网络请求`),
  proof: '当场验证',
}

export type WelcomeWords = typeof zh

const en: WelcomeWords = {
  title: 'If a secret gets out, what does the contract say?',
  lead: 'Leakproof reads the contract in front of you, on your own computer, for one thing: what must be kept secret, and who pays what when it is not.',
  spoken: [
    { text: 'Neither party shall be liable for any indirect or consequential loss', line: 'high' },
    { text: ', and notice of any leak shall be given ' },
    { text: 'promptly', line: 'low' },
    { text: '.' },
  ],
  key: 'A solid line is a point of high weight, a dotted one of low. Sentences to look at are underlined like this, where they stand.',
  trySample: 'Try a sample',
  openMine: 'Open my contract',
  underButtons: 'The sample is an invented services agreement; the panel beside it lists what to ask.',
  opening: 'Opening; the review is in the panel beside it.',
  noPanel: 'The contract is open, but the panel is not: click Leakproof in the toolbar.',
  notOpened: 'This file was not opened; choose it once more.',
  steps: {
    head: 'Three steps',
    items: [
      { head: 'Open the contract', text: 'A web page, a PDF or a Word file. A scan will do; its text is read on this computer.' },
      { head: 'Click Leakproof in the toolbar', text: 'The panel opens, and the sentences to look at are underlined where they stand.' },
      { head: 'Say whose side you are on', text: 'One sentence weighs differently for each party.' },
    ],
  },
  refusals: {
    head: 'Three refusals',
    items: [
      { head: 'It sends nothing', text: 'No account, no upload, no statistics.' },
      { head: 'It does not decide for you', text: 'Each finding is a point a lawyer would check, with the sentence and the article. Doubt is put as a question.' },
      { head: 'It does not hide its gaps', text: 'Pages it could not read are named first. Without full coverage it never says “nothing found”.' },
    ],
  },
  pin: {
    head: 'Keep the icon in the toolbar',
    steps: ['Click the jigsaw piece to the right of the address bar.', 'Find Leakproof in the list and click the pin beside it.', 'The icon now stays to the right of the address bar; click it when a contract is in front of you.'],
    picture: 'Sketch: right of the address bar stands the Leakproof icon, then the jigsaw piece; in its list a pin stands to the right of Leakproof',
    pinned: 'The Leakproof icon is in your toolbar.',
    edge: 'In Edge, click the eye in that list instead of the pin.',
  },
  local: 'For a PDF or Word file on this computer, use the button above or drop it on the panel; no setting has to be changed.',
  notAdvice: 'Leakproof is a checklist, not legal advice; whether to sign is for you and your lawyer.',
  requests: (n) => (n === 0 ? '0 requests · works offline' : n === 1 ? '1 request' : `${n} requests`),
  proof: 'See for yourself',
}

export const WELCOME_WORDS: Readonly<Record<Lang, WelcomeWords>> = { zh, en }
