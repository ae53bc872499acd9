/**
 * Lists time zones, the most populous first: the current name, other names, the city's names in the languages of the bot,
 * and the abbreviations of its times, by `npm run zones` from the Unicode CLDR 48.2.0 and the IANA time zone database.
 * The former: © Unicode, Inc., https://www.unicode.org/license.txt
 */
export const ZONE_TABLE = `
Etc/GMT|Etc/GMT+0,Etc/GMT-0,Etc/GMT0,Etc/Greenwich,GMT,GMT+0,GMT-0,GMT0,Greenwich||GMT
Etc/UTC|Etc/UCT,Etc/Universal,Etc/Zulu,UCT,UTC,Universal,Zulu||UTC
Asia/Tokyo|Japan|Tokio,Токіо|JST
Asia/Jakarta||Джакарта|WIB
Asia/Karachi||Karatschi,Карачі|PKT
Asia/Manila||Manille,Маніла|PST
Asia/Seoul|ROK|Séoul,Сеул|KST
Asia/Shanghai|Asia/Chongqing,Asia/Chungking,Asia/Harbin,PRC|Шанхай|CST
America/New_York|US/Eastern,EST5EDT|Нью-Йорк|EST,EDT,ET
America/Mexico_City|Mexico/General|Mexico City,Mexico,Mexiko-Stadt,Мехіко|CST
America/Sao_Paulo|Brazil/East|São Paulo,Сан-Паулу|
Africa/Lagos||Лаґос|WAT
Africa/Bangui||Банґі|WAT
Africa/Brazzaville||Браззавіль|WAT
Africa/Douala||Дуала|WAT
Africa/Kinshasa||Кіншаса|WAT
Africa/Libreville||Лібревіль|WAT
Africa/Luanda||Луанда|WAT
Africa/Malabo||Малабо|WAT
Africa/Niamey||Ніамей|WAT
Africa/Porto-Novo||Porto Novo,Порто-Ново|WAT
Asia/Dhaka|Asia/Dacca|Дакка|
Europe/Moscow|W-SU|Moscou,Moskau,Москва|MSK
Africa/Cairo|Egypt|Le Caire,Kairo,Каїр|EET,EEST,OEZ,OESZ
America/Los_Angeles|US/Pacific,US/Pacific-New,PST8PDT|Лос-Анджелес|PST,PDT,PT
Asia/Bangkok||Бангкок|
Asia/Kolkata|Asia/Calcutta|Kolkata,Calcutta,Kalkutta,Колката|IST
Asia/Phnom_Penh||Пномпень|
Asia/Vientiane||Вʼєнтьян|
Indian/Christmas||Christmas Island,Weihnachtsinsel,Острів Різдва|
Asia/Tehran|Iran|Téhéran,Teheran,Тегеран|
Europe/Istanbul|Asia/Istanbul,Turkey|Стамбул|
America/Lima||Ліма|
Europe/Paris||Париж|CET,CEST,MEZ,MESZ
Europe/Monaco||Монако|CET,CEST,MEZ,MESZ
Europe/London|Europe/Belfast,GB,GB-Eire|Londres,Лондон|GMT,BST
Europe/Guernsey||Guernesey,Гернсі|GMT,BST
Europe/Isle_of_Man||Île de Man,Острів Мен|GMT,BST
Europe/Jersey||Джерсі|GMT,BST
America/Chicago|US/Central,CST6CDT|Чікаґо|CST,CDT,CT
America/Bogota||Bogotá,Боґота|
Asia/Ho_Chi_Minh|Asia/Saigon|Ho Chi Minh City,Hô-Chi-Minh-Ville,Ho-Chi-Minh-Stadt,Хошимін|
Africa/Johannesburg||Йоганнесбурґ|SAST
Africa/Maseru||Масеру|SAST
Africa/Mbabane||Мбабане|SAST
Asia/Taipei|ROC|Taipeh,Тайбей|CST
Asia/Hong_Kong|Hongkong|Hongkong,Гонконг|HKT
Asia/Kuala_Lumpur||Куала-Лумпур|
Asia/Singapore|Singapore|Singapour,Singapur,Сінгапур|
Asia/Baghdad||Bagdad,Багдад|
America/Toronto|America/Montreal,Canada/Eastern,America/Nipigon,America/Thunder_Bay|Торонто|EST,EDT,ET
America/Nassau||Насау|EST,EDT,ET
America/Santiago|Chile/Continental|Сантьяґо|
Europe/Madrid||Мадрид|CET,CEST,MEZ,MESZ
Asia/Riyadh||Riyad,Riad,Ер-Ріяд|
Antarctica/Syowa||Showa Station,Showa,Сьова|
Asia/Aden||Аден|
Asia/Kuwait||Koweït,Кувейт|
Africa/Khartoum||Khartum,Хартум|CAT
Africa/Abidjan||Абіджан|GMT
Africa/Accra||Аккра|GMT
Africa/Bamako|Africa/Timbuktu|Бамако|GMT
Africa/Banjul||Банжул|GMT
Africa/Conakry||Конакрі|GMT
Africa/Dakar||Дакар|GMT
Africa/Freetown||Фрітаун|GMT
Africa/Lome||Lomé,Ломе|GMT
Africa/Nouakchott||Нуакшотт|GMT
Africa/Ouagadougou||Уаґадуґу|GMT
Asia/Yangon|Asia/Rangoon|Yangon,Rangoun,Rangun,Янгон|
Atlantic/Reykjavik|Iceland|Reyk­ja­vík,Рейкʼявік|GMT
Atlantic/St_Helena||St. Helena,Sainte-Hélène,Острів Святої Єлени|GMT
Indian/Cocos||Cocos Islands,Кокосові острови|
Africa/Nairobi||Найробі|EAT
Africa/Addis_Ababa||Addis-Abeba,Addis Abeba,Аддис-Абеба|EAT
Africa/Asmara|Africa/Asmera|Asmara,Асмера|EAT
Africa/Dar_es_Salaam||Daressalam,Дар-ес-Салам|EAT
Africa/Djibouti||Dschibuti,Джібуті|EAT
Africa/Kampala||Кампала|EAT
Africa/Mogadishu||Mogadiscio,Mogadischu,Моґадішо|EAT
Indian/Antananarivo||Антананаріву|EAT
Indian/Comoro||Comoros,Comores,Komoren,Комори|EAT
Indian/Mayotte||Майотта|EAT
Asia/Kabul||Kaboul,Кабул|
America/Phoenix|US/Arizona,MST|Фінікс|MST
America/Creston||Крестон|MST
America/Monterrey||Монтерей|CST
Europe/Berlin||Берлін|CET,CEST,MEZ,MESZ
Arctic/Longyearbyen|Atlantic/Jan_Mayen|Лонгʼїр|CET,CEST,MEZ,MESZ
Europe/Copenhagen||Copenhague,Kopenhagen,Копенгаген|CET,CEST,MEZ,MESZ
Europe/Oslo||Осло|CET,CEST,MEZ,MESZ
Europe/Stockholm||Стокгольм|CET,CEST,MEZ,MESZ
Australia/Sydney|Australia/ACT,Australia/Canberra,Australia/NSW|Сідней|AEDT,AEST
Asia/Dubai||Dubaï,Дубай|
Australia/Melbourne|Australia/Victoria|Мельбурн|AEDT,AEST
Europe/Rome||Rom,Рим|CET,CEST,MEZ,MESZ
Asia/Muscat||Mascate,Maskat,Маскат|
Europe/San_Marino||Saint-Marin,Сан-Марино|CET,CEST,MEZ,MESZ
Europe/Vatican||Le Vatican,Vatikan,Ватикан|CET,CEST,MEZ,MESZ
Indian/Mahe||Mahé,Махе|
Indian/Reunion||Réunion,La Réunion,Реюньйон|
America/Detroit|US/Michigan|Détroit,Детройт|EST,EDT,ET
Europe/Athens|EET|Athènes,Athen,Афіни|EET,EEST,OEZ,OESZ
America/Fortaleza||Форталеза|
Europe/Kyiv|Europe/Kiev,Europe/Zaporozhye,Europe/Uzhgorod|Kyiv,Kiev,Kiew,Київ|EET,EEST,OEZ,OESZ
America/Recife||Ресіфі|
Africa/Casablanca||Касабланка|WEZ
Asia/Urumqi|Asia/Kashgar|Ürümqi,Урумчі|
America/Caracas||Каракас|
America/Santo_Domingo||Saint-Domingue,Санто-Домінґо|AST
Asia/Pyongyang||Pjöngjang,Пхеньян|KST
America/Asuncion||Asunción,Асунсьйон|
America/Bahia||Байя|
America/Guayaquil||Ґуаякіль|
Asia/Baku||Bakou,Баку|
Europe/Lisbon|Portugal,WET|Lisbonne,Lissabon,Лісабон|WET,WEST,WEZ,WESZ
Africa/Algiers||Alger,Algier,Алжир|CET,MEZ
Africa/Maputo||Мапуту|CAT
America/Denver|America/Shiprock,Navajo,US/Mountain,MST7MDT|Денвер|MST,MDT,MT
Asia/Damascus||Damas,Damaskus,Дамаск|OEZ
Africa/Blantyre||Блантайр|CAT
Africa/Bujumbura||Бужумбура|CAT
Africa/Gaborone||Ґабороне|CAT
Africa/Harare||Хараре|CAT
Africa/Kigali||Кігалі|CAT
Africa/Lubumbashi||Лубумбаші|CAT
Africa/Lusaka||Лусака|CAT
Asia/Amman||Амман|OEZ
America/Puerto_Rico||Porto Rico,Пуерто-Ріко|AST
America/Anguilla||Анґілья|AST
America/Antigua||Антиґуа|AST
America/Aruba||Аруба|AST
America/Blanc-Sablon||Блан-Саблон|AST
America/Curacao||Curaçao,Кюрасао|AST
America/Dominica||Dominique,Домініка|AST
America/Grenada||Grenade,Ґренада|AST
America/Guadeloupe||Ґваделупа|AST
America/Kralendijk||Кралендейк|AST
America/Lower_Princes||Lower Prince’s Quarter,Лоуер-Принсес-Квотер|AST
America/Marigot||Маріґо|AST
America/Montserrat||Монтсеррат|AST
America/Port_of_Spain||Port-d’Espagne,Порт-оф-Спейн|AST
America/St_Barthelemy||St. Barthélemy,Saint-Barthélemy,Сен-Бартелемі|AST
America/St_Kitts||St. Kitts,Saint-Christophe,Сент-Кіттс|AST
America/St_Lucia||St. Lucia,Sainte-Lucie,Сент-Люсія|AST
America/St_Thomas|America/Virgin|St. Thomas,Saint-Thomas,Сент-Томас|AST
America/St_Vincent||St. Vincent,Saint-Vincent,Сент-Вінсент|AST
America/Tortola||Тортола|AST
America/Port-au-Prince||Порт-о-Пренс|EST,EDT,ET
America/Vancouver|Canada/Pacific|Ванкувер|PST,PDT,PT
Asia/Tashkent||Tachkent,Taschkent,Ташкент|
America/Managua||Манаґуа|CST
Asia/Beirut||Beyrouth,Бейрут|EET,EEST,OEZ,OESZ
Asia/Colombo||Коломбо|
America/Havana|Cuba|La Havane,Havanna,Гавана|CST,CDT
Europe/Brussels|CET,MET|Bruxelles,Brüssel,Брюссель|CET,CEST,MEZ,MESZ
Europe/Amsterdam||Амстердам|CET,CEST,MEZ,MESZ
Europe/Luxembourg||Luxemburg,Люксембург|CET,CEST,MEZ,MESZ
Africa/Tunis||Туніс|CET,MEZ
America/Belem||Belém,Белен|
America/Tijuana|America/Ensenada,Mexico/BajaNorte,America/Santa_Isabel|Тіхуана|PST,PDT,PT
Australia/Brisbane|Australia/Queensland|Брісбен|AEST
America/La_Paz||Ла-Пас|
America/Manaus|Brazil/West|Manaos,Манаус|
Europe/Bucharest||Bucarest,Bukarest,Бухарест|EET,EEST,OEZ,OESZ
Europe/Minsk||Мінськ|
Asia/Gaza||Газа|EET,EEST,OEZ,OESZ
Australia/Perth|Australia/West|Перт|AWST
Europe/Vienna||Vienne,Wien,Відень|CET,CEST,MEZ,MESZ
America/Montevideo||Монтевідео|
Europe/Budapest||Будапешт|CET,CEST,MEZ,MESZ
Europe/Warsaw|Poland|Varsovie,Warschau,Варшава|CET,CEST,MEZ,MESZ
America/Panama|EST|Панама|EST
Asia/Almaty||Alma Ata,Алмати|
Asia/Makassar|Asia/Ujung_Pandang|Macassar,Макассар|WITA
Asia/Novosibirsk||Novossibirsk,Nowosibirsk,Новосибірськ|
America/Atikokan|America/Coral_Harbour|Atikokan,Атікокан|EST
America/Cayman||Caïmans,Kaimaninseln,Кайманові Острови|EST
Asia/Yekaterinburg||Ekaterinbourg,Jekaterinburg,Єкатеринбург|
Pacific/Auckland|NZ|Окленд|NZDT,NZST
Antarctica/McMurdo|Antarctica/South_Pole|McMurdo Station,Мак-Мердо|NZDT,NZST
Africa/Ndjamena||N’Djamena,Нджамена|WAT
America/Guatemala||Ґватемала|CST
Asia/Yerevan||Erevan,Eriwan,Єреван|
Europe/Prague||Prag,Прага|CET,CEST,MEZ,MESZ
Europe/Ulyanovsk||Oulianovsk,Uljanowsk,Ульянівськ|
Europe/Bratislava||Братислава|CET,CEST,MEZ,MESZ
America/Costa_Rica||Коста-Ріка|CST
Asia/Kathmandu|Asia/Katmandu|Kathmandu,Katmandou,Катманду|
Asia/Omsk||Омськ|
Asia/Ulaanbaatar|Asia/Ulan_Bator,Asia/Choibalsan|Oulan-Bator,Улан-Батор|
Europe/Belgrade||Belgrad,Белград|CET,CEST,MEZ,MESZ
Europe/Dublin|Eire|Дублін|GMT,IST
Europe/Helsinki||Гельсінкі|EET,EEST,OEZ,OESZ
Europe/Samara||Самара|
Europe/Sofia||Софія|EET,EEST,OEZ,OESZ
Europe/Ljubljana||Любляна|CET,CEST,MEZ,MESZ
Europe/Mariehamn||Марієгамн|EET,EEST,OEZ,OESZ
Europe/Podgorica||Подгориця|CET,CEST,MEZ,MESZ
Europe/Sarajevo||Сараєво|CET,CEST,MEZ,MESZ
Europe/Skopje||Скопʼє|CET,CEST,MEZ,MESZ
Europe/Zagreb||Загреб|CET,CEST,MEZ,MESZ
Africa/Monrovia||Монровія|GMT
Africa/Tripoli|Libya|Tripoli (Libye),Tripolis,Триполі|EET,OEZ
America/El_Salvador||Сальвадор|CST
America/Merida||Mérida,Merida,Меріда|CST
America/Tegucigalpa||Теґусіґальпа|CST
Asia/Tbilisi||Tbilissi,Tiflis,Тбілісі|
Australia/Adelaide|Australia/South|Adélaïde,Аделаїда|ACDT,ACST
America/Edmonton|Canada/Mountain,America/Yellowknife|Едмонтон|MST,MDT,MT
Asia/Krasnoyarsk||Krasnoïarsk,Krasnojarsk,Красноярськ|
Asia/Tomsk||Томськ|
Europe/Astrakhan||Astrachan,Астрахань|
Europe/Volgograd||Wolgograd,Волгоград|MSK
Asia/Qatar||Katar,Катар|
Asia/Bahrain||Bahreïn,Бахрейн|
America/Jamaica|Jamaica|Jamaïque,Jamaika,Ямайка|EST
America/Maceio||Maceió,Масейо|
Pacific/Fiji||Fidji,Fidschi,Фіджі|
Asia/Bishkek||Bichkek,Bischkek,Бішкек|
America/Chihuahua||Чіуауа|CST
Asia/Jerusalem|Asia/Tel_Aviv,Israel|Jérusalem,Єрусалим|IST,IDT
America/Guyana||Ґайана|
America/Campo_Grande||Кампу-Ґранді|
Asia/Dushanbe||Douchanbé,Duschanbe,Душанбе|
Asia/Qyzylorda||Kyzylorda,Kzyl Orda,Qysylorda,Кизилорда|
Europe/Chisinau|Europe/Tiraspol|Chișinău,Кишинів|EET,EEST,OEZ,OESZ
America/Winnipeg|Canada/Central,America/Rainy_River|Вінніпеґ|CST,CDT,CT
America/Hermosillo||Ермосільйо|MST
Europe/Riga||Рига|EET,EEST,OEZ,OESZ
America/Cancun||Cancún,Канкун|EST
Asia/Irkutsk||Irkoutsk,Іркутськ|
Asia/Vladivostok||Wladiwostok,Владивосток|
Asia/Sakhalin||Sakhaline,Sachalin,Сахалін|
Asia/Macau|Asia/Macao|Macao,Macau,Макао|CST
Asia/Novokuznetsk||Nowokuznetsk,Новокузнецьк|
America/Cuiaba||Cuiabá,Куяба|
Atlantic/Canary||Canaries,Îles Canaries,Kanaren,Канарські острови|WET,WEST,WEZ,WESZ
Europe/Vilnius||Вільнюс|EET,EEST,OEZ,OESZ
Atlantic/Cape_Verde||Cap-Vert,Cabo Verde,Кабо-Верде|
Europe/Kirov||Kirow,Кіров|MSK
America/Matamoros||Матаморос|CST,CDT,CT
America/Mazatlan|Mexico/BajaSur|Mazatlán,Масатлан|MST
Europe/Kaliningrad||Калінінград|EET,OEZ
Asia/Brunei||Brunei Darussalam,Бруней|
Europe/Malta||Malte,Мальта|CET,CEST,MEZ,MESZ
Europe/Tirane||Tirana,Тирана|CET,CEST,MEZ,MESZ
Asia/Kuching||Кучинг|
Asia/Ashgabat|Asia/Ashkhabad|Achgabat,Aşgabat,Ашгабат|
Europe/Tallinn||Таллінн|EET,EEST,OEZ,OESZ
Africa/Bissau||Бісау|GMT
America/Halifax|Canada/Atlantic|Галіфакс|AST,ADT,AT
America/Martinique||Мартініка|AST
Europe/Zurich||Zürich,Цюріх|CET,CEST,MEZ,MESZ
Europe/Busingen||Büsingen,Бюзінген|CET,CEST,MEZ,MESZ
Europe/Vaduz||Вадуц|CET,CEST,MEZ,MESZ
America/Porto_Velho||Порту-Велью|
Pacific/Honolulu|US/Hawaii,Pacific/Johnston,HST|Honolulu,Гонолулу|HST
Asia/Samarkand||Samarcande,Самарканд|
Indian/Maldives||Malediven,Мальдіви|
Indian/Kerguelen||Kerguelen Islands,Керґелен|
Asia/Chita||Tchita,Tschita,Чита|
Europe/Simferopol||Сімферополь|MSK
Africa/Windhoek||Віндгук|CAT
Asia/Nicosia|Europe/Nicosia|Nicosie,Nikosia,Нікосія|EET,EEST,OEZ,OESZ
America/Rio_Branco|America/Porto_Acre,Brazil/Acre|Ріо-Бранко|
America/Anchorage|US/Alaska|Анкоридж|AKST,AKDT,AKT
America/Barbados||La Barbade,Барбадос|AST
Asia/Yakutsk||Iakoutsk,Jakutsk,Якутськ|
Asia/Aqtobe||Aktioubinsk,Aktobe,Актобе|
Asia/Oral||Ouralsk,Орал|
Atlantic/Madeira||Madère,Мадейра|WET,WEST,WEZ,WESZ
Asia/Jayapura||Джайпур|WIT
Asia/Hebron||Hébron,Хеврон|EET,EEST,OEZ,OESZ
Atlantic/Azores||Açores,Azoren,Азорські острови|
Pacific/Norfolk||Norfolk Island,Норфолк|
Pacific/Port_Moresby||Порт-Морсбі|
Antarctica/DumontDUrville||Dumont d’Urville Station,Dumont-d’Urville,Дюмон-дʼЮрвіль|
Pacific/Chuuk|Pacific/Truk,Pacific/Yap|Chuuk,Чуук|
America/Paramaribo||Парамарибо|
Asia/Pontianak||Понтіанак|WIB
America/Boise||Бойсе|MST,MDT,MT
America/Santarem||Santarém,Сантарен|
Australia/Hobart|Australia/Tasmania,Australia/Currie|Гобарт|AEDT,AEST
Africa/El_Aaiun||El Aaiún,Laâyoune,Ель-Аюн|WEZ
America/Regina|Canada/East-Saskatchewan,Canada/Saskatchewan|Реджайна|CST
Asia/Dili||Ділі|
Asia/Kamchatka||Kamtchatka,Kamtschatka,Камчатка|
Pacific/Bougainville||Буґенвіль|
Pacific/Tahiti||Таїті|
Pacific/Guam||Гуам|
Pacific/Saipan||Сайпан|
Asia/Aqtau||Aktau,Aktaou,Актау|
Indian/Mauritius||Maurice,Маврикій|
America/Araguaina||Araguaína,Араґуаіна|
Australia/Darwin|Australia/North|Дарвін|ACST
America/St_Johns|Canada/Newfoundland|St. John’s,Saint-Jean de Terre-Neuve,Сент-Джонс|NST,NDT
Pacific/Guadalcanal||Гуадалканал|
Pacific/Pohnpei|Pacific/Ponape|Pohnpei,Понапе|
Pacific/Noumea||Nouméa,Нумеа|
Asia/Magadan||Магадан|
Africa/Ceuta||Сеута|CET,CEST,MEZ,MESZ
America/Bahia_Banderas||Bahía de Banderas,Bahia de Banderas,Bahia Banderas,Баїя Бандерас|CST
Asia/Hovd||Khovd,Chowd,Ховд|
Asia/Thimphu|Asia/Thimbu|Тхімпху|
Europe/Andorra||Andorre,Андорра|CET,CEST,MEZ,MESZ
Pacific/Tongatapu||Тонгатапу|
Pacific/Efate||Éfaté,Ефате|
Atlantic/Bermuda||Bermudes,Бермуди|AST,ADT,AT
America/Moncton||Монктон|AST,ADT,AT
America/Cayenne||Каєнна|
America/Belize||Беліз|CST
Atlantic/Faroe|Atlantic/Faeroe|Faroes,Îles Féroé,Färöer,Фарерські острови|WET,WEST,WEZ,WESZ
Pacific/Apia||Апіа|
America/Juneau||Джуно|AKST,AKDT,AKT
America/Eirunepe||Eirunepé,Ейрунепе|
Europe/Gibraltar||Гібралтар|CET,CEST,MEZ,MESZ
Pacific/Tarawa||Тарава|
Pacific/Funafuti||Фунафуті|
Pacific/Majuro||Маджуро|
Pacific/Wake||Wake Island,Вейк|
Pacific/Wallis||Wallis & Futuna,Уолліс|
Pacific/Galapagos||Galápagos Islands,Galápagos,Ґалапаґос|
America/Ojinaga||Охінаґа|CST,CDT,CT
America/Whitehorse|Canada/Yukon|Вайтгорс|MST
Pacific/Palau||Palaos,Палау|
America/Glace_Bay||Ґлейс-Бей|AST,ADT,AT
Australia/Broken_Hill|Australia/Yancowinna|Брокен-Хілл|ACDT,ACST
America/Nuuk|America/Godthab|Nuuk,Нуук|
America/Swift_Current||Свіфт-Каррент|CST
Pacific/Kwajalein|Kwajalein|Kwajalein Atoll,Кваджалейн|
Asia/Anadyr||Анадир|
Pacific/Rarotonga||Раротонга|
America/Dawson_Creek||Доусон-Крік|MST
Pacific/Nauru||Науру|
America/Sitka||Сітка|AKST,AKDT,AKT
Pacific/Marquesas||Marquesas Islands,Marquises,Маркізькі острови|
America/Menominee||Меноміні|CST,CDT,CT
America/Goose_Bay||Ґус-Бей|AST,ADT,AT
America/Iqaluit|America/Pangnirtung|Ікалуїт|EST,EDT,ET
Asia/Khandyga||Chandyga,Хандига|
Pacific/Kosrae||Косрае|
Asia/Ust-Nera||Усть-Нера|
America/Boa_Vista||Боа-Віста|
America/Miquelon||Saint-Pierre,Мікелон|
Pacific/Kiritimati||Кірітіматі|
America/Fort_Nelson||Форт Нельсон|MST
America/Nome||Ном|AKST,AKDT,AKT
America/Grand_Turk||Ґранд-Терк|EST,EDT,ET
Pacific/Pago_Pago|Pacific/Samoa,US/Samoa|Паго-Паго|SST
Pacific/Midway||Midway Atoll,Мідвей|SST
America/Inuvik||Інувік|MST,MDT,MT
Asia/Srednekolymsk||Середньоколимськ|
America/Noronha|Brazil/DeNoronha|Fernando de Noronha,Норонья|
Indian/Chagos||Chagos Archipelago,Чаґос|
Pacific/Easter|Chile/EasterIsland|Easter Island,Île de Pâques,Osterinsel,Острів Пасхи|
America/Rankin_Inlet||Ренкін-Інлет|CST,CDT,CT
Atlantic/Stanley||Стенлі|
America/Cambridge_Bay||Кеймбрідж-Бей|MST,MDT,MT
America/Metlakatla||Метлакатла|AKST,AKDT,AKT
America/Dawson||Доусон|MST
Pacific/Niue||Ніуе|
America/Thule||Thulé,Туле|AST,ADT,AT
America/Yakutat||Якутат|AKST,AKDT,AKT
Pacific/Chatham|NZ-CHAT|Chatham Islands,Чатем|
Pacific/Fakaofo||Факаофо|
America/Scoresbysund||Ittoqqortoormiit,Іттоккортоорміут|
Australia/Eucla||Евкла|
Australia/Lord_Howe|Australia/LHI|Lord Howe Island,Лорд-Хау|
America/Adak|America/Atka,US/Aleutian|Адак|HST,HDT,HAT,HAST,HADT
America/Resolute||Резольют|CST,CDT,CT
Antarctica/Rothera||Rothera Station,Ротера|
Pacific/Gambier||Гамбʼє|
Antarctica/Davis||Девіс|
Antarctica/Mawson||Mawson Station,Моусон|
Pacific/Pitcairn||Pitcairn Islands,Піткерн|
Antarctica/Palmer||Palmer Land,Палмер|
Antarctica/Troll||Troll Station,Тролл|GMT
Atlantic/South_Georgia||Géorgie du Sud,Südgeorgien,Південна Джорджія|
Antarctica/Vostok||Vostok Station,Wostok,Восток|
Antarctica/Casey||Casey Station,Кейсі|
Australia/Lindeman||Ліндеман|AEST
America/Danmarkshavn||Денмарксхавн|GMT
Antarctica/Macquarie||Macquarie Island,Маккуорі|AEDT,AEST
Africa/Juba||Джуба|CAT
Africa/Sao_Tome||São Tomé,Сан-Томе|GMT
America/Argentina/Buenos_Aires|America/Buenos_Aires|Буенос-Айрес|
America/Argentina/Catamarca|America/Catamarca,America/Argentina/ComodRivadavia|Катамарка|
America/Argentina/Cordoba|America/Cordoba,America/Rosario|Córdoba,Кордова|
America/Argentina/Jujuy|America/Jujuy|Жужуй|
America/Argentina/La_Rioja||Ла-Ріоха|
America/Argentina/Mendoza|America/Mendoza|Мендоса|
America/Argentina/Rio_Gallegos||Río Gallegos,Ріо-Ґальєґос|
America/Argentina/Salta||Сальта|
America/Argentina/San_Juan||Сан-Хуан|
America/Argentina/San_Luis||Сан-Луїс|
America/Argentina/Tucuman||Tucumán,Тукуман|
America/Argentina/Ushuaia||Ushuaïa,Ушуая|
America/Ciudad_Juarez||Ciudad Juárez,С’юдад-Хуарес|MST,MDT,MT
America/Coyhaique||Кояїке|
America/Indiana/Knox|America/Knox_IN,US/Indiana-Starke|Knox, Indiana,Knox [Indiana],Нокс, Індіана|CST,CDT,CT
America/Indiana/Marengo||Marengo, Indiana,Marengo [Indiana],Маренго, Індіана|EST,EDT,ET
America/Indiana/Petersburg||Petersburg, Indiana,Petersburg [Indiana],Пітерсберг, Індіана|EST,EDT,ET
America/Indiana/Tell_City||Tell City, Indiana,Tell City [Indiana],Телл-Сіті, Індіана|CST,CDT,CT
America/Indiana/Vevay||Vevay, Indiana,Vevay [Indiana],Вівей, Індіана|EST,EDT,ET
America/Indiana/Vincennes||Vincennes, Indiana,Vincennes [Indiana],Вінсенс, Індіана|EST,EDT,ET
America/Indiana/Winamac||Winamac, Indiana,Winamac [Indiana],Вінамак, Індіана|EST,EDT,ET
America/Kentucky/Louisville|America/Louisville|Луїсвілл|EST,EDT,ET
America/Kentucky/Monticello||Monticello, Kentucky,Monticello [Kentucky],Монтіселло, Кентуккі|EST,EDT,ET
America/North_Dakota/Beulah||Beulah, North Dakota,Beulah (Dakota du Nord),Бʼюла, Північна Дакота|CST,CDT,CT
America/North_Dakota/Center||Center, North Dakota,Center (Dakota du Nord),Сентр, Північна Дакота|CST,CDT,CT
America/North_Dakota/New_Salem||New Salem, North Dakota,New Salem (Dakota du Nord),Нью-Салем, Північна Дакота|CST,CDT,CT
America/Punta_Arenas||Пунта-Аренас|
Asia/Atyrau||Atyraou,Атирау|
Asia/Barnaul||Барнаул|
Asia/Famagusta||Famagouste,Фамагуста|EET,EEST,OEZ,OESZ
Asia/Qostanay||Kostanay,Kostanaï,Qostanai,Костанай|
Europe/Saratov||Saratow,Саратов|
Pacific/Kanton|Pacific/Enderbury|Canton Island,Canton,Кантон|
America/Indiana/Indianapolis|America/Indianapolis,America/Fort_Wayne,US/East-Indiana|Індіанаполіс|EST,EDT,ET
`;
