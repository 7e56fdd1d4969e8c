/**
 * The 1,024 words of SLIP-39 by their first four letters, in order: those name a word, and the rest of it says nothing more.
 *
 * From the standard (github.com/satoshilabs/slips, slip-0039), by way of the list in the package slip39 0.1.9 (MIT).
 */
const PREFIXES =
  'acadacidacneacquacroactiactradapadeqadjuadmiadoraduladvaadvoafraagaiagenagreaideaircairlairpajaralar' +
  'albualcoaliealivalphalrealtoalumalwaamazambiamouamusanalanatanceanciangeangranimanswanteanxiaparaqua' +
  'arcaarenarguarmeartiartwaspeauctauguauntaveraviaavoiawarawayaxisaxlebeambearbeavbecobedrbehabeinbeli' +
  'belobenebestbeyobikebiolbirtbishblacblanblesblimblinbluebodyboltboribornbothbounbracbranbravbreabrie' +
  'brokbrotbrowbuckbudgbuilbulbbulgbumpbundburdburnbusybuyecagecalccamecampcanycapacapicaptcarbcardcare' +
  'cargcarpcarvcatecausceilcentcerachamchancharchecchemcheschewchubcineciviclasclaycleaclieclimclincloc' +
  'clogclosclotclubcluscoalcoascodicolucompcorncostcouncourcovecowbcradcrafcrazcredcriccrimcriscritcrow' +
  'cruccruncruscryscubicultcuricurlcustcylidaisdamadancdarkdatadaugdeaddealdebrdebudecedecidecldecodecr' +
  'delidemadensdenydepadepedepidepldescdesedesideskdestdetadetedevidevodiagdictdietdiledimidinidipldisa' +
  'discdisedishdismdispdistdivedivodocudomadomedomidougdowndragdramdreadresdrifdrindrovdrugdryeduckduke' +
  'duradwardynaearlearteaseeasyechoecliecoledgeediteduceithelboeldeelecelegelemelepelevelitelseemaiemer' +
  'emisempeemphemplemptendiendlendoenemenerenfoengaenjoenlaentrenveenvyepidepisequaequieraserodescaesta' +
  'estievalevenevidevilevokexacexamexceexchexclexcuexecexerexhaexotexpaexpeexplexprexteextreyebfacifact' +
  'failfainfakefalsfamifamofancfangfantfatafatifavofawnfibefictfiltfinafindfingfirefirmfiscfishfitnflam' +
  'flasflavfleaflexflipfloaflorfluffocuforbforcforeforgformfortforwfounfracfragfreqfresfriafridfriefros' +
  'frotfrozfumefundfurlfusegalagamegarbgardgarlgasogathgenegenigenrgenugeolgestgladglanglasglenglimgoat' +
  'goldgradgrangrasgravgraygreagriegrilgringrocgrosgrougrowgrumguarguesguilguitgumshairhamshandhangharv' +
  'havehavohawkhazaheadhealhearheathelpheraherdhesihoboholiholyhomehormhosphourhugehumahumihunthusbhush' +
  'huskhybrideaidenidleimagimpaimplimprimpuinclincoincrindeindiinduinfainfoinheinjuinmainseinsiinstinte' +
  'intiinvainvoirisislaisolitemivorjackjerkjewejoinjudijuicjumpjuncjunijunkjuryjustkernkeybkidnkindkitc' +
  'knifknitladeladlladylairlamplanglarglaselaunlawsleadleaflearleavlectlegalegelegslendlenglevelibelibr' +
  'liceliftlikelilalilylipsliqulistlitelivilizaloanlobelocalosiloudloyalucklunalunclungluxulyinlyrimach' +
  'magamaidmailmainmakemakimamamanamandmansmanumaramarcmarkmarvmasomatemathmaximayomeanmedamedimembmemo' +
  'mentmercmerimethmetrmidsmildmilimineminimiramixemixtmobimodemodimoismomemornmortmothmounmousmovemuch' +
  'mulemultmuscmusemusimustnailnatineckneganervnetwnewsnuclnumbnumenylooasiobesobjeobseobtaoceaofteolym' +
  'omitoraloranorbiordeordiorgaouncovenoverownepacepacipackpaidpainpajapancpantpapapapeparcparkpartpate' +
  'patrpaympayrpeacpeanpeaspecapenapencpercperfpermpetiphanpharphotphraphyspickpictpiecpilepinkpipepist' +
  'pitcplaiplanplasplatplaypleaplotplunpracpraypreapredpregprempreppresprevprieprimprioprisprivprizprob' +
  'procprofprogpromprosprovprunpublpulspumppunipunypupapurcpurppythquanquarquicquieraceraciradarailrain' +
  'raisrandrankrapiraspreacrealreboreburecarecerecoregrregurejerelaremeremiremorendreparepereplrequresc' +
  'reseresirespresuretaretrreunreverevirewarhymrhytrichrivariverobirockromaromprostrounroyaruinrulerumo' +
  'sacksafasalasalosaltsatisatosavesaysscanscarscatscenschosciescouscrascrescriscroseafseassecrsecusegm' +
  'senishadshafshamshapsharshelshershorshoushrisidesilesilvsimisimpsingsistskinskunslapslavsledslicslim' +
  'slowslussmarsmeasmelsmirsmitsmoksmugsnaksnapsnifsocisoftsoldsolusoulsourspacsparspeaspecspelspenspew' +
  'spidspilspinspirspitsprasprisquasquestadstafstanstarstatstaysteastepsticstilstorstrastristylsubjsubm' +
  'sugasuitsunlsupesurfsurpsurvsweaswimswinswitsymbsympsyndsysttacktacttadptaletasktasttaugtaxiteacteam' +
  'teastemptenatendtenstermtesttextthanthattheatheotherthorthrethumthunticktidytimbtimetingtofutogetole' +
  'totatoxitractraftraitrantrastravtreatrentriatrictriptriutroutruetrustwictwintypetypiuglyultiumbrunco' +
  'undeunfaunfounhauniounivunkiunknunusunwrupgrupstuserusheusuavalivaluvampvanivarivegavelvventverdveri' +
  'veryvetevexevictvideviewvintviolviravisivisuvitavocavoicvoluvotevotiwalnwarmwarnwatcwavywealweapwebc' +
  'welcwelfwestwidtwildwindwinewirewisdwithwitswolfwomaworkwortwrapwriswritwrotyearyelpyielyogazero';
const PREFIX = 4;

/** First four letters → number, 0 to 1,023. */
let numbers: ReadonlyMap<string, number> | undefined;

function byPrefix(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < PREFIXES.length; at += PREFIX)
    found.set(PREFIXES.slice(at, at + PREFIX), at / PREFIX);
  return found;
}

/** The number of a word of the list, whole or by its first four letters; -1 for any other. */
export function shareWord(word: string): number {
  // Made when first asked for: twenty words in a row are rare.
  numbers ??= byPrefix();
  return numbers.get(word.slice(0, PREFIX)) ?? -1;
}
