// Chinese résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const CHINESE: readonly LanguageSample[] = [
  {
    language: 'zh',
    region: 'CN',
    layout: 'text',
    source: `
# 欧阳若溪
杭州市西湖区梧桐路18号3单元502室
手机：138 5550 0142
邮箱：ruoxi.ouyang@example.cn

## 个人简介
五年以上品牌推广经验，擅长内容策划与数据分析，善于跨部门沟通。

## 工作经历
2019年4月 – 至今
杭州云栖茶业有限公司　品牌经理
- 负责新品上市的整体推广
- 带领六人团队

2015年7月 – 2019年3月
宁波海曙广告公司　策划专员
- 撰写推广方案

## 教育背景
2011年9月 – 2015年6月
浙江大学　广告学　本科

## 专业技能
内容策划、数据分析、Photoshop

## 语言能力
普通话（母语）、英语（流利）
`,
    expected: {
      name: '欧阳若溪',
      email: 'ruoxi.ouyang@example.cn',
      phone: '+8613855500142',
      work: ['杭州云栖茶业有限公司 | 品牌经理 | 2019-04 | present', '宁波海曙广告公司 | 策划专员 | 2015-07 | 2019-03'],
      education: ['浙江大学 | 本科 | 广告学 | 2011-09 | 2015-06'],
      languages: ['普通话 | C2', '英语 | C1'],
      skills: ['内容策划', '数据分析', 'Photoshop'],
    },
  },
  {
    language: 'zh',
    region: 'TW',
    layout: 'html',
    source: `
# 個人履歷
姓名 || 葉沛霖
電話 || +886 912 555 018
電子郵件 || peilin.yeh@example.tw
地址 || 台北市松山區青松街27巷5號
## 工作經驗
2018/06～現在 || **護理長**，青禾綜合醫院
2013/08～2018/05 || **護理師**，康寧診所
## 學歷
2009～2013 || **護理學系 學士**，國立台北護理健康大學
## 專長
- 急重症照護
- 病房管理
## 語言
- 中文：母語
- 英文：中等
## 證照
- 護理師證書，2013
`,
    expected: {
      name: '葉沛霖',
      email: 'peilin.yeh@example.tw',
      phone: '+886912555018',
      work: ['青禾綜合醫院 | 護理長 | 2018-06 | present', '康寧診所 | 護理師 | 2013-08 | 2018-05'],
      education: ['國立台北護理健康大學 | 學士 | 護理學系 | 2009 | 2013'],
      languages: ['中文 | C2', '英文 | B1'],
      skills: ['急重症照護', '病房管理'],
      counts: { certificates: 1 },
    },
  },
];
