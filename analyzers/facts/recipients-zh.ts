/** Chinese words for whom a receiver may show the secrets, and for being allowed to. */
import { nearest } from './nearest'

const STAFF = '员工|雇员|职员|职工|工作人员|有关人员|相关人员|经办人员?|管理人员|技术人员|业务人员|项目(?:组)?(?:成员|人员)|内部人员|(?:的|等|之|方)人员|董事|监事|高管|成员|必要人员|授权人员|特定人员|涉密人员'
const OUTSIDERS =
  '顾问|律师|会计师|审计师|审计人员|审计机构|评估机构|中介|关联公司|关联企业|关联方|关联机构|关联人|附属公司|子公司|母公司|集团(?:公司|成员|内)|分包[商方人单]|承包商|供应商|服务商|代理人|代理商|受托[方人]|受托处理|承办商|专业机构|专业人士|专业人员|合作(?:方|伙伴|单位|机构|商)|协作单位|股东|投资[人方]|贷款[人方]|融资方|保险(?:公司|人)|金融机构|服务提供[商者方]|第三方(?:服务|机构|供应|顾问|合作|审计)'
export const STAFF_ZH = new RegExp(STAFF)
export const OUTSIDERS_ZH = new RegExp(OUTSIDERS)
export const GATHERED_ZH = /代表|许可接收方|获准接收人|授权接收[人方]|被授权人|授权代表|关系人/

export const RECIPIENTS_ZH = `(?:${STAFF}|${OUTSIDERS}|代表|接收人|第三方)`
const SHOW = '(?:披露|透露|提供|告知|公开|展示|出示|交付|传递|传达|转交|转告|共享|分享|开放|知悉|知晓|接触|查阅|使用)'
const LETS = '(?:(?<!许)可以?|有权|允许|准许|(?<!不)得|仅|只|限|除)'
const TO = '(?:向|对|给|与|让|由|供)'
const OUT = '(?:外|以外|之外|除外|不在此限|不受此限)'

export const SHOWS_TO_ZH: readonly RegExp[] = [
  new RegExp(`${LETS}${nearest(LETS, '。；', 60)}${TO}${nearest(TO, '。；', 60)}${RECIPIENTS_ZH}[^。；]{0,60}${SHOW}`),
  new RegExp(`(?:${LETS}|需要)${nearest(`(?:${LETS}|需要)`, '。；', 60)}${SHOW}(?:给|予|于|至|的?对象|范围)?[^。；]{0,50}${RECIPIENTS_ZH}`),
  new RegExp(`除${nearest('除', '。；', 60)}${RECIPIENTS_ZH}[^。；]{0,40}${OUT}[^。；]{0,80}不`),
  new RegExp(`不[^。；]{0,80}${SHOW}[^。；]{0,60}[，,（(]但?[^。；]{0,50}${RECIPIENTS_ZH}[^。；]{0,40}${OUT}`),
  new RegExp(`(?:限于|限定|限制|控制|缩小)[^。；]{0,50}${RECIPIENTS_ZH}[^。；]{0,40}${SHOW}?`),
]

/** People who have them: leave is presupposed. */
export const HAVING_ZH: readonly RegExp[] = [
  new RegExp(`(?:需要|需|必须|有必要|必要|可能|能够|有权|有机会|已|经批准|获准|实际|确需|因工作)[^。；，]{0,16}(?:接触|知悉|知晓|了解|获知|获悉|获取|获得|接收|掌握)[^。；，]{0,30}的[^。；，]{0,12}${RECIPIENTS_ZH}`),
  new RegExp(`(?:接触|知悉|知晓|了解|获知|获悉|接收|掌握)(?:到|了)?[^。；，]{0,20}(?:信息|资料|秘密|内容|数据)的[^。；，]{0,16}${RECIPIENTS_ZH}`),
  new RegExp(`${RECIPIENTS_ZH}[^。；]{0,24}(?:接触|知悉|知晓|接收|获得|获取|使用)[^。；]{0,16}(?:信息|资料|秘密|数据)[^。；]{0,20}(?:前|时|之前)`),
]

/** Strangers to the matter, and people who are told to keep silent about what they know anyway. */
export const NOT_LEAVE_ZH = /无关(?:的)?(?:任何)?(?:人员|员工|第三|部门)|(?:招揽|聘用|雇[用佣]|录用|引诱|挖)[^。；]{0,20}(?:员工|雇员|人员)|其他人员(?:披露|泄露|透露)/

const ANYONE = '(?:第三[方人者]|他人|任何人|其他(?:任何)?(?:人|方|单位|个人|公司|企业|机构|组织|主体)|其它(?:任何)?(?:人|方|单位|个人)|外界|任何(?:其他)?(?:单位|个人|机构|组织|公司|企业|方|一方)|无关(?:的)?(?:人|方|单位|第三)|外部|合同(?:以)?外|协议(?:以)?外|社会|公众|媒体|对外|向外)'
const TELL = '(?:披露|泄露|泄漏|透露|提供|公开|告知|传播|散布|转让|外泄|泄密|扩散|散发|发布|公布|传递|展示|出示|转交|交给|交予|使用|知悉|出售|外传|转述|许可)'
const NO = '(?:不得|不能|不应|不可(?!抗力)|不准|不许|不予|不会|不将|不向|不对|不擅自|不以|不再|严禁|禁止|切勿|绝不|保证不|承诺不|均不)'
export const BAN_ZH: readonly RegExp[] = [
  new RegExp(`${NO}${nearest(NO, '。；', 80)}(?:向|对|给|与|为|使|让|由|予|至)?[^。；]{0,6}${ANYONE}[^。；]{0,60}${TELL}`),
  new RegExp(`${NO}[^。；]{0,100}${TELL}[^。；]{0,60}${ANYONE}`),
  new RegExp(`(?:未经|未获|没有|非经)[^。；]{0,40}(?:同意|许可|授权|批准|允许)[^。；]{0,40}(?:向|对|给)${ANYONE}[^。；]{0,40}${TELL}[^。；]{0,60}(?:违约|赔偿|承担)`),
]
/** Assigning the contract, poaching and compelled disclosure are other subjects. */
export const NOT_BAN_ZH = /不承担(?:同等|相同|类似)?保密义务的|^(?![^。；]{0,200}(?:秘密|保密信息|资料|数据|技术))[^。；]{0,200}本(?:合同|协议)(?:的|项下)?(?:任何|全部)?(?:条款|内容|存在|签订|签署)|密码|账号|账户|帐号|(?:转让|转移)(?:给第三[方人])?(?:其|本|合同|协议|权利|义务|全部或部分)[^。；]{0,16}(?:合同|协议|权利|义务)|转包|分包给/
