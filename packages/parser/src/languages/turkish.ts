// Turkish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const TURKISH: readonly LanguageSample[] = [
  {
    language: 'tr',
    region: 'TR',
    layout: 'text',
    source: `
# Nilüfer Karaoğlan
Çınar Sokak No: 14 D: 6, 35220 Konak / İzmir
0532 555 01 47
nilufer.karaoglan@example.com.tr

## ÖZET
Gıda güvenliği alanında deneyimli, takım çalışmasına yatkın bir gıda mühendisi.

## İŞ DENEYİMİ
Kalite Müdürü, Ege Zeytincilik A.Ş., İzmir
Mart 2018 – Günümüz
- Laboratuvar ekibinin yönetimi
- Yeni denetim planının hazırlanması

Gıda Mühendisi, Bereket Süt Ltd. Şti.
Eylül 2012 – Şubat 2018
- Üretim hatlarının kontrolü

## EĞİTİM
Lisans, Gıda Mühendisliği
Ege Üniversitesi
2008 – 2012

## BECERİLER
HACCP, Numune alma, Raporlama

## YABANCI DİL
İngilizce (ileri), Almanca (başlangıç)
`,
    expected: {
      name: 'Nilüfer Karaoğlan',
      email: 'nilufer.karaoglan@example.com.tr',
      phone: '+905325550147',
      work: [
        'Ege Zeytincilik A.Ş. | Kalite Müdürü | 2018-03 | present',
        'Bereket Süt Ltd. Şti. | Gıda Mühendisi | 2012-09 | 2018-02',
      ],
      education: ['Ege Üniversitesi | Lisans | Gıda Mühendisliği | 2008 | 2012'],
      languages: ['İngilizce | C1', 'Almanca | A2'],
      skills: ['HACCP', 'Numune alma', 'Raporlama'],
    },
  },
  {
    language: 'tr',
    region: 'TR',
    layout: 'html',
    source: `
# Özgeçmiş
Adı Soyadı || Serhat Demirbağ
Doğum Tarihi || 14.03.1990
Uyruk || T.C.
Telefon || +90 505 555 01 63
E-posta || serhat.demirbag@example.com.tr
## İş Tecrübesi
06.2019 – Halen || **Muhasebe Uzmanı**, Anadolu Lojistik A.Ş.
09.2013 – 05.2019 || **Muhasebeci**, Toros İnşaat Ltd. Şti.
## Öğrenim Bilgileri
2009 – 2013 || **İşletme Lisans**, Çukurova Üniversitesi
## Bilgisayar Bilgisi
- Logo Tiger
- Excel
## Yabancı Diller
- İngilizce: orta
## Hobiler
- Satranç
- Yüzme
`,
    expected: {
      name: 'Serhat Demirbağ',
      email: 'serhat.demirbag@example.com.tr',
      phone: '+905055550163',
      work: [
        'Anadolu Lojistik A.Ş. | Muhasebe Uzmanı | 2019-06 | present',
        'Toros İnşaat Ltd. Şti. | Muhasebeci | 2013-09 | 2019-05',
      ],
      education: ['Çukurova Üniversitesi | Lisans | İşletme | 2009 | 2013'],
      languages: ['İngilizce | B1'],
      skills: ['Logo Tiger', 'Excel'],
      counts: { interests: 2 },
    },
  },
];
