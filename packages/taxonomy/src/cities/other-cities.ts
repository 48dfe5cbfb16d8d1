// Larger cities of Asia, Africa and Oceania, in the form of european-cities.ts.
export const OTHER_CITIES = `
TR: Istanbul=İstanbul 41.0 29.0, Ankara 39.9 32.9, Izmir=İzmir 38.4 27.1, Bursa 40.2 29.1, Antalya 36.9 30.7, Adana 37.0 35.3, Konya 37.9 32.5, Gaziantep 37.1 37.4, Kayseri 38.7 35.5, Mersin 36.8 34.6, Eskişehir 39.8 30.5, Diyarbakır 37.9 40.2, Samsun 41.3 36.3, Denizli 37.8 29.1, Trabzon 41.0 39.7, Kocaeli=İzmit 40.8 29.9
IL: Tel Aviv=Tel Aviv-Yafo=תל אביב 32.1 34.8, Jerusalem=ירושלים 31.8 35.2, Haifa=חיפה 32.8 35.0, Beersheba=Be'er Sheva=באר שבע 31.3 34.8, Rishon LeZion 32.0 34.8, Petah Tikva 32.1 34.9, Netanya 32.3 34.9, Herzliya 32.2 34.8, Ramat Gan 32.1 34.8, Ra'anana 32.2 34.9, Rehovot 31.9 34.8
AE: Dubai=دبي 25.2 55.3, Abu Dhabi=أبوظبي 24.5 54.4, Sharjah 25.3 55.4, Al Ain 24.2 55.8, Ajman 25.4 55.5
SA: Riyadh=الرياض 24.7 46.7, Jeddah=جدة 21.5 39.2, Mecca=مكة 21.4 39.8, Medina 24.5 39.6, Dammam=الدمام 26.4 50.1, Khobar=Al Khobar 26.3 50.2, Dhahran 26.3 50.1
QA: Doha=الدوحة 25.3 51.5
KW: Kuwait City=الكويت 29.4 48.0
BH: Manama 26.2 50.6
OM: Muscat 23.6 58.4
JO: Amman=عمان 32.0 35.9, Irbid 32.6 35.9
LB: Beirut=بيروت 33.9 35.5, Tripoli 34.4 35.8
IQ: Baghdad=بغداد 33.3 44.4, Erbil 36.2 44.0, Basra 30.5 47.8
IR: Tehran=تهران 35.7 51.4, Mashhad 36.3 59.6, Isfahan 32.7 51.7, Shiraz 29.6 52.5, Tabriz 38.1 46.3, Karaj 35.8 51.0
SY: Damascus=دمشق 33.5 36.3, Aleppo 36.2 37.2
YE: Sanaa 15.4 44.2, Aden 12.8 45.0
GE: Tbilisi 41.7 44.8, Batumi 41.6 41.6
AM: Yerevan 40.2 44.5
AZ: Baku 40.4 49.9
KZ: Almaty=Алматы 43.2 76.9, Astana=Nur-Sultan 51.2 71.4, Shymkent 42.3 69.6, Karaganda 49.8 73.1
UZ: Tashkent 41.3 69.2, Samarkand 39.7 67.0
KG: Bishkek 42.9 74.6
TJ: Dushanbe 38.6 68.8
MN: Ulaanbaatar 47.9 106.9
AF: Kabul 34.5 69.2, Herat 34.3 62.2
IN: Mumbai=Bombay=मुंबई 19.1 72.9, Delhi=New Delhi=दिल्ली=नई दिल्ली 28.6 77.2, Bangalore=Bengaluru=बेंगलुरु 13.0 77.6, Hyderabad 17.4 78.5, Chennai=Madras 13.1 80.3, Kolkata=Calcutta 22.6 88.4, Pune=पुणे 18.5 73.9, Ahmedabad 23.0 72.6, Surat 21.2 72.8, Jaipur 26.9 75.8, Lucknow 26.8 80.9, Kanpur 26.4 80.3, Nagpur 21.1 79.1, Indore 22.7 75.9, Bhopal 23.3 77.4, Visakhapatnam 17.7 83.3, Patna 25.6 85.1, Vadodara 22.3 73.2, Ghaziabad 28.7 77.4, Ludhiana 30.9 75.9, Agra 27.2 78.0, Nashik 20.0 73.8, Gurgaon=Gurugram 28.5 77.0, Noida 28.5 77.4, Faridabad 28.4 77.3, Chandigarh 30.7 76.8, Kochi=Cochin 9.9 76.3, Coimbatore 11.0 77.0, Thiruvananthapuram=Trivandrum 8.5 76.9, Mysore=Mysuru 12.3 76.6, Mangalore 12.9 74.9, Bhubaneswar 20.3 85.8, Guwahati 26.1 91.7, Dehradun 30.3 78.0, Vijayawada 16.5 80.6, Madurai 9.9 78.1, Varanasi 25.3 83.0, Ranchi 23.3 85.3, Raipur 21.3 81.6, Amritsar 31.6 74.9, Jodhpur 26.3 73.0, Kozhikode 11.3 75.8, Thane 19.2 73.0, Navi Mumbai 19.0 73.0, Tiruchirappalli 10.8 78.7, Panaji 15.5 73.8, Hubli 15.4 75.1, Rajkot 22.3 70.8
PK: Karachi=کراچی 24.9 67.0, Lahore=لاہور 31.5 74.3, Islamabad=اسلام آباد 33.7 73.0, Rawalpindi 33.6 73.1, Faisalabad 31.4 73.1, Multan 30.2 71.5, Peshawar 34.0 71.5, Quetta 30.2 67.0, Sialkot 32.5 74.5
BD: Dhaka=ঢাকা 23.8 90.4, Chittagong=Chattogram 22.4 91.8, Sylhet 24.9 91.9, Khulna 22.8 89.6, Rajshahi 24.4 88.6
LK: Colombo 6.9 79.9, Kandy 7.3 80.6, Galle 6.0 80.2, Jaffna 9.7 80.0
NP: Kathmandu 27.7 85.3, Pokhara 28.2 84.0, Lalitpur 27.7 85.3
BT: Thimphu 27.5 89.6
MV: Malé 4.2 73.5
CN: Beijing=北京=北京市=Peking 39.9 116.4, Shanghai=上海=上海市 31.2 121.5, Shenzhen=深圳=深圳市 22.5 114.1, Guangzhou=广州=广州市=Canton 23.1 113.3, Hangzhou=杭州=杭州市 30.3 120.2, Chengdu=成都=成都市 30.6 104.1, Wuhan=武汉=武汉市 30.6 114.3, Nanjing=南京=南京市 32.1 118.8, Xi'an=西安=西安市 34.3 108.9, Suzhou=苏州=苏州市 31.3 120.6, Tianjin=天津=天津市 39.1 117.2, Chongqing=重庆=重庆市 29.6 106.5, Qingdao=青岛=青岛市 36.1 120.4, Xiamen=厦门=厦门市 24.5 118.1, Dalian=大连 38.9 121.6, Shenyang=沈阳 41.8 123.4, Harbin=哈尔滨 45.8 126.6, Changchun=长春 43.9 125.3, Jinan=济南 36.7 117.0, Zhengzhou=郑州 34.8 113.7, Changsha=长沙 28.2 112.9, Hefei=合肥 31.8 117.3, Fuzhou=福州 26.1 119.3, Kunming=昆明 25.0 102.7, Ningbo=宁波 29.9 121.5, Wuxi=无锡 31.6 120.3, Dongguan=东莞 23.0 113.8, Foshan=佛山 23.0 113.1, Zhuhai=珠海 22.3 113.6, Nanchang=南昌 28.7 115.9, Guiyang=贵阳 26.6 106.7, Nanning=南宁 22.8 108.4, Taiyuan=太原 37.9 112.6, Shijiazhuang=石家庄 38.0 114.5, Lanzhou=兰州 36.1 103.8, Urumqi=乌鲁木齐 43.8 87.6, Haikou=海口 20.0 110.3, Wenzhou=温州 28.0 120.7, Changzhou=常州 31.8 120.0, Hohhot=呼和浩特 40.8 111.7, Yantai=烟台 37.5 121.4
HK: Hong Kong=香港=Kowloon 22.3 114.2
MO: Macau=Macao=澳门 22.2 113.5
TW: Taipei=台北=臺北=台北市 25.0 121.6, Kaohsiung=高雄 22.6 120.3, Taichung=台中 24.1 120.7, Tainan=台南 23.0 120.2, Hsinchu=新竹 24.8 121.0, Taoyuan=桃園 25.0 121.3
JP: Tokyo=東京=東京都=Tokio 35.7 139.7, Yokohama=横浜=横浜市 35.4 139.6, Osaka=大阪=大阪市 34.7 135.5, Nagoya=名古屋=名古屋市 35.2 136.9, Sapporo=札幌=札幌市 43.1 141.4, Fukuoka=福岡=福岡市 33.6 130.4, Kobe=神戸=神戸市 34.7 135.2, Kyoto=京都=京都市 35.0 135.8, Kawasaki=川崎=川崎市 35.5 139.7, Saitama=さいたま=さいたま市 35.9 139.6, Hiroshima=広島=広島市 34.4 132.5, Sendai=仙台=仙台市 38.3 140.9, Chiba=千葉=千葉市 35.6 140.1, Kitakyushu=北九州 33.9 130.9, Sakai=堺 34.6 135.5, Niigata=新潟 37.9 139.0, Hamamatsu=浜松 34.7 137.7, Kumamoto=熊本 32.8 130.7, Okayama=岡山 34.7 133.9, Shizuoka=静岡 35.0 138.4, Kagoshima=鹿児島 31.6 130.6, Naha=那覇 26.2 127.7, Kanazawa=金沢 36.6 136.7, Tsukuba=つくば 36.1 140.1, Nara=奈良 34.7 135.8, Nagasaki=長崎 32.7 129.9, Matsuyama=松山 33.8 132.8
KR: Seoul=서울=서울특별시 37.6 127.0, Busan=부산 35.2 129.1, Incheon=인천 37.5 126.7, Daegu=대구 35.9 128.6, Daejeon=대전 36.4 127.4, Gwangju=광주 35.2 126.9, Suwon=수원 37.3 127.0, Ulsan=울산 35.5 129.3, Seongnam=성남=판교=Pangyo 37.4 127.1, Goyang=고양 37.7 126.8, Yongin=용인 37.2 127.2, Changwon=창원 35.2 128.7, Cheongju=청주 36.6 127.5, Jeonju=전주 35.8 127.1, Pohang=포항 36.0 129.4, Jeju=제주 33.5 126.5, Sejong=세종 36.5 127.3
SG: Singapore=新加坡 1.3 103.8
MY: Kuala Lumpur 3.1 101.7, George Town=Penang 5.4 100.3, Johor Bahru 1.5 103.7, Petaling Jaya 3.1 101.6, Shah Alam 3.1 101.5, Ipoh 4.6 101.1, Kuching 1.6 110.3, Kota Kinabalu 6.0 116.1, Malacca 2.2 102.3, Cyberjaya 2.9 101.7
TH: Bangkok=กรุงเทพ 13.8 100.5, Chiang Mai 18.8 99.0, Phuket 7.9 98.4, Pattaya 12.9 100.9, Khon Kaen 16.4 102.8, Hat Yai 7.0 100.5
VN: Hanoi=Hà Nội 21.0 105.8, Ho Chi Minh City=Hồ Chí Minh=Saigon 10.8 106.7, Da Nang=Đà Nẵng 16.1 108.2, Hai Phong 20.9 106.7, Can Tho 10.0 105.8, Hue=Huế 16.5 107.6, Nha Trang 12.2 109.2
ID: Jakarta -6.2 106.8, Surabaya -7.3 112.7, Bandung -6.9 107.6, Medan 3.6 98.7, Semarang -7.0 110.4, Makassar -5.1 119.4, Yogyakarta -7.8 110.4, Denpasar -8.7 115.2, Palembang -3.0 104.8, Tangerang -6.2 106.6, Bekasi -6.2 107.0, Depok -6.4 106.8, Bogor -6.6 106.8, Malang -8.0 112.6, Batam 1.1 104.0
PH: Manila 14.6 121.0, Quezon City 14.7 121.0, Cebu=Cebu City 10.3 123.9, Davao=Davao City 7.1 125.6, Makati 14.6 121.0, Taguig 14.5 121.1, Pasig 14.6 121.1, Iloilo 10.7 122.6, Baguio 16.4 120.6, Cagayan de Oro 8.5 124.6
KH: Phnom Penh 11.6 104.9, Siem Reap 13.4 103.9
LA: Vientiane 18.0 102.6
MM: Yangon 16.8 96.2, Mandalay 22.0 96.1
BN: Bandar Seri Begawan 4.9 114.9
AU: Sydney -33.9 151.2, Melbourne -37.8 145.0, Brisbane -27.5 153.0, Perth -31.9 115.9, Adelaide -34.9 138.6, Canberra -35.3 149.1, Gold Coast -28.0 153.4, Newcastle -32.9 151.8, Hobart -42.9 147.3, Darwin -12.5 130.8, Geelong -38.1 144.4, Wollongong -34.4 150.9, Townsville -19.3 146.8, Cairns -16.9 145.8, Sunshine Coast -26.7 153.1, Ballarat -37.6 143.9, Bendigo -36.8 144.3, Launceston -41.4 147.1, Toowoomba -27.6 152.0, Parramatta -33.8 151.0
NZ: Auckland -36.8 174.8, Wellington -41.3 174.8, Christchurch -43.5 172.6, Hamilton -37.8 175.3, Tauranga -37.7 176.2, Dunedin -45.9 170.5, Palmerston North -40.4 175.6, Queenstown -45.0 168.7
FJ: Suva -18.1 178.4
PG: Port Moresby -9.4 147.2
EG: Cairo=القاهرة=Kairo 30.0 31.2, Alexandria=الإسكندرية 31.2 29.9, Giza=الجيزة 30.0 31.2, Mansoura 31.0 31.4, Tanta 30.8 31.0, Luxor 25.7 32.6, Port Said 31.3 32.3, Asyut 27.2 31.2
MA: Casablanca=الدار البيضاء 33.6 -7.6, Rabat=الرباط 34.0 -6.8, Marrakesh=Marrakech 31.6 -8.0, Fes=Fez=Fès 34.0 -5.0, Tangier=Tanger 35.8 -5.8, Agadir 30.4 -9.6, Meknes 33.9 -5.5, Oujda 34.7 -1.9, Kenitra 34.3 -6.6
DZ: Algiers=Alger=الجزائر 36.8 3.1, Oran 35.7 -0.6, Constantine 36.4 6.6, Annaba 36.9 7.8
TN: Tunis=تونس 36.8 10.2, Sfax 34.7 10.8, Sousse 35.8 10.6
LY: Tripoli 32.9 13.2, Benghazi 32.1 20.1
SD: Khartoum 15.5 32.6
NG: Lagos 6.5 3.4, Abuja 9.1 7.4, Kano 12.0 8.5, Ibadan 7.4 3.9, Port Harcourt 4.8 7.0, Benin City 6.3 5.6, Kaduna 10.5 7.4, Enugu 6.4 7.5, Jos 9.9 8.9, Ilorin 8.5 4.5
KE: Nairobi -1.3 36.8, Mombasa -4.0 39.7, Kisumu -0.1 34.8, Nakuru -0.3 36.1, Eldoret 0.5 35.3
GH: Accra 5.6 -0.2, Kumasi 6.7 -1.6, Tamale 9.4 -0.8, Takoradi 4.9 -1.8
ET: Addis Ababa 9.0 38.8, Dire Dawa 9.6 41.9, Mekelle 13.5 39.5
TZ: Dar es Salaam -6.8 39.3, Dodoma -6.2 35.7, Arusha -3.4 36.7, Mwanza -2.5 32.9
UG: Kampala 0.3 32.6, Entebbe 0.1 32.5
RW: Kigali -1.9 30.1
ZA: Johannesburg -26.2 28.0, Cape Town -33.9 18.4, Durban -29.9 31.0, Pretoria -25.7 28.2, Port Elizabeth=Gqeberha -34.0 25.6, Bloemfontein -29.1 26.2, East London -33.0 27.9, Stellenbosch -33.9 18.9, Sandton -26.1 28.1, Pietermaritzburg -29.6 30.4, Polokwane -23.9 29.5, Centurion -25.9 28.2
ZW: Harare -17.8 31.1, Bulawayo -20.2 28.6
ZM: Lusaka -15.4 28.3, Kitwe -12.8 28.2
BW: Gaborone -24.7 25.9
NA: Windhoek -22.6 17.1
MZ: Maputo -26.0 32.6, Beira -19.8 34.9
AO: Luanda -8.8 13.2
CD: Kinshasa -4.3 15.3, Lubumbashi -11.7 27.5
CG: Brazzaville -4.3 15.3
CM: Douala 4.1 9.7, Yaoundé 3.9 11.5
CI: Abidjan 5.3 -4.0, Yamoussoukro 6.8 -5.3
SN: Dakar 14.7 -17.4
ML: Bamako 12.6 -8.0
BF: Ouagadougou 12.4 -1.5
BJ: Cotonou 6.4 2.4
TG: Lomé 6.1 1.2
GN: Conakry 9.6 -13.6
LR: Monrovia 6.3 -10.8
SL: Freetown 8.5 -13.2
GA: Libreville 0.4 9.5
MG: Antananarivo -18.9 47.5
MU: Port Louis -20.2 57.5
MW: Lilongwe -14.0 33.8, Blantyre -15.8 35.0
SO: Mogadishu 2.0 45.3
DJ: Djibouti 11.6 43.1
`;
