/**
 * Words of four letters and more that most news articles of a language hold, whatever they are
 * about (shorter ones are taken for common anyway). They tell articles of one event from others
 * before enough articles are there to count words in; once they are, the counts decide. A
 * language that is not here is read as well, only its first few articles with less certainty.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `
    about above according across added after again against ahead almost along already also although
    always among amid another anything around asked away back became because become been before began
    behind being believe below best better between both bring brought call called came cannot carried
    case cases cause change clear close come comes coming could country current currently days decision
    despite didn't different does doesn't doing done don't down during each earlier early either else
    end ended enough even ever every everything expected face fact far few final find first five
    following former found four from full further gave general give given going good government great
    group groups half hand happened hard have having hear held help here high hold home hour hours however
    important include included including inside instead into issue issues just keep kept know known
    large largest last late later latest lead leader leaders least leave left less life like likely line
    little live local long longer look looking lost made main major make makes making many matter might
    million minister moment month months more morning most move much must national nearly need needed
    needs never next night nothing number office official officials often once only open order other
    others outside over part past people place plan plans point possible present president press problem
    public question quickly really reason recent recently released remain remained report reported
    reporters reports response rest result right running said same saying says second security seen
    sent seven several should show showed shows side similar since situation small some someone something
    soon spokesman spokesperson spokeswoman staff start started state statement states still stop such
    support sure take taken taking tell than thanks that their them themselves then there these they
    thing things think third this those though thought thousands three through time times today together
    told took toward towards trying turn turned under until upon used using very want wanted wants ways
    week weeks well went were what when where whether which while whole whose will with within
    without word words work worked working world would wouldn't wrote year years yesterday young your
    monday tuesday wednesday thursday friday saturday sunday`,
  de: `
    aber alle allem allen aller alles also andere anderen auch beim bereits bisher damit dann dass dabei
    dafür dagegen danach darauf darüber davon dazu dein denn deren dessen dies diese diesem diesen dieser
    dieses doch dort durch eine einem einen einer eines einige erst ersten etwa euro fast ganz gegen
    gegenüber gibt habe haben hatte hatten heute hier ihre ihrem ihren ihrer immer jahr jahre jahren jedoch
    jetzt kann kein keine können könnte künftig land lassen laut letzten machen mann mehr mehrere menschen
    millionen montag dienstag mittwoch donnerstag freitag samstag sonntag muss müssen nach nachdem neue
    neuen nicht nichts noch nun oder ohne prozent rund schon sehr seien sein seine seinem seinen seiner seit
    sich sind sollen sollte sondern soll sowie statt steht tage teil trotz über unter viel viele vielen vom
    während waren weil weiter weitere weiteren wenn werde werden wieder will wird worden wurde wurden
    würde zeit zudem zurück zwar zwei zwischen sagte sagten erklärte mitteilte`,
  fr: `
    afin ainsi alors année années ans après assez aucun aujourd'hui aussi autre autres avaient avait avant
    avec avoir beaucoup bien c'est car cela celle celui cent ces cette ceux chaque chez comme contre dans
    demande depuis dernier dernière derniers deux devant devrait dire doit donc dont durant elle elles encore
    entre environ était étaient été être euros faire fait façon fois font grand grande heure heures homme
    ils jour jours jusqu'à jamais leur leurs lors lundi mardi mercredi jeudi vendredi samedi dimanche mais
    malgré matin même mieux millions mois moins monde nombre notamment notre nous nouveau nouvelle n'est
    ont parce parmi partie pays pendant personnes peut place plus plusieurs point politique pour pourrait
    première premier près prendre président puis quand quatre qu'il qu'elle quelques sans selon sera serait
    ses seulement soir soit sont sous suite sur temps toujours tous tout toute toutes très trois trop vers
    ville vont votre vous`,
  es: `
    además ahora algo algunos ante antes años aquí aseguró aunque cada casi caso como contra cosas cual
    cuando cuatro debe desde después dice dijo donde durante ella ellos entre era eran esta está están estaba
    estado estar estas este esto estos explicó forma fueron fuera general gobierno gran grandes había haber
    hace hacer hacia hasta hora horas hombre hoy incluso informó jueves lunes martes miércoles viernes sábado
    domingo lugar luego manera mayor medio mejor menos mientras millones mismo misma momento mucho muchos
    mundo muy nada nuevo nueva nunca otra otras otro otros país parte pasado pero personas poco podría porque
    primer primera primero puede pueden pues según señaló semana sería siempre sido sino sobre solo sólo
    también tanto tenía tiempo tiene tienen toda todas todo todos tras tres último una unos vez veces`,
  it: `
    abbiamo alcuni alla alle allo altra altre altri altro anche ancora anni anno appena avere aveva bene
    casa caso certo che come con contro così cosa cui dagli dalla dalle dallo degli della delle dello dopo
    dove dovrebbe durante ecco erano essere fatto fino giorni giorno gli governo grande hanno ieri invece
    lavoro loro lunedì martedì mercoledì giovedì venerdì sabato domenica maggiore mentre meno milioni molto
    mondo mesi nella nelle nello negli nessuno nuova nuovo ogni oggi oltre ora ore parte perché perciò però
    persone poco poi possibile potrebbe prima primo proprio qualche quale quando quanto quattro quella
    quelle quello quelli questa queste questi questo quindi secondo sempre senza sarà sarebbe sono solo
    sotto stata stati stato sulla sulle suoi suo tempo tra tre tutta tutte tutti tutto ultimo uno vengono viene
    volta`,
  pt: `
    ainda além algumas alguns anos antes após aqui assim cada casa caso cerca como contra deve depois desde
    dia dias disse durante dois duas ele eles ela elas enquanto então entre era eram essa esse esta está estão
    estava este estado feira foi foram grande governo havia hoje homem horas isso isto já maior mais mas
    mesmo mesma melhor menos mil milhões momento muito muitos mundo nada não nas nesta neste nova novo nunca
    outra outras outro outros país para parte pela pelas pelo pelos pessoas pode podem porque pouco primeira
    primeiro qual quando quase quatro quem segundo segunda terça quarta quinta sexta sábado domingo seja sem
    semana sempre sendo ser será seria seus são sobre sua suas também tem tempo tempos teve tinha toda todas
    todo todos três último uma umas vai vez vezes`,
  nl: `
    aan aantal achter af alle alleen allemaal alles als altijd andere anderen aldus begin bijna binnen boven
    buiten daar daarbij daarmee daarna daarom dag dagen dan dat deze dezelfde dit doen door dus echter eens
    eerst eerste eigen elke enkele euro geen gaan gaat gedaan geval goed grote groot haar hebben heeft heel hem
    hier hoe hun iets ieder inmiddels jaar jaren komen komt kreeg kunnen kon laatste land lang laten later maar
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maken man meer mensen met miljoen minder
    moest moet moeten mogelijk morgen naar nadat niet niets nieuwe nog nooit onder ondanks ongeveer onze ook
    over procent rond sinds staan staat steeds tegen terwijl tijdens tijd toch toen tot twee tussen uit vaak
    van vandaag vanaf vanuit veel verder volgens voor vooral voormalig waar waarbij waarin waren wat week
    weer weken welke werd werden weten wilde willen worden wordt zal zegt zei zeker zelf zich zijn zoals zonder
    zouden zou`,
};

export const COMMON_WORDS: readonly string[] = Object.values(BY_LANGUAGE).flatMap((words) =>
  words.trim().split(/\s+/),
);
