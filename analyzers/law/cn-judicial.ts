import { byArticle, STORED, type LegalSource } from './legal-source'

const interpretation = (zh: string, en: string, since: string, checked: 'M' | 'W' = 'M', source = STORED) =>
  byArticle({ name: { zh: `法释〔${zh}号`, en: `SPC Interpretation Fa Shi ${en}` }, since, checked, source })

const contracts = interpretation('2023〕13', '[2023] No. 13', '2023-12-05')
const secrets = interpretation('2020〕7', '[2020] No. 7', '2020-09-12')
const faces = interpretation('2021〕15', '[2021] No. 15', '2021-08-01')
const labour = interpretation('2020〕26', '[2020] No. 26', '2021-01-01')
const labour2 = interpretation('2025〕12', '[2025] No. 12', '2025-09-01', 'W', 'https://www.dehehantong.com/news/articles/266 ; https://www.tylaw.com.cn/Content/202508281423350042.html')
// The day of commencement is general knowledge; the text was read.
const arbitration = interpretation('2006〕7', '[2006] No. 7', '2006-09-08')

/** Interpretations of the Supreme People's Court. */
export const CN_JUDICIAL = {
  'cn.spc-2023-13.9': contracts('第九条', 'art. 9', '仅凭“示范文本”“非格式条款”的声明，不能否定其为格式条款。', 'Calling terms a model form or "not standard" does not make them so.'),
  'cn.spc-2023-13.10': contracts('第十条', 'art. 10', '仅以勾选、弹窗方式不当然算尽到提示说明义务，由提供方举证。', 'A tick-box or pop-up alone is no notice; the drafter proves that notice was given.'),
  'cn.spc-2023-13.60': contracts('第六十条', 'art. 60', '可得利益扣除合理成本计算，也可按替代交易或者市场价格的差额确定。', 'Lost profit is net of reasonable cost, or the difference to a substitute deal or the market price.'),
  'cn.spc-2023-13.61': contracts('第六十一条', 'art. 61', '持续履行的定期合同，按寻找替代交易的合理期限计算可得利益。', 'In a continuing contract lost profit runs for the time a substitute reasonably takes.'),
  'cn.spc-2023-13.62': contracts('第六十二条', 'art. 62', '可得利益难以确定的，综合违约方获利、过错程度等因素确定。', 'Where lost profit cannot be shown, the breaching party’s gain and fault count.'),
  'cn.spc-2023-13.63': contracts('第六十三条', 'art. 63', '按订立合同时可预见的损失确定赔偿，并扣减自行扩大的损失和因违约所得的利益。', 'Damages follow what was foreseeable when contracting, less avoidable loss and benefits from the breach.'),
  'cn.spc-2023-13.63.2': contracts('第六十三条第二款', 'art. 63(2)', '可预见的、因违约而向第三人承担责任的额外支出，也可以请求赔偿。', 'Foreseeable sums owed to third parties because of the breach may be claimed too.'),
  'cn.spc-2023-13.64': contracts('第六十四条', 'art. 64', '请求调减违约金的，违约方承担过高的举证责任；约定不得调整的，不能单独排除调整。', 'The party in breach proves that the sum is too high; a no-adjustment clause alone does not bar a cut.'),
  'cn.spc-2023-13.65': contracts('第六十五条', 'art. 65', '违约金超过造成损失百分之三十的，一般可以认定为过分高于损失；恶意违约的一般不予减少。', 'More than 30 % above the loss is generally excessive; a bad-faith breach generally gets no cut.'),
  'cn.spc-2023-13.66': contracts('第六十六条', 'art. 66', '一方主张不构成违约而未请求调减的，法院应当就是否请求调减释明。', 'The court explains the right to ask for a cut to a party that only denies the breach.'),
  'cn.spc-2023-13.67': contracts('第六十七条', 'art. 67', '交付订金、押金、保证金等而没有约定定金性质的，不能按定金主张。', 'Money under other names is no deposit with penalty effect unless the parties said so.'),
  'cn.spc-2020-7.1': secrets('第一条', 'art. 1', '技术信息、经营信息和客户信息都可以构成商业秘密。', 'Technical, business and customer information may be trade secrets.'),
  'cn.spc-2020-7.2': secrets('第二条', 'art. 2', '仅以与特定客户长期稳定交易为由，不能主张该客户属于商业秘密。', 'A long-standing customer is no trade secret for that reason alone.'),
  'cn.spc-2020-7.3': secrets('第三条', 'art. 3', '所属领域相关人员普遍知悉或者容易获得的信息，不是商业秘密。', 'What people in the field know or get easily is no trade secret.'),
  'cn.spc-2020-7.4': secrets('第四条', 'art. 4', '一般常识、行业惯例、公开出版或者可由观察产品得到的信息，属于公众所知悉。', 'Common knowledge, published matter and what a product shows on inspection are public.'),
  'cn.spc-2020-7.5': secrets('第五条', 'art. 5', '保密措施应当与商业秘密及其载体相应，正常情况下足以防止泄露。', 'Protective measures must fit the secret and normally be enough to prevent a leak.'),
  'cn.spc-2020-7.6': secrets('第六条', 'art. 6', '签订保密协议、标记分类、限制接触、要求返还销毁等可以认定为相应保密措施。', 'Secrecy agreements, marking, limited access and return duties count as measures.'),
  'cn.spc-2020-7.14': secrets('第十四条', 'art. 14', '自行开发研制或者反向工程获得信息的，不构成侵权。', 'Independent development and reverse engineering are no infringement.'),
  'cn.spc-2020-7.15': secrets('第十五条', 'art. 15', '情况紧急、判决难以执行或者造成损害的，法院可以裁定行为保全。', 'In urgent cases the court may order interim measures.'),
  'cn.spc-2020-7.17': secrets('第十七条', 'art. 17', '停止侵害一般持续到商业秘密已为公众所知悉时为止。', 'An order to stop generally lasts until the secret is public.'),
  'cn.spc-2020-7.18': secrets('第十八条', 'art. 18', '请求返还或者销毁商业秘密载体、清除信息的，一般应予支持。', 'Return, destruction and deletion are normally ordered on request.'),
  'cn.spc-2020-7.19': secrets('第十九条', 'art. 19', '因侵权导致秘密公开的，按研发成本、收益、竞争优势时间等确定其商业价值。', 'A secret made public is valued by its research cost, yield and head start.'),
  'cn.spc-2020-7.20': secrets('第二十条', 'art. 20', '可以参照许可使用费等因素确定损失或者赔偿额。', 'Licence fees may serve to measure the loss.'),
  'cn.spc-2021-15.8': faces('第八条', 'art. 8', '人脸信息侵权中，调查取证费用和合理的律师费可以计入赔偿。', 'In cases on face data, investigation cost and reasonable lawyer’s fees may be added.'),
  'cn.spc-2020-26.36': labour('第三十六条', 'art. 36', '未约定竞业限制补偿的，按前十二个月平均工资的百分之三十且不低于最低工资支付。', 'Without agreed pay for a non-compete, 30 % of average wages and at least the minimum wage is due.'),
  'cn.spc-2020-26.38': labour('第三十八条', 'art. 38', '因用人单位原因三个月未支付补偿的，劳动者可以请求解除竞业限制。', 'Three months without that pay let the employee end the non-compete.'),
  'cn.spc-2020-26.39': labour('第三十九条', 'art. 39', '用人单位提前解除竞业限制的，劳动者可以请求额外三个月的补偿。', 'An employer that ends the non-compete early owes three more months.'),
  'cn.spc-2020-26.40': labour('第四十条', 'art. 40', '劳动者支付违约金后，用人单位仍可要求继续履行竞业限制。', 'Paying the agreed sum does not end the non-compete.'),
  'cn.spc-2025-12.13': labour2('第十三条', 'art. 13', '劳动者未接触秘密的，竞业限制不生效；范围、地域、期限超出合理比例的部分无效。', 'A non-compete on someone who never knew the secrets has no effect; excess scope is void.'),
  'cn.spc-2025-12.14': labour2('第十四条', 'art. 14', '可以约定在职期间的竞业限制。', 'A non-compete during employment may be agreed.'),
  'cn.spc-2025-12.15': labour2('第十五条', 'art. 15', '劳动者违反有效的竞业限制约定的，可以请求返还补偿并支付违约金。', 'A broken valid non-compete lets the employer reclaim the pay and the agreed sum.'),
  'cn.spc-2006-7.7': arbitration('第七条', 'art. 7', '约定既可仲裁又可起诉的，仲裁协议无效，逾期未提异议的除外。', 'A clause that allows both arbitration and court is no arbitration agreement, unless objection comes too late.'),
} as const satisfies Record<string, LegalSource>
