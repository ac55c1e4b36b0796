import type { TargetWire } from '../../src/api/wire'

export type DepartmentWire = TargetWire['departments_in_coverage'][number]

const inCoverage = (zh: string, en: string): DepartmentWire => ({
  name: { zh, en },
  basis: 'named-in-coverage',
})

/**
 * Bodies that press coverage names beside a target
 * (published-figures.json, departments_named_in_coverage). That is not
 * confirmation that they are responsible, and no lead department is known.
 */
export const departments = {
  autonomousDrivingOffice: inCoverage(
    '北京市高级别自动驾驶示范区工作办公室',
    'Beijing High-level Autonomous Driving Demonstration Zone Office',
  ),
  agriculture: inCoverage('市农业农村局', 'Municipal Bureau of Agriculture and Rural Affairs'),
  /** Owner of the East Sixth Ring High Line Park. */
  beitouGroup: inCoverage('北投集团', 'Beitou Group'),
  civilAffairs: inCoverage('市民政局', 'Municipal Bureau of Civil Affairs'),
  cultureAndTourism: inCoverage('市文化和旅游局', 'Municipal Bureau of Culture and Tourism'),
  disabledPersons: inCoverage('市残联', "Municipal Disabled Persons' Federation"),
  economy: inCoverage('市经济和信息化局', 'Municipal Bureau of Economy and Information Technology'),
  education: inCoverage('市教委', 'Municipal Education Commission'),
  employment: inCoverage('市人力社保局', 'Municipal Bureau of Human Resources and Social Security'),
  health: inCoverage('市卫生健康委', 'Municipal Health Commission'),
  healthInsurance: inCoverage('市医保局', 'Municipal Healthcare Security Bureau'),
  housing: inCoverage('市住房城乡建设委', 'Municipal Commission of Housing and Urban-Rural Development'),
  /** Owner of the sub-centre station hub. */
  jingtouCompany: inCoverage('京投公司', 'Jingtou Company'),
  parks: inCoverage('市园林绿化局', 'Municipal Bureau of Forestry and Parks'),
  publicity: inCoverage('市委宣传部', 'Publicity Department of the Municipal Party Committee'),
  /** One body with two names. */
  science: inCoverage(
    '市科委、中关村管委会',
    'Municipal Science and Technology Commission (Zhongguancun Administrative Committee)',
  ),
  trafficPolice: inCoverage(
    '市公安局公安交管局',
    'Traffic Management Bureau of the Municipal Public Security Bureau',
  ),
  transport: inCoverage('市交通委', 'Municipal Commission of Transport'),
  urbanManagement: inCoverage('市城市管理委', 'Municipal Commission of Urban Management'),
  water: inCoverage('市水务局', 'Municipal Water Bureau'),
} as const satisfies Record<string, DepartmentWire>
