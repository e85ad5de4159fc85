import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*(?:^|[^a-ząćęłńóśźż])(?:my|nasz[aei]?|naszych|naszym[ai]?|twoj[aeą]|twoich|twojego|twoim|swoj[eą]|swoich|państwa|ciebie|cię)(?![a-ząćęłńóśźż])).*(?:cookie|plik(?:i|ów) cookie|ciastecz|prywatnoś|dan(?:e|ych) osobow|zgod[aęyi]|partner|urządzeni|przeglądar|hasł|kont[oa]|subskry|prenumer|zalogu)',
    'tylko dla (?:naszych )?(?:subskrybentów|prenumeratorów|zalogowanych)|(?:aby|żeby) (?:czytać dalej|kontynuować czytanie|przeczytać)|^(?:zaloguj się|zarejestruj się|subskrybuj|wykup dostęp)|nie znaleziono strony|odmowa dostępu|coś poszło nie tak|akceptuję wszystk|masz już (?:konto|prenumeratę|subskrypcję)',
    '^(?:zgodę|swoją zgodę|zgody) (?:możesz|można) |^klikając .{0,40}(?:wyraża|akceptuj|zgadza)|szanujemy (?:twoją|państwa) prywatność|\\b(?:pierwszy miesiąc|przez (?:miesiąc|\\d+ dni)) (?:gratis|za (?:darmo|\\d))|(?:^|[^a-z])ustawieni(?:a|ach) (?:prywatności|plików|zgody|zgód)|zarządzaj (?:opcjami|ustawieniami|zgod)',
  ],
  noticePhrases: [
    '^(?:ups|niestety|przepraszamy)?[ ,!.]*(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje|jest dostępna)|strona,? której szukasz,? (?:nie istnieje|nie została znaleziona|została usunięta))[ .!]*$|^nie możemy znaleźć (?:tej )?strony',
    '^my i nasi (?:\\d+ )?(?:zaufani )?partnerzy (?:przechowujemy|używamy|wykorzystujemy|przetwarzamy)|^ta (?:domena jest na sprzedaż|strona (?:używa|korzysta z) (?:plików )?cookie|strona jest w budowie)|^to konto zostało zawieszone[ .!]*$|^twoja sesja wygasła[ .!]*$|^zbyt wiele żądań[ .!]*$|^(?:wewnętrzny )?błąd serwera[ .!]*$',
    '^(?:aby|żeby) (?:czytać dalej|przeczytać ten artykuł)\\b|^ten artykuł jest (?:dostępny )?tylko dla (?:naszych )?(?:subskrybentów|prenumeratorów)[ .!]*$|^nie pamiętasz hasła\\?$',
    '^(?:szanujemy|dbamy o|cenimy) (?:twoją|waszą|państwa) prywatność[ .!]*$|^klikając .{0,40} wyraża(?:sz|ją państwo) zgodę',
  ],
  withdrawalPhrases: [
    '(?:ten|niniejszy) (?:artykuł|tekst|materiał) .{0,60}(?:wycofany|usunięty)|(?:artykuł|tekst|materiał) został (?:wycofany|usunięty)|(?:wycofaliśmy|usunęliśmy) (?:ten|niniejszy) (?:artykuł|tekst|materiał)|redakcja (?:wycofała|usunęła) (?:ten|niniejszy) (?:artykuł|tekst|materiał)',
  ],
  wallPhrases: [
    '(?:aby|żeby) (?:czytać dalej|kontynuować czytanie|przeczytać (?:ten|cały|resztę))|(?:artykuł|tekst|treść|dalsza część) .{0,30}(?:tylko|wyłącznie) dla (?:naszych )?(?:subskrybentów|prenumeratorów|zalogowanych)|^(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)|^czytaj dalej (?:z|w|za)(?![a-z])|dostęp (?:tylko )?(?:dla prenumeratorów|z prenumeratą)|wykup (?:dostęp|prenumeratę|subskrypcję)',
    '^(?:przeczytaj|czytaj) (?:ten|cały) (?:artykuł|tekst) (?:z|w|za|od)(?![a-z])|(?:wykorzystał|osiągn)[a-zęąłś]* (?:już )?limit .{0,20}artykuł',
  ],
  addressPhrases: [
    '^(?:proszę )?(?:spróbuj|wróć|przejdź|sprawdź|kliknij|skontaktuj|zaloguj|zarejestruj|pobierz|poczekaj|odśwież|włącz|wyłącz)(?![a-ząćęłńóśźż])|^(?:niestety,? )?(?:ta |ten |nasza? |twoj[ae] )(?:strona|serwis|witryna|konto|treść|sesja|domena)(?![a-z]).*nie|^błąd(?![a-z])|^(?:mogła|mógł) zostać (?:usunięt|przeniesion)',
  ],
  correctionPhrases: [
    '^(?:sprostowanie|korekta) ?[:—–-]|w (?:poprzedniej|pierwotnej) wersji (?:artykułu|tekstu)',
  ],
};
