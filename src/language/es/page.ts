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
  ],
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
