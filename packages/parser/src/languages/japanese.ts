// Japanese résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const JAPANESE: readonly LanguageSample[] = [
  {
    language: 'ja',
    region: 'JP',
    layout: 'text',
    source: `
# 冬木 梓織
〒810-0001 福岡県福岡市中央区桜坂2-14-5
電話：090-5550-0142
メール：shiori.fuyuki@example.jp

## 自己紹介
食品メーカーで商品企画に携わり、地域の農家と新しい商品を作ってきました。

## 職務経歴
2019年4月～現在
株式会社つくし食品　商品企画部主任
- 新商品の企画と市場調査
- 五名のチームの指導

2014年4月～2019年3月
有限会社ひばり製菓　営業担当
- 小売店への提案

## 学歴
2010年4月～2014年3月
西海大学　農学部　学士

## スキル
商品企画、市場調査、Excel

## 語学
日本語（ネイティブ）、英語（ビジネスレベル）
`,
    expected: {
      name: '冬木 梓織',
      email: 'shiori.fuyuki@example.jp',
      phone: '+819055500142',
      work: [
        '株式会社つくし食品 | 商品企画部主任 | 2019-04 | present',
        '有限会社ひばり製菓 | 営業担当 | 2014-04 | 2019-03',
      ],
      education: ['西海大学 | 学士 | 農学部 | 2010-04 | 2014-03'],
      languages: ['日本語 | C2', '英語 | C1'],
      skills: ['商品企画', '市場調査', 'Excel'],
    },
  },
  {
    language: 'ja',
    region: 'JP',
    layout: 'html',
    source: `
# 履歴書
氏名 || 灰原 宗一郎
生年月日 || 1988年11月3日
住所 || 〒602-8001 京都府京都市上京区若松町8
電話番号 || 080-5550-0187
メールアドレス || soichiro.haibara@example.jp
## 職歴
2017年10月 〜 現在 || **介護福祉士**、社会福祉法人みどり会
平成23年4月 〜 平成29年9月 || **介護スタッフ**、株式会社あさひケア
## 学歴
平成19年4月 〜 平成23年3月 || **社会福祉学科 学士**、京北福祉大学
## 免許・資格
2014年3月 || 介護福祉士
2016年6月 || 普通自動車第一種運転免許
## 得意分野
- 認知症ケア
- 記録管理
## 語学力
- 英語：日常会話
## 趣味
- 登山
- 将棋
`,
    expected: {
      name: '灰原 宗一郎',
      email: 'soichiro.haibara@example.jp',
      phone: '+818055500187',
      work: [
        '社会福祉法人みどり会 | 介護福祉士 | 2017-10 | present',
        '株式会社あさひケア | 介護スタッフ | 2011-04 | 2017-09',
      ],
      education: ['京北福祉大学 | 学士 | 社会福祉学科 | 2007-04 | 2011-03'],
      languages: ['英語 | B1'],
      skills: ['認知症ケア', '記録管理'],
      counts: { certificates: 2, interests: 2 },
    },
  },
];
