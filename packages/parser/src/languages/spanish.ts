// Spanish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const SPANISH: readonly LanguageSample[] = [
  {
    language: 'es',
    region: 'ES',
    layout: 'text',
    source: `
# Nuria Salcedo Bermejo
Calle de la Encina 27, 3.º B, 47003 Valladolid
Teléfono: 612 555 014
Correo electrónico: nuria.salcedo@example.es

## PERFIL PROFESIONAL
Ingeniera agrónoma con experiencia en riego y en la gestión de cooperativas de cereal.

## EXPERIENCIA LABORAL
Jefa de explotación, Cooperativa Campos del Duero, Valladolid
Enero de 2019 - Actualidad
- Dirección de un equipo de quince personas
- Reducción del consumo de agua en un 20 %

Técnica de campo, Semillas Castrillo S.L.
Marzo de 2014 - Diciembre de 2018
- Ensayos de variedades de trigo

## FORMACIÓN ACADÉMICA
Grado en Ingeniería Agronómica
Universidad de Valladolid
2009 - 2013

## COMPETENCIAS
Riego por goteo, AutoCAD, Gestión de equipos

## IDIOMAS
Español (nativo), Francés (intermedio)
`,
    expected: {
      name: 'Nuria Salcedo Bermejo',
      email: 'nuria.salcedo@example.es',
      phone: '+34612555014',
      work: [
        'Cooperativa Campos del Duero | Jefa de explotación | 2019-01 | present',
        'Semillas Castrillo S.L. | Técnica de campo | 2014-03 | 2018-12',
      ],
      education: ['Universidad de Valladolid | Grado | Ingeniería Agronómica | 2009 | 2013'],
      languages: ['Español | C2', 'Francés | B1'],
      skills: ['Riego por goteo', 'AutoCAD', 'Gestión de equipos'],
    },
  },
  {
    language: 'es',
    region: 'MX',
    layout: 'html',
    source: `
# Currículum vítae
Nombre || Efraín Talamantes Rubio
Domicilio || Av. Álamos 310, Col. Del Valle, 64000 Monterrey, N.L.
Celular || +52 81 5555 0144
Correo || efrain.talamantes@example.mx
## Trayectoria laboral
ago. 2020 a la fecha || **Supervisor de almacén**, Distribuidora Regia S.A. de C.V.
feb. 2015 – jul. 2020 || **Auxiliar de logística**, Transportes Sierra Madre
## Estudios
2010 – 2014 || **Licenciatura en Administración**, Universidad Autónoma del Noreste
## Conocimientos
- Inventarios
- Montacargas
- Power BI
## Idiomas
- Español: lengua materna
- Inglés: avanzado
## Cursos y certificaciones
- Seguridad en almacenes, 2019
`,
    expected: {
      name: 'Efraín Talamantes Rubio',
      email: 'efrain.talamantes@example.mx',
      phone: '+528155550144',
      work: [
        'Distribuidora Regia S.A. de C.V. | Supervisor de almacén | 2020-08 | present',
        'Transportes Sierra Madre | Auxiliar de logística | 2015-02 | 2020-07',
      ],
      education: ['Universidad Autónoma del Noreste | Licenciatura | Administración | 2010 | 2014'],
      languages: ['Español | C2', 'Inglés | C1'],
      skills: ['Inventarios', 'Montacargas', 'Power BI'],
      counts: { certificates: 1 },
    },
  },
];
