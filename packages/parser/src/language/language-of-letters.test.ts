import { eld } from 'eld/extrasmall';
import { describe, expect, it } from 'vitest';
import { languageOfLetters } from './language-of-letters.ts';

const SENTENCES = {
  en: 'Led the redesign of the payments platform and mentored four engineers.',
  de: 'Leitete die Neugestaltung der Zahlungsplattform und betreute vier Ingenieure.',
  pt: 'Liderou a reformulação da plataforma de pagamentos e orientou quatro engenheiros.',
  it: 'Ha guidato la riprogettazione della piattaforma dei pagamenti e seguito quattro ingegneri.',
  pl: 'Kierował przebudową platformy płatniczej i opiekował się czterema inżynierami.',
  sv: 'Ledde omarbetningen av betalningsplattformen och handledde fyra ingenjörer.',
  fi: 'Johti maksualustan uudistamista ja ohjasi neljää insinööriä.',
  cs: 'Vedl přepracování platební platformy a školil čtyři inženýry.',
  tr: 'Ödeme platformunun yeniden tasarımını yönetti ve dört mühendise danışmanlık yaptı.',
  ru: 'Руководил переработкой платёжной платформы и обучал четырёх инженеров.',
  uk: 'Керував переробкою платіжної платформи та навчав чотирьох інженерів.',
  vi: 'Dẫn dắt việc thiết kế lại nền tảng thanh toán và hướng dẫn bốn kỹ sư.',
} as const;

/** Seeded, so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

describe('languageOfLetters', () => {
  it.each(Object.entries(SENTENCES))('tells %s from one sentence', (language, sentence) => {
    expect(languageOfLetters(sentence)).toMatchObject({ language, reliable: true });
  });

  it('knows nothing of a text without letters', () => {
    expect(languageOfLetters('2019 – 2024, 100 %')).toBeUndefined();
  });

  it('says what the detector says that its table is made from, of pieces and mixtures of texts', () => {
    const random = numbers(11);
    const words = Object.values(SENTENCES).join(' ').split(' ');
    const signs = [' ', ' ', ' ', ', ', "'", '’', ' 𝒜 ', ' 2020 ', '', '-'];
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const differing = Array.from({ length: 1_000 }, () =>
      Array.from(
        { length: Math.ceil(random() * 90) },
        () => pick(words).slice(0, 1 + random() * 12) + pick(signs),
      ).join(''),
    ).filter((text) => {
      const found = languageOfLetters(text);
      const expected = eld.detect(text);
      return (found?.language ?? '') !== expected.language || (found?.reliable ?? false) !== expected.isReliable();
    });
    expect(differing).toEqual([]);
  });
});
