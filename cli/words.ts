import type { Lang } from '../contract/types'

/** Sentences of the command line itself, in both languages. `failure` words of files are in `reports/outcome-words.ts`. */
const WORDS = {
  noFile: { en: 'No file is named.', zh: '没有指明文件。' },
  jsonlTakesNoFiles: { en: '--jsonl reads from standard input and takes no files.', zh: '--jsonl从标准输入读取，不接文件名。' },
  resumeNeedsJsonl: { en: '--resume goes with --jsonl; a run with --out goes on by itself.', zh: '--resume与--jsonl合用；用了--out的，再运行一次就会接着做。' },
  outTakesNoStream: { en: '--out takes files and folders, and goes with neither --jsonl, --json nor --text.', zh: '--out用于文件和文件夹，不能与--jsonl、--json、--text合用。' },
  oneFormat: { en: 'Only one format at a time can be printed; several go into a folder with --out DIR.', zh: '一次只能显示一种格式；要几种格式，请用--out指定文件夹。' },
  oneKind: { en: '--json, --jsonl, --text and --format exclude each other.', zh: '--json、--jsonl、--text和--format只能用一个。' },
  docxNeedsOut: { en: 'Word files are written into a folder: name it with --out DIR.', zh: 'Word文件要写进文件夹：请用--out指明。' },
  htmlNeedsOut: { en: 'Web pages of several contracts go into a folder: name it with --out DIR.', zh: '几份合同的网页要写进文件夹：请用--out指明。' },
  compareNeedsTwo: { en: 'Two files are compared: the older one, then the newer one.', zh: '对比要两个文件：先写旧的，再写新的。' },
  noFormat: { en: 'There is no format “{it}”; there are {all}.', zh: '没有“{it}”这种格式；有{all}。' },
  noLevel: { en: 'There is no level “{it}”; there are {all}.', zh: '没有“{it}”这一级；有{all}。' },
  noLang: { en: 'There is no language "{it}"; there are zh and en.', zh: '没有“{it}”这种语言；有zh和en。' },
  noJobs: { en: '--jobs takes a whole number from 1 to 256.', zh: '--jobs要一个1到256的整数。' },
  noPlaybook: { en: 'There is no playbook “{it}”, neither as a file nor among the shipped ones: {all}.', zh: '没有“{it}”这份手册：没有这个文件，自带的有{all}。' },
  badPlaybook: { en: '{it}: {why}', zh: '{it}：{why}' },
  noShell: { en: 'There is no completion for “{it}”; there are {all}.', zh: '没有“{it}”的补全；有{all}。' },
  otherInput: { en: '{it} was not made from this input: its last answer has another id. Nothing was written.', zh: '{it}不是由这份输入产生的：最后一个答复的id对不上。什么也没有写。' },
  cannotWrite: { en: 'Nothing can be written to {it}; the run was stopped.', zh: '无法写入{it}，已停止。' },
  noContract: { en: '{it}: no contract is in this folder.', zh: '{it}：这个文件夹里没有合同。' },
  noMatch: { en: '{it}: no file has such a name.', zh: '{it}：没有这样名字的文件。' },
  skipped: { en: '{it}: skipped ({why})', zh: '{it}：跳过（{why}）' },
  hidden: { en: 'hidden', zh: '隐藏的' },
  notAContract: { en: 'not a kind of file that contracts come in', zh: '不是合同会用的文件类型' },
  lockFile: { en: 'a lock file of Word', zh: 'Word的锁定文件' },
  ownFile: { en: 'written by an earlier run', zh: '上一次运行写出的' },
  special: { en: 'neither file nor folder', zh: '不是文件，也不是文件夹' },
  closed: { en: 'may not be opened', zh: '没有打开的权限' },
  left: { en: '{it} left', zh: '还要{it}' },
  stoppedByHand: { en: 'Stopped. The same command goes on from here.', zh: '已停止。再运行同一条命令就会接着做。' },
  summary: { en: '{read} reviewed, {again} done before, {failed} not read, {skipped} skipped · {found} with points at or above “{level}”', zh: '审阅{read}份，之前已做{again}份，没读到{failed}份，跳过{skipped}个；有“{level}”及以上问题的{found}份' },
  written: { en: 'Written to {it}', zh: '写在{it}' },
  broken: { en: 'The command line itself failed; please report it.', zh: '命令行本身出错，请告诉我们。' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>

export type WordKey = keyof typeof WORDS

/** A sentence of the command line, with `{name}` filled in. */
export function say(key: WordKey, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[key][lang].replace(/\{([a-z]{1,9})\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The language to speak where none was asked for: that of the terminal. */
export function terminalLang(environment: NodeJS.ProcessEnv = process.env): Lang {
  return /^zh/i.test(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '') ? 'zh' : 'en'
}

/** Wrong usage of the command line; its message is for the person who typed it. */
export class WrongUsage extends Error {
  constructor(readonly key: WordKey, readonly values: Readonly<Record<string, string | number>> = {}) {
    super(key)
  }
}
