import { describe, expect, it } from 'vitest'
import { outlineOf } from '../entrypoints/reader/outline'
import { readPlainText } from '../extractors/plain-text'

const lines = async (text: string): Promise<string[]> =>
  outlineOf((await readPlainText(text)).contract).map(({ label, words, depth }) => `${'  '.repeat(depth)}${label} ${words}`.trimEnd())

describe('the outline of a contract', () => {
  it('takes articles with their chapters, and headed clauses inside them', async () => {
    expect(await lines('保密协议\n第一章 总则\n第一条 甲方应当保密。\n（一）技术资料；\n第二章 责任\n第二条 违约责任\n（一）范围\n乙方应当赔偿。')).toEqual([
      '第一章 总则', '  第一条 甲方应当保密', '第二章 责任', '  第二条 违约责任',
    ])
  })

  it('takes outer numbers always and inner ones when they begin like a heading', async () => {
    expect(await lines('AGREEMENT\n1. Definitions\n1.1 Confidential Information\n1.2 The parties shall keep it secret, always.\n2. Term\nThis Agreement lasts for two years.')).toEqual([
      '1 Definitions', '  1.1 Confidential Information', '2 Term',
    ])
  })

  it('goes back to the outer clause after a list of another style', async () => {
    expect(await lines('一、保密\n1. 范围\n2. 期限\n二、责任\n1. 赔偿')).toEqual(['一 保密', '  1 范围', '  2 期限', '二 责任', '  1 赔偿'])
  })

  it('is empty where nothing is numbered', async () => {
    expect(await lines('The parties agree to keep it secret.\nThey sign below.')).toEqual([])
  })

  it('spans are those of the blocks', async () => {
    const { contract } = await readPlainText('第一条 保密\n乙方应当保密。\n第二条 责任')
    for (const { start, end, words } of outlineOf(contract)) expect(contract.text.slice(start, end)).toContain(words)
  })
})
