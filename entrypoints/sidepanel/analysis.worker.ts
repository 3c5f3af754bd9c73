import { analyze, type AnalyzeOptions } from '../../analyzers/index'
import { stating } from '../../analyzers/facts/stated'
import type { Playbook } from '../../analyzers/playbook/playbook'
import { completed } from '../../analyzers/playbook/apply'
import { playbookNamed } from '../../analyzers/playbook/library'
import { ruleRows } from '../../analyzers/playbook/rule-rows'
import { shelf } from '../../analyzers/playbook/shelf'
import { RULES } from '../../analyzers/registry'
import { plainTitle } from '../../analyzers/rule-titles'
import { soFar } from '../../analyzers/so-far'
import type { Review } from '../../analyzers/types'
import { historyOf } from '../../analyzers/versions/history'
import { recordOf } from '../../analyzers/versions/record'
import type { Salt } from '../../analyzers/versions/sketch'
import { viewOf } from '../../analyzers/words'
import type { Question, Questions } from '../../components/desk'
import type { Contract } from '../../contract/types'
import type { Answered, Asked, AskedNext, Titles, Told } from './analysis'
import { ANSWERS } from './answers'
import { passagesOf } from './passages'
import type { RowsAsked, ShelfAsked } from './shelf'

/** What the questions are about, once it is reviewed. */
let held: { readonly contract: Contract; readonly review: Review; readonly options: AnalyzeOptions } | null = null

const titlesOf = (rule: string): Titles => ({ zh: plainTitle(rule, 'zh'), en: plainTitle(rule, 'en') })

/** Rules that apply to this kind of contract, are not switched off, and had nothing to say. */
function passedBy(review: Review, playbook: Playbook | undefined): Titles[] {
  const off = playbook ? completed(playbook).rules : {}
  const spoke = new Set(review.findings.map(({ rule }) => rule))
  return [...RULES].filter(([id, rule]) => rule.kinds.includes(review.kind) && off[id]?.on !== false && !spoke.has(id)).map(([id]) => titlesOf(id))
}

function tell({ contract: text, goesOn, salt, remembered, stated, playbook: name, playbooks }: Asked): Told {
  const contract = stating(text, stated)
  const playbook = playbookNamed(name, playbooks)
  const options: AnalyzeOptions = { today: new Date().toISOString().slice(0, 10), ...(playbook ? { playbook } : {}) }
  const whole = analyze(contract, options)
  const review = goesOn ? soFar(whole) : whole
  held = { contract, review, options }
  const views = { zh: viewOf(review, contract, 'zh', playbook), en: viewOf(review, contract, 'en', playbook) }
  if (goesOn) return { review, views, record: null, history: null, fixed: [], passages: {}, passed: [] }
  const record = recordOf(contract, review.findings, salt as unknown as Salt)
  const history = historyOf(record, remembered)
  const older = history.before?.text ?? null
  const passages = older === null ? {} : passagesOf(older, contract.text, review.findings, salt as unknown as Salt)
  return { review, views, record, history, passages, fixed: history.fixed.map(titlesOf), passed: passedBy(review, playbook) }
}

function answer<Q extends Question>({ id, question, asked }: AskedNext & { question: Q }): Answered {
  try {
    if (!held) return { id, ok: false, answer: null }
    return { id, ok: true, answer: ANSWERS[question](held.contract, held.review, asked as Questions[Q]['asked'], held.options) }
  } catch {
    return { id, ok: false, answer: null }
  }
}

/** The rules live here and nowhere else: neither a page nor the panel's own thread holds them. */
self.addEventListener('message', ({ data }: MessageEvent<Asked | AskedNext | ShelfAsked | RowsAsked>) => {
  self.postMessage('question' in data ? answer(data) : 'rows' in data ? ruleRows() : 'files' in data ? shelf(data.files, data.added) : tell(data))
})
