import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '(?:^|[^a-zçğıöşü])(?:biz|bizim|sizin|size|siz)(?![a-zçğıöşü]).*(?:çerez|cookie|gizlili|kişisel veri|onay|ortaklar|cihaz|tarayıcı|şifre|parola|hesab|abone)|(?:çerez|kişisel veri).*(?:kullanıyoruz|işliyoruz|saklıyoruz|onay)',
    'yalnızca abone|sadece abone|okumaya devam etmek için|^(?:giriş yap|oturum aç|abone ol|kayıt ol|üye ol)|sayfa bulunamadı|erişim (?:engellendi|reddedildi)|bir şeyler ters gitti|tümünü kabul et|zaten abone',
  ],
  noticePhrases: [
    '^(?:üzgünüz|maalesef|hata)?[ ,!.]*(?:aradığınız |istediğiniz )?sayfa (?:bulunamadı|mevcut değil|kaldırılmış(?:tır)?)[ .!]*$',
    '^biz ve (?:\\d+ )?(?:iş )?ortaklarımız.*(?:çerez|veri|sakl|işl)|^bu (?:alan adı satılıktır|hesap askıya alın(?:dı|mıştır)|site (?:bakımda|yapım aşamasında)(?:dır)?|haber (?:yalnızca|sadece) aboneler(?:imiz)? içindir)[ .!]*$|^oturumunuz(?:un)? süresi dol(?:du|muştur)[ .!]*$|^çok fazla istek[ .!]*$|^(?:dahili )?sunucu hatası[ .!]*$|^(?:şifrenizi|parolanızı) mı unuttunuz\\?$',
  ],
  withdrawalPhrases: [
    '(?:bu|söz konusu) (?:haber|makale|yazı|içerik)(?:imiz)?(?![a-zçğıöşü]).{0,60}(?:geri çekil|yayından kaldırıl|silin|kaldırıl)|(?:bu|söz konusu) (?:haberi|makaleyi|yazıyı|içeriği)(?:mizi)? .{0,40}(?:geri çektik|yayından kaldırdık|sildik|kaldırdık)',
  ],
  wallPhrases: [
    '(?:okumaya devam|devamını okumak|tamamını okumak) (?:etmek )?için|(?:haber|makale|yazı|içerik)(?:in tamamı|nin devamı)?.{0,20}(?:yalnızca|sadece) abone|^(?:yalnızca|sadece) aboneler',
  ],
  addressPhrases: [
    '^(?:lütfen )?(?:daha sonra )?(?:tekrar )?(?:deneyin|ana sayfa|kontrol edin|tıklayın|giriş yapın|bekleyin|indirin)|ana sayfaya (?:dön|git)|^(?:maalesef )?(?:bu |bizim )?(?:sayfa|site|sunucu|hesap|içerik)(?![a-zçğıöşü]).*(?:değil|edilemiyor|ulaşılamıyor)|^hata(?![a-zçğıöşü])',
  ],
  correctionPhrases: ['^(?:düzeltme|tekzip) ?[:—–-]|haberin (?:önceki|ilk) (?:sürümünde|halinde)'],
};
