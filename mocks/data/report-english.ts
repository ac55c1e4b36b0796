/**
 * Every paragraph of the report in English, by its id. Our own rendering, not
 * an official one: sentence for sentence, with nothing left out or added. A
 * paragraph of the outlook begins with its measure's title; its list of
 * promises is cut into sentences, so that each target's quote_en stands in it
 * word for word. Political formulas are translated one by one, always alike,
 * and not explained. Figures are in the base unit, from a billion on in
 * billions, as the app writes them. report-english.test.ts holds all of this.
 */
export const reportInEnglish: Readonly<Record<string, string>> = {
  // Review of 2023
  r0: "The year 2023 was the first year of carrying out the guiding principles of the Party's Twentieth National Congress in full, and the year in which the economy recovered and grew after the change of phase that followed three years of Covid prevention and control. Over the past year, under the strong leadership of the Party Central Committee with Comrade Xi Jinping at its core, under the direct leadership of the Beijing Municipal Committee of the Communist Party of China, and with the supervision and support of the Municipal People's Congress and its Standing Committee, we kept to the guidance of Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era, carried out in full the guiding principles of the Party's Twentieth National Congress and of the second plenary session of the Twentieth Central Committee, carried out in depth the guiding principles of General Secretary Xi Jinping's important speeches on Beijing, and conscientiously carried out the decisions and plans of the Party Central Committee. We strengthened the functions of the “four centres”, raised the level of the “four services”, deepened the linked “five initiatives” to serve and become part of the new pattern of development, and balanced development and security. We focused on raising confidence, strengthening innovation, improving functions, promoting coordination, tackling governance and benefiting the people. We withstood many tests: the economy recovered and improved overall, society as a whole remained stable, every field made new progress and brought new results, and the goals and tasks set at the first session of the sixteenth Municipal People's Congress were accomplished fairly well.",

  'r1.1':
    "We further improved and raised the functions of the capital, built the capital's planning system faster, carried out a new three-year action plan for the core area's regulatory plan, and made every effort to support the functions of the central authorities.",
  'r1.2':
    'We made solid progress in building the centre for international exchange. The number of international organisations registered in Beijing rose to 115, and the task of serving and supporting the third Belt and Road Forum for International Cooperation was completed with full success.',
  'r1.3':
    'We took the special campaign of relocation, clean-up and upgrading further. We demolished 23,150,000 square metres of illegal buildings, vacated 2,282 hectares of land, carried out fine-grained improvement of 1,730 back streets and alleys, and completed the renovation of 183 old residential compounds.',
  'r1.4':
    "We worked hard for the high-quality development of the city's sub-centre: the second group of municipal offices moved, and the Beijing Performing Arts Centre, the City Library and the Grand Canal Museum were built and put into use.",
  'r1.5':
    "We built a still closer pattern of Beijing-Tianjin-Hebei coordinated development faster. The Beijing-Xiong'an Expressway opened to traffic along its whole length, and the Tianjin-Daxing Airport intercity railway opened and went into operation. The Zhongguancun Science Park in the Xiong'an New Area was inaugurated and went into operation, and the value of technology contracts sold by Beijing to Tianjin and Hebei was 74.87 billion yuan, an increase of 1.1 times.",

  'r2.1':
    'We built the international science and technology innovation centre faster, carried out the action for leadership in basic research and the campaign for breakthroughs in core technologies in key fields, and helped the national laboratories in Beijing to run to a high standard.',
  'r2.2':
    'We advanced the “three cities and one zone” to a high standard. Technology income of larger Zhongguancun enterprises grew by over 30%, Huairou Science City built the comprehensive national science centre faster, and 16 science facilities and platforms became ready for research.',
  'r2.3':
    'We consolidated and raised the advantages of our high-end, precision and cutting-edge industries, issued over 30 policies in support of single industries such as general artificial intelligence and humanoid robots, and made major progress along the whole industrial chain of integrated circuits.',
  'r2.4':
    "We worked with great care on a model city of the global digital economy. We took the lead in building blockchain infrastructure of world-leading performance, and added 30,000 5G base stations. Beijing's generative AI large models approved for public use made up almost half of the national total. The high-level autonomous driving demonstration zone reached connected operation over 160 square kilometres, the building of the country's first pilot zone for basic data systems started, and the share of the digital economy's value added in gross regional product reached 42.9%.",
  'r2.5':
    'Using supply-side structural reform to lead and create new demand, we completed the upgrading of 15 main shopping areas under “one shopping area, one policy”, and newly opened large-scale retail space came to almost 2,400,000 square metres.',
  'r2.6':
    "We worked hard for opening-up to a high standard. The work plan for version 2.0 of the wider opening-up of the services sector was approved by the State Council, Beijing became one of the country's first pilots of institutional opening-up, and the Zhongguancun Comprehensive Bonded Zone, the first in the country to be distinguished by research, development and innovation, was approved for establishment.",
  'r2.7':
    'We actively created a business environment from which companies feel more benefit. We completed the tasks of reform version 6.0, and drew up and carried out the “Beijing Service” opinions and an action plan to promote the growth and strength of the private economy. Newly founded companies in the city grew by 20.3%, and the total number of companies passed 2,110,000, a record high.',

  'r3.1':
    'We let the application of the Central Axis for World Heritage status lead the protection of the old city as a whole. All 48 main tasks, among them the vacating of the entire Qingcheng Palace compound, were completed; 15 heritage sites, among them the Altar of Land and Grain, came back to life; and the whole Beijing section of the “Road to Beijing for the Exam” was connected.',
  'r3.2':
    'We worked hard to advance the three cultural belts. Phase I of the Grand Canal Source Heritage Park opened to the public, and the 445-kilometre main line of the “Jingji Great Wall” national scenic route was presented.',
  'r3.3':
    "We carried out the project of culture for the people in depth. We held 17,000 events of the capital residents' culture series, and commercial performances passed 40,000; another 11 museums were registered, and 27 “quasi-museums” were recognised.",
  'r3.4':
    "We steadily strengthened the capital's cultural and ethical advancement. A total of 11 works of literature and art won the national “Five Ones” award, the highest number in the country for three editions in a row; we took the creation of civilised urban districts further; and 4,610,000 volunteers were on the move in the streets and lanes.",

  'r4.1':
    'We promoted employment by every possible means and strengthened employment support for key groups and areas. There were 281,000 new urban jobs, and 197,000 people in difficulty were helped into work.',
  'r4.2':
    'We worked hard to provide education that satisfies the people. Kindergartens added over 6,000 childcare places, the coverage of affordable kindergartens reached 93%, and 38,000 places in primary and secondary schools were added.',
  'r4.3':
    "We made every effort to protect people's health, responded steadily and in good order to several waves of the epidemic and to the peak of respiratory infectious diseases in autumn and winter, and built a single appointment booking platform for the whole city; 110 hospitals introduced mobile payment by medical insurance.",
  'r4.4':
    'We improved the system of services for older people. We set up 6,232 care beds of all kinds for older people, added 232 rural neighbourhood mutual-aid points and 243 meal points for older people, and added 822 lifts to old buildings.',
  'r4.5':
    'We worked to stabilise the property market and improved and adjusted the policies on buying homes. We built or acquired 82,000 affordable rental homes and completed 93,000 affordable homes of all kinds.',
  'r4.6':
    'We kept strengthening social security, and adjusted and raised the benefit standards of social insurance, social assistance, child welfare and the like.',
  'r4.7':
    'We strengthened all-round traffic management. The total length of rail transit in operation exceeded 1,200 kilometres, 50 school bus routes were opened, and bus stops and rail stations were planned together, with the share of transfers within 50 metres raised to 86%.',
  'r4.8':
    'We deepened the reform of swift response to public requests; the rates of requests resolved and of residents satisfied reached 95.5% and 96.1% respectively.',

  'r5.1':
    'We kept up the fight for blue skies and carried out a special campaign against dust. The annual mean concentration of fine particles was 32 micrograms per cubic metre, the second-best level since monitoring records began.',
  'r5.2':
    'We strengthened the management of the water environment in town and country. The groundwater level in the plain rose for eight years in a row, and the sewage treatment rate was raised to 97.3%.',
  'r5.3':
    'We built large-scale green spaces faster. We succeeded in becoming a national forest city throughout our territory, and forest cover was 44.9%; a number of country parks, among them Nanyuan Forest Wetland Park, opened to the public, and the total number of parks in the city reached 1,065.',
  'r5.4':
    'We advanced rural revitalisation on all fronts. Over 2,800 villages essentially completed the “beautiful village” work, the building of 58,000 mu of high-standard farmland was completed, grain and vegetable output grew for four years in a row, the project “100 model villages, 1,000 villages revitalised” was started and carried out, and the income of rural residents grew faster than that of urban residents by 2 percentage points.',

  'r6.1':
    'We strengthened safety at work in every respect, issued the “ten firm measures” in good time, and took further the special rectification of safety hazards in fields such as gas, electric bicycles and self-built rural houses.',
  'r6.2':
    "We focused on preventing and defusing financial risks. We completed the country's first pilot of early repayment of local government special bonds, and the work of preventing and defusing risks, such as supervising prepaid funds and cracking down on illegal fundraising, brought positive results.",
  'r6.3':
    'We made solid progress in building a Safe Beijing, carried out in depth the three-year campaign to tackle petition issues at their source, and cracked down hard on telecommunications and online fraud and other unlawful and criminal acts. We made every effort to serve national defence and the building of the armed forces.',

  'r7.1':
    'We carried out precautions in full detail, and assessed and arranged matters early. We decisively issued the red rainstorm warning and started the level-one flood control emergency response ahead of time, took emergency measures such as “close, stop, seal off, withdraw” in advance, and evacuated 542,000 people from building sites and danger areas.',
  'r7.2':
    'We put all our strength into emergency rescue. We urgently rescued three stranded trains from elsewhere, and all 2,831 stranded passengers and crew were brought to safety; we worked day and night to open up the lifelines of the disaster area, and searched with all our strength for people who were out of contact or trapped; and at the earliest moment we restored road access to 256 villages, water supply to 507 villages, power supply to 273 villages and telecommunications to 342 villages.',
  'r7.3':
    "We quickly started recovery and rebuilding after the disaster. We gave proper shelter to 344,000 people affected by the disaster, all 759 schools hit by the disaster opened on time, the repair of over 10,000 damaged farmers' homes was completed, the repair of 167 damaged roads was completed, and the supply of water, electricity, gas and heating was essentially restored to the level before the disaster. We drew up a system of plans for raising the capacity for disaster prevention and reduction, actively sought the support of treasury bond funds, and pooled ideas and efforts to rebuild beautiful homes.",

  'r8.1':
    'We held firmly to the general requirement to “study the thought, strengthen Party spirit, give weight to practice and make new contributions”, and advanced self-examination and rectification in a coordinated way; a number of problems whose solution the people hoped for and development called for were effectively solved.',
  'r8.2':
    "We advanced law-based administration in every respect, and handled 692 motions and suggestions of deputies of the Municipal People's Congress and 1,054 proposals of the municipal political consultative conference. We promoted legislation in fields such as science and technology innovation, rural revitalisation and foreign investment.",
  'r8.3':
    "We persevered in improving our conduct. We cut general spending and spending that was neither urgent nor obligatory by 2.39 billion yuan, and spending on official trips abroad, vehicles and receptions fell by 5%; being clean and upright, and seeking truth and being pragmatic, became the clear direction of the government's work.",

  // Outlook for 2024
  q1: "Take Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era as our guide; carry out in full the guiding principles of the Party's Twentieth National Congress and of the second plenary session of the Twentieth Central Committee; conscientiously carry out the guiding principles of the Central Economic Work Conference; and carry out in depth the guiding principles of General Secretary Xi Jinping's important speeches on Beijing. Keep to the general principle of seeking progress while maintaining stability; apply the new development philosophy completely, accurately and in every respect; and keep to the development of the capital in the new era as the overall guide. Carry out in depth the strategies of a Humanistic Beijing, a High-Tech Beijing and a Green Beijing; carry out in depth the strategy of Beijing-Tianjin-Hebei coordinated development; and keep to the linked “five initiatives” to serve and become part of the new pattern of development. Focus on high-quality development; deepen reform and opening-up in every respect; effectively strengthen the vitality of the economy, prevent and defuse risks, and improve public expectations; add to people's well-being; keep society stable; carry full and strict governance of the Party deeper; and contribute as the capital to Chinese modernisation.",

  e1: 'Give greater emphasis to serving the overall situation and acting on our own initiative: hold firmly to the advance of Chinese modernisation as the greatest political task, work hard to strengthen the functions of the “four centres”, and raise the level of the “four services”.',
  e2: 'Give greater emphasis to seeking progress while maintaining stability and to systematic policies: give steady growth a more prominent place, and boost market confidence with active and effective policy measures.',
  e3: 'Give greater emphasis to promoting stability through progress and to raising quality and efficiency: solve the problems on the way forward by means of development, and press ahead with the “next generation” in traditional fields, “landing first” in emerging forms of business and “taking the lead” in industries of the future.',
  e4: 'Give greater emphasis to building the new before breaking the old and to reform and innovation: rely closely on reform, the key move, to solve difficult problems, and on innovation, the first driving force, to open up new prospects.',
  e5: 'Give greater emphasis to thinking of the worst case and preventing risks: promote a dynamic balance between development and security, in which each supports the other.',

  '1.1':
    "Carry out the city's master plan in full. Strictly apply the system of requesting instructions from and reporting to the Party Central Committee on major matters of the capital's planning, and keep improving the capital's system of territorial spatial planning. Consolidate and deepen the results of rectifying problems in planning and natural resources. Make sure in a coordinated way that the three-year action plan for the core area's regulatory plan takes effect, and improve and raise the environment for the work of the central authorities and the quality of the city's development.",
  '1.2':
    "Strengthen the city's role as a centre for international exchange. Complete phase II of the New International Exhibition Centre. Strengthen the capacity for service and support of the Yanqi Lake International Conference Resort and the Olympic Central Area, and advance the building of the fourth embassy area. Actively take part in, and on our own initiative serve, the joint building of the Belt and Road. Make better use of national platforms for opening-up such as the China International Fair for Trade in Services, the Zhongguancun Forum, the Beijing Culture Forum and the Financial Street Forum.",
  '1.3':
    'Combine relocation, clean-up and upgrading in one effort. Actively serve and support the outward relocation of landmark projects of central units. Complete the move of the second group of municipal offices. Reduce urban and rural construction land by a further 6.5 square kilometres. Speed up the building of projects such as the Capital Medical University. Make solid progress with special tasks such as improving the environment along railway lines and the urban-rural fringe. Carry out fine-grained improvement of 1,650 back streets and alleys.',
  '1.4':
    "Speed up building of the “two new wings”. Carry out the new round of the agreement on strategic cooperation between Beijing and Xiong'an. Quicken the pace of the high-quality development of the city's sub-centre. Keep investment at the level of 100 billion yuan. Start construction of the East Sixth Ring High Line Park. Essentially complete the main structure of the transport hub at the sub-centre station.",
  '1.5':
    'Deepen joint innovation and cooperation between industries. Actively advance the building of the Beijing-Tianjin-Hebei National Technology Innovation Centre. Speed up the industrial layout of “six chains and five clusters”, and extend and support industrial chains under “one chain, one policy”. Focus on building the Beijing-Hebei Caofeidian demonstration zone for coordinated development and the Beijing-Zhangjiakou sports, culture and tourism belt. See well to the building of cooperation parks such as the Tianjin Binhai-Zhongguancun Science Park.',
  '1.6':
    'Build and share more public services together. Consolidate and improve “Beijing-Tianjin-Hebei on rails”. Build phase I of the intercity railway link. Open the new National Highway 109 expressway to traffic. Carry out projects of ecological protection and restoration such as the northern sand-prevention belt. Deepen cooperation in public services such as education, medical care and care for older people, and together create a business environment that is first-class in the region.',

  '2.1':
    "Advance the reform and development of education. Add 20,000 places in primary and secondary schools. Keep deepening the “double reduction”, and raise schools' capacity for education and teaching. Promote the high-quality, distinctive and diverse development of general senior secondary schools, improve and adjust the range of subjects in vocational education, and support the universities in Beijing in the “double first-class” initiative.",
  '2.2':
    'Make the innovation system more effective, faster. Keep increasing support for the development of basic science. Ensure that the national laboratories in Beijing run on track and develop as a system. Start the reorganisation of the Beijing key laboratories. Carry out in depth the campaign for breakthroughs in core technologies in key fields, and solve “bottleneck” problems in fields such as artificial intelligence and integrated circuits with targeted work. Promote the innovative development of incubators for science and technology enterprises, and work hard to attract international science and technology organisations and foreign-funded research and development centres.',
  '2.3':
    'Speed up building of world-leading science parks. Strengthen the function of Zhongguancun Science City as a source of original innovation, speed up the use of the cluster of major science and technology infrastructure in Huairou Science City, raise the capacity for technological innovation and improve the institutional environment of Future Science City, and help the demonstration zone of innovative industrial clusters to take in more results of science and technology.',
  '2.4':
    'Make every effort to create a high ground for top talent. Carry out the special recruitment plan for strategic scientists. Support the joint building of platforms that link industry and universities, and work hard to train urgently needed and scarce specialists, and people with several skills, for key industries such as integrated circuits. Improve supporting policies on household registration, housing and the like for talent, and give stronger support to science and technology enterprises of all kinds in recruiting outstanding university graduates.',

  '3.1':
    'Advance digital industries in a coordinated way. Work hard to build the pilot zone for basic data systems, and bring about a number of major projects such as computing centres, data training bases and the hub node of the national blockchain. Explore and improve the rules of data trading, and raise the operating capacity of the Beijing International Big Data Exchange. Start the tasks of stage 4.0 of the high-level autonomous driving demonstration zone.',
  '3.2':
    'Give strong support to the digitalisation of industry. Carry out the “New Intelligent Manufacturing 100” project in depth, and carry out the digital transformation of manufacturing enterprises on all fronts. Promote orderly competition and innovative development in the platform economy, and bring advanced digital technologies deep into small and medium-sized enterprises. Raise the capacity for independent control of the underlying technologies and foundations of artificial intelligence, and speed up its use in fields such as government services, medical care, industry and daily-life services.',
  '3.3':
    'Make solid progress on the smart city. Extend the use of “all services through one network”, deepen “all management through one network”, and raise the capacity for “smart governance through one network”. Speed up the deployment of new types of network infrastructure such as the “ten-gigabit optical network” and the internet of vehicles. Strengthen data governance by “one datum, one source, one standard”. Protect the security of data and networks in every respect.',

  '4.1':
    'Expand institutional opening-up steadily. Speed up the carrying-out of the plan for the new round of the national comprehensive demonstration zone for the wider opening-up of the services sector, and advance the action to upgrade the pilot free trade zone. Promote the high-quality development of the comprehensive bonded zones, improve the institutions of the Daxing International Airport economic zone, and promote the transformation and upgrading of the Capital Airport economic zone. Raise the functions of the “two hubs” of aviation, and restore international air routes faster. Strengthen all-round cooperation between Beijing and Hong Kong and between Beijing and Macao, and promote exchange and cooperation between Beijing and Taiwan. Improve services for foreign investment. Actively advance the pilot of integrating domestic and foreign trade, and serve and support enterprises that “go global”.',
  '4.2':
    "Build the “Beijing Service” brand of business environment. Carry out the opinions on improving the business environment in every respect, and create a first-class business environment that is market-oriented, law-based, convenient and international. Draw up implementation standards for the city's administrative licences. Improve the national pilot zone for digital market supervision. Make the work of “service packages” at the three levels of city, districts, and sub-districts and townships more effective.",
  '4.3':
    'Deepen reform in key areas and at key links. Advance the reform of the approval system in depth, remove hidden barriers, and promote the orderly flow and efficient allocation of factors of production. Keep improving and carrying out the institutions of the “two unwavering commitments”, and build cordial and clean relations between government and business in every respect.',

  '5.1':
    'Work hard to unlock consumption with potential. Deepen the building of an international consumption centre city, and make solid progress in converting and upgrading traditional shopping areas. Boost consumption of big-ticket goods such as new energy vehicles and electronic products. Actively foster new growth points of consumption such as domestic “trend products”, and encourage time-honoured brands to renew their business models. Support the development of consumption of services such as fine food, fashion, exhibitions and conventions, performances, ice and snow, and beauty and health, and provide a more convenient payment environment for visitors from abroad.',
  '5.2':
    'Focus on expanding investment that pays off. Carry out the “3 × 100” main municipal projects in depth, and let major projects lead investment in “stabilising its scale and improving its structure”. Increase investment in new types of infrastructure, and see well to the “three major projects”: the building of affordable homes, the building of public infrastructure for “both normal times and emergencies”, and the renovation of urban villages. Expand the scale of investment in strategic emerging industries, and speed up the building of projects such as the robot industry park and standard factory buildings for biomedicine.',
  '5.3':
    'Speed up the development of new quality productive forces. Carry out the action for the high-quality development of key industrial chains in manufacturing. Speed up the major integrated circuit projects. Strengthen the research and development of original new drugs and high-end medical devices. Promote the high-quality development of the new energy vehicle industry. Advance the improvement and upgrading of the whole industrial chain of ultra-high-definition video. Promote the development of strategic emerging industries such as new energy, new materials, commercial spaceflight and the low-altitude economy. Improve the tiered system for fostering specialised, refined, distinctive and innovative enterprises.',
  '5.4':
    'Make public finance and financial services more effective. Make better use of the proactive fiscal policy, use government investment funds well and in a coordinated way, and support and ensure the carrying-out of the key tasks of reform and development. Do well in the five major fields of technology finance, green finance, inclusive finance, pension finance and digital finance, and make solid progress in building the Zhongguancun pilot zone for the reform of finance for science and technology innovation. Support the deeper reform and high-quality development of the Beijing Stock Exchange.',

  '6.1':
    'Put the core socialist values into practice widely. Strengthen the Beijing Research Centre for Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era. Advance the planning and building of areas on the theme of the War of Resistance, and create political education classrooms at red venues. See well to the creation of national civilised urban districts, and deepen public guidance in civility such as the “clean plate” campaign and “civilised tourism”.',
  '6.2':
    'Strengthen the protection and passing-on of history and culture in every respect. Strengthen the protection, passing-on and use of the culture of the Grand Canal, carry out emergency repairs and restoration of the Great Wall itself and of its associated relics by category and in batches, see well to the project of converting and upgrading the Great Wall Museum of China, restore important cultural landscapes of the Yongding River, and consolidate and extend the results of creating the “three hills and five gardens” national demonstration zone for the protection and use of cultural relics.',
  '6.3':
    'Step up building of the “capital of performing arts”. Put all our energy into creating fine cultural works, and foster more new performing spaces. Polish the cultural calling card “Great Plays in Beijing”, and advance the “Beijing Grand Audiovisual” brand. Support the innovative development of traditional culture, and help more outstanding performing organisations and fine productions to “go global”.',
  '6.4':
    "Fully release the energy of cultural innovation and creation. Promote the reform and development of cultural enterprises and the upgrading of cultural industry parks. Hold 16,000 events of the capital residents' culture series. Advance the building of a “capital of books” and a “city of museums”. Make a success of cultural exchange events such as the Beijing International Design Week, International Film Festival and International Music Festival.",

  '7.1':
    'Deepen the urban renewal drive. Start the comprehensive renovation of 300 old residential compounds and complete that of 200. Start adding 1,000 lifts to old buildings and complete 600. Advance the giving-up of tenancies of whole courtyards of single-storey houses in the core area. Complete the giving-up of tenancies on application for 2,000 households. Start the rebuilding of 200,000 square metres of dilapidated buildings. Convert and upgrade 40 old factory buildings.',
  '7.2':
    'Strengthen all-round traffic management. Raise the safety of the backbone network of rail transit. Build phase I of Metro Line 3 and other lines. Improve the neighbourhood bus shuttle services, and extend the pilots of buses to school, to hospital and the like. Advance in good order the improvement of the connecting functions and the services of the “seven stations and two airports”, and strengthen traffic management around key places such as schools, hospitals, sights and shopping centres. Advance the building of parking buildings. Add 15,000 parking spaces. Add 10,000 paid, time-shared parking spaces. Complete the upgrade of old traffic lights at 600 locations.',
  '7.3':
    'Improve the quality of city services and management. Strengthen support for the operation of the “city lifelines” such as water, electricity, gas and heating, and carry out fine-grained management of street furniture such as railings, poles and boxes. Create 1,200 model residential compounds and villages for household waste sorting. Build 100 model property management projects that satisfy residents. Continue to see well to the reform of swift response to public requests.',

  '8.1':
    'Foster new forms of rural business. Advance the building of 120,000 mu of high-standard farmland. Deepen the building of the Agricultural Zhongguancun, and create demonstration zones of seed industry innovation in Pinggu, Tongzhou and Yanqing. Actively foster new forms of rural business such as leisure and wellness, outdoor sports, and e-commerce and livestreaming.',
  '8.2':
    'Give harmonious and beautiful villages a new look. Make solid progress in improving and raising the rural living environment. Strengthen the protection of traditional villages and local culture. Strengthen the building of digital villages, and deepen the integrated development of education and medical security in town and country.',
  '8.3':
    'Open up new ways for farmers to earn more and prosper. Steadily advance the reform of contracted rural land, rural homesteads and collectively owned rural land for commercial construction, and carry out the reform of the collective forest tenure system. Develop the new type of rural collective economy. Create more jobs for rural workers.',
  '8.4':
    'Make new progress in coordinated regional development. Advance the building and development of the southern areas of the city and the new towns on the plain in a coordinated way, strengthen the high-quality transformation and development of the western areas of the capital, and work hard to raise the supply of infrastructure and public services in the ecological conservation areas. Keep our cooperation between eastern and western regions and our paired assistance among the best in the country.',

  '9.1':
    'Keep up the deeper fight against pollution. Deepen the “one microgram” campaign, strengthen the comprehensive control of volatile organic compounds and nitrogen oxides, and improve the lasting mechanism of dust control. Carry out in depth the action to protect the Miyun Reservoir, and strengthen the comprehensive management of key river basins such as those of the Yongding River and the Chaobai River. Clean 10,000 kilometres of pipes in the pipe-cleaning campaign. Strengthen the control of risks of soil pollution.',
  '9.2':
    'Move actively and prudently towards the carbon peak and carbon neutrality. Raise the share of renewables in energy consumption by 0.5 percentage points. Spread green buildings faster, and see well to the green conversion of key industries. Encourage green, low-carbon, civilised and healthy habits of consumption and ways of life.',
  '9.3':
    'Shape an ecological space of green hills and clear waters throughout. Deepen the building of a national forest city throughout our territory. Plan and advance the building of a garden city, and carry out the campaign for more green and more colour in parks and green spaces. Build 150 kilometres of city greenways. Connect the whole greenway around the Second Ring. Add 20 borderless parks.',

  '10.1':
    'Promote full, high-quality employment. Make every effort to stabilise and expand employment. Create no fewer than 260,000 new urban jobs. Do solid work on employment for university graduates and other young people. Help 120,000 urban residents who have difficulty finding work into employment, and 40,000 rural workers into insured employment.',
  '10.2':
    'Deepen the building of a Healthy Beijing. Set up 9 close-knit urban medical groups. Raise the capacity for diagnosis and treatment at the grassroots and the quality of the training of general practitioners. All general hospitals of level two and above open a paediatric clinic. Begin mutual recognition of the results of 180 laboratory tests and 300 examinations. Speed up the building of the system of affordable childcare. Add 10,000 affordable childcare places.',
  '10.3':
    'Improve the system of services for older people. Spread and lay out area centres of services for older people in sub-districts and townships, and improve and adjust the functions of neighbourhood service stations for older people. Provide affordable care services for older people with severe disability or dementia. Set up 2,000 home-care beds for older people. Add 240 rural neighbourhood mutual-aid points and 300 meal points for older people.',
  '10.4':
    'Build a new model of property development. Support the essential demand for housing and the demand for better housing, and focus on solving the housing problems of groups such as new residents and young people. Build or acquire 70,000 affordable rental homes. Complete 80,000 affordable homes of all kinds.',
  '10.5':
    'Weave the social safety net tight and firm. Advance and carry out the private pension system, and promote the sustainable development of Beijing Inclusive Health Insurance. Do well in regular support for people on low incomes. Set up 50 Warm Home centres for people with disabilities.',

  '11.1':
    'Advance recovery and rebuilding after the disaster on all fronts. Lose no time in completing the rebuilding of the remaining damaged homes. Make sure that before the flood season flood control capacity is restored to the level before the disaster, and improved. Advance the building of the system of flood control works in the Beijing-Tianjin-Hebei region. Build the “three across, three down” main routes of the western mountain area. Restore agricultural production and rural businesses such as guest houses in full. Strengthen the building of village and township infrastructure for energy, telecommunications, sanitation, emergency response and the like.',
  '11.2':
    "Speed up building of a resilient city. Strengthen the capacity for meteorological and geological monitoring, and raise the level of response to extreme conditions such as rainstorms, snowstorms, and high and low temperatures. See well to risk prevention in key places such as the metro. Complete the renewal of 1,100 kilometres of old gas, heating and other pipelines. Draw up a special plan for building a resilient city. Raise the level of the city's inherent safety in every respect.",
  '11.3':
    'Hold the line on safety at work and fire safety. Strictly carry out the measures of rectification and prevention concerning major accidents, carry out in depth the three-year campaign to tackle the root causes of hazards in safety at work and fire safety, and deepen special rectification in key fields such as hot work on construction sites, urban gas, battery charging, tourist facilities and warehouses.',
  '11.4':
    'Build a Safe Beijing to a higher standard. Advance the prevention and defusing of local debt risks in a coordinated way, and keep up the prevention and defusing of risks in key enterprise groups and key fields. Deepen the safety supervision of food and drugs along the whole chain. Keep to and develop the “Fengqiao experience” of the new era.',

  // The government itself
  g1: 'Strengthen political work further. Understand still more deeply the decisive significance of the “two establishments”, strengthen the “four consciousnesses”, be firm in the “four confidences”, achieve the “two upholds”, and consolidate and extend the results of the study programme within the Party.',
  g2: "Strengthen the rule of law further. Accept the supervision of the Municipal People's Congress and its Standing Committee in accordance with the law, and willingly accept the democratic supervision of the municipal political consultative conference. Carry out to a high standard the creation of the third group of national models of government under the rule of law.",
  g3: "Strengthen effectiveness further. Strictly carry out the tasks of institutional reform in the system of government. Conscientiously practise the work system of the “four visits to the grassroots”, and on our own initiative listen to the people's views, ease their hardships and relieve their worries. Give prominence to quantified performance assessment, process management and a focus on results, and improve the mechanism of incentives and constraints with clear rewards and penalties.",
  g4: 'Strengthen good conduct further. Carry full and strict governance of the Party deeper throughout the system of government, and further reduce the burdens on the grassroots. Keep the government to living within tight means, and continue to cut general spending.',
}

/** By indicator, the words of the review's paragraph that carry its figure. They never overlap. */
export const figureInEnglishParagraph: Readonly<Record<string, string>> = {
  'international-organisations':
    'The number of international organisations registered in Beijing rose to 115',
  'illegal-buildings': 'demolished 23,150,000 square metres of illegal buildings',
  'land-vacated': 'vacated 2,282 hectares of land',
  'back-alleys': 'carried out fine-grained improvement of 1,730 back streets and alleys',
  'compounds-completed': 'completed the renovation of 183 old residential compounds',
  'technology-contracts':
    'the value of technology contracts sold by Beijing to Tianjin and Hebei was 74.87 billion yuan',
  'technology-contracts-growth': 'an increase of 1.1 times',
  'zhongguancun-income-growth': 'Technology income of larger Zhongguancun enterprises grew by over 30%',
  'science-facilities': '16 science facilities and platforms became ready for research',
  'industry-policies': 'issued over 30 policies in support of single industries',
  'base-stations': 'added 30,000 5G base stations',
  'ai-models-share':
    "Beijing's generative AI large models approved for public use made up almost half of the national total",
  'autonomous-driving-area':
    'The high-level autonomous driving demonstration zone reached connected operation over 160 square kilometres',
  'digital-economy-share':
    "the share of the digital economy's value added in gross regional product reached 42.9%",
  'shopping-areas': 'completed the upgrading of 15 main shopping areas',
  'retail-space': 'newly opened large-scale retail space came to almost 2,400,000 square metres',
  'new-companies-growth': 'Newly founded companies in the city grew by 20.3%',
  companies: 'the total number of companies passed 2,110,000',
  'central-axis-tasks': 'All 48 main tasks',
  'central-axis-sites': '15 heritage sites',
  'great-wall-route': 'the 445-kilometre main line of the “Jingji Great Wall” national scenic route',
  'culture-events': "held 17,000 events of the capital residents' culture series",
  'commercial-performances': 'commercial performances passed 40,000',
  museums: 'another 11 museums were registered',
  'quasi-museums': '27 “quasi-museums” were recognised',
  'award-works': '11 works of literature and art won the national “Five Ones” award',
  'award-editions': 'the highest number in the country for three editions in a row',
  volunteers: '4,610,000 volunteers',
  'urban-jobs': '281,000 new urban jobs',
  'employment-aid': '197,000 people in difficulty were helped into work',
  'kindergarten-childcare-places': 'Kindergartens added over 6,000 childcare places',
  'affordable-kindergartens': 'the coverage of affordable kindergartens reached 93%',
  'school-places': '38,000 places in primary and secondary schools were added',
  'mobile-payment-hospitals': '110 hospitals introduced mobile payment by medical insurance',
  'care-beds': 'set up 6,232 care beds of all kinds for older people',
  'mutual-aid-points': 'added 232 rural neighbourhood mutual-aid points',
  'meal-points': '243 meal points for older people',
  'lifts-completed': 'added 822 lifts to old buildings',
  'rental-housing': 'built or acquired 82,000 affordable rental homes',
  'housing-completed': 'completed 93,000 affordable homes of all kinds',
  'rail-length': 'The total length of rail transit in operation exceeded 1,200 kilometres',
  'school-bus-routes': '50 school bus routes were opened',
  'transfers-within-50-m': 'the share of transfers within 50 metres raised to 86%',
  'complaints-resolved': '95.5%',
  'complaints-satisfaction': '96.1%',
  'fine-particles': 'The annual mean concentration of fine particles was 32 micrograms per cubic metre',
  'groundwater-years': 'The groundwater level in the plain rose for eight years in a row',
  'sewage-treatment': 'the sewage treatment rate was raised to 97.3%',
  'forest-cover': 'forest cover was 44.9%',
  parks: 'the total number of parks in the city reached 1,065',
  'beautiful-villages': 'Over 2,800 villages essentially completed the “beautiful village” work',
  farmland: 'the building of 58,000 mu of high-standard farmland was completed',
  'grain-years': 'grain and vegetable output grew for four years in a row',
  'rural-income-lead':
    'the income of rural residents grew faster than that of urban residents by 2 percentage points',
  'people-evacuated': 'evacuated 542,000 people from building sites and danger areas',
  'trains-rescued': 'rescued three stranded trains from elsewhere',
  'passengers-rescued': 'all 2,831 stranded passengers and crew were brought to safety',
  'villages-roads-restored': 'restored road access to 256 villages',
  'villages-water-restored': 'water supply to 507 villages',
  'villages-power-restored': 'power supply to 273 villages',
  'villages-telecom-restored': 'telecommunications to 342 villages',
  'people-resettled': 'gave proper shelter to 344,000 people affected by the disaster',
  'schools-reopened': 'all 759 schools hit by the disaster opened on time',
  'farm-homes-repaired': "the repair of over 10,000 damaged farmers' homes was completed",
  'roads-repaired': 'the repair of 167 damaged roads was completed',
  'congress-proposals': "692 motions and suggestions of deputies of the Municipal People's Congress",
  'cppcc-proposals': '1,054 proposals of the municipal political consultative conference',
  'spending-cut':
    'cut general spending and spending that was neither urgent nor obligatory by 2.39 billion yuan',
  'three-publics-cut': 'spending on official trips abroad, vehicles and receptions fell by 5%',
}
