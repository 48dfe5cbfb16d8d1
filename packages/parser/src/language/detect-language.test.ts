import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it('knows Japanese by little kana among many Chinese characters', () => {
    const text =
      '職歴 学歴 資格 東京都港区 株式会社山田製作所 営業部 課長 経済学部 卒業 普通自動車免許 について まとめました';
    expect(detectLanguage(text)).toBe('ja');
  });

  it('takes Chinese for Chinese, also with a の in a name', () => {
    const text =
      '工作经历 杭州优の良品贸易有限公司 市场部经理 负责新品上市的整体推广以及团队管理工作 教育背景 浙江大学 广告学 本科 技能';
    expect(detectLanguage(text)).toBe('zh');
  });

  it('takes the expected language where the text does not tell, and never against what it tells', () => {
    expect(detectLanguage('CV 2020', 'de')).toBe('de');
    const german =
      'Berufserfahrung: Ich habe die Qualität der Ventile geprüft und das Handbuch für die Abnahme geschrieben.';
    expect(detectLanguage(german, 'en')).toBe('de');
    const chinese =
      '工作经历 负责新品上市的整体推广以及团队管理工作 教育背景 浙江大学 广告学 本科 技能 市场部经理 团队管理';
    expect(detectLanguage(chinese, 'en')).toBe('zh');
  });

  it('says nothing for a few letters', () => {
    expect(detectLanguage('CV 2020')).toBeUndefined();
  });
});
