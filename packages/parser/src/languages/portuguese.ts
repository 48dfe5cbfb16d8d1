// Portuguese résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const PORTUGUESE: readonly LanguageSample[] = [
  {
    language: 'pt',
    region: 'BR',
    layout: 'text',
    source: `
# Thaís Guimarães Portela
Rua das Acácias, 455, Belo Horizonte - MG, CEP 30140-010
(31) 98555-0133 | thais.portela@example.com.br

## RESUMO PROFISSIONAL
Farmacêutica com experiência em hospitais e em controle de qualidade de medicamentos.

## EXPERIÊNCIA PROFISSIONAL
Farmacêutica hospitalar, Hospital Santa Efigênia, Belo Horizonte
Março de 2018 - Atualmente
- Gestão do estoque de medicamentos
- Treinamento de estagiários

Analista de qualidade, Laboratórios Serra Azul Ltda.
Fevereiro de 2014 - Fevereiro de 2018
- Ensaios físico-químicos

## FORMAÇÃO ACADÊMICA
Bacharelado em Farmácia
Universidade Federal de Minas Gerais
2009 - 2013

## HABILIDADES
Farmacovigilância, HPLC, Boas práticas de fabricação

## IDIOMAS
Português (nativo), Inglês (avançado)
`,
    expected: {
      name: 'Thaís Guimarães Portela',
      email: 'thais.portela@example.com.br',
      phone: '+5531985550133',
      work: [
        'Hospital Santa Efigênia | Farmacêutica hospitalar | 2018-03 | present',
        'Laboratórios Serra Azul Ltda. | Analista de qualidade | 2014-02 | 2018-02',
      ],
      education: ['Universidade Federal de Minas Gerais | Bacharelado | Farmácia | 2009 | 2013'],
      languages: ['Português | C2', 'Inglês | C1'],
      skills: ['Farmacovigilância', 'HPLC', 'Boas práticas de fabricação'],
    },
  },
  {
    language: 'pt',
    region: 'PT',
    layout: 'html',
    source: `
# Duarte Seabra Nogueira
Rua do Loureiro 9, 4000-112 Porto · 912 550 187 · duarte.seabra@example.pt
## Sobre mim
Guia de turismo licenciado que gosta de contar a história das cidades a quem as visita.
## Percurso profissional
jan. 2019 – até ao momento || **Guia de turismo**, Passos do Douro Lda
jun. 2014 – dez. 2018 || **Rececionista**, Hotel Mirante da Ribeira
## Habilitações académicas
2011 – 2014 || **Licenciatura em Turismo**, Instituto Politécnico de Viana
## Competências
- Atendimento ao público
- Condução de grupos
## Línguas
- Português: língua materna
- Alemão: B1
- Inglês: C1
`,
    expected: {
      name: 'Duarte Seabra Nogueira',
      email: 'duarte.seabra@example.pt',
      phone: '+351912550187',
      work: [
        'Passos do Douro Lda | Guia de turismo | 2019-01 | present',
        'Hotel Mirante da Ribeira | Rececionista | 2014-06 | 2018-12',
      ],
      education: ['Instituto Politécnico de Viana | Licenciatura | Turismo | 2011 | 2014'],
      languages: ['Português | C2', 'Alemão | B1', 'Inglês | C1'],
      skills: ['Atendimento ao público', 'Condução de grupos'],
    },
  },
];
