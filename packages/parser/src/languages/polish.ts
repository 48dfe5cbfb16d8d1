// Polish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const POLISH: readonly LanguageSample[] = [
  {
    language: 'pl',
    region: 'PL',
    layout: 'text',
    source: `
# Bogumiła Zarzecka
ul. Klonowa 18/4, 61-001 Poznań
tel. 512 555 019
bogumila.zarzecka@example.pl

## PODSUMOWANIE ZAWODOWE
Księgowa z doświadczeniem w prowadzeniu pełnej księgowości i rozliczaniu podatków.

## DOŚWIADCZENIE ZAWODOWE
Główna księgowa, Wielkopolskie Sady Sp. z o.o., Poznań
marzec 2018 – obecnie
- Sporządzanie sprawozdań finansowych
- Nadzór nad zespołem czterech osób

Księgowa, Biuro Rachunkowe Saldo
wrzesień 2012 – luty 2018
- Rozliczenia VAT i CIT

## WYKSZTAŁCENIE
2007 – 2012
Magister ekonomii, Uniwersytet Ekonomiczny w Poznaniu

## UMIEJĘTNOŚCI
Symfonia, Excel, Prawo podatkowe

## JĘZYKI OBCE
Angielski (biegły), Niemiecki (podstawowy)
`,
    expected: {
      name: 'Bogumiła Zarzecka',
      email: 'bogumila.zarzecka@example.pl',
      phone: '+48512555019',
      work: [
        'Wielkopolskie Sady Sp. z o.o. | Główna księgowa | 2018-03 | present',
        'Biuro Rachunkowe Saldo | Księgowa | 2012-09 | 2018-02',
      ],
      education: ['Uniwersytet Ekonomiczny w Poznaniu | Magister | ekonomii | 2007 | 2012'],
      languages: ['Angielski | C1', 'Niemiecki | A2'],
      skills: ['Symfonia', 'Excel', 'Prawo podatkowe'],
    },
  },
  {
    language: 'pl',
    region: 'PL',
    layout: 'html',
    source: `
# Wiesław Ostrowicki
Imię i nazwisko || Wiesław Ostrowicki
Adres || os. Słoneczne 9/31, 31-958 Kraków
Telefon || +48 601 555 027
E-mail || w.ostrowicki@example.pl
## Przebieg kariery
od 05.2019 do teraz || **Kierownik budowy**, Budomex Małopolska S.A.
06.2012 – 04.2019 || **Inżynier budowy**, Przedsiębiorstwo Mostowe Wisła
## Edukacja
10.2007 – 06.2012 || **Inżynier, budownictwo**, Politechnika Krakowska
## Kompetencje
- Kosztorysowanie
- AutoCAD
- Uprawnienia budowlane
## Znajomość języków
- Angielski – B2
- Rosyjski – A2
## Zainteresowania
- Turystyka górska
- Szachy
`,
    expected: {
      name: 'Wiesław Ostrowicki',
      email: 'w.ostrowicki@example.pl',
      phone: '+48601555027',
      work: [
        'Budomex Małopolska S.A. | Kierownik budowy | 2019-05 | present',
        'Przedsiębiorstwo Mostowe Wisła | Inżynier budowy | 2012-06 | 2019-04',
      ],
      education: ['Politechnika Krakowska | Inżynier | budownictwo | 2007-10 | 2012-06'],
      languages: ['Angielski | B2', 'Rosyjski | A2'],
      skills: ['Kosztorysowanie', 'AutoCAD', 'Uprawnienia budowlane'],
      counts: { interests: 2 },
    },
  },
];
