"""Given names that tell themselves: common in Kazakhstan, its neighbours and abroad, and seldom family names there.

Names that are often both (Thomas, Martin, Жак) are left out: they would tell nothing.
"""

CYRILLIC = """
    александр александра алексей алёна алена алина алиса алла анастасия анатолий ангелина андрей анна антон
    антонина аркадий арина артём артем артур афанасий богдан борис вадим валентин валентина валерий валерия
    василий василиса вениамин вера вероника виктор виктория виталий владимир владислав владлен всеволод вячеслав
    галина геннадий георгий герман глеб григорий давид данил данила даниил дарья демьян денис дмитрий евгений
    евгения ева егор екатерина елена елизавета ефим жанна захар зинаида зоя иван игорь илья инна иннокентий
    иосиф ирина карина кирилл клавдия константин кристина ксения лариса лев леонид лидия лилия любовь людмила
    макар максим маргарита марина мария марк марьям матвей михаил надежда наталия наталья наташа никита николай
    нина оксана олег олеся ольга павел петр пётр полина раиса регина римма родион роман ростислав руслан савелий
    светлана святослав семен семён сергей снежана софия софья станислав степан таисия тамара татьяна тимофей
    тимур фаина федор фёдор филипп эдуард элина эльвира элла эмма эрик юлия юрий яков яна ян ярослав абай абылай
    адина адия адиль азамат азат айбек айгерим айгерім айгуль айгүл айдар айдана айдос айжан айнур айнұр
    айнагуль айсулу айсұлу айша акмарал ақмарал алихан әлихан алмас алмаз алма алия әлия алмагуль алтын алтынай
    альбина альфия амангельды аман амина әмина амир әмір анар анара анель ануар әнуар арай арайлым арман арсен
    асан асель әсел асем әсем асет әсет асылбек асқар аскар асхат аян аяулым ая багдат бағдат базарбай балжан
    балнұр батыр бауыржан бахыт бақыт бахытжан бақытжан баян бекзат бекболат берик берік болат булат гаухар
    гульмира гүлмира гульнара гүлнар гүлнара гульнар гүлсім дамир дана данияр дарига дариға дархан дастан даулет
    дәулет динара дина дильназ диляра ельдос елдос ерболат ербол ержан ерік ерлан ермек ернар ернур ернұр есен
    жазира жанар жанат жанболат жандос жанибек жәнібек жанель жания жансая жасулан жасұлан жібек жұлдыз жулдыз
    зарина зауре зәуре зухра ильяс ілияс индира кайрат қайрат калима камила кәмила канат қанат касымжан кенжебек
    кенес куаныш қуаныш куралай құралай лаура ләйла лейла ляззат ләззат мадина мәдина мадияр макпал мақпал манас
    манзура марат мәриям меруерт мирас мұрат мурат мухит мұхит мухтар мұхтар мухаммед мұхаммед мұхамед назгуль
    назгүл назым нургуль нұргүл нуржан нұржан нурлан нұрлан нурсултан нұрсұлтан ораз оразбек оркен өркен перизат
    райхан рахат раушан рустем рүстем рустам рымбек сабина сәбина сабыр садық сайын салтанат самал самат
    сандугаш санжар саят сауле сәуле серик серік серікбол сұлтан султан талгат талғат талап темирлан темірлан
    толеген төлеген толкын толқын торегали турсын тұрсын улан ұлан улпан ұлпан фарида фариза фархад хадиша
    шолпан шынар шынғыс чингиз шынгыс эльдар эльмира ырыс ырысты ясин джамиля камиль ильдар ильнур рамиль ринат
    рустэм тагир фатима фируза шамиль шахноза бахтияр гульчехра дилшод улугбек акмаль азиз алишер бобур жасур
    нодира нурбек алмазбек чынгыз айзада бермет нурия вагиф эльчин рашад севда гиви гоча нино тамаз арам армен
    ашот гагик гаянэ карен рубен саркис джон джеймс майкл роберт уильям дэвид ричард мэри патриция ганс
"""

LATIN = """
    aaron abdullah adam adrian agnieszka ahmad ahmed aisha alan albert alberto alejandro alessandro alex
    alexander alexandra alexandre alexey alexei alfonso alfredo ali alice alina alison amanda amelia amir amy
    ana anastasia anatoly andrea andreas andrei andrew andrey andrzej angela angelika anita anna anne annette
    antoine anton antonio antonia arjun artem arthur artur ayesha barbara beatrice beatriz benjamin bernd birgit
    bjorn bogdan brian bruno carla carlo carlos carmen carolina caroline catherine cecilia charles charlotte
    chiara chloe chris christian christina christine christoph christopher claire clara claudia claudio
    constantin cristina daniel daniela daniele danielle david deborah denis denise dieter diana diego dimitri
    dirk dmitry dmitri dmitriy dominik dorothy edward edwin eduardo ekaterina elena eleonora eli elisa elisabeth
    elizabeth ella emil emilia emily emma emmanuel enrique eric erik ernesto esther ethan eugene eva evgeny
    evgeniy evgenia fabio fatima federico felix fernando filip florian francesca francesco franziska fred
    frederic gabriel gabriela gabriele galina georg georgios gerhard gilles giovanni giulia giuseppe graham greg
    gregory grigory guido guillaume gunter hannah hans harald hassan heather heidi heike heinrich heinz helen
    helena helga henrik hiroshi hugo hussein ian ibrahim ignacio igor ilya ines ingrid irene irina isabel
    isabella ivan jaan jacob jacques jan jane janet jason javier jean jeff jeffrey jennifer jens jeremy jerome
    jesper jessica jesus jim joan joanna joao johan johann johanna johannes john jonas jonathan jorge jose josé
    joseph joshua juan judith julia julian juliana julie julien jurgen karen karin karl karsten katarina
    katarzyna kate katharina katherine kathleen kathrin katrin kenji kevin kirill klaus konstantin krzysztof
    kristina kumiko lars laura laurent leonid leonardo lisa lorenzo luca lucas lucia luigi luis luisa lukas
    lukasz lydia maciej magdalena manfred manuel marc marcel marcin marco marcus margaret maria maría marie
    marina mario marion marjorie mark markus marta martina mary mateusz mathias matteo matthew matthias maurizio
    max maxim megan mehmet melanie melissa michael michal michel michele michelle miguel mikhail mohamed
    mohammad mohammed monica monika muhammad mustafa nadia nancy naoko natalia natalie natasha nathan nicholas
    nicola nicolas nicole nikita nikolai nikolay nina noah olaf oleg olga oliver olivia olivier omar oscar pablo
    paola paolo pascal patricia patrick pavel pawel pedro peggy petr petra philip philipp philippe pierre piotr
    priya rachel radka rafael rahul rainer ralf raphael rebecca ricardo riccardo richard rita robert roberta
    roberto rolf roman ronald rosa roxanne ruslan ruth sabine samantha samuel sandra sara sarah satoshi
    sebastian sergey sergei sergio sharon silvia simone sofia sonia sophia sophie stefan stefania stefano
    steffen stephan stephanie stephen steve steven sunil susan susanne suzanne svetlana sylvia takeshi tamara
    tanja tatiana tatyana teresa theodor thierry thorsten timo timothy tobias tom tomas tomasz tomoko ulrich
    ursula uwe valentin valentina valeria vasily vera veronica victor victoria viktor viktoria vincent vincenzo
    vladimir vladislav walter wolfgang xavier yann yana yasmin yoko youssef yulia yuri yuriy yury yves zofia
    aigerim aigul aidar aida ainur aizhan akmaral aliya almas almagul altynai aman anara anar ardak arman asel
    assel asem askar askhat aset asylbek azamat bakhyt bakhytzhan bauyrzhan bauirzhan berik bolat dana daniyar
    darkhan dauren dinara erlan yerlan yerbol gaukhar gulmira gulnar gulnara gulnaz indira kairat kanat kuanysh
    kuralay kuralai lyazzat madina marat marzhan meruert murat nazgul nazym nurlan nurzhan nursultan perizat
    raushan rustam rustem sabina saltanat samal samat saule serik sholpan talgat temirlan timur ulan yermek
    zarina zhanar zhanat zhanna zhuldyz
"""

KNOWN = frozenset((CYRILLIC + LATIN).split())
