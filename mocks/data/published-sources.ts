import type { ObservationWire } from '../../src/api/wire'
import type { Bilingual } from '../../src/domain/text'

/** Publishers by host, where the name is certain; any other host is shown as it is. */
const PUBLISHERS: Readonly<Record<string, Bilingual>> = {
  'www.beijing.gov.cn': { zh: '北京市人民政府门户网站', en: 'Website of the Beijing municipal government' },
  'english.beijing.gov.cn': {
    zh: '北京市人民政府英文门户网站',
    en: 'English website of the Beijing municipal government',
  },
  'wb.beijing.gov.cn': { zh: '北京市人民政府外事办公室', en: 'Beijing Foreign Affairs Office' },
  'kw.beijing.gov.cn': {
    zh: '北京市科学技术委员会、中关村科技园区管理委员会',
    en: 'Beijing Municipal Science and Technology Commission',
  },
  'bj.news.cn': { zh: '新华网北京频道', en: 'Xinhuanet, Beijing channel' },
  'en.people.cn': { zh: '人民网英文版', en: 'People’s Daily Online (English)' },
  'www.bjnews.com.cn': { zh: '新京报', en: 'The Beijing News' },
  'm.bjnews.com.cn': { zh: '新京报', en: 'The Beijing News' },
  'china.org.cn': { zh: '中国网', en: 'China.org.cn' },
  'city.sina.com.cn': { zh: '新浪网', en: 'Sina' },
  'm.163.com': { zh: '网易', en: 'NetEase' },
  'www.rmzxb.com.cn': { zh: '人民政协网', en: 'CPPCC Daily website (rmzxb.com.cn)' },
  'workercn.cn': { zh: '中工网', en: 'Workercn.cn' },
  'news.cnhubei.com': { zh: '荆楚网', en: 'Cnhubei.com' },
}

const REPORT: Bilingual = {
  zh: '2024年北京市政府工作报告（宣讲家网刊载）',
  en: '2024 work report of Beijing (as carried by 71.cn)',
}

const THIRD_PARTY: Bilingual = { zh: '第三方转载（未核实）', en: 'third-party copy (unverified)' }

function publisherOf(url: string): Bilingual {
  const { hostname } = new URL(url)
  return PUBLISHERS[hostname] ?? { zh: hostname, en: hostname }
}

/** Where a published figure comes from. A third-party figure never carries an address. */
export function sourceOf(
  sourceType: 'report' | 'official' | 'media' | 'third_party',
  url: string | undefined,
): ObservationWire['source'] {
  if (sourceType === 'third_party') return { kind: 'third-party', name: THIRD_PARTY, url: null }
  if (url === undefined) throw new Error(`A ${sourceType} figure without an address`)
  return { kind: sourceType, name: sourceType === 'report' ? REPORT : publisherOf(url), url }
}
