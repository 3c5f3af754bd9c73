import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { kinship, since, versionBefore } from '../analyzers/versions/compare'
import { recordOf, type VersionRecord } from '../analyzers/versions/record'
import { likeness, nameOf, sketchOf, type Salt } from '../analyzers/versions/sketch'
import { readPlainText } from '../extractors/plain-text'

const SALT: Salt = [0x1234abcd, 0x77f00d11]

const FIRST = `保密协议
甲方：青禾精密仪器有限公司
乙方：北麓数控科技有限公司
第一条 保密信息
保密信息指甲方为合作目的以任何形式提供的非公开技术资料、客户名单和报价。
第二条 保密义务
乙方应对保密信息严格保密，仅用于评估合作，不得向任何第三方披露。
第三条 违约责任
乙方泄露保密信息的，应按甲方损失的十倍向甲方支付违约金。
第四条 期限
本协议有效期三年，保密义务在协议终止后继续有效二年。
第五条 争议解决
因本协议产生的争议，由甲方所在地人民法院管辖。`
const SECOND = FIRST.replace('应按甲方损失的十倍向甲方支付违约金', '应赔偿甲方因此遭受的实际损失，包括合理的律师费和调查费')
const OTHER = `租赁合同
第一条 租期
租期一年，自交付之日起算。
第二条 租金
租金每月六千元，于每月五日前支付。
第三条 修缮
出租人负责房屋主体结构的修缮。
第四条 退租
退租时承租人应恢复原状。`

async function record(text: string): Promise<VersionRecord> {
  const { contract } = await readPlainText(text)
  return recordOf(contract, analyze(contract).findings, SALT)
}

describe('a sketch', () => {
  it('knows a reworded clause and not a strange one', () => {
    const clause = sketchOf('乙方应对保密信息严格保密，仅用于评估合作，不得向任何第三方披露。', SALT)
    expect(likeness(clause, sketchOf('乙方应对保密信息严格保密，仅用于评估双方的合作，不得向任何第三方披露。', SALT))).toBeGreaterThan(0.6)
    expect(likeness(clause, sketchOf('出租人负责房屋主体结构的修缮，费用由承租人垫付后从租金中扣除。', SALT))).toBeLessThan(0.1)
  })
  it('names a text alike through spaces and punctuation, and otherwise with another salt', () => {
    expect(nameOf('No leak, ever.', SALT)).toBe(nameOf('no leak  ever', SALT))
    expect(nameOf('No leak, ever.', SALT)).not.toBe(nameOf('No leak, ever.', [1, 2]))
  })
  it('tells figures apart by their point and their percent sign', () => {
    expect(nameOf('按损失的1.5倍赔偿', SALT)).not.toBe(nameOf('按损失的15倍赔偿', SALT))
    expect(nameOf('30% of 2.', SALT)).not.toBe(nameOf('30 of 2.', SALT))
    expect(nameOf('5.2 A leak', SALT)).toBe(nameOf('5.2. A leak', SALT))
  })
  it('is empty for a text without letters', () => {
    expect(sketchOf(' …—', SALT)).toEqual([])
    expect(likeness([], [])).toBe(0)
  })
})

describe('a record', () => {
  it('holds no word of the contract', async () => {
    const kept = JSON.stringify(await record(FIRST))
    expect(kept).not.toMatch(/[㐀-鿿]/)
    expect(kept).not.toContain('北麓')
  }, 30_000)
  it('finds the version before and leaves other contracts alone', async () => {
    const [first, second, other] = [await record(FIRST), await record(SECOND), await record(OTHER)]
    expect(kinship(first, first)).toBe(1)
    expect(versionBefore([other, first], second)).toBe(first)
    expect(versionBefore([other], second)).toBeNull()
  })
})

describe('since the version before', () => {
  it('says what is fixed and what is still open', async () => {
    const [first, second] = [await record(FIRST), await record(SECOND)]
    const { fixed, open } = since(first, second)
    expect(fixed.map(({ rule }) => rule)).toContain('lia-multiplier-excessive')
    expect([...open.values()].map(({ rule }) => rule)).toContain('scope-exclusions-missing')
  })
  it('says what is new', async () => {
    const [first, second] = [await record(SECOND), await record(FIRST)]
    const { fresh } = since(first, second)
    expect(second.findings.filter(({ name }) => fresh.has(name)).map(({ rule }) => rule)).toContain('lia-multiplier-excessive')
  })
  it('says nothing is new in the same text', async () => {
    const first = await record(FIRST)
    const { fixed, fresh } = since(first, await record(FIRST))
    expect([fixed.length, fresh.size]).toEqual([0, 0])
  })
})
