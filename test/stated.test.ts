import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { mutual } from '../analyzers/facts/mutual'
import { stating, type Stated } from '../analyzers/facts/stated'
import { readPlainText } from '../extractors/plain-text'

const TEXT = `技术合作协议
甲方：青禾精密仪器有限公司
乙方：北麓数控科技有限公司
第一条 保密
乙方应对甲方的技术图纸保密，不得向第三方披露。乙方泄露的，应按甲方损失的十倍赔偿。
第二条 期限
本协议有效期三年。`

const { contract } = await readPlainText(TEXT)
const review = (stated: Stated) => analyze(stating(contract, stated))
const OWN = [{ name: '甲方', full: '青禾精密仪器有限公司' }, { name: '乙方', full: '北麓数控科技有限公司' }] as const

describe('what a person says about the parties', () => {
  it('goes before what is read, by name and by part', () => {
    expect(review({}).parties).toEqual([{ ...OWN[0], role: 'disclosing' }, { ...OWN[1], role: 'receiving' }])
    expect(review({ parties: [{ name: '甲方', full: '青岬仪器有限公司' }, OWN[1]] }).parties[0]).toEqual({ name: '甲方', full: '青岬仪器有限公司', role: 'disclosing' })
    expect(review({ parties: [{ ...OWN[0], role: 'both' }, { ...OWN[1], role: 'both' }] }).parties.map(({ role }) => role)).toEqual(['both', 'both'])
    expect(review({ parties: null }).parties).toEqual(review({}).parties)
  })

  it('turns the levels of both sides, and whether secrecy is mutual', () => {
    expect(mutual(stating(contract, {}))).toBe(false)
    expect(mutual(stating(contract, { parties: [{ ...OWN[0], role: 'both' }, { ...OWN[1], role: 'both' }] }))).toBe(true)
    const turned = review({ parties: [{ ...OWN[0], role: 'receiving' }, { ...OWN[1], role: 'disclosing' }] })
    const levels = (found: typeof turned, name: string) => found.findings.filter(({ type }) => type === 'MISSING').map(({ rule, levels: seen }) => `${rule} ${seen[name]}`)
    expect(levels(turned, '乙方')).toEqual(levels(review({}), '甲方'))
    expect(levels(turned, '乙方')).not.toEqual(levels(review({}), '乙方'))
  })

  it('may be anything that can be typed', () => {
    for (const name of ['(', '[a-z', '\\', '$&', '.*', '🙂', 'the ', '甲'.repeat(80)]) {
      const found = review({ parties: [{ name, full: name }, OWN[1]] })
      expect(found.parties[0]?.name).toBe(name)
      expect(found.findings.length).toBeGreaterThan(0)
    }
  })
})
