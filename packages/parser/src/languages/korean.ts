// Korean résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const KOREAN: readonly LanguageSample[] = [
  {
    language: 'ko',
    region: 'KR',
    layout: 'text',
    source: `
# 남궁가온
서울특별시 마포구 은행나무길 12, 301호
휴대폰: 010-5550-0142
이메일: gaon.namgung@example.kr

## 자기소개
식물 연구와 정원 설계를 함께해 온 조경 전문가로, 주민과 함께 만드는 공간을 좋아합니다.

## 경력사항
2019년 3월 ~ 현재
주식회사 푸른뜰조경 | 설계팀장
- 공원 설계 총괄
- 신입 직원 교육

2014년 7월 ~ 2019년 2월
한빛수목원 재단 | 연구원
- 자생식물 조사

## 학력사항
2010년 3월 ~ 2014년 2월
서림대학교 | 조경학 학사

## 보유 기술
조경 설계, AutoCAD, 식생 조사

## 외국어
영어 (비즈니스), 일본어 (초급)
`,
    expected: {
      name: '남궁가온',
      email: 'gaon.namgung@example.kr',
      phone: '+821055500142',
      work: ['주식회사 푸른뜰조경 | 설계팀장 | 2019-03 | present', '한빛수목원 재단 | 연구원 | 2014-07 | 2019-02'],
      education: ['서림대학교 | 학사 | 조경학 | 2010-03 | 2014-02'],
      languages: ['영어 | C1', '일본어 | A2'],
      skills: ['조경 설계', 'AutoCAD', '식생 조사'],
    },
  },
  {
    language: 'ko',
    region: 'KR',
    layout: 'html',
    source: `
# 이력서
성명 || 설지후
생년월일 || 1992.05.17
연락처 || +82 10 5550 0188
이메일 || jihu.seol@example.kr
주소 || 부산광역시 해운대구 동백로 45
## 경력
2018.06 - 재직중 || **간호사**, 해오름병원
2015.03 - 2018.05 || **간호사**, 다정한의원
## 학력
2011.03 - 2015.02 || **간호학 학사**, 동백대학교
## 자격증
2015.02 || 간호사 면허증
2019.11 || 심폐소생술 강사
## 핵심 역량
- 응급 처치
- 환자 교육
## 어학
- 영어: 중급
## 봉사활동
2016.01 - 2017.12 || **자원봉사자**, 푸른바다 복지센터
`,
    expected: {
      name: '설지후',
      email: 'jihu.seol@example.kr',
      phone: '+821055500188',
      work: ['해오름병원 | 간호사 | 2018-06 | present', '다정한의원 | 간호사 | 2015-03 | 2018-05'],
      education: ['동백대학교 | 학사 | 간호학 | 2011-03 | 2015-02'],
      languages: ['영어 | B1'],
      skills: ['응급 처치', '환자 교육'],
      counts: { certificates: 2, volunteer: 1 },
    },
  },
];
