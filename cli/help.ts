import type { Lang } from '../contract/types'

type Help = (program: string) => Readonly<Record<Lang, string>>

const review: Help = (program) => ({
  en: `Usage: ${program} [review] [options] FILE…
       ${program} [review] [options] FOLDER… 'GLOB'…
       ${program} [review] --jsonl [options] < requests > answers

Reviews contracts (PDF, DOCX, HTML, TXT, MD) on this machine for what happens if a secret gets out.

  -f, --format FORMAT   readable (default), json, jsonl, html, markdown, csv, report-json, sarif, letter, docx
                        several with --out, with commas between them (there: docx,html unless said)
  -o, --out DIR         write into this folder; what is done there is not done again
  -s, --side SIDE       a party's name, discloser, receiver or neutral (default)
  -p, --playbook NAME   balanced, protective-discloser, cautious-recipient or a playbook file
  -m, --min-level LEVEL critical, high, medium or low (default): what is listed and counts for the exit code
  -l, --lang zh|en      language of what people read (default: each contract's)
  -j, --jobs N          contracts at work at the same time (default: one a core)
      --json            print {"schema":1,"results":[…]}
      --jsonl           read {"id","text"} or {"id","path"} a line from standard input, answer a line each
      --resume FILE     with --jsonl: append to FILE what is not answered in it yet
      --text            print the text that offsets refer to, and nothing else
  -h, --help            --version

Exit: 0 nothing at or above the level · 1 something · 2 some file was not read · 64 wrong usage.
--json, --jsonl and --text exit with 1 only where --min-level is given.
Other commands: compare OLD NEW · completion bash|zsh|fish
`,
  zh: `用法：${program} [review] [选项] 文件…
      ${program} [review] [选项] 文件夹… '通配符'…
      ${program} [review] --jsonl [选项] < 请求 > 答复

在本机审阅合同（PDF、DOCX、HTML、TXT、MD）：秘密泄露了会怎样。

  -f, --format 格式       readable（默认）、json、jsonl、html、markdown、csv、report-json、sarif、letter、docx
                          与--out合用时可写几种，用逗号隔开（不写则为docx,html）
  -o, --out 文件夹        写进这个文件夹；里面已做完的不再做
  -s, --side 一方         当事人的名称、discloser、receiver或neutral（默认）
  -p, --playbook 手册     balanced、protective-discloser、cautious-recipient，或手册文件
  -m, --min-level 级别    critical、high、medium或low（默认）：列出的、计入退出码的最低级别
  -l, --lang zh|en        给人看的内容用什么语言（默认随合同）
  -j, --jobs 数           同时处理几份（默认每个核一份）
      --json              输出{"schema":1,"results":[…]}
      --jsonl             从标准输入每行读一个{"id","text"}或{"id","path"}，每行答复一个
      --resume 文件       与--jsonl合用：把其中还没有的答复接着写进这个文件
      --text              只输出偏移所指的正文
  -h, --help              --version

退出码：0没有这一级及以上的问题；1有；2有文件没读到；64用法不对。
--json、--jsonl和--text只有写了--min-level才会以1退出。
其他命令：compare 旧 新；completion bash|zsh|fish
`,
})

const compare: Help = (program) => ({
  en: `Usage: ${program} compare [options] OLD NEW

Compares two versions of a contract: which points are fixed, still open and new, and which clauses were changed.

  -f, --format FORMAT   readable (default) or json
  -s, --side SIDE       a party's name, discloser, receiver or neutral (default)
  -p, --playbook NAME   balanced, protective-discloser, cautious-recipient or a playbook file
  -m, --min-level LEVEL critical, high, medium or low (default): what is listed and counts for the exit code
  -l, --lang zh|en      language of what people read (default: the newer version's)
      --json            the same as --format json
  -h, --help

Exit: 0 nothing at or above the level is open in NEW · 1 something · 2 a file was not read · 64 wrong usage.
`,
  zh: `用法：${program} compare [选项] 旧 新

对比一份合同的两个版本：哪些问题已解决、仍未解决、新出现，哪些条款改过。

  -f, --format 格式       readable（默认）或json
  -s, --side 一方         当事人的名称、discloser、receiver或neutral（默认）
  -p, --playbook 手册     balanced、protective-discloser、cautious-recipient，或手册文件
  -m, --min-level 级别    critical、high、medium或low（默认）：列出的、计入退出码的最低级别
  -l, --lang zh|en        给人看的内容用什么语言（默认随新版本）
      --json              与--format json相同
  -h, --help

退出码：0新版本里没有这一级及以上的问题；1有；2有文件没读到；64用法不对。
`,
})

const completion: Help = (program) => ({
  en: `Usage: ${program} completion bash|zsh|fish

Prints the completion for a shell. For bash: ${program} completion bash > ~/.local/share/bash-completion/completions/leakproof
`,
  zh: `用法：${program} completion bash|zsh|fish

输出一种shell的补全脚本。bash：${program} completion bash > ~/.local/share/bash-completion/completions/leakproof
`,
})

/** The commands and their help. */
export const HELP = { review, compare, completion } as const

export type Command = keyof typeof HELP
