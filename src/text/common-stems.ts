/**
 * Stems of the commonest English words that are no names, commonest first, parted by spaces. Made by
 * bench/make-common-stems.ts from the order of frequency of GloVe 6B (Pennington, Socher and Manning 2014;
 * Wikipedia 2014 and Gigaword 5; PDDL 1.0), less the names by WordNet 3.0 (Princeton University). 2026-11-24.
 */
export const COMMON_STEMS: string = `
sai new 2 1st year person percent last govern time world 3 presid state million unit now citi make nation dai
countri 2nd compani group 4 war back minist polic well includ team week offici high part end former billion
work home school parti hous old later get long 5 call militari wai us next game take secur season public earli
accord court foreign set polit market famili life gener leav good top univers go number major know point win 6
month dollar bank member area find place base 3rd right local econom see report kill hold busi own law power
think servic bush show help chief system john support seri plai offic follow meet expect late leagu final ad
histori man want case run monei open name trade center oil film lead east central air come town leader armi
line littl prime death put forc past half peac earlier capit great union releas small depart health head ago
night big cup elect region director talk program todai statement district develop council close record counti
spokesman plan financi campaign becom troop lose music need free hit inform awai other control larg economi
press agenc water die career deal attack side 7 main due committe build confer club decis stock give often
announc televis industri order young ag start administr price round human defens ask total player bill import
southern move fire popul rise far nuclear street differ issu receiv secretari return colleg commun 8 despit
level largest chang church station research black stori sale polici visit lot current board footbal ministri
worker vote book fall role student share process agreement quarter full match growth possibl special interest
behind strong food period real author car term rate race nearli enough site opposit keep futur island road
outsid realli centuri democrat almost singl try album senior minut togeth index result hard hour land action
higher field cut coach execut product river face provinc park commiss father son educ villag energi shoot
short kei red associ averag pai exchang like victori low thing post social continu look chairman job soldier
abl parliament front problem privat lower list effort mile radio live form increas send 4th alwai king tax
titl middl global wife posit locat clear ahead violenc goal project border bodi soon crisi divis serv tour
hospit test technolog believ organ publish weapon agre 9 summer act recent cours senat medic reach star
investor care sign art provid presidenti gold morn dead event previou cost instead band daili avail drug
invest civil woman train appear involv similar situat fight mark trial studi mother relat anti song popular
ground newspap staff hand hope oper pressur eastern legal budget consid love stop charg aid manag decid fail
network ga turn fact vice especi common space loss justic thousand jame fund republ accus score championship
exampl perform sport allow mean light arrest offer battl class evid societi stage construct variou sell
independ kind airport judg internet movement room origin angel data noth sea bring annual present remain
comput contract coast creat demand islam beat analyst interview child probabl spend cooper investig video yen
tri bad describ write throughout establish mission bui grow green forward competit poor latest question prison
feel attent firm injur governor movi rang cross track difficult produc wall incom chanc speci finish join
languag rest seriou tournament insid schedul immedi brown success resid meanwhil net hall olymp deputi heart
champion award version grand institut step rule labor summit sometim addit rais longer joint ball begin sure
stai safeti worth friend caus sourc arm cent claim heavi note parent particularli aircraft whole risk matter
scienc access condit detail coalit compar break turkei daughter natur museum strike style rock view usual
royal travel arriv hundr respons potenti valu idea profession domest credit marri launch web weekend camp
quickli financ eventu measur blue readi plant design certain voter modern fan commerci bid constitut drop
brother drive negoti affair signific bomb warn religi figur victim activ experi attornei standard propos
intellig hotel magazin expert quot carri candid 5th highest lake employe mostli reason flight squar overal
pass focu bai date letter wide effect phone attempt profit estim tradit size practic doubl professor concern
refus sector review diseas terror onlin speech peter cultur reform found conflict limit materi trip properti
paper threat seek confirm plane rout complet jewish hill comment huge mayor husband mass premier soviet cover
coupl non mail crime kilomet stand seem separ stadium speak leadership emerg declin treatment cabinet straight
winner ban session progress ship appoint word terrorist sens milit regular requir lawyer debt guard wound
assembl express charact pro fuel suprem actual equip deni featur approv greater port ethnic statu primari
amount debat model decad individu festiv previous insur impact urg hear illeg damag messag basebal tie true
challeng prevent file captain entir blood territori vallei conserv van earn protect read foundat search
discuss perhap journal murder address deep settlement simpli nearbi relationship cash alon target lack consum
direct twice self beach zone scene afternoon necessari navi qualiti sound spring miss crimin speed confid
beyond softwar democraci section basi suicid resolut account command euro opportun resourc writer suffer alleg
allianc host declar injuri type environ protest suggest headquart avoid improv citizen attend currenc appeal
older seat happen incid floor approach mike histor era gain bite tough traffic inflat telephon moment winter
suspect debut fast boi railwai mountain store famou tom patient reserv weather critic hot channel censu femal
vehicl spread aim freedom medal bridg repres suppli cancer revenu fear abil retir custom gulf corpor introduc
academi particular survei easi mainli choic mind reduc replac nativ assist second crowd complex enter crew
fine pound environment subject 10 draw bu yard voic degre watch ic legisl collect presenc reject rich influenc
soccer draft even sex afghan editor rival strategi girl happi giant save wing prosecutor identifi larger
articl option doctor rural fellow sanction smaller contribut owner secret princ treati cast highli civilian
basketbal fair interior henri lawmak prepar wrong tabl bureau spokeswoman commit ralli ambassador ensur kid
document rice super directli initi relief yuan poll corrupt pictur storm refuge defeat spot bond embassi
request estat trust ceremoni gui fulli occur kingdom shortli bob accept diplomat cold facil discov contact
regim airlin youth safe penalti transport marriag mayb highwai door threaten silver passeng rescu appar export
failur specif fresh card 6th understand panel refer item benefit partner broadcast pretti driver capac box
prize boost episod climat destroi bosnian conduct imag accid block heat push agent massiv structur normal
worldwid advanc advantag convent southeast respect farm bowl prior novel asset sister extra crash slightli
recoveri studio actor gun meter intend link offens technic numer loan certainli oppos promis entertain slow
audienc captur clearli queen forest pick journalist dozen bar oversea volum feder disput personnel combat
except combin missil golf packag admit affect extend hurt ey minor background deficit fort engin artist fox
wait increasingli cell fish scale solut none approxim convict strip parliamentari tenni simpl foot digit
scientist stone steel cricket promot varieti opinion answer intern task liber guilti strength determin jack
adopt physic page alli maintain troubl mix leaf defenc divid in congression will edg window pope farmer upper
plot sexual rel mid singer urban librari leg babi dark crude pull theater remov commission immigr plu danc
suspend heavili junior learn perman code unabl surfac split jail chemic danger poverti agricultur distanc rain
promin commerc weekli bin row visitor theori shot male coverag squad holidai master focus exist fly lie expans
fighter rare anniversari medicin stabil hockei blame machin ancient insist politician grant piec rank electr
younger check boat cabl statist wild honor walk closer stake bottom classic jean disast transfer argu
neighborhood deleg strateg easili pace treasuri golden urgent juri 7th explos sentenc fiscal gai wit blast
metal count anim clean contain seiz scientif abus select reveal tech branch miller speaker percentag tourism
brief surgeri dialogu consecut analysi ton municip unemploy provinci wind color altern knowledg screen edit
toll theatr client pilot enforc purchas newli electron wood wale avenu abroad teacher balanc serious oppon
detain memori downtown revolut distribut violent brand realiti palac fashion suit connect broad favor mainland
sever acknowledg restaur empir advertis campu weight websit remark ocean neg pop doubt friendli reportedli
pair ventur forum truck quick veteran duti user northeast anonym sort corner greatest birth overnight templ
auto polish reaction perfect allegedli core element manufactur activist bird unlik forecast garden indic snow
elsewher retail repeatedli invas struggl length tree flu surpris ben sharp resist photo scandal creation delai
holi typic founder wave household domin weak drama destruct tourist sir fill favorit rugbi extrem treat faith
rememb shut humanitarian hurrican regist surround formal apart factori assault 8th defend fraud southwest
maker cite viru entri truth inde prove otherwis deliv output wear saint wine deliveri content ye strongli
acquir controversi notabl impos expand mount collaps ladi exactli compet membership elector purpos multipl
agenda satellit resort choos flag naval trim academ path tell motor text religion primarili opera grade suppos
corp comedi yellow settl glass chain shop yesterdai dealer invit recogn frequent hors dismiss bishop displai
achiev fleet buri partnership updat actress categori crucial conclud dream lai pain bilater fun iron neighbor
ultim appli bell programm coup nationwid laden expens legislatur hole dog enemi ring tower portion spirit
gather stress unknown contest infrastructur phase brain exercis behavior labour worri maximum princip escap
asid monetari aliv recess publicli flow salt flat theme khan concept widespread township stronger sit employ
occupi predict ident pledg uniqu label rai athlet hair welfar equal benchmark withdraw shape concert rocket
lawsuit circuit surviv mention bronz bear mutual factor wake solid motion hire 9th platform resum dole
alongsid castl median vast rail coal particip regul pitch chart explain aviat jump casualti profil exhibit
bigger payment subsequ peak clash earthquak tension thank fit temporari deadli helicopt formerli function
vision resign skill welcom reput recal fame obtain referendum catch inch latter fewer nomin imposs teach
merger tight tobacco carter trader abandon medium lowest sugar resolv chamber awar orang ongo respond roughli
envoi biographi advis economist palm harri pool unusu inspir mine contemporari moder deadlin tank instanc jet
column dedic recov advic method dean striker signal applic shift restrict testimoni touch sharehold organis
devic recognit maria jazz trillion trend gross dry literatur nobodi appl tini assign colleagu counter roll
healthi monthli experienc gap minimum warner contrast adult blow ticket uniti consist stabl dinner duke raid
regard soft virtual ride bankruptci yield engag gate discoveri equiti kick parish secondari beauti occup guid
throw sharpli repeat cook extens lift dramat amend insurg angri barrel appropri seed formula observ radic
obvious vow compos qualifi guest coffe ceas capabl specul socialist handl briefli fix oldest prioriti cool
racial aboard heritag knee map deploi wish complain patrol familiar abort interim graduat carrier regularli
reduct custodi format prais talent stuff circumst rapid arena desir sky prompt remot aggress trail solo
unchang fals tropic creek compens camera outstand cap sensit significantli concret sponsor partli warm fee
quak coastal monitor encourag tiger emperor halt peninsula streak globe eas upset strengthen playoff
preliminari successfulli deepli behalf intens besid accompani mental tribun restor probe delta eat compromis
outcom enterpris wast complaint ballot copi alert cargo hero inspector arsen survivor advisori commonli
mortgag succeed detent faster substanti transit pan broader quarterback underground gang unclear scheme absenc
ten recept militia flood suddenli enjoi paint genu entitl condemn railroad essenti defin desert proper
departur composit quiet equival fat cape extern editori plastic narrow string inter bind prosecut boss
revolutionari gasolin margin judici lieuten telecommun somewhat comprehens magic funer steadi meat midfield
charter guitar emploi skin bed documentari rapidli teen calm chair densiti principl grai licens outbreak
architectur chip inquiri fate pack soil recommend guerrilla convert slowli mistak quit commonwealth atmospher
metropolitan galleri mosqu badli walker shell emot empti pursu semi chapter descript hang fax journei
successor definit smoke homeland anger renew shoulder correct fiction convinc absolut swim ownership tribal
instal upcom manner implement viewer hostag temperatur tend compound rush notic consequ cloth tomorrow moral
circl zero extent longtim ordinari argument franc tripl alcohol comfort guarante matt burn philosophi cemeteri
roof vital counterpart infantri atom benjamin creativ artilleri root acquisit turnov prospect orchestra bloc
plenti gene suspens planet outlook error chariti sing uranium regiment spark trophi innoc elit freed reflect
pact shore cycl consumpt consensu bright gift carbon feed fruit tape drink stretch ward shock lunch literari
crackdown birthdai dick climb wealth mouth salari milk beer passag petroleum soul laboratori constant attitud
assess runner peacekeep metr renam chase geographi lane orthodox residenti realiz wage assassin rooki entranc
kilometr bare height princess tradition permiss comic emiss disappoint counsel momentum procedur headlin
coloni afford legaci franchis ill celebr depress techniqu capitol wonder surg proud tackl spiritu sleep proof
sustain chicken faculti colonel acr influenti violat priest tool takeov wed explod tea submit beef consider
stem introduct excel brigad pend depend difficulti exit verdict convers plate evil canal harder succe elig
tast somebodi mainten symbol attract attach flower tonight par biolog intent pension luxuri obviou possess
mandat stick aspect rear attribut overcom summari storag volunt shuttl businessman hunt framework vessel
punish smart baker belief solv gradual imperi tall tone wildlif fundament squadron 20 settler modest jimmi
forget longest sentiment pattern demonstr bomber slip auction thin occasion nick sick separatist goalkeep
conclus buyer stanc architect expos object sec grave bitter elimin commentari oust tunnel sovereignti elderli
pipelin inner rick bench ken manila twin isol mere enorm wealthi competitor hide argentin fastest fairli cruis
ski pollut impress revis kidnap buse nevertheless surplu poetri friendship subsidiari infect anywher exil
vulner neck hardli harbor slam stroke util intervent deploy trigger print costa grass unrest tortur photograph
sweep amateur dodger optimist suburb dress valuabl conspiraci midnight unpreced advoc bloodi consult dawn
scholar assum afraid sierra childhood lineup tragedi pat repair complic plead discrimin bass dam guinea rape
rebound cancel truli touchdown hip boom solar pitcher context termin extraordinari unfortun corn musician
detaine depth superior harm legend carefulli nationalist exposur amnesti bag lend reader imagin pleas raw
strait billi copyright automat buffalo testifi cathedr trap visibl parad genocid instrument elementari piano
effici bobbi protein landmark suffici northeastern poet reconcili compon mainstream northwestern third wooden
shed cattl telecom knight strict battalion wire wireless inhabit specialist wheel sight tear routin mall
restructur surveil killer arrang landscap devot truce kitchen homer relev regulatori massacr wrestl clai swing
pole bat pride listen greatli turner classifi disappear provis contin thick fierc southeastern lyric autonom
revers frame prefer continent robin mill clock occas venu integr guidelin erupt rough wicket marathon victor
legitim convoi inspect symptom properli ferri folk derbi preserv semifin guess switch yang spy mood
necessarili dynasti grace proceed temporarili anna indi tactic knock uniform historian judgment lucki closur
wider donor prayer belt tribut asylum metro earl plung pirat liberti visual shirt tip ignor faction lynch
transmiss audio sudden cowboi parker cheap ivori tribe mad max mechan shelter shoe loos egg loyal elabor mph
eager copper nervou veto upris earliest uncertainti suburban uncl sole billboard surrend exact marc cream sand
makeup fortun incorpor chao sieg virgin freez 12 airwai crack strang diamond donat sheikh basic mac hunter
nomine regardless patriot stream coordin smooth cotton bone displac script retain autonomi silenc deriv reiter
visa strain turmoil perspect wheat clinic tire boycott enhanc youngest inmat graphic hostil closest sad hate
permit predecessor explan adjac assur repli lock sampl intellectu privaci subsidi desper ethic silent evacu
murphi refere portfolio vacat everywher bail transact lifetim habitat crop tale bonu mysteri comeback breast
warrant radar gender ridg extremist parallel ratio sheriff gear casino strongest postpon teammat enabl plain
anywai exclus harsh disabl riot forev peso disclos therapi persuad cat odd lap cocain satisfi burden
comparison emphasi funni chapel distinguish homeless constitu reveng partial rebellion internation reign airbu
pink indict expedit reluct aftermath cardin destin pregnant lesson terribl sprint examin embargo sub divorc
holocaust peopl somewher vocal unveil similarli lion vaccin turnout merg fatal steam luck notion rubber
passion anticip reviv footag load lab crazi stimulu incumb outdoor disciplin substitut cousin judiciari diet
citizenship powder tenur psycholog hell grain genet desk smuggl rob hat devast relai monument muscl belong
ambiti miner afterward drought blind reli calendar dope wen protocol bet endors shadow jointli concentr explor
jihad hometown slide translat ideal suspicion collabor accur seal indigen sequenc mode confront anymor
slowdown pearl shield furnitur substanc volatil columnist uncertain firefight pure over batteri acid random
ranch stall zoo breakthrough frontier credibl amaz maritim tsunami chest archbishop starter chees gambl
offshor tougher divers admiss constantli silva stern moreov barrier boundari neighbour undat subwai eagl plea
curb romant fantasi optim affili correspond civic bullet hunger excit cautiou represent overtim evolut reed
modifi bread neutral rumor skate portrai rifl bull beneath pepper bachelor dioces rocki liter disarma emir
indoor dub slight weaker signatur ammunit borough pursuit sophist nose craft dad topic deem offset retreat
nonetheless chad openli joi brutal disc tremend registr breakfast shortag hail horror triumph encount cinema
patent unexpect surnam sum petit debri elder rebuild haven bulk secular lifestyl unidentifi spin 11 roster
butler portrait frustrat liquid adventur refug cole fenc up mixtur rent junta concess fault nois brick enrich
premium junction mom leftist shrine honest confus slump submarin perceiv flee holder discount mediev physician
smile sheet businessmen panic await adapt segment painter experiment cult deposit distinct solidar government
scatter tonn oblig postal unfair ankl grandfath pocket crystal demograph hardwar reactor scope somehow motiv
flash proce merchant tens deeper prestigi automobil oliv millennium inaugur juror hopefulli humor jurisdict
quarterli prosper diplomaci dust denounc ounc brave lightn compli cheaper overwhelm cloud extradit chocol
nonprofit pose spectacular spell quarterfin rider flame downturn herald dirti guidanc keen interst warfar
phrase hub noon reliabl legendari wolf burst girlfriend mart conced clan taxpay sorri wrap stronghold nurs
banker excess accomplish brad fever remaind characterist databas domain spare willing endang incent watchdog
chronicl mate overhaul predominantli phenomenon supervis instruct cope frequenc expel quest sacr fake symphoni
pioneer magnitud lobbi runwai chemistri thirti fisher broker consortium scholarship adequ standoff circul
armor identif decre syndrom butter honorari mirror brook arroyo cow finger seemingli favour ceil radiat hull
troi soar trainer soundtrack dictat adjust weaken foul dual character ballet firmli mathemat interpret oak
machineri brilliant syndic thought cement undermin basin paramilitari theft compil cave toi let addition
lesser descent cleric roadsid distant le mini cubic pit levi trio epidem autumn reward shake duo certifi yahoo
contrari wet honour hike genr drill wise strategist steep sacrific coat detect disord innov rid outer tag
widow unsuccess pharmaceut guitarist pet loud voluntari costli guardian brokerag highlight renown poem bottl
baron quietli simultan depot contractor heavyweight roug bold hop emphas greenhous artifici underwai lama lone
mild hectar fragil pronounc courag oxygen steadili mortar warrior arrai imprison regret deck monasteri decreas
freshman plaza oversight throne swear orient partisan unaccept fare scenario tail borrow admir suspici robust
scrutini impoverish mud leon photographi unbeaten marijuana chuck courtroom nobl complianc underli transform
pen banner layer poorli spill horn tooth upgrad rehabilit backup pot accommod policeman jobless meal heaven
subscrib dynam notori rod lengthi dive sauc bruin thereaft prolifer mercuri sen toxic button recruit slower
gallon collis trick mansion advocaci veget congressman premiership instant illustr tee tariff plagu pickup
sovereign advisor interfer pump freestyl strictli orbit lucr cafe harvest expertis gaug outskirt tune harper
mandatori juic gunfir manual coca nowher outlet rabbi leather hybrid shorter randi perfectli cigarett taxi chi
halftim cry white vari atop slalom valid ingredi tap shipment abbei glori commod percept enthusiasm span
worship sidelin propaganda inevit grab baht suitabl surprisingli bedroom rhetor poultri greet interact automak
textil bolster anchor evolv kilogram birdi ministeri middai lung teenag sail logo wisdom ruler inn tissu chess
palmer provision narrowli spectrum ham stamp unifi breakawai dame breed romanc batter alarm knife dine spa
motorcycl classif breach passport outgo invad disclosur genuin recip stun freeli acut administ robberi chronic
exclud sculptur dish criticis nerv apolog serial sultan erect drag cub rhythm realist raider sectarian conting
migrat sailor tang gen laugh drum hitter compact chef spotlight zair gram facilit soap oval timet bunch bow
evalu dirt pine harass airplan joke freight crush cartoon matur leas tube heroin retali sheep usag appreci
tender altitud abduct telegram volleybal glad caution dragon straw nicknam bacterium grandmoth ruin candidaci
immin cavalri monopoli salmon diagnos burial shout pastor nova ghost canyon regain enclav embrac archiv incred
tragic trademark immun precis math stomach gilbert inherit decor slot anxieti implic inventori bargain grip
meantim downhil pois tide skeptic impeach nee altogeth automot weigh spur shatter flexibl sandi slave migrant
prescript monster antitrust loyalti supplier entiti monk jungl keeper wholesal cellular prohibit gestur
demolish grid dale obstacl everydai merit wartim ail racism ambit mess sack preciou scorer mous proclaim angl
aerospac consent brent ac transmit epic exce proport 15 grenad garag congreg dell float quartet superintend
surgeon mob tan biologi pork ear blog pale pipe purpl poorest logic tomb potter lender stir justifi basement
rupiah loser fiber furthermor outrag courthous hungri deliber rescuer bike grandson bout pilgrim spectat coin
multin ringgit bronco hood scare clerk enrol shy hedg cabin josh lotteri bath resumpt companion hammer deserv
invent riski dome duck lethal putt contend overse recreat livestock barn elev anthrax intensifi pleasur fifti
dairi intact blockad slain unnam countrysid calcul compris workshop revolt sympathi recognis rotat servant
diabet trace setback timothi steal absent oral punch healthcar undergo kiss terrain rubbl safer slate
reservoir fantast alik therebi icon digniti nake unhappi minim lanc timber dispatch carol rap intersect fulfil
interven hook rivalri mourn hardlin rbi exceed wrongdo 10th deer cake strand enact sink blaze cartel marin
apartheid toler hardest ash header secretli dissolv unemploi certif endem leak sooner basket nephew bipartisan
unoffici rental unanim nearest recast choru memo audit pregnanc minu alter persist creditor laser gunman scout
swap boulevard reopen aggreg landslid rand narr eldest sander choir statut showdown variat input patienc ultra
server liabil classroom drummer recipi outright atroc seller boxer ugli pour react bowler curriculum profess
sterl default dioxid breakdown heighten cure disk easter rupe jewelri woe arch wari delic down midwai slim
outlin heir refineri statesman breath descend reliev seminar sin miracl supervisor kohl geograph menu lineback
slaveri pant talli snap semiconductor haul loop tier claus qualif excus forti aerial jam echo overturn flour
relax tumbl alpin doctrin toss warehous shark moth dolphin astronaut soup transpar colour pupil lah anxiou
glen boyfriend flavor launder decent infant grove lightli overview silicon batsman presum locker or remind
sergeant instabl confeder shame prefectur platinum triniti tent roman lean respiratori reloc garbag caucu prai
unpopular typhoon upbeat uncov dissid specifi inland overhead alien ensembl ritual sheik confess statewid
halfwai download skipper sanctuari magnet interrupt paramount rip summon bore warplan fluid aluminum medalist
idol viabl expir assert punk specialti checkpoint jacket gase galaxi tanker harmoni lover stark consciou bean
bogei butterfli swine pin amazon inadequ bicycl bloodsh litig sequel peacefulli shootout harbour tin depict
archaeolog amp stiff unilater 13 dri midst smallest dividend payrol conductor fli bee confin racist favourit
barrack firearm runoff plaintiff liver corridor cluster layoff carv podium cliff supermarket juvenil
overwhelmingli intermedi delight navig compel diamet deport alpha cyclon spacecraft groceri airborn volcano
twist ow trash peer dig dancer richest horizon releg proposit satisfact moo worthi theatric hawk dear prone
telegraph winger disarm oath alloc metric candi heel torch consolid ransom silk restraint profound conscious
mercantil sword acquit marketplac prolong seminari unnecessari smash opt flagship hemispher piraci est guild
disastr dump bia rainfal overthrow acceler dictatorship equat wilder dispos trailer bonus charit subcommitte
chat shopper yeah circu con arbitr speedwai clergi porter supposedli truste spite turf kirk manor penni steer
undergradu memor meaning spike vertic sake kidnei disrupt bubbl reunion escort battlefield upward cannon
pleasant vacant nightmar missionari coke boot merchandis prophet enlist den lawn magistr theologi newest
cholesterol monarchi insuffici observatori mask inabl gym moss lesbian wash filmmak confidenti axi grate
hamlet patch ambush voyag consul insight wreckag hander reinforc turnaround toppl belov hatr ideolog ravag
bend falcon sprawl interrog contamin yearli lunar hint habit garrison episcop thriller shallow pullout grim
acclaim hay stupid goali offend absorb scrap berth slaughter novelist buck panther log griffin locomot garlic
sunshin accuraci poster rage treasur manuscript booth graviti len leap geolog forbid workforc chop renov
diagnosi hurdl fossil screenplai teaspoon biblic unexpectedli logist oven behaviour heal mighti catcher pct
testament workplac goodwil notifi monarch abolish tomato inclus throat reunif forthcom guilt accident be
thoroughli oracl particl blend embarrass pond curv deadlock umbrella forg layout stint valentin lure propel
furiou fisheri unawar variabl dip march tendenc bounc 16 instructor parol paradis sluggish entrepreneur
relianc enthusiast downward homeown probat freeman tongu bit likewis beam dodg bang lighter yacht inappropri
dock fabric ambul ratifi collar confisc nutrit scream outspoken blank reconnaiss firework inject clue
sponsorship pie robot brush cherri mediat brink hydrogen artifact fiat disband comedian lectur whale showcas
curfew carpet broadli assumpt tablespoon berri lemon vacuum mentor eleph unspecifi sunni subtl marvel fraction
vintag smell grammar ming roc tighten marbl mont kidnapp vendor disambigu plateau outfit fold creatur wipe
essenc poison prematur grief unif pizza voluntarili disturb torr likelihood pianist bankrupt brass bribe
conceiv molecular fidel casual drain newer slash merci 14 avalanch backdrop herein finest scoreboard contenti
sibl do taint becker carniv durat pistol eleg brotherhood tucker exhaust triangl environmentalist memorandum
cage provok potato slogan sheer fortress bypass kit benefici carolin marsh anthem dot sodium malaria credenti
skull colt bathroom extinct snake bizarr seeker rampant outlaw bless matrix billionair diari rim feat recount
buddi arc privileg unincorpor essai forestri curiou optic forens oriol traffick canon umpir threshold tuition
ballist portabl indefinit prototyp boo patron denial buzz evangel kph pig batch exam ouster salad pile
collector enzym interfac cart songwrit click out farewel blunt aunt deton catalog archdioces fugit crunch
thorough fog ernest psychiatr backer instantli glacier sympathet intercept myth applaus exempt philosoph
induct insect flaw systemat donna preced beck circular fur costum prei disciplinari gainer exot legitimaci
safeguard unconstitut postwar flesh expuls clinch placement conveni unsuccessfulli airfield toughest mapl
misconduct verg urgenc tightli seizur tung hm sect trek geniu memoir render wrist linear sophomor plantat
narcot outnumb slope elbow conjunct escal honei quantiti gatewai volcan newt cruel linger endless collegi
promptli hamper verbal terminu imam carpent influenza youngster align proxim nest bleed dissent quantum roller
dose multimedia ink briberi transplant mound dens vers mileston ei fellowship embattl amir packer charm plight
expo explicit plug para whip demis catastroph stimul nut shin hatch overlook uncomfort aw radioact irregular
formid moratorium stab mar embark readili communiqu necess petti persecut drown autobiographi slai pilgrimag
quota bulletin clipper premis disagre restart wreck trunk knockout dong airspac destini thrust balloon bake
feast rift cork trauma sprai unrel remnant legion strap vagu beta clearanc prostitut roundup verifi advers
pinch heath pandem loot fallout lobbyist pad bacon intim refrain abstract squeez shrink theolog intimid surgic
dimens foe endur synagogu marshal sunset glanc thermal artwork affirm polar hijack woo mortal finalist
reaffirm conven cheer handov bust unlimit explicitli leisur tornado undisclos crater marlin bride scari
champagn rainbow chant conscienc maverick chin horribl millionair boast espionag lamb fielder swiftli jockei
disagr dire correctli conglomer rapper sore backward acoust aborigin flip beth keyboard variant grill salvag
secretariat hai coral superstar supplement fundamentalist bunker exploit loom tabloid influx smoothli treason
specter campus dictionari shepherd prop liquor irrig liaison recur theoret exterior fusion saga infecti
psychologist frankli chester twitter shutdown fundrais min countless helm ensu shaki commut maiden preseason
superb malik sitcom defianc deterior skip bombard processor scenic cop plutonium frost contributor patriarch
vocalist archipelago isl indirect addict ridicul ecolog nightclub pub captiv auburn ordain rover trump
underwat makeshift pardon caretak infam worsen unwil obscur savag destroy taxat ancestor wholli fri diminish
impass toe secreci downgrad shelf gong homicid salvat slice stuf accordingli revel undercov wheelchair
multilater norm deceas rein sniper clubhous broadband pavilion underneath backlash gymnast centimet crown
spinner literaci marina whereabout junk browser hick incomplet penguin prestig reunit warship compatriot
videotap repress demolit pave dental himalayan lifelong fade condol pivot rogu brigadi thumb ayatollah prairi
pill opium thunder realm reorgan durabl banana pornographi violin glimps gentl cone 18 annex playwright
leverag fragment mislead abruptli commenc surpass freewai conquest nasti goddess commemor accumul tributari
neo vista curat flyer distress shrimp rat vicin depos grower cuisin improp guru bother glove overshadow
emotion vault stranger silli laptop muster witch arguabl bullpen sedan rose builder cultiv aris spokesperson
collid ditch bureaucraci discharg avert sabotag eros berger blade sour dialect feud petrol pneumonia customari
immens illicit discontinu shortstop toilet scoreless papal unauthor goodby sporad feloni clement divert virtu
telescop salli desktop dash onion watt birthplac rug abid woodi famin weaver farmland reminisc ranger accent
upsid reconsid ration bayer spear fanci provoc butt overli daytim padr neighbourhood chaotic archer terrif
helmet potent bug tycoon brake appetit barber aspir resembl shower clip underscor extract invis expenditur
homemad whistl exodu undertak curtain censorship strife asteroid hormon rope hazard repeal clever powerhous
widen clarifi consol cockpit tighter rig homosexu punit cab fortifi newslett martyr fring sixti peasant remak
blanket unstabl garner spiral laureat fountain granit stapl convei vinyl breakup buildup abund nowadai reef
predat ratif pulp tumor viciou undef intention defunct cleanup scratch authent pier buffer diver obes clarenc
applianc authoritarian loyalist preparatori paus altar outfield blueprint coffin cri vigor beard riversid
modul assail pageant repai receipt primit drastic lien clad ethanol prolif armour cottag allei swan plummet
shorten poker hank graft sensat sweat fatigu spate deaf void wagon flora chairwoman deter seldom fairi
magnific propon graph nich monkei besieg kindergarten lightweight titan gentli meteorolog cholera bud foremost
steroid inflict technician fuller prevail torpedo dismantl configur contempt auster spi liner importantli
moist thief diploma thesi mock auditorium vector blockbust snail awkward hamstr staffer mammal mesa curri
brewer devis barrag spree endow tenant timelin fork spider embed virus sear buyout luggag nickel relentless
maxwel upscal tuberculosi ing commando incept calib deepen sting rudd neglect shortfal unbeliev refin beverag
unleash sanit paralyz filter doom compat bassist badminton handsom sphere enlarg theorem cooki coastlin cylind
grape mack beast speedi autom shooter pyramid biotechnolog distributor reev smuggler shade highland tout
famous bloom siemen mytholog centrist cord stripe hierarchi raini discourag matern molecul fin woodland width
inclin cocoa hollow gubernatori rever weber shutout uncommon disqualifi analyz hefti restiv batman champ
procur wildli exagger planner swimmer wrestler applaud accredit clout perpetr unconsci cane apparel etern
depriv limeston complement shine populist lumber meltdown feminist arson ampl thrill crescent retire synthet
vampir bolt sexi motto defiant smoker grandpar surf horizont kraft affluent slick fieri outpost constraint
lighthous undersecretari fledgl salesman accessori veterinari courtesi bitterli cornerback humbl induc crisp
motorist weari scan newcom organiz specimen reformist replai feedback poorer impli dissolut angrili purs
hypothesi underlin arbitrari loung conquer cisco counterterror lambert compulsori fixtur undoubtedli strikeout
injunct friction tripoli manga rove outreach flurri apiec portray vanguard alp furi stoke perenni melodi
cocktail notebook prescrib miseri indirectli unarm foil breweri reckless gill micro stalem sincer wizard
softbal whitewat philharmon lash charger dilemma nail lip gastropod earnest homag unpaid thrive interchang
prudenti pal brew quarantin ribbon eclips subtrop emigr sketch sensor irrespons baton mint twentieth fool
vollei lotu portal autopsi seasid reassur spitzer allegi veloc cedar heroic bodyguard inscript valv reproduct
burger justif seafood vanish ion daylight dusti funk med doll jeep prostat preview email dare raja fraudul
frog licenc puzzl certainti forehand tallest sculptor thigh stack rigor 17 shaft dispers fowler impend fist
elus expresswai trilogi herb charismat fascin baggag stair swai pharmaci cleaner evenli coincid grasp jumper
wool savvi spawn darl lavish accustom resent fertil vitamin dismal insert empress marker citat ancestri subdu
absurd cognit ordeal courtyard verif rabbit scrambl genom passiv sewag reinstat incorrect unpredict raven
medlei happili undecid drainag deregul scarc crippl welch boycot fractur unfairli psychiatrist slap cheat
warlord nod mobil mourner frighten haunt auxiliari staunch warhead recycl arrow orchestr four apparatu manipul
compass bye analog piazza cruiser tuna potteri bleak quell dial interv bushel envis maneuv somedai oiler
nonsens swat holli sociolog weld inconsist obsess vale algorithm gala crusad screenwrit quicker remedi
sandwich corps crest beetl ineffect pasta garment curs vibrant runawai nugget onward rubi counselor golfer
blitz conceal facial waterfront ma substant tenor stockpil narrat relic plaqu perimet puls unavail canva clone
reelect despair soda crow fullback defi salon tricki outcri heather vivid superman modif kickoff asleep spous
laughter spice evas digest imageri can intrigu rigid sidewalk centerpiec mastermind capsul antibiot stunt
aggrav beneficiari urin mayo paramet da shipyard carriag voltag ml stein viral liabl spinal jeopardi punt
practition protagonist closet cooler retriev fratern stumbl ballpark uphold ironi symposium alto pacer duel
proxi ashor incurs stain stringent satisfactori subscript colon preval discont insult ladder disco thatcher
watersh butcher dough satur defus phantom miniatur caucus demo unlaw excerpt bate envelop prejudic freshwat
hurl turbul workout beacon groin discographi lime warmer amus miser registri covet badg daunt hello rumour
vocat rampag candl couch drunken deed chevron parson havoc epicent daddi yoga uneasi evolutionari playboi
mascot latitud entourag withstand boil offspr prose ultimatum static belli zip microphon statur synthesi
skeleton flank advent weaponri heartland tract inventor cod clandestin strawberri matchup breeder mantl
improperli polio dah eject pol backyard antholog chill courier milligram ordin precaut sizabl catalogu ginger
frenzi dull scholarli emeritu vain jaw cautious straightforward teddi repatri idl boulder centenni irrelev ego
ivi antiqu adher parodi defect storylin diamondback dinosaur nun ger gloriou cardiac tidal buoi clariti forgiv
coma geologi protract foam trout inexpens hype dubiou gossip vastli betrai ping bamboo jeter congest porch
arcad radiu flock submiss aquat chunk nude embryo honestli downer dent hurri beleagu corpu catalyst longstand
secess rib downstream manslaught wetland villain maid bravo ramp occurr differenti unfinish wield royalti
unsaf swamp preacher wheeler cach forefront neglig cigar plasma solitari rite boomer pedestrian facad rematch
soybean puppet barker covert din gentleman linguist dove attain tangibl energet rector pragmat conspir bce
freshli printer deepest reshuffl baronet comrad textur emin vineyard flare allevi unwant paperwork spectacl
zee baselin awesom mold cater asthma skier reel illus herd genesi medit pascal derail vanilla greenback unsur
physicist renegad trait gratitud problemat bulldog setup foreman basilica partit cornerston capitalist
refriger drift bound shrug melt blazer pillar unionist rack limb hiatu granddaught handicap tar staf inher
freelanc manpow picnic ripe ballad varsiti tenet near stagger deplet sunlight soprano basil mistakenli goat
behav incur regent obstruct vacanc winless handbal backhand exception semest resurg orderli letterman geometri
affidavit raiser captor crossroad tow erod aesthet downsid persona bureaucrat strive avian injustic meadow
exposit enclos troup collater encyclopedia darker cove turtl raft simpler arteri onset chiefli revok earmark
suppress akin nineteenth moistur infinit duchess antenna laundri reluctantli lili utmost coliseum caller slug
coconut mutini imper astronomi unresolv ital marcel transmitt outdat squash classmat adjoin thwart peanut
infring chassi anatomi takeoff lax dwindl mercer intak discret directori richer obsolet dimension wildcat
nitrogen gravel rattl abbrevi snatch insecur coaster archaeologist humili monsoon parachut waist disguis
conservatori wedg duchi messeng playground sneak faulti uphil terrac gut ignit cute chili info hardship
useless watcher fascist inflationari dignitari banquet biotech stellar synopsi stricter velvet improvis blanc
starvat feather alphabet zinc supervisori reconcil skirt etymolog aisl stereo mollusk ovat fastbal calf
everest pontiff doc terrestri lacross graffiti culinari off parkwai hut backbon lush extort jewel offenc
disadvantag overdu gunshot berg curl needl submerg hornet horrif macintosh appel munit calcium suscept
diversifi kri amber whatsoev notch racer tempo bias nautic strai bumper proudli alia bonni sensibl textbook
nightli sperm pike nurseri mankind demon niec drone redevelop discard inferior subsid bullish orphan soak weir
chemotherapi utterli defer unman lava cyclist bandit sonic motel seismic finit clearer parcel preferenti
shotgun astronom odyssei replica lawless ici fond sage decai bidder soi barbecu amen foreclosur subspeci
hourli wow sorrow development proprietari devalu thread hakim needi mammoth muddi reclaim lacklust naiv
pessimist onslaught doh brisk lid precursor curios bracket preach gorg emblem abolit wee erad auditor patti
amass cosmet rehears roadblock detach dynamo constel statutori thunderstorm flotilla tractor goaltend platoon
aquarium coyot sol inaccur auspic culmin broaden membran duet outset repertoir honesti cleans piper uneven
ancestr neat redempt simul acronym focal beaver receptor flush eccentr tile nucleu avid poetic yell dice
headach realism fabul brace ling converg vinegar nobil singular asbesto traction scam notif transcript hooker
sonni perish wax salut citru illegitim traumat botan coron drape sunris councillor bruis unansw slum tandem
cynic cameo ozon motorwai vein breez overweight manifesto reverend blond sadli boon rusti astonish chaplain
pullback ballroom sabr judgement gum rotten shipbuild crust anthropolog nan climax exert comet folklor
uncondit impetu bounti eleventh apprentic prudent swell twilight upright stump ager dominion obei noisi
parenthes wander lament spearhead hastili leaflet purport menac upstair rocker temper gunner bilingu oppress
dover gazett clutch cavali shortcom deflect feminin maiz mismanag sermon insan mistress mujahedeen bark jubile
greed humid stoppag mandarin ruthless battleground sock mat cheek mend uproar porn awaken hoop rash laud
balconi mustard concerto dumb vogu dismai terrifi nice upstream carnag sprinter mire embryon countdown fuji
interf deterr roe cushion precinct flint masterpiec blackout razor jeopard deflat cote jaguar subdivis lam
upstat forcibl cruelti tuck vehement downfal spontan encompass cadet bakeri gale mama metaphor fauna distract
derrick hillsid tiebreak panda babe robber reap repetit bump baromet feasibl lodg flourish entrench unharm sap
homework endeavour dirk steak unrealist waiv spoon tram flick skater microwav crossov slater ascent invok
sprain paperback engulf verb schill algebra percuss mushroom crab vigil hallmark adjourn segreg botch seventi
spine incit brawl weightlift ligament crumbl hydroelectr fisherman motherland cano congratul renounc waiver
standpoint dietari tug satir molli ecclesiast embroil slender underwear mercenari arrog mosquito betray
eastward patronag char mare beautifulli phi solicitor startl loo aurora 19 softer gator tailor worshipp
grassroot computer hygien dwarf vengeanc hoya rebuf commodor luncheon prehistor slew misdemeanor encod
aluminium invalid judo cutback torrenti gee prep cosmic poppi mirag incorrectli burgeon quarri rpm lineman
goos dissatisfact strongman bookstor hepat wrongli pretend lineag onstag conduc stride rubl canari lat twelfth
denomin launcher errat weeklong rink impair therapeut wrath cyberspac datelin stare pretext eras loudli parri
mitt diagnost majesti benni patten vocabulari biologist discours benign randomli memorabilia therapist adolesc
precipit nonpartisan harshli estrang perjuri chord subpoena mater prelud enrag gig frai unearth swallow
barricad metropoli telex climber bald fitch weakest warmth fluctuat fuselag frigat hobbi footstep kitti
critiqu sandston inequ supernatur fumbl soften dessert glamour gown mute laurel defam lucent flatten rosemari
underdog modem keynot trumpet turbin versatil destabil groundbreak heed crimson popularli ailment amphibi
academia taker handgun intercontinent redesign restrain tame realis abrupt comptrol publicist abnorm marian
temptat budgetari ecosystem peculiar groov simplifi kroner decept oasi degrad stereotyp simplic ubiquit
muscular nostalgia liken myriad raptor carbohydr medallist lamp gem syrup groundwork subordin pew endeavor
shrapnel behead okai camel inscrib eagerli gloomi cube consular arthriti unus middleweight aveng weekdai
nonstop ledger ambigu grievanc roar landfal newborn chic sceneri meaningless disregard equatori contradictori
fluent fairwai posthum excav homestead reson evergreen weed libel vaniti cumul proclam frantic petrochem
cutter voucher cardboard moos bc western unmarri oxid damn underworld fend cereal repercuss condom incarn
armistic dim undocu counterfeit glow ceram livelihood sinist toast lag braveri shini chairmanship rectangular
rutherford bowman wrack solemn debacl conform massag propuls camouflag falter brighter stormi uninsur
inexperienc rendit noteworthi biodivers healthier profoundli compress recogniz dugout manageri undercut bucket
magnat ordnanc lagoon distrust snack delet piti booster disgruntl markedli decommiss stubborn westward
diarrhea wineri imbal unfamiliar entireti absente hesit glover horsepow paulin spoil lens detector glamor
hydraul orphanag equestrian freak upheav pee hug dye penetr kicker rational landown postur deiti wick
unconvent refuel extraordinarili abbot chilli esteem outsourc infrar regenc wrangl pronunci bluff turnpik
hardcor cookbook airwav distort calmli retrospect redeploy misunderstand wane cessat penal repris sacrif mogul
shiva aspen huski mileag airlift salaam inadvert dormitori gorgeou concuss foolish tablet omit intifada
marcher privi bastion cue pseudonym riddl anchorag consecr privatis confluenc raj exacerb gritti adob rebat
limbo brunt pesticid pathwai division cafeteria worm unreason lazi barg overlap rue afloat eighti barb
cardiovascular rioter lame decidedli ghetto repertori roast methodolog kin cascad nuditi torqu dexter mast
censur walkout midterm embezzl madam scant veil jade mathematician wingspan bulli grader eclect novelti
apostol complementari jerk stamped token screw maxim iri paislei outli gangster malnutrit flamboy tavern graze
modestli standbi bundl flute anarchi vest cassett instinct asham rude conciliatori dunk triangular psychiatri
pariti coffer clemenc jar tobi col firmer infield subfamili hover stylish tempt warden revamp ostens sparkl
hereditari thoroughbr unpleas pa analyt duplic lace bacteri regga imprint entrust impuls unmark expeditionari
citadel pervas paragraph splash withhold sadden trench mediocr inflammatori insulin rodeo muller showtim awak
bustl alga tarnish discomfort hamburg greenwood nonfict namesak reconstruct misus vodka omin fingerprint
priesthood dynamit sober refund incap methan tilt cerebr countess vicar cannabi sham picturesqu simmer
supremaci imaginari quiz streamlin pagan southernmost beg equilibrium repay inelig maze lowland prepared
authoris blackberri anew somber trooper compassion polytechn impun fuzzi cobra rafter trouser coven litter
remembr tattoo wallabi formul binari sulfur sticki bulb reprint homecom sharia motorcad harmless dwell unforc
balk bibliographi ding plenari scarlet deduct czar aeronaut flair intric retaliatori backstag dinar retent
blackwat spat pornograph mutat vener ardent defici stave cameraman viabil jealou bulldoz hinder shortest marit
phenomen denot unseed wharf ablaz asphalt jitter harden gigant orchard nonprolifer macro taxonomi notorieti
towel dormant quirki scar blackmail synod librarian sentinel rewrit faint daisi groom autism midwestern
standstil infiltr smallpox aloud depreci knot overcrowd shire puriti sleev carmak dazzl notat grind rejoin
pundit giro thug bullock blizzard insul annoi bazaar pavement pennant unfound sesam unrestrict philanthropist
discriminatori welterweight xerox staircas stipul marrow stakehold gamma knit mosaic waterwai tab foothil
infuri booker biograph forehead shill stud jumbo equit boutiqu taller lull murki dissatisfi aftershock thorn
gypsi profan councilman longhorn adulteri inact psychic fiesta lockout resettl gam haze breaststrok coher
gloom hotli inflamm warmli cram nicotin clown hacker evad ineffici merri northward terminolog downplai panick
grizzli stagnant oddli brightli pedal gruel bogu rhythmic chick choreograph militarili huddl nutrient ant
buccan dusk plural cum leukemia delux vine libertarian acquitt dart caravan dentist slack roach abdomen
rebelli baba andean dislik overrun migratori succumb teamster shun disgrac quaker fireston disarrai discredit
cinemat mausoleum protection newsroom restitut tutor shorelin nineti beforehand yin invari peril sausag
precari insignia unreli morrow prodigi proton crane surreal peach secondli napa adam racket android skylin
sloppi cradl curt devote tendon gag neon gruesom adversari recaptur backstrok countrywid viscount absorpt
neuron restless rub fledg bliss bestow skillet aria chemist hoax deco outward hooper attende cramp arbor aura
squander cinnamon salsa oat abdomin cede nickelodeon rife relinquish reliant worthwhil springboard paralysi
sprinkl mayhem chateau leach geometr empow tumultu taboo bra stainless crossbar curtail unconfirm har purg
cairn indispens floral unjust valuat chevi rust freighter guilder godfath starv scrum subdivid retribut
combust empower refurbish packet unfold hajj erot landlord knowingli extant node pumpkin peg adrift robe
expatri lobster prowess longitud lever arid longev pencil philanthropi perpetu blister twain spiegel cartridg
honeymoon elk footwear peripher viewpoint improb megawatt lech bland messi cutler willow retransmit graveyard
feudal lookout gourmet compart loch choral eyebrow devout birch constabl reclus telecast planetari forcefulli
jetlin contempl wardrob windi notwithstand chalk sleek priori owl wrought shadowi snowfal thorni vowel various
disproportion outperform peel pinpoint gadget transatlant gran overland sawyer morgu lira splendid stove
stealth testosteron overrid paradox pollster ploi atol vegetarian sigma wildfir commend butch rounder
violinist bicker cherish resili fetch impati synonym kite slipperi frail windfal generos sag witti spatial
commonplac discipl kissing hilli finch violet thinli surplus queri enlighten handbook stationari neatli boiler
trendi madden diaspora stigma trivia huber choreographi nighttim backlog coward weav papa crocker orchid poni
herbal skinni bunni fai evacue attic remors utter hallwai envi hilltop caterpillar oyster mural untouch
overtak revert bait wreath rum affin skirmish vandal cellar leopard spit horseback shadi ware itinerari lump
amino fetu cordial fanfar vie veronica playmak cellphon inlet dengu tangl fatti manhunt bode toddler crawl
crouch reassign beset accomplic walnut inconclus seven sharper limelight springer barren waterfal layup
filibust unthink sherri triumphant clarif imparti feroci steiner pea karat bystand sunglass neurolog fortif
worrisom suitcas arous plaster meddl dampen smarter forgeri charcoal treacher ecstasi rethink storei unreleas
handwritten articul appointe steward appal ventil demeanor suffrag nestl headwai coutur limousin fungu sleepi
walli mystic picket indiffer implant saddl heydai dune pediatr choke flier correl laguna conceptu cloudi
rancher hog firepow chestnut cozi regrett helpless mesh wallet hare meg dicken revolv plum evict forai
plausibl dime duff sellout disgust colonist troublesom hymn grin lantern ax kosher pristin nanni swirl
postgradu kilo griev edibl slang symmetri patern salah rotari outburst dolli peck capsiz cordon inund mainstai
bog ornat shearer drivewai sociologist furnac masculin atm farc unseen safari entrant intoler physiolog
unsettl tam traitor condominium sow phoni gaze meridian detractor futil cartoonist pastri conspicu liar grappl
superpow scoop imposit noodl shave barrow obscen feeder scent disbelief reproduc brethren nascent emul surfer
ir trickl irrat quad handcuf malici laps furnish visionari crocodil dweller misguid fuell underestim whiskei
cough canopi foliag blatant adorn startup km bullion trucker anarchist outscor jare pest sidewai adulthood
cantor apprehend unfit seaman quantit lessen lifelin charisma pollard sewer bodili damp souvenir firstli
mutant breadth lofti majest bead nai postag unfavor intermitt lore dispar contradict poignant illumin perch
flop roommat goo vent meager conservat offshoot selfish biomed apt redistribut celesti kickback saratoga
horrifi germ authorit elf samurai swath decker repriev hawkish biennial eponym burglari pap thinner retak
brightest fore implicit sumo heap diner yogurt blogger sticker booklet powerless consort saxophon mei tango
entrepreneuri centrifug relentlessli hangar semin sheen engrav centenari treatis infus chronolog overdos
referenc foster acquaint reissu jasper evidenc amelia snowi sweater porcelain cabaret disapprov carrot immor
dealership six weep dilut pulpit precautionari ab unpublish criterion contractu hideout apex autobiograph afar
scarf unsolv anterior electromagnet rebuk rightli mistrust viola marque eyewit serg cayman intrus spacewalk
bearer comb parslei roam baseless minc flatli mantra novic diva fume unnot handler her housewif upsurg spici
noun payoff refresh ala simplest distinctli characteris payload incompet raze glue hulk contagi enjoy louder
signatori playhous gunpoint vomit incompat thrift headmast divin skyscrap spars cello waitress pasha shelv
furor admiralti loophol anguish opu irrevers tremor blowout minivan geopolit chromosom forese parishion
pertain foothold guis splinter sigh softli emerald omega recap greas macroeconom makeov mythic penchant sync
farmhous breaker battleship clamp culprit perfum sturdi allot unoppos issuanc schizophrenia bur agoni sicken
lowli armament redund roadwai pessim flap stardom neural countryman reciproc tamper broth elud pebbl hypothet
animos plumb creed breakout spaciou reschedul concurr assort specialis raucou famer retro craven unaffect
synchron nasal luckili purportedli shrub distraught onetim counterattack potassium cling underwrit scath pinto
hopper kappa buster tome ghanaian accolad creas flanker sensori pep cypress titular ruptur redwood overtur
python mole preschool estuari trivial lei outag perk tyranni glossi selector dissert defector subcontin
emancip codex metabol bluegrass stout loosen safest archeri annal goldsmith motif encrypt oder unheard harp
racetrack newscast uneas manifest quadrupl onlook protector bandwidth pigeon royalist glee taxabl painfulli
undisput anthropologist repar spore thaw spinach industrialist afflict popcorn mildli quasi chairperson buffet
springbok paradigm sightse extravag appeas factual archeolog estrogen infin melod lizard disillus displeasur
shred aground reimburs cabbag hypocrisi techno aba autocrat mistreat imit trajectori enclosur nave insurrect
skid politburo penultim rebirth residu donkei demilitar greedi underag deforest magician gust demot smog
abound diagram brilliantli heterosexu zombi categor chew sympath theologian mundan flashpoint inflow dysfunct
fraught waiter placard zeal fictiti righteou pinnacl cosmopolitan annul slightest mitig smear firsthand hine
mimic newfound hack detriment apocalyps constitution euthanasia offsid blur rave play fodder obituari halv
tanner sunken behest fireplac stroll porou aforement odor clog sofa sonar nostalg arduou disengag bombardi
tick stockhold solidli embodi font attir parlor superfici repurchas draper heavenli rerun landfil gin envisag
shack yearlong stepfath ponc lettuc collier getawai jolt impromptu populac scrub fuss taekwondo unintend
rainforest untru strangl monast resurrect lea shear punctuat breathtak paycheck caviti deacon footprint
homegrown antic eighteenth hilari paranoid buoyant looter vapor hostel reservist cull ornament fuse futurist
scourg crossfir hasti prefix unload indec infanc sac bash senatori rosi mod mustang scholast condo adept flux
downsiz invalu predomin keel al psych nomad multitud antibodi subset passer hiker pamphlet glacial sew dossier
preoccupi psychedel tuft lopsid inroad banish loudspeak fortnight creep tempera baptism fiasco northernmost
lust miscellan hose intermediari melamin secessionist recurr pawn tarmac unlucki coincident patholog dorm
cheapest misunderstood indebt modernist cadr smoki reptil snapshot sneaker exchequ fascism stoni angular
predatori surveyor handheld casket respit geologist unhealthi glucos bloat stewardship mist frontal yeast
stringer shutter multicultur martyrdom involuntari password enshrin staunchli malpractic dyer gorilla incarcer
columbin collat stifl disdain insignific soloist autograph minibu exquisit slugger grang sediment wye flawless
upbring exemplari dal tat alloi nausea bloodless propheci rubbish calculu sweetheart pillow underwood outpour
intercours peacock hoist subvers hao ponder tempor shale hopeless chimnei sixteenth supplementari intestin
veterinarian sanitari halo overboard whop unravel pierc thirteenth unruli grassland extinguish heiress rhyme
slowest turret anil thrasher poach paramed funnel barlei beig dispel apprais eeri ecumen outback rye chrome
subtitl derid archaic evok pacifist stung assemblyman disposit dorsal jitteri timer euphoria decenc naira
whirlwind scrimmag magnum fearless stew gel scanner worthless lieu undersea flashi hazel syllabl dread wrench
immort heller ridlei plank provost agrarian bluntli regimen rainer ensign replic quip freezer rooftop chlorid
organist blossom saloon nonviol dieter corona particul cosmo pastur viva scooter microscop edict efficaci
refinanc avatar colder alumnu irrit venom vernacular constrain conner kernel unseat dementia irresist rariti
tun fife remarri emu unscath peek cutoff coronari arithmet sonata idiot shuffl mudslid burr saucepan thinker
mango regal bariton hospic duli bender operat cyclic exploratori proteg decri bolivar retrial scotch bourn
harsher repositori lev erron plume fourteenth haji biz lakesid pud necklac peat funki coupon unjustifi imped
dude tub pluck uproot mull thou ecstat jackpot gal dahl dung waltz allergi linden cougar rumbl chlorin racewai
heartfelt ambient cheapli surrog loft wonderland retard uninhabit ramif equalis axl cortex harrow tack overt
baptiz inquest claw referr slab mum supper sodomi electrifi blacklist tramwai linemen allud plywood rous
predica tailback devoid angst rowan aristocrat catfish bedrock mele befriend rhino strung unannounc faux
brillianc stopov excis bearish biscuit reprocess hypertens sushi boobi downright heartbeat jewelleri barefoot
nightfal gravit monik fiance hitch paratroop solicit hectic dilapid compliment placebo clove doorstep solac
discretionari arrear posh chore grassi coars heroism elm recoup bewar mutil palladium ravin remitt bellweth
rot lukewarm regroup undervalu napoleon glut brandi intimaci ninja philanthrop mainlin stymi pulmonari sly
unwelcom spruce atheist dignifi downstair gridlock prom meteorologist connector scroll rendezv infest minuscul
cinematographi persuas earner kangaroo trai shroud tsar seaport introductori unavoid outpac trollei
bittersweet dummi dungeon ib resound parenthood discord humil solvent panorama fiddl clerid bison calam cremat
jelli steamer revu brash linen entic energ adjunct stitch carver schoolteach shove aegi fervor indiscrimin
yeshiva nonexist allai augment usabl protectionist rippl obligatori edgi filli windshield buzzer chopper
modular ting counterproduct sclerosi overh leve societ goalless vet hing unitari featherweight limp molest
unexplain stalk cervic karaok pointer javelin drench lest corvett fewest melancholi hame bongo radial excurs
stagnat puppi undersid allur pod witchcraft pang abstain abstin cohes transnat pineappl jubil panhandl
captainci suffix illiter mania nurtur pathet grandma saxophonist kiwi lenient coloss overpow diversif
imperfect suck backpack clergyman bestsel handcuff elmer ombudsman posterior writ increment embolden forerunn
debilit moldovan tenuou peerag masteri undu sleeper jokingli titanium foundri nag polym putter overs martini
styliz bourgeoi jain etiquett jealousi reset revit misgiv naturalist burner bondhold pointedli racecours
prefect inaccess subsist toxin empathi queue bisexu mummi travers lousi thirst regener iceberg humour allerg
brazen miracul prognosi ser emblazon grounder squirrel relish crook themat evangelist voodoo hobbl fragranc
cinematograph thrash drizzl grit placid flea ascend gambler bulger basal scorch vend regatta amalgam phosphat
diminut grisli decim soh cowardli botanist fanni flagrant quickest malacca richli parasit tusk stretcher taco
dyke femin ordinarili monoxid hotb glitch orthodoxi governorship loaf panzer hysteria nuisanc prologu
implicitli craze lithium macho blunder encor immacul messiah steadfast cactu churn bumpi lattic immers carp
patio graciou monstrou tantamount vibe darken disqualif duct unprepar aspirin emit unwilling outpati malfunct
apostl inhuman brai mening spaghetti evapor langlei diocesan attrit symphon streetcar illustri collieri syntax
junctur floppi templat bulletproof ultraviolet unsolicit mer hospitalis whisk tasmanian knack quarrel paranoia
rustic liquefi garnish aloft veer forfeit taro unorthodox substrat forgo pollen glider dobson lope creami
profici debit unregul scarciti virul babbitt practis caffein pedigre rightist botani eel unlicens hairi realti
intraven southward dangl measl peddl proprietor zoom keyston astound diffus petal hardcov hue bing wonderfulli
glare scrutin preheat fetal inconveni disobedi discu magnolia integ industrialis helium hen awash huff undo
kinet depositor barbar sharpest inhal freer rowdi composur interestingli pricei supersed dehydr torso censor
reclam glitter gentri polynomi oft mina sarin mischief colleen trounc fluoresc uncheck totalitarian causewai
nab disconnect parochi methamphetamin pointless surcharg inferno gleam intellect childbirth arraign anomali
fruitless purif retract lavend stamina liturg milo indign keenli discrep mule disintegr greyhound trawler
undesir willingli rodent dialysi liveri bovin doorwai gabl ammonia prewar dearli grossli darkest picker tart
awhil ap fig recit loneli contracept presumpt clarinet inhibitor horst scuba laci maestro seventeenth sizeabl
vulgar swami unstopp buff diagon topographi ultrasound inward roundabout pretrial tad tacit thoroughfar salti
samba fervent collus apprenticeship clientel summar redress manifold handwrit lefti premedit throttl fender
revisit inactiv sidekick brochur invinc rapproch cloak heinou meticul amazingli manli whisper frivol unprotect
skelet unfett hostess neutron unsign interdisciplinari flex precondit lurk quotat trough attest embroid tread
brows gild nearer mister rudder nervous pantheon swarm erica cartilag rotor bard adrenalin hash cumbersom
lohan scof mouthpiec lifeboat mindset peseta juici workload exhibitor hapless snowboard palett feisti tidi
proactiv boldli sip eavesdrop unsuit unhurt promulg buckey whistler handshak bladder penitentiari hum coil
bartend careless southbound hind steadfastli fifteenth superson multipli errant hearti coercion vascular
emphat rediscov key underst singleton timeless psi snooker primat kerosen mishap unexplod allig poke melodrama
contraband admittedli stalwart uninterrupt zeta gradient nap propag needless extravaganza agit primer
courtship clumsi interceptor almond conduit bingo peninsular invers bonanza registrar quieter dizzi upturn
seclud thicker gimmick airstrip leewai harmon ness spaceship gunfight corros patchwork sublim grime bader
cider fractiou claimant unprofit spectral null normalci yearn blacken gunpowd parrot reddish epidemiolog fibr
dilig camper complac shaker kindli pagoda intrins questionnair prerequisit headi peni burrow senna sled fir
footnot plush papaci northbound elong masonri torrent exceedingli extermin viceroi luge overflow undetermin
vividli scuffl discreet celeri pear embank tripartit antagonist smilei libretto sorti outplai morpholog
thyroid coco conjectur karma keyboardist undevelop frigid uncondition priceless divulg mattress jolli prefac
townspeopl vaudevil aqueduct explet boyhood cyanid podcast sidebar transgend midafternoon pare inhibit instig
anecdot shai demarc bantam widest tediou robl whiski chatter incendiari alderman outweigh apathi sandal redeem
theorist misplac tepid wavelength backfir incident unsold overload unlock broadest slit uneth nylon unbroken
recours internship folli condens handmad marquess skew furious palpabl roundtabl lesion epithet fabl tote
quaint misfortun landlock appendix peacetim anxious bayou upstart erstwhil intertwin baffl nitrat eloqu crank
saut dissip creepi shrewd coexist apologis mixer choppi flashback skyrocket nobleman dialog snub requisit
intercollegi horrend uniformli heartbreak benevol harshest pharmacist nirvana milder spurn bower exuber leftov
scrape clampdown rag maroon unborn gasp folder coeffici seab steril squid unbear lunchtim drawer spheric
millimet cuff sari indulg armori yew crypt nomenclatur pontif tenth enquiri overrul heist lipstick salmonella
postmast combo montan tor circumv pyrene cylindr satin fianc insensit abyss cosmonaut extracurricular broccoli
bale sparrow emphasis acer beau plow rundown hegemoni rev scorn kibbutz postcard curli sherlock jasmin enigmat
reshap firebrand antelop liftoff serpent seren grad barrist catchi gape unwarr plotter overst endlessli
encircl outflow pi resurfac kingpin cordoba jog etch motorbik retroact yarn showroom sportsman slayer playback
wig denim undon vindic thereof jaber senseless asparagu searcher hustl inflam celebratori impract squabbl
ludicr seamless snif deplor interfaith tasti dropout monthlong scapegoat dagger canin topolog horsesho inquir
jurist piou snout homo reprimand temblor seam separat renegoti tinker convincingli hermitag chancel flyweight
ain lander rescind margarita pelt woodruff parchment cracker apocalypt baro destitut counterinsurg buyback
grudg acorn teamwork manic walkwai rep playabl mash milki boardwalk muzzl untreat whaler schooner tau od wrest
fiercest sweet benefactor aristocraci oblivi jock omiss compliant swipe elast vantag bunt micron clich conson
reckon hummer tammi deli shriver finalis buckl vase linkag islet sooth bouquet trampl timid repel wight
blender readership bot socioeconom kayak snag toothpast meteor hindsight aft agil ass strikingli unnecessarili
apprehens platter canvass scissor meier repuls reborn invert hone payback foodstuff opaqu entail plainli
bleacher handset blink on waller vibrat analogu stylist quorum viaduct mangl simulcast wayward hooligan warp
sketchi antidot acreag disrespect pastim liberalis conservationist moribund gall stabilis puff sixer throng
untold anemia solitud firestorm partisanship blindfold juggl emeri canist croft tit boogi lb banknot arabl
kinder persever mover quintet tireless bipolar stubbornli perpendicular flak sire snoop paddl teem spoof
sculpt fluke gland resin caricatur cilantro aroma disorderli tyrant brothel accordion immatur ascertain
lyricist assimil kat requiem traine drinker transient rook psycho draconian lynx avers snowstorm signifi
silhouett horticultur unequ womb otter solidifi banjo chinook sedit peripheri joyou midsumm audibl painstak
wastewat awfulli reactiv filthi incest electrician lenienc boister shoddi herm lac poss incens moot barbarian
spurt caviar uncompromis diverg irrespect lite reindeer lob zest egregi tenaci unimagin toder semant giddi
ransack dissuad uptown summertim gearbox myrtl gloss exoner subtli unbeat hashish likabl nudg schoolhous
adject ovarian hord unforgett conscienti uncontrol delug rayon baroni cramer galact grover jab epoch drip
artisan unmistak wacki dolor coerc daylong continuum reinsur litani diaper childless sane schism focuss
expressli hatcher steamboat decapit insolv tequila sludg dissemin upfront trebl mufti awri scuttl churchyard
hardwood pediatrician valiant minimalist alterc foment symmetr cobalt panchayat flake geek squatter forearm
thyme leafi strenuou caldera shovel enchant latex epilepsi wainwright patsi exemplifi tundra condition abstent
saber misstep hopelessli reflex catchment etho microprocessor bedsid hyper hoyer deviat cheerlead beech
decomposit yearbook uncanni mystiqu aromat enmiti inept compuls grotesqu curious reced malais rower dishonest
jargon mockeri glide arcan hippi fern heater freedman goer sic basso unwittingli morphin luster subgroup var
spar spong truss prod spew rudimentari glu innat saniti turquois jurisprud intrud scud phosphoru seced feebl
hasten hakeem pathologist dickei refut steeplechas leakag artistri promenad obedi bracelet impecc jag ko sizzl
biochemistri seaboard forew quash orthoped megabyt unequivoc reintroduc malign daze gravi replenish cliqu
clegg toad hush disallow interspers deceiv impressionist oldi warranti granger moviego pall geotherm hourlong
felon slush neurosci nexu misti audaci seduct brittl unison triad unchalleng pendulum comprehend tatter broom
lad finer intuit tempest wiretap panoram rapist remodel plumag hound bulg crumb zenith propan strident mug
mason pitfal simplist delicaci remand novella nocturn stepmoth mono waratah monologu blah detour amplifi
mermaid tranc romp motherhood falsifi craftsman selloff moonlight unscrupul fragrant penthous valor touchston
recollect annum tarp paranorm puma newsstand declassifi offbeat electrif issuer carousel housekeep torment
goggl fiberglass caddi renal substandard faithfulli unparallel ebb genit gregorian opportunist prickli litr
meek fifth smolder prank ump proctor rework microb rambl mustach adamantli grandeur deft conscript whirlpool
hitherto stiffer workabl entangl shopkeep groundless lifespan reiner lingeri bathtub bulki disrepair headlight
mangrov lede pint briefcas bei armada undemocrat plebiscit kelvin institution annuiti machet handout aerodynam
derogatori dun grandstand plunder contigu manur fad naughti convex sundown marg pariah thistl fresco rake
undeclar despic granular cicero shellfish throwback unqualifi vigilant bantamweight quilt underdevelop
shorthand tracker joker acrimoni desol bobcat brag caption elv fry fireman beltwai enslav unsatisfactori
magnesium humanist optimum smack marqu untest mayonnais ethernet baa intox sportswrit stallion fanat distil
brainchild garb fondli relent stool illiteraci fatwa salvo candlelight synthes sturgeon disloc windmil
panelist mahogani lieg satan oncolog vertex burli arboretum authorship haircut quartz osteoporosi bridal
distilleri suitor tombston doldrum octopu drab atyp cirqu powerfulli campground pathogen cautionari
gastrointestin diller momentarili prism racehors fourth sickl calv stoner undeni congenit checker rump hoi
quai shipwreck shoemak sweeten pounc soot prudenc dy clearest affection ambival boredom carrefour laird shekel
wink galvan ascrib calif vendetta agon lauder enigma tecton frenet suffic bethel socket hickei swelter
disaffect spectacularli unsecur inexperi fell unwis amput rusher bloodbath barrio constructor fowl labyrinth
punter mommi tranquil misstat joy intro gladiat trier oblivion roux firecrack reappear worldli trei apertur
reincarn fearsom blacksmith carcass esoter queer pedest spire leprosi kiosk flammabl blasphemi goldston holist
fruition abductor baronetci exhum modesti crucifixion varianc conei friar allus annoy overtli marguerit
trespass clot whiz anesthesia slider overton gulli biomass caliph molten bum insurmount ringlead angler
machinist espresso tournei genealog taka quintessenti tort esquir reinvent conqueror slander wade thump
halfback existenti steepli steamship trot policyhold serum darn defiantli dearth incrimin palat concur brawn
interconnect slovakian borderlin rebutt wilt so ruse facet scion chide medial candor cun pun despis
hydrocarbon afterlif encephalopathi malt arbitrarili whimsic gladli steelmak grail disus flatter gage exclaim
sob delinqu cardiologist ingeni dredg meteorit rabi drawback scalp clueless plaid saffron volt atrium wry
belliger pancreat impedi swagger bun lexicon languish nifti geni dentistri sceptic spook swoop constabulari
emblemat trident counterpoint wallpap mailer tweed professorship infidel amic shakeup booti muscat ammonium
elat bandwagon bewild homogen oratori drier pager obliqu lorri flirt sabl stale lancet peregrin truncat silvan
typewrit sharpen hangov heresi dowag tendin pathfind hyster schoolboi sahib salin viscer concours clutter
exasper sugarcan trustworthi piqu dislodg conclav brandish rivet promo fret airi nuke lambast biker dictatori
lick stash menopaus frosti christen stationeri semifinalist hemorrhag encamp waver unproven incess downpour
farina aqua onshor newmarket newsprint upload virtuoso pervers handili spotti dogma changeov projectil
psychotherapi psychot coker seamer bigotri unbalanc brill scour colloqui boa bonfir anal wither midpoint
transfus calligraphi primal argent gallantri isotop condor unnatur chauffeur scorecard preclud astut nada
undetect inexplic hickori transluc raspberri frill oilfield tonic daybreak trove behemoth uplift grammat
matric starch catalyt lymphoma goodi dew polygami semen congratulatori bleach harmonica glimmer yardag citywid
corral learner eyesight objection hertz cellist unforeseen flimsi clamor classi redefin taunt businesswoman
feral pertin nuanc loudest pellet cranberri indigo intrepid toughen complimentari cavern eucalyptu shard
ingenu thankfulli crate desegreg omnibu misde mellow secondhand slant rotunda wiser hemp luminari intract
turban corolla smoother zebra centavo viper motlei insular dram restat unsuspect idealist daphn neoclass
firebal intelligenc ters evoc byproduct terrier congresswoman wail poacher minster mop steami burg convect
quail anem lumin circumstanti adjut brow partizan husbandri debtor supermodel instil ref depositori pursuant
zoologi maharaja pummel grandmast dashboard blight masjid sportswear hast ticker pate handyman eerili ballast
chariot saver deftli hierarch doublehead thrower faber upkeep chieftain montag counteract rapport sawmil
caramel topless drove tussl overcast counterintellig ism troika tensor decidu binocular thirsti mishandl
archeologist uteru unfriendli unseal department splendor chipper palatin flamenco headwat acupunctur cryptic
paltri elicit vaunt wafer hawthorn partridg zodiac aerodrom brig finess multiplex booksel shiv indel stipe
winkler gambit humankind sorcer transvers bloodlet centimetr fluffi steeper conn wadi sequenti coax pia
clockwis hawker infertil grandios mutin preoccup misinterpret camaraderi capitul incomprehens rainwat gaga
merl kettl koruna unduli zoolog rooster bequeath croni lastli hermit cm crutch nimbl caregiv further mobster
overvalu derelict stucco payabl kindl subterranean pleasantli acropoli landless glaze omen stagecoach shi
plethora graphit astrolog headphon sender globalis credenc overblown latent khaki gunboat dopamin dioxin
wasteland undivid unab longitudin elan clam asher steepest wreak prepaid embroideri alight intang therein
extraterrestri eman fink silt twenti collag expiri hazi paralys quantifi mailbox consumm horner steeli nit
lanki peacemak receptionist acrobat outstretch constern expon synergi bungl rectifi affront kinship
nanotechnolog cucumb polka woodwork renter unten drugstor veal nectar coulter decathlon ellipt miscarriag
loggerhead interraci hypocrit glazer roundli textual prospectu anoint argyl roost gush iodin perplex junip
hearten uptick leaner effigi tirelessli moat espous belat mussel soror beggar glean tutelag pixel adhes
epiphani mesic unimpress mainfram pigment pong artest prong firewood dike cashier boar aloof howl bookmak
bungalow revil epidemiologist still rickei invertebr politic storefront tenac swimsuit mil cleverli er workman
malic infer stranglehold sulphur gallant rectori theoriz dispens coinag brood breezi tortois parkland spacei
supplant socialit shingl archdeacon unwieldi limo blower southland sanctiti contagion inertia straddl sarcast
oncom shortlist staunchest condon mountainsid aptli irrever recuper fairer grapefruit gurnei yam stoog soundli
solubl nil coi tesla inconceiv kennel squat sensual stead tuxedo finder unlead crystallin painstakingli
rekindl intermiss haggl fen disench dous shamrock bootleg fatherland scrappi dovish guan preposter painkil
snipe numb extramarit kip harbing exponenti understat autist fright mischiev nepot necessit rosari jug airman
foreword entropi quicken dour shabbi fencer transcrib ferment cashmer booz scaffold assent magpi meth almanac
pieti insepar portag telephoni throe no wand spasm meritori antidepress afield juggernaut lobe afoul relaps
hassl ruff sweepstak opin netbal clap dresser watermelon deform stairwai chuckl mink unwav journeyman outlast
boardroom touchi beachfront discern placat aton superbl countermeasur superhuman saliva beret nutmeg fudg
qualm awkwardli paydai fetus bitch knob catapult arco holdout greener tabul chastis furlong dreari roebuck
soggi reus gallow arbour upland treadmil osprei weller schroder restroom warmest someplac badger ballgam drub
amphibian kali fjord sliver shaggi biochem radiant exhilar infract jingl insomnia coldest pancak sunflow
firewal contriv chimpanze divest magma transistor grumbl idyl shipper custodian lacklustr resal cocki sidestep
outlandish lambda pae lotto binder unproduct reassess arum aquacultur dandi anatom roil coolli artefact
sandbag disillusion tubular helper rabbin echelon tortilla pseudo stench polyest unclaim bracken kilowatt
semblanc ani earthli teeter mingl welt tiller cardiolog maxi amphitheat largo teas nadir mujahideen roper
plumber undaunt pacemak shambl bioterror eulogi concoct amplitud schoolgirl utensil placer figurehead qualit
headscarf epicentr quagmir excruci swank retort untap fissil fizzl sucker lighten octav mortuari boyer impot
businesspeopl redirect propens irk snare pastel quotient tapestri indistinguish nightlif wholesom tint bedtim
curvatur ketchup eastbound clade pomp stile coastguard seduc unbridl mather climact fickl noos vehicular
westbound idiosyncrat kinas bowel encroach oner reconstitut cayenn spoiler blocker seawat fullest lurid snuff
bunk deceit unearn spaceflight mag fungal downbeat deafen constru vacation liza grandpa clover protrud
reputedli escrow calmer coerciv vortex lucid cauldron regress encas bloodstream beak auspici em raisin blare
vassal yellowish overpass sapphir catwalk stockbrok phonet beginn abet unauthoris aficionado aptitud dryer
commot unsubstanti billow prerog pictori earthi incapacit underpin lott sporti eater lymph amnesia abod
unchart eggplant pedophil unregist potenc lux stiller convolut defraud carbid reactionari magnifi overarch ado
fece apron gracefulli cheerfulli irat pronoun forag fission sacrament pax blatantli arbit melanoma scrawl
savor transcontinent mahatma metaphys neighborli electrod bishopr ballerina deterg westernmost yap bonnet
massif unlawfulli britt unschedul blip squir baggi aback bicentenni ostrich bolder henceforth darkli brute
exorbit brim nutti screener interplai footwork abras sedimentari enceph starkli unintention granni impound
unattend prenat sown forestal gamut subcontractor punctur fei gilt confession maim planter sniffer crosstown
seedl frankfurt superstit stonewal dowri whiff pajama grudgingli sift minnow elitist sima caustic spooki feroc
misinform baccalaur lengthen macabr anabol tantal antler snippet reneg wrinkl ach saltwat trembl implor unnerv
tester sprout republish paw locust easternmost xenophobia playbook hoard woefulli innocu vile lovabl hideou
undet scold byte tofu lee nawab ulcer essayist banter multiethn brahmin teleconfer aberr mulligan kneel
flashlight sulfat ever desecr sniff foggi thermomet setter geophys checkup airfar enquir wheelbas supremo
shampoo cruciat occult mane transcend spade slur fab disorgan gentler palsi crumpl untim underprivileg degener
skateboard dosag solemnli chanceri testi viennes hasid obnoxi silverwar conic centurion projector balboa
unherald sparingli gratifi rins suffoc mm margarin vertigo azur bong thenc chela lute wedlock modal nullifi
verit sumptuou whack depositari ledg lavishli obliter storytel mobilis lulu bereav microbiolog endear sexist
bennet shoo beagl infirmari rani plump supremacist figurin teaser puberti modernis verv cornhusk chequ gunneri
grandchild plagiar crave weakli uncontest methyl bombshel bastard preemptiv locu cad imperialist caper
burlesqu seclus axiom manger primaci sadist ador wili ascot octagon wretch zealou supercomput hacknei ply
grocer knighthood leaguer leash revolution cumin earnestli receivership outbound snapper carefre felic causal
unwritten cipher spectr smartest overgrown tailspin typhoid toxicolog annihil janitor mistrial tentacl
paraphernalia theta demographi taxonom lifeless retina refit signag ratchet mammalian assuag looser dupe
slipper stoop decentr rapporteur krone bobsl deuc stripper enamel helix australasian chagrin affabl foyer
vedic scull seawe malnourish lubber filler squalid reassert sleepless strobe savanna blous mic rejuven papyru
cuckoo breather wager ghostli physiqu disburs checkout leeri smartli emissari edific sportsmanship avocado
orat laver sailboat airforc neve celibaci hurriedli gingerli dockyard espi postmodern slapstick flavour
bravado purist syphili whim nebula outclass rhapsodi reinvigor unambigu unfurl unreal belatedli melon carib
barter lewd gnu gruber nutshel graini predetermin vultur eight knoll replet shameless healer gash shackl
tomahawk gauntlet refocu microelectron disclaim cusp trombon unassum duress handbag frankish bristl concis
prelat hardbal breathless movabl unskil teed presidium starboard demor medallion capot unflatt dill summarili
intransig jeer auditori puffi patchi urinari hallow whitewash displeas doughnut spectroscopi pappa taper litmu
priestli whine euclidean compendium goug showpiec mojo incub multiraci homemak inert hustler materiel hitless
siphon millet behold subcultur bistro semiautomat leaki vanquish abolitionist guerilla virtuou pitchfork
audiotap cock cassi consign wildest fiduciari biospher mindless needlessli gamer shariah communic turboprop
minefield desist giveawai unspoken blockag respectfulli aggressor nightingal cleavag grung stipend
traditionalist forfeitur unfulfil neurologist pore gutsi sling contour silki gleefulli lackei revalu redoubl
rollov serviceman tonnag backfield skittish corrug gangsta pretens tulip dab laker demobil pelvic pantri
torrid antivir dumpl pimp devolv dynast inbound reclassifi serotonin farawai discreetli lair sultri peski
wateri bandag solvenc codifi childish yucca roulett harlequin overjoi crucibl vagin unpunish gull enamor
athletic thunderbird boni tryout gaunt cachet checklist conveyor lister deb planetarium reorganis beatif
recklessli microbi untitl caveat stepson guaranti mu daredevil twister brotherli trilater shimmer pinter
minter solstic heartbroken teal smelter fennel bondag nip slaughterhous ret unmatch casserol shoal het affix
pry psychoanalysi earthen unintent ditto sabbat fling stink misrepres bane roadster cosmolog undisturb sanger
sill biplan peptid tirad cheetah pouch ether distast fairground desertif fixat biopsi precoci cheesi scroog
supernova haj afterthought interdict passerin irrepar matador lucern pentathlon infrequ lark calibr
whistleblow dolc mandolin grotto acryl basalt alibi staid sputter bask tangent interstellar hotspot
disenfranchis equin fridg cohort compost garret sequoia dirham piecem doubli inorgan innumer huntsman tumult
cooker asterisk savori farrow hinterland uncharacterist chute nook selfless unquestion creamer vilifi starship
skillfulli seismolog destabilis muck crore lonesom bottleneck participatori cleanli pickl compressor begum
petition filtrat recharg pelican kohler sloop smother tael blackjack lemonad romantic potash ricin wicker typo
straighten kyli quandari minimis convention misconcept sexism fantasia hairdress rabid vestig meander
spreadsheet hellenist interperson pharmacolog parch merciless strenuous brant shakedown soe coolest wearer
unreport epitaph infloresc buttock admonish salter bouncer oili spitz poplar steelwork guesthous alkalin
fiddler microchip obelisk uncut troublemak ricketi prosthet allegori salient concili fibrosi moulin hardwork
radiolog sunbeam snowbal zaman jigsaw ingest outlai improprieti monograph briskli acumen pent octan onu
proteas blush forthright epitom voraci mightili stomp weighti freewheel unconvinc lockdown larceni overdr
effortlessli deciph hypothermia beet adequaci manganes hatchback searchlight analys circuitri opul armchair
upmarket veneer fathom extrajudici doubtless cultivar foregon quadrangl rarer chasm canteen brownish askew
xenophob aerob asymmetr baptis furri volumin nitric pacifi boyish midget crustacean comp arrowhead reprehens
proven kitten tod gondola fleec undul excelsior guarantor audac sash hoopla winemak salamand subtleti slough
hyperbol boomerang dismemb unplug vertebr airship devolut righteous remiss watercolor cobbl samara orgi
stalker shit spec silveri greenwai stepdaught loner gaff sideshow blindli recoil restaurateur gratif palisad
citizenri unforgiv inalien facelift saucer itch purifi elegantli urn spitfir pecan entre loath mon irreplac
defenseless skit motionless obstetr misspel dreamer overwork abysm valet lupu colossu ancillari cornet
burdensom tweak moravian fingertip rainstorm unclassifi polygraph ingrain eboni feverish sinu dramatist
lightheart crib disparag impresario pander conjur flamingo photon superfamili phylogenet rightfulli swain
dauphin innuendo springtim seater arista ineffectu preambl quadrant acacia surrealist alias prune gentil
audiovisu graner tonal lovingli pinbal lager ventral waterfowl grievou knuckl amiabl derang sine hive belcher
parlanc burglar trotter columbian pelvi interoper dribbl kiln unsalt cathod leger verac unjustli manoeuvr
custard lunat limitless vegan gallop ferret seaplan smelt itiner kale interlock presidio hump rant antigen
swastika seeth denunci neurot gruell transpir baronetag agribusi iconographi crap cassava scallop winningest
insidi cranki apprent connot archivist hernia frown nerd readabl littor gulch multipurpos burgh kingfish amok
animist epsilon pancrea reconven loonei kinda strut lifesav teuton zucchini chromium deactiv gusti blueberri
unprovok embitt nonlinear treacheri endgam decrepit telltal gridiron cadenc rebuff petter jellyfish callou
travail orthographi nutriti vagina marinad housem alchemi fuck delv accru five fluorid isthmu werewolf
orthogon cronyism peroxid militar bile woeful mantilla gluten iter habitu phalanx astrophys pungent skim
complexion antagon oatmeal impart schizophren amphetamin milieu foreclos northerli bock spillov abject thatch
jak kink abdic fingernail repent madman talisman aloha stepp oversuppli ethylen chino stardust corsican sued
cutthroat broadsid pup corrobor swampi iva sacrifici proprieti migrain guidebook bagel unbias crimp deathb
sainthood technicolor impenetr sedentari unev muddl momentari jinx recrimin pharma unknowingli jive hindranc
wavi babu revoc ccc embellish opal frugal utilis canvas bumbl humanoid gulag alright ripper paleontologist
equinox cochin buggi retel retrain homophobia waysid sleazi explanatori canto noxiou parabl gastric unicorn
afoot grenadin idiom gendarmeri outcast penanc playmat handicraft ar
`;
