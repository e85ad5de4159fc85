import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  relatedHeadings: [
    'lea? (?:también|más)|(?:también )?te puede interesar|más noticias|lo más (?:leído|visto)',
    '(?:noticias|artículos) relacionad[ao]s',
  ],
  relatedOpenings: ['(?:lea? (?:también|más)|ver también|te puede interesar) ?[:|–—»›>]'],
  commentHeadings: [
    '\\(?\\d+ comentarios?\\)?|comentarios ?\\(?\\d+\\)?|deja(?:r)? (?:un|tu) comentario',
  ],
  askingHeadings: ['te ha sido útil este artículo'],
  furnitureLines: [
    'tiempo de lectura:? \\d.*',
    '[-–—*([ ]*publicidad[-–—*)\\] ]*',
    '\\d[\\d.]* (?:personas|lectores|usuarios) (?:están leyendo|leen) (?:ahora )?(?:este artículo|esta noticia)(?: ahora)?[.!]?',
    'compartir|imprimir',
  ],
  likeFurniture: ['comentarios?'],
  furnitureOpenings: ['etiquetas ?:', 'suscríbete|síguenos'],
  furniturePhrases: [
    '^la entrada .+ (?:apareció|se publicó) primero en',
    'todos los derechos reservados',
  ],
  visitorPhrases: [
    '(?:en mantenimiento|no está disponible en tu (?:país|región))|acceso ilimitado|contenido exclusivo|ha ocurrido un error',
    '^(?=.*\\b(?:nosotros|nuestr[oa]s?|nos|tus?|te|usted|puedes?|sus?)\\b).*(?:\\bcookies?\\b|\\bnuestros (?:\\d+ )?socios|consentimiento|privacidad|datos personales|dispositivo|navegador|contraseña|\\b(?:tu|una) cuenta\\b|\\bsuscr[ií]|tus preferencias|iniciar sesión)',
    '(?:exclusiv[oa]|sólo|solo) para (?:nuestros )?suscriptores|para (?:seguir|continuar) leyendo|ya eres suscriptor|^(?:suscríbete|regístrate|inicia sesión|iniciar sesión)|página no encontrada|la página que (?:buscas|busca)|acceso denegado|aceptar (?:todo|todas|y continuar)|aún no tienes cuenta|algo (?:ha salido|salió) mal',
    '\\b(?:primer mes|primeras? semanas?|prueba) (?:de \\w+ )?(?:gratis|gratuit[oa]|por (?:sólo |solo )?\\d)|\\b\\d+ (?:días|meses|semanas) gratis\\b|cancela cuando quieras|^¿?ya eres (?:socio|socia|miembro|abonado)',
  ],
  noticePhrases: [
    '^(?:(?:lo sentimos|ups|vaya)[ ,!.]*)?(?:página no encontrada|la página (?:solicitada |que (?:busca|buscas|solicitó) )?(?:no existe|ya no existe|no se ha encontrado|no se encuentra)(?: o ha sido (?:movida|eliminada))?)[ .!]*$|^no (?:encontramos|hemos encontrado) la página',
    '^para (?:leer|seguir leyendo) este artículo,? (?:hazte|hágase|suscríbe|suscríba|inicia|regístr|debe|conviért)|^¿?(?:olvidaste tu|has olvidado tu|ha olvidado su) contraseña\\?$|^nosotros y nuestros (?:\\d+ )?socios (?:usamos|almacenamos|tratamos|utilizamos)',
    '^esta cuenta ha sido suspendida[ .!]*$|^este dominio está en venta[ .!]*$|^(?:tu|su) sesión ha (?:caducado|expirado)[ .!]*$|^este contenido (?:solo|sólo) está disponible en nuestra (?:app|aplicación)[ .!]*$|^error interno del servidor[ .!]*$|^demasiadas solicitudes[ .!]*$|^(?:este )?sitio (?:está )?en (?:construcción|mantenimiento)[ .!]*$',
  ],
  withdrawalPhrases: [
    '\\b(?:este|el) (?:artículo|texto) .{0,60}(?:ha sido|fue) (?:\\S+ )?(?:retirado|eliminado|borrado)|\\b(?:esta|la) (?:noticia|información|nota) .{0,60}(?:ha sido|fue) (?:\\S+ )?(?:retirada|eliminada|borrada)|\\bhemos (?:retirado|eliminado) (?:este|el|esta|la) (?:artículo|texto|noticia|información|nota)',
  ],
  wallPhrases: [
    '\\bpara (?:seguir|continuar) (?:leyendo|con la lectura)|\\bseguir leyendo[ .!?…:]*$|(?:alcanzado|agotado|superado|llegado a) .{0,20}límite de artículos|\\bpara (?:leer|acceder a|ver|desbloquear) (?:el resto de|est[ea] (?:artículo|noticia|nota|texto|contenido|reportaje)|(?:el|la) (?:artículo|noticia|nota|texto) (?:complet|enter))|^(?:sigue|siga|continúa|continúe) leyendo(?: con| en| por|[ .!…:]*$)',
    '(?:artículo|contenido|noticia|nota|texto|reportaje) .{0,20}(?:exclusiv[oa]s?|reservad[oa]s?|sólo|solo|únicamente)(?: disponible)? (?:para|a) (?:nuestros |los )?(?:suscriptores|socios|abonados|miembros|usuarios registrados)|^(?:exclusivo|reservado|sólo|solo) para (?:nuestros )?(?:suscriptores|socios|abonados)|\\bel resto (?:del?|de (?:este|esta|la)) (?:artículo|noticia|nota|texto) (?:es|está|solo|sólo)',
    'artículos? (?:gratuitos?|gratis) (?:este mes|restantes?|disponibles?)|\\bte quedan? .{1,12} artículos?|^(?:desbloquea|desbloquee) (?:est[ea]|el|la) (?:artículo|noticia|nota|texto)',
    '^(?:contenido|artículo) para (?:suscriptores|socios)|\\bhas leído (?:el )?\\d+ ?%',
    '^suscríbete y lee\\b|^(?:contenido|artículo) restringido (?:a|para) (?:suscriptores|socios)',
    '^(?:hazte|hágase|conviértete en|date de alta como) (?:socio|socia|miembro|abonado|abonada|suscriptora?)\\b.{0,30}\\b(?:lee|leer|lea|accede|sigue)\\b|^lee (?:el|la|este|esta) (?:artículo|noticia|nota|texto|reportaje)(?: complet[oa])? (?:por|desde|con|como)\\b',
  ],
  addressPhrases: [
    '^(?:por favor,? )?(?:vuelv[ae]|regres[ae]|inténte(?:lo)?|inténtalo|intente|póngase|ponte|contacte|contacta|descárg|descarg|us[ae] el|utilic[ae]|utiliza|compruebe|comprueba|haga clic|haz clic|hazte|inici[ae]|acept[ae]|activ[ae]|desactiv[ae]|esper[ae])',
    '^(?:lo sentimos,? |ups[ !]*)?(?:est[ea]|nuestr[oa]|tu|su|la|el) (?:página|sitio|cuenta|dominio|contenido|artículo|aplicación|sesión|servidor|acceso|enlace|solicitud)(?![\\wá-ÿ]).*(?:no |suspendida|caducado|expirado|venta|disponible|construcción|mantenimiento)|^error\\b|^demasiadas (?:solicitudes|peticiones)|^sitio en\\b',
    '^(?=.*(?:^|[^\\wá-ÿ])(?:nosotros|nuestr[oa]s?|tus?|te|usted(?:es)?|sus?|encontramos)(?![\\wá-ÿ])).*(?:página|\\bsitio\\b|servidor|aplicación|proveedor|sesión|\\bacceso\\b|buscador)|^para leer este artículo|muy pronto estar',
  ],
  readerActs: words(`
    visitas vistas lecturas compartidos compartido veces likes clics leen leído leyendo visualizaciones línea`),
  besideActs: words(`
    hay personas lectores usuarios visitantes este artículo esta noticia página por en ahora están me gusta ha sido`),
  todayIs: ['hoy es'],
  disclaimerOpenings: ['aviso(?: legal)? ?:', 'las opiniones expresadas'],
  correctionPhrases: [
    '^corrección(?:,? [^:]+)? ?[:—–-]|^fe de erratas',
    '\\buna versión (?:anterior|previa)\\b|^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:corregid|modificad)[oa]',
  ],
  updatePhrases: [
    '^est[ea] (?:artículo|nota|noticia) (?:fue|ha sido) actualizad[oa]',
    '^\\W*nota del editor\\b',
  ],
  updateOpenings: ['\\W*actualizado'],
  signOffOpenings: ['fuentes? ?:', '[([]?redacción ?:'],
  by: ['por'],
  and: ['y'],
  isA: ['es'],
  crafts: ['periodista', 'redactora?'],
  captionLabels: ['imagen'],
  creditBy: ['de'],
  creditJoins: ['de'],
  noPlace: ['última hora'],
  ages: ['hace', 'hoy', 'ayer'],
  whenWords: words(`
    publicado actualizado el de las hora horas día días`),
  openers: ['tras', 'durante', 'mientras', 'en'],
};
