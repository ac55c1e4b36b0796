import type { Bilingual } from '../../src/domain/text'

/**
 * The words of the published figures in both languages. The source file holds
 * each research note once, mostly in English; here it is cleaned of remarks on
 * how we read the page, and given in Chinese as our own translation. Keyed by
 * the note as it stands in the file, so that a note without its pair is found
 * by the tests.
 */
export const NOTES: Readonly<Record<string, Bilingual>> = {
  'Jan 2025 Government Work Report, review of 2024 (copy of the bilingual text); also given at the 2025-02-20 Jing-Jin-Ji press conference http://www.crntt.hk/doc/7_0_107042272_1.html':
    {
      zh: '2025年1月政府工作报告对2024年工作的回顾；2025年2月20日京津冀协同发展新闻发布会亦有此数。',
      en: 'From the review of 2024 in the work report of January 2025; also given at the Jing-Jin-Ji press conference of 20 February 2025.',
    },
  'from the seed page itself (2023 review)': {
    zh: '取自2024年政府工作报告对2023年工作的回顾。',
    en: 'From the review of 2023 in the 2024 work report.',
  },
  'statement at the 2025-02-20 press conference; exact amount not seen': {
    zh: '2025年2月20日新闻发布会上的表述；未见具体金额。',
    en: 'A statement at the press conference of 20 February 2025; the exact amount was not seen.',
  },
  reported: { zh: '见于报道。', en: 'As reported.' },
  'from the seed page itself (2023 review); repeated by the education commission (copy)': {
    zh: '取自2024年政府工作报告对2023年工作的回顾；市教委亦曾引用。',
    en: 'From the review of 2023 in the 2024 work report; repeated by the education commission.',
  },
  'four schools in the south of the city only, not a city total': {
    zh: '仅为城南四所学校，不是全市总数。',
    en: 'Four schools in the south of the city only, not a city total.',
  },
  '“almost 39,000”': { zh: '原文为“近3.9万个”。', en: 'The source says “almost 39,000”.' },
  'from the seed page itself (2023 review); also https://www.bjnews.com.cn/detail/1706107416129003.html': {
    zh: '取自2024年政府工作报告对2023年工作的回顾；《新京报》亦有此数。',
    en: 'From the review of 2023 in the 2024 work report; also in The Beijing News.',
  },
  'CUMULATIVE stock of all years, not the year count': {
    zh: '历年累计存量，不是当年新增数。',
    en: 'The stock of all years together, not the count of the year.',
  },
  '2024 Beijing urban renewal white paper, republished 2025-05-09; matches Dongcheng 1,004 + Xicheng 1,004': {
    zh: '2024年北京城市更新白皮书，2025年5月9日转载；与东城1004户、西城1004户之和一致。',
    en: 'From the 2024 Beijing urban renewal white paper, republished on 9 May 2025; matches Dongcheng 1,004 plus Xicheng 1,004.',
  },
  'part-year figure; reported 2021-11-15': {
    zh: '非全年数；2021年11月15日报道。',
    en: 'A part-year figure, reported on 15 November 2021.',
  },
  'white paper wording is “rebuilt”, the target says “start rebuilding”': {
    zh: '白皮书的表述为“改建”，目标的表述为“启动改建”。',
    en: 'The white paper says “rebuilt”; the target says “start rebuilding”.',
  },
  'central districts; new construction AND staggered sharing together': {
    zh: '中心城区；新建与错时共享合并计算。',
    en: 'Central districts; new construction and staggered sharing together.',
  },
  'central districts only; plan for the same scope was 17,000 ((copy))': {
    zh: '仅为中心城区；同口径的计划数为1.7万个。',
    en: 'Central districts only; the plan for the same scope was 17,000.',
  },
  'combined with newly built spaces; cannot be split': {
    zh: '与新建车位合并计算，无法拆分。',
    en: 'Combined with newly built spaces; it cannot be split.',
  },
  '“more than 800” (CNS 2024-01-09, copy)': {
    zh: '原文为“800余处”（中新社，2024年1月9日）。',
    en: '“More than 800” (China News Service, 9 January 2024).',
  },
  'dry run': { zh: '空载试运行，尚未载客。', en: 'A dry run, without passengers.' },
  'Beijing News 2024-12-15 (copy); also (copy) and (copy)': {
    zh: '《新京报》2024年12月15日报道，另有两篇报道与之一致。',
    en: 'The Beijing News, 15 December 2024; two more reports agree.',
  },
  'share of the campaign in %, no km figure': {
    zh: '行动进度的百分比，没有公里数。',
    en: 'The share of the campaign in percent; no length is given.',
  },
  'Mentougou district only (target 500 km)': {
    zh: '仅为门头沟区（区目标500公里）。',
    en: 'Mentougou district only (its own target: 500 km).',
  },
  "People's Daily 2024-09-11 (copy)": {
    zh: '《人民日报》2024年9月11日报道。',
    en: 'People’s Daily, 11 September 2024.',
  },
  'STOCK of all greenways, also in https://12371.cn/2024/07/08/VIDE1720430882143804.shtml': {
    zh: '各类绿道的累计存量，不是当年新增数；共产党员网（12371.cn）亦有此数。',
    en: 'The stock of all greenways, not the count of the year; also on 12371.cn.',
  },
  'the result counts all greenways built under the new definition, the target counts city greenways (城市绿道)':
    {
      zh: '该数按新口径统计全部绿道，目标统计的是城市绿道。',
      en: 'The figure counts all greenways built under the new definition; the target counts city greenways only.',
    },
  'reported 2025-01-14; exact date not given': {
    zh: '2025年1月14日报道，未给出具体日期。',
    en: 'Reported on 14 January 2025; the exact date is not given.',
  },
  'also 2024 communiqué copy (copy) and EN “a total of 299,000 urban jobs were added”': {
    zh: '2024年统计公报亦有此数；英文稿为“a total of 299,000 urban jobs were added”。',
    en: 'Also in the 2024 statistical communiqué; the English text says “a total of 299,000 urban jobs were added”.',
  },
  'from the seed page itself (2023 review); wording 困难人员, may be wider than 城镇就业困难人员': {
    zh: '取自2024年政府工作报告对2023年工作的回顾；原文为“困难人员”，口径可能宽于“城镇就业困难人员”。',
    en: 'From the review of 2023 in the 2024 work report; its wording (people in difficulty) may be wider than the target’s (urban people who find it hard to get work).',
  },
  'headline; 181 + 300 items together': {
    zh: '报道标题中的数字，为检验181项与检查300项之和。',
    en: 'A headline figure: 181 laboratory tests and 300 examinations together.',
  },
  'items in the 2024 implementation plan; 140 public hospitals changed their systems in 2024': {
    zh: '2024年实施方案中的项数；2024年140家公立医院完成系统改造。',
    en: 'Items in the 2024 implementation plan; 140 public hospitals changed their systems in 2024.',
  },
  'items in the 2024 implementation plan': {
    zh: '2024年实施方案中的项数。',
    en: 'Items in the 2024 implementation plan.',
  },
  'CNS 2024-05-31 (copy); filler characters removed from the snippet': {
    zh: '中新社2024年5月31日报道。',
    en: 'China News Service, 31 May 2024.',
  },
  'said 2025-02-12 at the health commission briefing on 2024 (official page, excerpt cut before this line: https://wjw.beijing.gov.cn/xwzx_20031/xwfb/202502/t20250213_4009380.html)':
    {
      zh: '2025年2月12日市卫生健康委2024年工作情况通报会上的表述；官方页面的摘录未包含此句。',
      en: 'Said on 12 February 2025 at the health commission’s briefing on 2024; the excerpt of the official page that we saw ends before this line.',
    },
  'from the seed page itself (2023 review); kindergarten slots only': {
    zh: '取自2024年政府工作报告对2023年工作的回顾；仅为幼儿园托位。',
    en: 'From the review of 2023 in the 2024 work report; places in kindergartens only.',
  },
  'STOCK, not the year count': {
    zh: '累计存量，不是当年新增数。',
    en: 'The stock, not the count of the year.',
  },
  'EN “almost 19,000 affordable nursery care slots”': {
    zh: '英文稿为“almost 19,000 affordable nursery care slots”。',
    en: 'The English text says “almost 19,000 affordable nursery care slots”.',
  },
  'cumulative over 9,000': { zh: '历年累计超过9000张。', en: 'Over 9,000 in all years together.' },
  '2024 ageing report, Beijing Daily 2025-09-09 (copy); also (copy) Term 家庭养老床位 vs 养老家庭照护床位': {
    zh: '2024年老龄事业发展报告，《北京日报》2025年9月9日报道；原文为“家庭养老床位”，目标为“养老家庭照护床位”。',
    en: 'From the 2024 report on ageing, Beijing Daily, 9 September 2025; the name of the beds differs slightly from the target’s.',
  },
  'cumulative 1,489': { zh: '历年累计1489个。', en: '1,489 in all years together.' },
  'also (copy)': { zh: '另有一处报道与之一致。', en: 'One more report agrees.' },
  STOCK: { zh: '累计存量，不是当年新增数。', en: 'The stock, not the count of the year.' },
  'annual task declared done at mid-year; a full-year total was not found': {
    zh: '年中宣布完成全年任务；未见全年总数。',
    en: 'The task of the year was declared done at mid-year; a full-year total was not found.',
  },
  'policy housing of all kinds; category did not yet exist': {
    zh: '各类政策性住房合计；当时尚无保障性租赁住房这一类别。',
    en: 'Policy housing of all kinds; the present category did not yet exist.',
  },
  'part-year; 71 % of a 150,000 target, full-year result not found': {
    zh: '非全年数，为15万套目标的71%；未见全年结果。',
    en: 'A part-year figure, 71 % of a target of 150,000; the full-year result was not found.',
  },
  '2024 statistical communiqué news (copy); official text at https://tjj.beijing.gov.cn/tjsj_31433/tjgb_31445/ndgb_31446/202503/t20250319_4038820.html could not be read':
    {
      zh: '2024年统计公报的新闻报道；市统计局原文未能读取。',
      en: 'A news report on the 2024 statistical communiqué; the statistics bureau’s own text could not be read.',
    },
  'to end-September': { zh: '截至9月底。', en: 'To the end of September.' },
  '2024 statistical communiqué news (copy)': {
    zh: '2024年统计公报的新闻报道。',
    en: 'A news report on the 2024 statistical communiqué.',
  },
  'GAS pipelines only; snippet rewritten in simplified characters': {
    zh: '仅为燃气管线。',
    en: 'Gas pipelines only.',
  },
  'CNS (copy)': { zh: '中新社报道。', en: 'China News Service.' },
  'exhibition and conference parts': {
    zh: '仅为展览中心和会议中心部分。',
    en: 'The exhibition and conference parts only.',
  },
  'Xinhua 2024-02-01 (copy); 35 departments, over 10,000 staff': {
    zh: '新华社2024年2月1日报道；涉及35个部门、1万余人。',
    en: 'Xinhua, 1 February 2024; 35 departments, over 10,000 staff.',
  },
  'CNS (copy): plan repeated': {
    zh: '中新社报道，重申计划。',
    en: 'China News Service, repeating the plan.',
  },
  'People’s Daily Online Beijing 2025-04-24 (copy); first section only; second source (copy)': {
    zh: '人民网北京频道2025年4月24日报道，另有一处来源；仅为先期启动区。',
    en: 'People’s Daily Online, Beijing channel, 24 April 2025, and a second source; the first section only.',
  },
  'opened as 怀兴城际廊兴段; opening-day text (copy)': {
    zh: '以“怀兴城际廊兴段”之名开通；开通当日的文字。',
    en: 'Opened as the Langfang–Daxing section of the Huairou–Daxing intercity line; a text of the opening day.',
  },
  '95 % of the works, not a date': {
    zh: '工程量的95%，不是完成日期。',
    en: '95 % of the works, not a date of completion.',
  },
  'West Sixth Ring–Lingshan interchange opened 15:30 ((copy))': {
    zh: '西六环至灵山互通段当日15时30分通车。',
    en: 'The section from the West Sixth Ring to the Lingshan interchange opened at 15:30.',
  },
  'recognition round under the new rules (京科发〔2023〕22号); the page does not use the word 重组': {
    zh: '按新办法（京科发〔2023〕22号）开展的认定；页面未使用“重组”一词。',
    en: 'A round of recognition under the new rules of 2023; the page does not use the word “reorganisation”.',
  },
  'coverage, end of Phase 3.0': {
    zh: '3.0阶段末的覆盖面积，不是4.0阶段的启动。',
    en: 'Area covered at the end of Phase 3.0; not the start of Phase 4.0.',
  },
  'development and reform commission press conference 2024-07-24 (copy)': {
    zh: '2024年7月24日市发展改革委新闻发布会。',
    en: 'Press conference of the development and reform commission, 24 July 2024.',
  },
  'Yongding River only': { zh: '仅为永定河。', en: 'The Yongding River only.' },
  'CNS 2024-05-31, flood-control press conference (copy); 54 one-year projects basically finished': {
    zh: '中新社2024年5月31日报道防汛新闻发布会；54项一年期工程基本完工。',
    en: 'China News Service, 31 May 2024, on the flood-control press conference; 54 one-year projects were basically finished.',
  },
  'Mentougou district, in-place rebuilding; relocation projects still under way': {
    zh: '门头沟区原址重建；异地安置项目仍在建设。',
    en: 'Mentougou district, rebuilding on the same site; relocation projects were still under way.',
  },
}

/** Wordings as the source file gives them (value_text), in both languages. */
export const WORDINGS: Readonly<Record<string, Bilingual>> = {
  '千亿级, fifth year running': {
    zh: '连续第五年保持千亿级',
    en: 'at the 100-billion-yuan level for the fifth year running',
  },
  '近3.9万 (almost 39,000)': { zh: '近3.9万个', en: 'almost 39,000' },
  '> 4,200 cumulative': { zh: '历年累计超过4200部', en: 'over 4,200 in all years together' },
  '> 28,000 (central districts)': { zh: '超过2.8万个（中心城区）', en: 'over 28,000 (central districts)' },
  '> 800': { zh: '超过800处', en: 'over 800' },
  空载试运行: { zh: '空载试运行', en: 'dry run without passengers' },
  '> 40 %': { zh: '超过40%', en: 'over 40 %' },
  '> 10 %': { zh: '超过10%', en: 'over 10 %' },
  '> 6,000': { zh: '超过6000个', en: 'over 6,000' },
  '近1.9万 (almost 19,000)': { zh: '近1.9万个', en: 'almost 19,000' },
  '> 2,100': { zh: '超过2100个', en: 'over 2,100' },
  'roof and curtain wall complete': { zh: '屋面和幕墙完成', en: 'roof and curtain wall complete' },
  'structure topped out; M&E 50 %, fit-out 40 %': {
    zh: '主体结构封顶；机电安装完成50%，装修完成40%',
    en: 'structure topped out; mechanical and electrical works 50 %, fit-out 40 %',
  },
  'track laid': { zh: '铺轨完成', en: 'track laid' },
  'stations finished': { zh: '车站完工', en: 'stations finished' },
  'joint testing': { zh: '联调联试', en: 'joint testing' },
  'basically finished': { zh: '基本完工', en: 'basically finished' },
}

/**
 * Wordings for records that the file gives without a figure in the target's
 * own terms: its snippet, and our English for it. Keyed by `key@as_of`.
 */
export const SNIPPET_WORDINGS: Readonly<Record<string, Bilingual>> = {
  'm1_high_line_park@2024-09-12': {
    zh: '今年还将局部启动六环高线公园建设',
    en: 'work on part of the Sixth Ring Road high-line park is to start this year as well',
  },
  'm2_key_labs@2024-12-12': {
    zh: '2024年北京市重点实验室拟认定名单予以公示',
    en: 'the list of Beijing key laboratories to be recognised in 2024 was published for comment',
  },
  'm1_g109@2024-01-16': { zh: '工程量完成95%', en: '95 % of the works done' },
  'm3_autodriving4@2024-10-19': {
    zh: '已完成600平方公里路侧设施智能化部署',
    en: 'smart roadside equipment in place over 600 km²',
  },
  'm11_homes_rebuilt@2024-05-31': {
    zh: '今年入汛前965宅原址重建房屋建设全面完成',
    en: '965 houses rebuilt on their old sites before this year’s flood season',
  },
}

/** What the file remarks on a whole record, added to the note of its result, so that a reader sees the doubt. */
export const REMARKS: Readonly<Record<string, Bilingual>> = {
  a7_parking_new: {
    zh: '目标未限定区域，二者不完全可比。',
    en: 'The target names no area, so the two are not strictly comparable.',
  },
  a7_subway_line3: {
    zh: '另有一个不可靠的页面称为12月28日；三篇报道均为12月15日。',
    en: 'One unreliable page says 28 December; three press reports agree on 15 December.',
  },
  a10_pediatrics: {
    zh: '分母有变化：2024年5月为78家医院，2025年2月为73家。',
    en: 'The denominator changed: 78 hospitals in May 2024, 73 in February 2025.',
  },
  m1_expo_phase2: {
    zh: '酒店部分2024年未完工。',
    en: 'The hotel part was not complete in 2024.',
  },
  m1_second_batch_move: {
    zh: '2024年报告的回顾部分和2023年统计公报已将此事列入2023年；搬迁始于2023年12月11日，2024年1月底结束。',
    en: 'The 2024 report’s review and the 2023 communiqué already list the move under 2023; it began on 11 December 2023 and ended in late January 2024.',
  },
  m1_high_line_park: {
    zh: '仅先期启动区开工。',
    en: 'Only the first section was started.',
  },
  m1_intercity_link: {
    zh: '名称有变化：城际铁路联络线一期以廊坊北至大兴机场段开通。',
    en: 'The name changed: Phase I of the intercity link line opened as the section from Langfang North to Daxing Airport.',
  },
  m3_autodriving4: {
    zh: '说法有出入：2024年10月示范区办公室仍称工作推进至3.0阶段。',
    en: 'Sources conflict: in October 2024 the zone’s office still described the work as at Phase 3.0.',
  },
}
