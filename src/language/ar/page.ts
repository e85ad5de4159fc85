import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '(?:نحن|موقعنا|شركاؤنا|وشركاؤنا).*(?:ملفات تعريف الارتباط|خصوصيت|البيانات الشخصية)|خصوصيتك|(?:سجل|تسجيل) الدخول|الصفحة غير موجودة|للمشتركين فقط|اشترك (?:الآن|للمتابعة)',
  ],
};
