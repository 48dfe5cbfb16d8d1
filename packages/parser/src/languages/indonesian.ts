// Indonesian résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const INDONESIAN: readonly LanguageSample[] = [
  {
    language: 'id',
    region: 'ID',
    layout: 'text',
    source: `
# Ratna Wulandari
Jalan Melati 14, Semarang
Telepon: 0812-5550-1934
ratna.wulandari@example.id

## RINGKASAN
Perawat yang berpengalaman dari unit gawat darurat dan yang senang melatih rekan baru pada setiap pergantian giliran atau tugas.

## PENGALAMAN KERJA
Perawat Kepala, Rumah Sakit Tugu Sehat, Semarang
Agustus 2018 – sekarang
- Memimpin sembilan perawat pada giliran malam
- Menyusun panduan dari hasil audit dan pelatihan yang ada

Perawat, Klinik Bahari
Maret 2014 – Juli 2018
- Merawat pasien dan mencatat obat yang diberikan oleh dokter

## PENDIDIKAN
Sarjana Keperawatan
Universitas Pantai Utara
2009 – 2013

## KEAHLIAN
Triase, Perawatan Luka, Audit Obat

## BAHASA
Indonesia (bahasa ibu), Inggris (lancar)
`,
    expected: {
      name: 'Ratna Wulandari',
      email: 'ratna.wulandari@example.id',
      work: [
        'Rumah Sakit Tugu Sehat | Perawat Kepala | 2018-08 | present',
        'Klinik Bahari | Perawat | 2014-03 | 2018-07',
      ],
      education: ['Universitas Pantai Utara | Sarjana | Keperawatan | 2009 | 2013'],
      languages: ['Indonesia | C2', 'Inggris | C1'],
      skills: ['Triase', 'Perawatan Luka', 'Audit Obat'],
    },
  },
  {
    language: 'id',
    region: 'ID',
    layout: 'html',
    source: `
# Bagas Nurhidayat
Jalan Kenanga 3, Surabaya · bagas.nurhidayat@example.id
## Tentang Saya
Analis yang menyusun laporan dari data gudang dan dari penjualan, yang dipakai oleh cabang atau pusat pada setiap rapat dan evaluasi.
## Keterampilan
- Statistika
- Pemodelan Data
## Riwayat Pekerjaan
Jan 2020 – Saat ini || **Analis Data**, PT Samudra Niaga
Okt 2016 – Des 2019 || **Staf Gudang**, PT Cahaya Beras
## Riwayat Pendidikan
2012 – 2016 || **Sarjana Statistika**, Institut Teknologi Brantas
## Kemampuan Bahasa
- Bahasa Indonesia – penutur asli
- Bahasa Jepang – dasar
## Pengalaman Organisasi
2017 – 2019 || **Relawan**, Yayasan Buku Kampung
## Sertifikasi
- Analisis Data Tingkat Lanjut, 2021
`,
    expected: {
      name: 'Bagas Nurhidayat',
      email: 'bagas.nurhidayat@example.id',
      work: ['PT Samudra Niaga | Analis Data | 2020-01 | present', 'PT Cahaya Beras | Staf Gudang | 2016-10 | 2019-12'],
      education: ['Institut Teknologi Brantas | Sarjana | Statistika | 2012 | 2016'],
      languages: ['Bahasa Indonesia | C2', 'Bahasa Jepang | A2'],
      skills: ['Statistika', 'Pemodelan Data'],
      counts: { volunteer: 1, certificates: 1 },
    },
  },
];
