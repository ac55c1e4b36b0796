import { SCHEMA_VERSION, type ReportWire } from '../../src/api/wire'
import { measureOf } from './report-text'

/**
 * The report as a newspaper printed it: source/report-2024.txt without the web
 * page around it. Every word and every ASCII comma is as published; do not
 * “correct” them, the quotes' offsets count on it. tests/data-quality.test.ts
 * proves it against the source. Chinese is the report's, English is our own.
 */
export const report: ReportWire = {
  schema_version: SCHEMA_VERSION,
  id: '2024',
  year: 2024,
  title: {
    zh: '着力推动高质量发展 为推进中国式现代化作出首都贡献',
    en: 'Focusing on high-quality development and contributing as the capital to Chinese modernisation',
  },
  subtitle: {
    zh: '市长殷勇在北京市第十六届人民代表大会第二次会议上作市人民政府工作报告',
    en: "Mayor Yin Yong delivers the report on the work of the municipal government at the second session of the sixteenth Beijing Municipal People's Congress",
  },
  source: {
    name: { zh: '宣讲家网所载报纸文字整理版', en: 'Newspaper edition of the report, as published on 71.cn' },
    url: 'http://www.71.cn/2024/0122/1219884.shtml',
  },
  review: {
    title: { zh: '回顾2023年', en: 'Review of 2023' },
    motto: {
      zh: '经济整体回升向好 各项事业取得新进展新成效',
      en: 'The economy recovered and improved overall; every field made new progress and brought new results',
    },
    introduction: {
      id: 'r0',
      text: '2023年是全面贯彻落实党的二十大精神的开局之年,是三年新冠疫情防控转段后经济恢复发展的一年。过去一年,在以习近平同志为核心的党中央坚强领导下,在中共北京市委直接领导下,在市人大及其常委会监督支持下,我们坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻党的二十大和二十届二中全会精神,深入贯彻习近平总书记对北京重要讲话精神,认真贯彻落实党中央决策部署,加强“四个中心”功能建设,提高“四个服务”水平,深化“五子”联动服务和融入新发展格局,统筹发展和安全,着力提信心、强创新、优功能、促协同、抓治理、惠民生,经受住多种考验,经济整体回升向好,社会大局保持稳定,各项事业取得新进展新成效,较好完成了市十六届人大一次会议确定的目标任务。',
    },
    sections: [
      {
        id: 'r1',
        title: {
          zh: '深入落实首都城市战略定位,京津冀协同发展不断走深走实',
          en: "Beijing's strategic role as the capital carried out; Beijing-Tianjin-Hebei coordinated development deeper and firmer",
        },
        paragraphs: [
          {
            id: 'r1.1',
            text: '进一步优化提升首都功能,加快首都规划体系建设,实施核心区控规新一轮三年行动计划,全力保障中央政务功能。',
          },
          {
            id: 'r1.2',
            text: '扎实推进国际交往中心建设,在京登记落户国际组织机构增至115家,圆满完成第三届“一带一路”国际合作高峰论坛服务保障任务。',
          },
          {
            id: 'r1.3',
            text: '深入开展疏解整治促提升专项行动,拆除违法建设2315万平方米、腾退土地2282公顷,精细化治理提升背街小巷1730条,完成老旧小区改造183个。',
          },
          {
            id: 'r1.4',
            text: '大力推动城市副中心高质量发展,第二批市级机关搬迁,北京艺术中心、城市图书馆、大运河博物馆建成投用。',
          },
          {
            id: 'r1.5',
            text: '加快构建京津冀更加紧密的协同发展格局,京雄高速全线通车,津兴城际铁路开通运行;雄安新区中关村科技园挂牌运营,北京向天津、河北输出技术合同成交额748.7亿元、增长1.1倍。',
          },
        ],
      },
      {
        id: 'r2',
        title: {
          zh: '着力发挥科技创新引领作用,经济高质量发展内生动力进一步增强',
          en: 'Science and technology innovation in the lead; stronger inner momentum for high-quality economic growth',
        },
        paragraphs: [
          {
            id: 'r2.1',
            text: '加快建设国际科技创新中心,实施基础研究领先行动和关键核心技术攻坚战行动,推动在京国家实验室高质量运行。',
          },
          {
            id: 'r2.2',
            text: '高水平推进“三城一区”建设,中关村规模以上企业技术收入增长超过30%,怀柔科学城加快综合性国家科学中心建设,16个科技设施平台进入科研状态。',
          },
          {
            id: 'r2.3',
            text: '巩固提升高精尖产业发展优势,出台通用人工智能、人形机器人等30余项细分产业支持政策,集成电路全产业链发展取得重大进展。',
          },
          {
            id: 'r2.4',
            text: '精心打造全球数字经济标杆城市,率先建成全球性能领先的区块链基础设施,新增5G基站3万个,获准向公众开放的生成式人工智能大模型产品占全国近一半,高级别自动驾驶示范区实现160平方公里连片运行,全国首个数据基础制度先行区启动建设,数字经济增加值占地区生产总值比重达42.9%。',
          },
          {
            id: 'r2.5',
            text: '以供给侧结构性改革引领和创造新需求,“一圈一策”完成15个重点商圈品质提升,新开业大型商业设施面积近240万平方米。',
          },
          {
            id: 'r2.6',
            text: '大力推进高水平对外开放,服务业扩大开放2.0版工作方案获国务院批复同意,北京成为国家首批制度型开放试点,全国首个以研发创新为特色的中关村综保区获批设立。',
          },
          {
            id: 'r2.7',
            text: '积极营造企业更有获得感的营商环境,完成6.0版改革任务,制定实施“北京服务”意见和促进民营经济发展壮大行动方案,全市新设企业增长20.3%,总数突破211万户、创历史新高。',
          },
        ],
      },
      {
        id: 'r3',
        title: {
          zh: '全面加强历史文化名城保护,首都文化持续繁荣发展',
          en: "Protection of the famous historic city strengthened in every respect; the capital's culture continues to flourish",
        },
        paragraphs: [
          {
            id: 'r3.1',
            text: '以中轴线申遗带动老城整体保护,庆成宫整体院落腾退等48项重点任务全面完成,社稷坛等15处遗产点焕发生机,“进京赶考之路”北京段全线贯通。',
          },
          {
            id: 'r3.2',
            text: '大力推进三条文化带建设,大运河源头遗址公园一期面向社会开放,445公里“京畿长城”国家风景道主线亮相。',
          },
          {
            id: 'r3.3',
            text: '深入开展文化惠民工程,举办首都市民系列文化活动1.7万场,营业性演出突破4万场;新增11家博物馆备案、27家“类博物馆”挂牌。',
          },
          {
            id: 'r3.4',
            text: '不断加强首都精神文明建设,11部文艺作品荣获全国“五个一工程”奖、数量连续三届居全国首位,深化文明城区创建,461万志愿者奔波在大街小巷。',
          },
        ],
      },
      {
        id: 'r4',
        title: {
          zh: '加大民生服务保障力度,市民生活品质稳步提高',
          en: "More support for people's livelihood; steady improvement in residents' quality of life",
        },
        paragraphs: [
          {
            id: 'r4.1',
            text: '千方百计促进就业,加强重点群体和地区就业帮扶,城镇新增就业28.1万人,帮扶困难人员就业19.7万人。',
          },
          {
            id: 'r4.2',
            text: '努力办好人民满意的教育,幼儿园新增托位超过6000个,普惠性幼儿园覆盖率达到93%,新增中小学学位3.8万个。',
          },
          {
            id: 'r4.3',
            text: '全力保障人民健康,稳妥有序应对多轮疫情波动和秋冬季呼吸道传染病流行高峰,建设全市统一的预约挂号平台,110家医院实现医保移动支付。',
          },
          {
            id: 'r4.4',
            text: '完善养老服务体系,新建各类养老护理床位6232张,新增农村邻里互助养老服务点232个、养老助餐点243个,老楼加装电梯822部。',
          },
          {
            id: 'r4.5',
            text: '着力稳定房地产市场,优化调整购房政策,建设筹集保障性租赁住房8.2万套,竣工各类保障性住房9.3万套。',
          },
          { id: 'r4.6', text: '持续加强社会保障,调整提高社会保险、社会救助、儿童福利等待遇标准。' },
          {
            id: 'r4.7',
            text: '强化交通综合治理,轨道交通运营总里程超过1200公里,开通通学公交运营线路50条,统筹公交和轨道站点设置、50米内换乘比例提高到86%。',
          },
          { id: 'r4.8', text: '深化接诉即办改革,诉求解决率、群众满意率分别达到95.5%和96.1%。' },
        ],
      },
      {
        id: 'r5',
        title: {
          zh: '大力推进生态文明建设,绿色北京战略实施取得新成效',
          en: 'Strong progress in ecological civilisation; new results of the Green Beijing strategy',
        },
        paragraphs: [
          {
            id: 'r5.1',
            text: '持续打好蓝天保卫战,开展扬尘专项治理攻坚行动,细颗粒物年均浓度32微克/立方米、为有监测记录以来次优水平。',
          },
          { id: 'r5.2', text: '强化城乡水环境治理,平原区地下水位连续八年回升,污水处理率提高到97.3%。' },
          {
            id: 'r5.3',
            text: '加快建设大尺度绿色空间,成功创建全域国家森林城市,森林覆盖率44.9%;南苑森林湿地公园等一批郊野公园对外开放,全市公园总数达到1065个。',
          },
          {
            id: 'r5.4',
            text: '全面推进乡村振兴,2800余个村庄基本完成美丽乡村建设,完成5.8万亩高标准农田建设,粮食、蔬菜产量连续四年增长,启动实施“百村示范、千村振兴”工程,农村居民收入增速快于城镇居民2个百分点。',
          },
        ],
      },
      {
        id: 'r6',
        title: {
          zh: '坚持统筹发展和安全,首都安全防线不断夯实',
          en: "Development and security in balance; the capital's line of defence made ever firmer",
        },
        paragraphs: [
          {
            id: 'r6.1',
            text: '全面加强安全生产工作,及时出台“十项硬措施”,深入推进燃气、电动自行车、农村自建房等领域安全隐患专项整治。',
          },
          {
            id: 'r6.2',
            text: '着力防范化解金融风险,完成全国首例地方政府专项债券提前偿还试点,监管预付式资金、打击非法集资等风险防范化解工作取得积极成效。',
          },
          {
            id: 'r6.3',
            text: '扎实推进平安北京建设,深入开展信访问题源头治理三年攻坚行动,严厉打击电信网络诈骗等违法犯罪。全力服务国防和军队建设。',
          },
        ],
      },
      {
        id: 'r7',
        title: {
          zh: '全力应对“23·7”极端强降雨,防汛抗洪救灾斗争取得重大阶段性成果',
          en: 'All-out response to the extreme rainstorm of July 2023; major results in flood control and disaster relief',
        },
        paragraphs: [
          {
            id: 'r7.1',
            text: '落实落细防范措施,早研判、早部署,果断提前发布暴雨红色预警和启动防汛应急一级响应,提前采取“关、停、封、撤”等应急措施、疏散转移54.2万名工地和险区群众。',
          },
          {
            id: 'r7.2',
            text: '全力以赴抢险救援,紧急救援三列外来被困列车、滞留的2831名旅客和乘务人员全部安全脱险,昼夜不停打通灾区生命通道,全力搜救失联被困人员,第一时间抢通256个断路村、507个断水村、273个断电村和342个通信中断村。',
          },
          {
            id: 'r7.3',
            text: '迅速启动灾后恢复重建,妥善安置34.4万名受灾群众,759所受灾学校全部如期开学,1万余套受损农民住房完成修缮,167条受损道路完成修复,水电气热保障基本恢复至灾前水平;编制提升防灾减灾能力规划体系,积极争取国债资金支持,群策群力重建美好家园。',
          },
        ],
      },
      {
        id: 'r8',
        title: {
          zh: '扎实开展主题教育,政府服务效能不断提升',
          en: 'Thorough study programme within the Party; government services more effective',
        },
        paragraphs: [
          {
            id: 'r8.1',
            text: '牢牢把握“学思想、强党性、重实践、建新功”的总要求,统筹推进检视整改,一批民心所盼、发展所向的问题得到有效解决。',
          },
          {
            id: 'r8.2',
            text: '全面推进依法行政,办理市人大代表议案建议692件,办理市政协提案1054件;推动科技创新、乡村振兴、外商投资等领域立法。',
          },
          {
            id: 'r8.3',
            text: '持之以恒改进作风,压减一般性支出和非紧急非刚性支出23.9亿元,“三公”经费减少5%,清廉守正、求真务实成为政府工作的鲜明导向。',
          },
        ],
      },
    ],
  },
  outlook: {
    title: { zh: '展望2024年', en: 'Outlook for 2024' },
    motto: {
      zh: '坚定信心 迎难而上 努力开创首都高质量发展新局面',
      en: 'With firm confidence, meeting difficulties head-on, striving to open up a new chapter of high-quality development in the capital',
    },
    requirements_title: {
      zh: '今年政府工作的总体要求',
      en: "General requirements for the government's work this year",
    },
    requirements: {
      id: 'q1',
      text: '以习近平新时代中国特色社会主义思想为指导,全面贯彻落实党的二十大和二十届二中全会精神,认真贯彻中央经济工作会议精神,深入贯彻习近平总书记对北京重要讲话精神,坚持稳中求进工作总基调,完整、准确、全面贯彻新发展理念,坚持以新时代首都发展为统领,深入实施人文北京、科技北京、绿色北京战略,深入实施京津冀协同发展战略,坚持“五子”联动服务和融入新发展格局,着力推动高质量发展,全面深化改革开放,切实增强经济活力、防范化解风险、改善社会预期,增进民生福祉,保持社会稳定,推动全面从严治党向纵深发展,为推进中国式现代化作出首都贡献。',
    },
    emphases_title: { zh: '着重把握好“五个更加注重”', en: 'Keep to the “five greater emphases”' },
    emphases: [
      {
        id: 'e1',
        text: '更加注重服务大局、主动作为,牢牢把握推进中国式现代化这个最大的政治,大力加强“四个中心”功能建设,提高“四个服务”水平',
      },
      {
        id: 'e2',
        text: '更加注重稳中求进、系统施策,把稳增长放到更加突出的位置,用积极有效的政策措施提振市场信心',
      },
      {
        id: 'e3',
        text: '更加注重以进促稳、提质增效,用发展的办法解决前进中的问题,奋力推进传统领域“迭代”、新兴业态“抢滩”、未来产业“占先”',
      },
      {
        id: 'e4',
        text: '更加注重先立后破、改革创新,紧紧依靠改革这个关键一招破解难题,依靠创新这个第一动力打开局面',
      },
      { id: 'e5', text: '更加注重底线思维、防范风险,促进发展和安全动态平衡、相得益彰' },
    ],
    work_title: { zh: '着力做好十一个方面工作', en: 'Do the work of eleven areas well' },
    areas: [
      {
        area_id: 1,
        title: {
          zh: '持续提升首都功能,推动京津冀协同发展取得新的更大进展',
          en: 'Keep improving the functions of the capital and take Beijing-Tianjin-Hebei coordinated development further',
        },
        measures: [
          measureOf(
            '1.1',
            "Carry out the city's master plan in full",
            '深入落实城市总体规划。严格执行首都规划重大事项向党中央请示报告制度,持续完善首都国土空间规划体系。巩固深化规自领域问题整改成效。统筹推动核心区控规三年行动计划落地见效,优化提升中央政务环境和城市发展品质。',
          ),
          measureOf(
            '1.2',
            "Strengthen the city's role as a centre for international exchange",
            '加强国际交往中心功能建设。实现新国展二期项目竣工,强化雁栖湖国际会都、奥林匹克中心区服务保障能力,推进第四使馆区建设。积极融入、主动服务共建“一带一路”。更好发挥中国国际服务贸易交易会、中关村论坛、北京文化论坛、金融街论坛等国家级开放平台作用。',
          ),
          measureOf(
            '1.3',
            'Combine relocation, clean-up and upgrading in one effort',
            '打好疏解整治促提升“组合拳”。积极服务保障中央单位标志性项目向外疏解,完成第二批市级机关搬迁。实现城乡建设用地再减量6.5平方公里。加快首都医科大学等项目建设。扎实推进铁路沿线环境、城乡结合部整治等专项任务,精细治理背街小巷1650条。',
          ),
          measureOf(
            '1.4',
            'Speed up building of the “two new wings”',
            '加快推进“新两翼”建设。落实北京与雄安新一轮战略合作协议。加快城市副中心高质量发展步伐,继续保持千亿级投资强度,启动东六环高线公园建设,实现副中心站综合交通枢纽主体工程基本完工。',
          ),
          measureOf(
            '1.5',
            'Deepen joint innovation and cooperation between industries',
            '深化协同创新和产业协作。积极推进京津冀国家技术创新中心建设。加快“六链五群”产业布局,“一链一策”开展产业链延伸和协同配套。着力打造京冀曹妃甸协同发展示范区、京张体育文化旅游带。抓好天津滨海—中关村科技园等合作园区建设。',
          ),
          measureOf(
            '1.6',
            'Build and share more public services together',
            '加强公共服务共建共享。巩固提升“轨道上的京津冀”,建成城际铁路联络线一期,实现国道109新线高速通车。实施北方防沙带等生态保护和修复工程。深化教育、医疗、养老等公共服务合作,共同打造区域一流营商环境。',
          ),
        ],
      },
      {
        area_id: 2,
        title: {
          zh: '聚力建设国际科技创新中心,进一步壮大发展新动能新优势',
          en: 'Concentrate on building an international science and technology innovation centre and strengthen new drivers and advantages of growth',
        },
        measures: [
          measureOf(
            '2.1',
            'Advance the reform and development of education',
            '深入推进教育改革发展。新增中小学学位2万个。持续深化“双减”工作,提高学校教育教学能力。推动普通高中优质特色多样化发展,优化调整职业教育专业布局,支持在京高校“双一流”建设。',
          ),
          measureOf(
            '2.2',
            'Make the innovation system more effective, faster',
            '加速提升创新体系效能。持续加大基础科学发展支持力度,保障在京国家实验室在轨运行和体系化发展,启动北京市重点实验室重组。深入实施关键核心技术攻坚战行动,靶向破解人工智能、集成电路等领域“卡脖子”问题。推动科技企业孵化器创新发展,大力引进国际科技组织和外资研发中心。',
          ),
          measureOf(
            '2.3',
            'Speed up building of world-leading science parks',
            '加快建设世界领先科技园区。强化中关村科学城原始创新策源功能,加快怀柔科学城重大科技基础设施集群应用,提升未来科学城技术创新能力和体制机制环境,推动创新型产业集群示范区承接更多科技成果落地。',
          ),
          measureOf(
            '2.4',
            'Make every effort to create a high ground for top talent',
            '全力打造高水平人才高地。实施战略科学家特殊引才计划。支持共建产学联动平台,大力培养集成电路等重点产业急需紧缺人才和复合型人才。完善人才落户、住房等支持政策,更大力度保障各类科技企业引进优秀高校毕业生。',
          ),
        ],
      },
      {
        area_id: 3,
        title: {
          zh: '做强做优做大数字经济,更好赋能首都高质量发展',
          en: "Make the digital economy stronger, better and bigger, so that it serves the capital's high-quality development",
        },
        measures: [
          measureOf(
            '3.1',
            'Advance digital industries in a coordinated way',
            '统筹推进数字产业化。大力建设数据基础制度先行区,推动算力中心、数据训练基地、国家区块链枢纽节点等一批重大项目落地。探索完善数据交易规范,提升北京国际大数据交易所运营能力。启动高级别自动驾驶示范区建设4.0阶段任务。',
          ),
          measureOf(
            '3.2',
            'Give strong support to the digitalisation of industry',
            '大力支持产业数字化。深入实施“新智造100”工程,全面开展制造业企业数字化转型。促进平台经济有序竞争、创新发展,推动先进数字技术向中小企业深度普及。提升人工智能底层技术和基础底座自主可控能力,加快在政务、医疗、工业、生活服务等领域应用。',
          ),
          measureOf(
            '3.3',
            'Make solid progress on the smart city',
            '扎实推进智慧城市建设。拓展“一网通办”应用,深化“一网统管”建设,提升“一网慧治”能力。加快“万兆光网”、车联网等新型网络基础设施部署。强化“一数一源一标准”数据治理。全方位保障数据和网络安全。',
          ),
        ],
      },
      {
        area_id: 4,
        title: {
          zh: '全面提升“两区”建设水平,在更高起点上推进改革开放',
          en: 'Raise the “Two Zones” to a higher level and advance reform and opening-up from a higher starting point',
        },
        measures: [
          measureOf(
            '4.1',
            'Expand institutional opening-up steadily',
            '稳步扩大制度型开放。加速落实新一轮国家服务业扩大开放综合示范区建设方案,深入推进自贸试验区提升行动。推动综保区高质量发展,完善大兴国际机场临空经济区体制机制,促进首都机场临空经济区转型升级。提升航空“双枢纽”功能,加快恢复国际航线。加强京港、京澳全方位合作,促进京台交流合作。优化外商投资服务。积极推进内外贸一体化试点,服务支持企业“走出去”。',
          ),
          measureOf(
            '4.2',
            'Build the “Beijing Service” brand of business environment',
            '打造营商环境“北京服务”品牌。落实全面优化营商环境意见,营造市场化、法治化、便利化、国际化一流营商环境。编制本市行政许可事项实施规范,完善全国市场监管数字化试验区建设。提升市区街乡三级“服务包”工作效能。',
          ),
          measureOf(
            '4.3',
            'Deepen reform in key areas and at key links',
            '深化重点领域和关键环节改革。深入推进审批制度改革,清除隐性壁垒,促进生产要素有序流动和高效配置。不断完善落实“两个毫不动摇”的体制机制,全面构建亲清政商关系。',
          ),
        ],
      },
      {
        area_id: 5,
        title: {
          zh: '统筹扩大内需和深化供给侧结构性改革,巩固和增强经济回升向好态势',
          en: 'Expand domestic demand and deepen supply-side structural reform together, and consolidate the economic recovery',
        },
        measures: [
          measureOf(
            '5.1',
            'Work hard to unlock consumption with potential',
            '下大力气激发有潜能的消费。深化国际消费中心城市建设,扎实推进传统商圈改造升级。提振新能源汽车、电子产品等大宗消费。积极培育国货“潮品”等新的消费增长点,鼓励老字号企业创新经营模式。支持美食、时尚、会展、演出、冰雪和美丽健康等服务消费发展,为境外游客提供更加便利的支付环境。',
          ),
          measureOf(
            '5.2',
            'Focus on expanding investment that pays off',
            '着力扩大有效益的投资。深入实施“3个100”市重点工程,以重大项目带动投资“稳规模、优结构”。加大新型基础设施投资力度,抓好保障性住房建设、“平急两用”公共基础设施建设、城中村改造等“三大工程”。扩大战略性新兴产业投资规模,加快机器人产业园、生物医药标准厂房等项目建设。',
          ),
          measureOf(
            '5.3',
            'Speed up the development of new quality productive forces',
            '加快发展新质生产力。实施制造业重点产业链高质量发展行动。加快推进集成电路重大项目。加强原创新药和高端医疗器械研发。推动新能源汽车产业高质量发展。推进超高清视频全产业链优化升级。促进新能源、新材料、商业航天、低空经济等战略性新兴产业发展。优化专精特新企业梯队培育体系。',
          ),
          measureOf(
            '5.4',
            'Make public finance and financial services more effective',
            '切实提高财政金融服务效能。更好发挥积极财政政策作用,统筹用好政府投资基金,支撑保障重点改革发展任务落实落地。做好科技金融、绿色金融、普惠金融、养老金融、数字金融五篇大文章,扎实推进中关村科创金融改革试验区建设。支持北京证券交易所深化改革和高质量发展。',
          ),
        ],
      },
      {
        area_id: 6,
        title: {
          zh: '深入推进全国文化中心建设,繁荣兴盛首都文化',
          en: "Advance the national cultural centre and let the capital's culture thrive",
        },
        measures: [
          measureOf(
            '6.1',
            'Put the core socialist values into practice widely',
            '广泛践行社会主义核心价值观。加强北京市习近平新时代中国特色社会主义思想研究中心建设。推进抗战主题片区规划建设,打造红色场馆思政课堂。抓好全国文明城区创建工作,深化“光盘行动”“文明旅游”等公共文明引导。',
          ),
          measureOf(
            '6.2',
            'Strengthen the protection and passing-on of history and culture in every respect',
            '全面加强历史文化保护传承。强化大运河文化保护传承利用,分类分批对长城本体及附属文物进行抢险和修缮,抓好中国长城博物馆改造提升工程,修复永定河重要文化景观,巩固拓展“三山五园”国家文物保护利用示范区创建成果。',
          ),
          measureOf(
            '6.3',
            'Step up building of the “capital of performing arts”',
            '加大“演艺之都”建设力度。倾力打造文化精品力作,培育更多演艺新空间。擦亮“大戏看北京”文化名片,推进“北京大视听”品牌建设。支持传统文化创新发展,推动更多优秀演艺机构、精品剧目“走出去”。',
          ),
          measureOf(
            '6.4',
            'Fully release the energy of cultural innovation and creation',
            '充分激发文化创新创造活力。推动文化企业改革发展、文化产业园区提质升级。举办首都市民系列文化活动1.6万场,推进“书香京城”“博物馆之城”建设。办好北京国际设计周、国际电影节和国际音乐节等文化交流活动。',
          ),
        ],
      },
      {
        area_id: 7,
        title: {
          zh: '突出加强城市精细化治理,打造更加宜居的城市生活',
          en: 'Strengthen fine-grained city governance and make city life more pleasant',
        },
        measures: [
          measureOf(
            '7.1',
            'Deepen the urban renewal drive',
            '深化城市更新行动。老旧小区综合整治新开工300个、完工200个,老楼加装电梯新开工1000部、完工600部,推进核心区平房整院落退租、完成申请式退租2000户,启动危旧楼房改建20万平方米,改造提升老旧厂房40个。',
          ),
          measureOf(
            '7.2',
            'Strengthen all-round traffic management',
            '加强交通综合治理。提升轨道交通骨干网络的安全性,建成地铁3号线一期等线路。改善社区公交微循环服务,扩大通学、通医等公交试点范围。有序推动“七站两场”接驳功能完善和服务优化,加强学校、医院、景区、商场等重点区域周边交通治理。推进停车楼建设,新增停车位1.5万个,新增有偿错时共享停车位1万个。完成600处老旧信号灯升级改造。',
          ),
          measureOf(
            '7.3',
            'Improve the quality of city services and management',
            '提升城市服务管理质量。加强水电气热等“城市生命线”运行保障,精细化治理护栏、杆体、箱体等城市家具。创建生活垃圾分类示范居住小区(村)1200个,建成群众满意的物业服务示范项目100个。继续抓好接诉即办改革。',
          ),
        ],
      },
      {
        area_id: 8,
        title: {
          zh: '高质量实施“百村示范、千村振兴”工程,加快城乡融合发展步伐',
          en: 'Carry out the project “100 model villages, 1,000 villages revitalised” to a high standard and speed up urban-rural integration',
        },
        measures: [
          measureOf(
            '8.1',
            'Foster new forms of rural business',
            '培育乡村产业新业态。推动12万亩高标准农田建设。深化农业中关村建设,打造平谷、通州、延庆种业创新示范区。积极培育休闲康养、户外运动、电商直播等乡村新业态。',
          ),
          measureOf(
            '8.2',
            'Give harmonious and beautiful villages a new look',
            '开创和美乡村新气象。扎实推进农村人居环境整治提升。加大传统村落和乡土文化保护力度。加强数字乡村建设,深化城乡教育、医疗保障一体化发展。',
          ),
          measureOf(
            '8.3',
            'Open up new ways for farmers to earn more and prosper',
            '拓展农民增收致富新路径。稳步推进农村承包土地、宅基地和集体经营性建设用地改革,落实集体林权制度改革。发展新型农村集体经济。开发更多面向农村劳动力的就业岗位。',
          ),
          measureOf(
            '8.4',
            'Make new progress in coordinated regional development',
            '推动区域协调发展取得新进展。统筹推进城南地区和平原新城建设发展,强化京西地区高质量转型发展,大力提高生态涵养区基础设施和公共服务供给水平。推动东西部协作和支援合作继续走在全国前列。',
          ),
        ],
      },
      {
        area_id: 9,
        title: {
          zh: '切实加强生态环境保护,着力建设美丽中国先行区',
          en: 'Strengthen ecological and environmental protection and build a pioneer zone of a Beautiful China',
        },
        measures: [
          measureOf(
            '9.1',
            'Keep up the deeper fight against pollution',
            '持续深入打好污染防治攻坚战。深化“一微克”行动,强化挥发性有机物、氮氧化物综合治理,完善扬尘治理长效机制。深入实施密云水库保护行动,加强永定河、潮白河等重点流域综合治理,开展“清管行动”1万公里。强化土壤污染风险管控。',
          ),
          measureOf(
            '9.2',
            'Move actively and prudently towards the carbon peak and carbon neutrality',
            '积极稳妥推进碳达峰碳中和。可再生能源消费占比提高0.5个百分点。加快推广绿色建筑,抓好重点行业绿色化改造。倡导绿色低碳、文明健康的消费习惯和生活方式。',
          ),
          measureOf(
            '9.3',
            'Shape an ecological space of green hills and clear waters throughout',
            '全面塑造山清水秀的生态空间。深化全域国家森林城市建设。谋划推进花园城市建设,开展园林绿化彩化行动,建成城市绿道150公里,实现环二环绿道全部联通,新增无界公园20个。',
          ),
        ],
      },
      {
        area_id: 10,
        title: {
          zh: '更加注重保障和改善民生,不断实现人民对美好生活的向往',
          en: "Give more weight to securing and improving people's livelihood and keep fulfilling their hopes for a better life",
        },
        measures: [
          measureOf(
            '10.1',
            'Promote full, high-quality employment',
            '促进高质量充分就业。全力稳定和扩大就业,实现城镇新增就业不少于26万人。扎实做好高校毕业生等青年就业工作,促进12万城镇就业困难人员实现就业、4万农村劳动力就业参保。',
          ),
          measureOf(
            '10.2',
            'Deepen the building of a Healthy Beijing',
            '深化健康北京建设。建立9个紧密型城市医疗集团,提升基层诊疗能力和全科医师培养质量。所有二级以上综合医院开设儿科门诊。开展180项检验结果、300项检查结果互认。加快普惠托育体系建设,新增普惠托位1万个。',
          ),
          measureOf(
            '10.3',
            'Improve the system of services for older people',
            '健全养老服务体系。推广布局街道乡镇区域养老服务中心,优化调整社区养老服务驿站功能。为重度失能失智老年人提供普惠性照护服务。新建养老家庭照护床位2000张,新增农村邻里互助养老服务点240个、养老助餐点300个。',
          ),
          measureOf(
            '10.4',
            'Build a new model of property development',
            '构建房地产发展新模式。支持刚性和改善性住房需求,着重解决好新市民、青年人等住房问题,建设筹集保障性租赁住房7万套,竣工各类保障性住房8万套。',
          ),
          measureOf(
            '10.5',
            'Weave the social safety net tight and firm',
            '织密扎牢社会保障网。推进实施个人养老金制度,促进北京普惠健康保可持续发展。做好低收入人口常态化帮扶。新建50个残疾人温馨家园。',
          ),
        ],
      },
      {
        area_id: 11,
        title: {
          zh: '加快构建大安全大应急框架,全力维护首都安全稳定',
          en: "Build the framework of comprehensive safety and emergency response faster and safeguard the capital's security and stability",
        },
        measures: [
          measureOf(
            '11.1',
            'Advance recovery and rebuilding after the disaster on all fronts',
            '全面推进灾后恢复重建。抓紧完成剩余受损住房重建,确保入汛前将防汛能力恢复至灾前水平并有所提升。推动京津冀地区防洪工程体系建设。构建西部山区“三横三纵”主通道。全面恢复农业生产和民宿等乡村产业。加强能源、通信、环卫、应急等村镇基础设施建设。',
          ),
          measureOf(
            '11.2',
            'Speed up building of a resilient city',
            '加快建设韧性城市。加强气象地质监测能力建设,提升暴雨、暴雪、高低温等极端情况应对水平。抓好地铁等重点部位风险防范,完成燃气、供热等老旧管线改造1100公里。编制韧性城市建设专项规划,全方位提升城市本质安全水平。',
          ),
          measureOf(
            '11.3',
            'Hold the line on safety at work and fire safety',
            '严守安全生产和消防安全底线。严格落实重大事故整改和防范措施,深入开展安全生产和消防隐患治本攻坚三年行动,深化施工动火作业、城镇燃气、电池充电、旅游设施、仓储库房等重点领域专项整治。',
          ),
          measureOf(
            '11.4',
            'Build a Safe Beijing to a higher standard',
            '建设更高水平的平安北京。统筹推进地方债务风险防范化解工作,持续做好重点企业集团和重点领域风险防范化解。深化食品药品全链条安全监管。坚持和发展新时代“枫桥经验”。',
          ),
        ],
      },
    ],
    government: {
      area_id: null,
      title: {
        zh: '努力建设人民满意的法治政府、创新政府、廉洁政府和服务型政府',
        en: 'Strive to build a government under the rule of law, an innovative, clean and service-minded government that satisfies the people',
      },
      measures: [
        measureOf(
          'g1',
          'Strengthen political work further',
          '进一步加强政治建设。更加深刻领悟“两个确立”的决定性意义,增强“四个意识”、坚定“四个自信”、做到“两个维护”,巩固拓展主题教育成果。',
        ),
        measureOf(
          'g2',
          'Strengthen the rule of law further',
          '进一步加强法治建设。依法接受市人大及其常委会监督,自觉接受市政协民主监督。高标准做好第三批全国法治政府建设示范创建工作。',
        ),
        measureOf(
          'g3',
          'Strengthen effectiveness further',
          '进一步加强效能建设。严格落实政府系统机构改革任务。认真践行“四下基层”工作制度,主动听民意、纾民困、解民忧。突出绩效量化考核、过程管理和结果导向,健全奖惩分明的激励约束机制。',
        ),
        measureOf(
          'g4',
          'Strengthen good conduct further',
          '进一步加强作风建设。纵深推进政府系统全面从严治党,深入推进基层减负。坚持政府过紧日子,继续压减一般性支出。',
        ),
      ],
    },
  },
}
