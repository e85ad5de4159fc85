import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  relatedHeadings: [
    'à lire (?:aussi|également)|lire aussi|sur le même (?:thème|sujet)|les plus lus|vous aimerez aussi',
    'articles? (?:liés?|connexes?|similaires?)',
  ],
  relatedOpenings: ['(?:à lire(?: aussi)?|lire aussi|voir aussi) ?[:|–—»›>]'],
  commentHeadings: ['\\(?\\d+ commentaires?\\)?|commentaires ?\\(?\\d+\\)?|laisser un commentaire'],
  askingHeadings: ['cet article vous a-t-il été utile'],
  furnitureLines: [
    'temps de lecture ?:? \\d.*',
    '[-–—*([ ]*publicité[-–—*)\\] ]*',
    '\\d[\\d\\s.]* (?:personnes|lecteurs|internautes) lisent (?:actuellement |en ce moment )?cet article(?: en ce moment)?[.!]?',
    'partager|imprimer',
  ],
  likeFurniture: ['commentaires?|réagir'],
  furnitureOpenings: ['mots-clés ?:', 'abonnez-vous|suivez-nous'],
  furniturePhrases: [
    "^l'article .+ est apparu en premier sur",
    'tous droits réservés',
    '^nous .*\\bcookies',
  ],
  visitorPhrases: [
    '^veuillez (?:réessayer|patienter)',
    "(?:site|service) est (?:actuellement |temporairement )?(?:en maintenance|indisponible)|contenu réservé|lire cet article en|erreur 40\\d|n'est pas disponible dans votre (?:pays|région)",
    '^(?=.*\\b(?:nous|nos|notre|vous|votre|vos)\\b).*(?:\\bcookies?\\b|traceurs|consentement|\\bnos (?:\\d+ )?partenaires|vie privée|(?:données|informations) personnelles|navigateur|mot de passe|\\b(?:votre|un) compte\\b|\\babonn|\\bconnect(?:er|ez)|inscri(?:re|vez)|un robot)',
    "réservée?s? (?:à nos|aux) abonné|déjà (?:abonné|inscrit)|il vous reste .* à lire|page introuvable|^accès refusé|tout accepter|continuer sans accepter|retour à l'accueil|^(?:connectez|abonnez|inscrivez|identifiez)-vous|sans engagement|la page que vous (?:cherchez|demandez)|une erreur (?:est survenue|s'est produite)",
    '\\b(?:premier mois|premières semaines|\\d+ (?:jours|mois|semaines)|un mois) (?:gratuite?s?|offerte?s?|(?:à|pour) (?:seulement )?\\d)|\\bessai gratuit|annulable à tout moment|résiliable à tout moment',
  ],
  noticePhrases: [
    "^(?:(?:oups|désolée?s?)[ ,!.]*)?(?:page (?:introuvable|non trouvée)|(?:la|cette) page (?:demandée |que vous (?:cherchez|demandez|recherchez) )?(?:n'existe (?:pas|plus)|est introuvable))[ .!]*$|^nous ne trouvons pas la page",
    '^cet article est réservé (?:à nos|aux) abonnés[ .!]*$|^pour (?:lire|continuer (?:à lire|la lecture de)) cet? article,? (?:devenez|abonnez|connectez|créez|identifiez)|^abonnez-vous pour lire|^connectez-vous[ .!]*$|^mot de passe oublié ?\\?$',
    "^nous et nos (?:\\d+ )?partenaires (?:stock|utilis|dépos|trait)|^ce compte a été suspendu[ .!]*$|^ce (?:nom de )?domaine est à vendre[ .!]*$|^votre session a expiré[ .!]*$|^ce (?:contenu|site(?: web)?) (?:est (?:uniquement|seulement) disponible dans notre application|est en (?:construction|maintenance)|n'est pas disponible dans votre (?:pays|région))[ .!]*$|^erreur interne du serveur[ .!]*$",
  ],
  withdrawalPhrases: [
    "(?:^|\\b)(?:cet|l') ?article .{0,60}(?:a été|est) (?:\\S+ )?(?:retiré|supprimé|dépublié)|^(?:ce (?:texte|contenu|billet)|cette (?:dépêche|page)) .{0,40}(?:a été|est) (?:\\S+ )?(?:retirée?|supprimée?|dépubliée?)|\\bnous avons (?:\\S+ )?(?:retiré|supprimé|dépublié) (?:cet|l') ?article",
  ],
  wallPhrases: [
    "\\bpour (?:en )?(?:lire|continuer|poursuivre|terminer|accéder à|découvrir|débloquer) .{0,12}(?:la suite|lecture|à lire|cet article|l'article|l'intégralité|le reste)|^(?:continuez|poursuivez|reprenez) (?:votre|la) lecture|^lire la suite (?:avec|en)\\b|\\blire la suite[ .!?…:]*$|\\b(?:atteint|épuisé|lu) .{0,30}articles (?:gratuits|offerts)",
    "\\b(?:article|contenu|suite|texte|lecture)\\b.{0,20} (?:est |sont )?(?:exclusivement |uniquement )?réservée?s? (?:à nos|aux) (?:abonné|membre|inscrit|lecteur)|^réservé (?:à nos|aux) abonnés|\\b(?:la suite|le reste) de (?:cet |l')article (?:est|avec)",
    "\\bil vous reste .{1,20} à (?:lire|découvrir)|\\barticles? gratuits? (?:restants?|ce mois)|^(?:débloquez|accédez à) (?:cet article|la suite|l'intégralité|l'article)|^abonnez-vous pour (?:lire|continuer|accéder|découvrir)",
    '\\bvous avez lu \\d+ ?%|^(?:contenu|article) (?:pour|réservé à) (?:les |nos )?abonnés',
    '^lisez la suite\\b|^article payant[.!]?$',
    '^(?:lisez|lire|achetez) (?:cet article|l.article)(?: complet| entier)? (?:pour|à partir de|avec|dès)\\b|^devenez (?:membre|abonnée?) (?:et|pour) (?:lire|lisez|accéder|accédez)\\b',
  ],
  addressPhrases: [
    '^(?:merci de|veuillez|revenez|retournez|réessayez|contactez|téléchargez|vérifiez|utilisez|cliquez|connectez|reconnectez|identifiez|abonnez|acceptez|activez|désactivez|patientez|essayez)\\b',
    '^(?:désolé,? |oups[ !]*)?(?:cet?(?:te)?|notre|votre|la) (?:nom de )?(?:page|site|compte|domaine|contenu|article|application|session|serveur|accès|lien|demande)(?![\\wà-ÿ]).*(?:plus|pas|suspendu|expiré|vendre|disponible|construction|maintenance|peau neuve|réservé|introuvable)|^erreur\\b|^trop de requêtes',
    '^(?=.*(?:^|[^\\wà-ÿ])(?:nous|nos|notre|vous|votre|vos)(?![\\wà-ÿ])).*(?:\\bpages?\\b|\\bsite\\b|serveur|application|\\baccès\\b|session|hébergeur|lecture|accueil)|devenez (?:membre|abonné)',
  ],
  readerActs: words(`
    vues vue lectures lecture partages partage likes clics lisent lu partagé consultations ligne`),
  besideActs: words(`
    il y a personnes lecteurs internautes utilisateurs visiteurs cet article page par fois en ce moment actuellement sont`),
  todayIs: ["(?:nous sommes|aujourd'hui,? (?:c'est|nous sommes)) (?:le )?"],
  disclaimerOpenings: ['avertissement ?:', 'les opinions exprimées'],
  correctionPhrases: [
    '^(?:rectificatif|correctif)(?:,? [^:]+)? ?[:—–-]|^rectificatif',
    '\\bune version (?:précédente|antérieure)\\b|^cet article a été (?:corrigé|modifié)',
  ],
  updatePhrases: ['^cet article a été mis à jour', '^\\W*note de la rédaction\\b'],
  updateOpenings: ['\\W*mis à jour'],
  signOffOpenings: ['[([]?édité par ?:'],
  by: ['par'],
  and: ['et'],
  isA: ['est'],
  captionLabels: ['crédits?(?: photo)?'],
  creditBy: ['de'],
  creditJoins: ['de'],
  noPlace: ['direct', 'urgent'],
  ages: ['aujourd', 'hier'],
  whenWords: words(`
    publié mis à jour le il y heure heures jours hui`),
  openers: ['après', 'pendant', 'malgré', 'en', 'alors que'],
};
