/** Places as contracts name them, for the question whether data leave the country. Literals, lower case; no list is complete, and a place that is missing costs one finding. */

/** Outside mainland China. */
export const ABROAD_ZH = [
  '境外', '海外', '国外', '域外', '全球', '世界', '任何国家', '其他国家', '他国', '异国',
  '香港', '澳门', '台湾', '台北', '高雄', '新加坡', '马来西亚', '吉隆坡', '槟城', '菲律宾', '马尼拉', '宿务', '泰国', '曼谷', '越南', '河内', '胡志明', '印度', '孟买', '班加罗尔', '印尼', '雅加达', '柬埔寨', '金边', '缅甸', '仰光', '老挝', '孟加拉', '巴基斯坦', '斯里兰卡',
  '日本', '东京', '大阪', '名古屋', '韩国', '首尔', '釜山', '蒙古', '哈萨克', '俄罗斯', '莫斯科', '乌克兰', '土耳其', '伊斯坦布尔', '以色列', '特拉维夫', '阿联酋', '迪拜', '沙特', '卡塔尔', '埃及', '开罗', '南非', '肯尼亚', '内罗毕', '尼日利亚', '摩洛哥',
  '欧洲', '欧盟', '英国', '伦敦', '爱尔兰', '都柏林', '法国', '巴黎', '德国', '柏林', '法兰克福', '慕尼黑', '汉堡', '荷兰', '阿姆斯特丹', '比利时', '布鲁塞尔', '卢森堡', '瑞士', '苏黎世', '日内瓦', '瑞典', '斯德哥尔摩', '丹麦', '挪威', '芬兰', '西班牙', '马德里', '意大利', '米兰', '葡萄牙', '里斯本', '波兰', '华沙', '捷克', '布拉格', '奥地利', '维也纳', '匈牙利', '布达佩斯', '希腊', '罗马尼亚',
  '北美', '美国', '纽约', '洛杉矶', '旧金山', '西雅图', '硅谷', '芝加哥', '波士顿', '底特律', '达拉斯', '弗吉尼亚', '俄勒冈', '加州', '加拿大', '多伦多', '温哥华', '墨西哥', '巴西', '圣保罗', '阿根廷', '智利', '澳大利亚', '澳洲', '悉尼', '墨尔本', '新西兰', '奥克兰市', '东南亚', '中东', '非洲', '拉美',
] as const

/** Outside the European Economic Area and the United Kingdom. */
export const ABROAD_EN = [
  'overseas', 'abroad', 'offshore', 'hong kong', 'macau', 'macao', 'taiwan', 'taipei', 'china', 'beijing', 'shanghai', 'shenzhen', 'guangzhou', 'hangzhou', 'singapore', 'malaysia', 'kuala lumpur', 'penang', 'philippines', 'manila', 'cebu', 'thailand', 'bangkok', 'vietnam', 'hanoi', 'ho chi minh', 'indonesia', 'jakarta', 'cambodia',
  'india', 'mumbai', 'bangalore', 'bengaluru', 'hyderabad', 'chennai', 'pune', 'delhi', 'kolkata', 'pakistan', 'karachi', 'lahore', 'bangladesh', 'dhaka', 'sri lanka', 'colombo', 'nepal', 'japan', 'tokyo', 'osaka', 'korea', 'seoul', 'mongolia', 'kazakhstan',
  'russia', 'moscow', 'ukraine', 'kyiv', 'belarus', 'serbia', 'belgrade', 'armenia', 'tbilisi', 'turkey', 'istanbul', 'israel', 'tel aviv', 'emirates', 'dubai', 'abu dhabi', 'saudi', 'qatar', 'egypt', 'cairo', 'morocco', 'casablanca', 'tunisia', 'nigeria', 'lagos', 'ghana', 'accra', 'kenya', 'nairobi', 'mauritius', 'south africa', 'cape town', 'johannesburg', 'switzerland', 'zurich', 'geneva',
  'united states', 'u.s.', 'usa', 'america', 'new york', 'california', 'texas', 'virginia', 'ohio', 'oregon', 'seattle', 'detroit', 'chicago', 'boston', 'san francisco', 'los angeles', 'silicon valley', 'dallas', 'atlanta', 'denver', 'miami', 'canada', 'toronto', 'montreal', 'vancouver', 'mexico', 'brazil', 'são paulo', 'sao paulo', 'argentina', 'buenos aires', 'chile', 'colombia', 'bogota', 'costa rica', 'jamaica', 'cayman', 'bermuda', 'australia', 'sydney', 'melbourne', 'new zealand', 'auckland',
] as const

/** Inside them; abroad only where the data are Chinese. */
export const HOME_EN = [
  'european', 'eea', 'united kingdom', 'england', 'scotland', 'london', 'manchester', 'leeds', 'ireland', 'dublin', 'france', 'paris', 'germany', 'frankfurt', 'berlin', 'munich', 'netherlands', 'amsterdam', 'belgium', 'brussels', 'luxembourg', 'spain', 'madrid', 'italy', 'milan', 'portugal', 'lisbon', 'poland', 'warsaw', 'krakow', 'czech', 'prague', 'austria', 'vienna', 'hungary', 'budapest', 'romania', 'bulgaria', 'greece', 'athens', 'sweden', 'stockholm', 'denmark', 'copenhagen', 'norway', 'oslo', 'finland', 'helsinki', 'estonia', 'lithuania', 'latvia',
] as const
