import type { AskingPack } from '../../asking-pack'

/** What things are called. */
export const nouns: Pick<AskingPack, 'kinds' | 'events' | 'roles'> = {
  kinds: {
    Official: {
      one: 'مسؤولا; شخصا; وزيرا; مسؤول; شخص; وزير; رئيس شرطة; قائد',
      many: 'مسؤولون; المسؤولين; أشخاص; وزراء; الشخصيات; قادة; موظفون; الموظفين; أفراد',
    },
    Country: {
      one: 'بلدا; بلد; دولة; دولة عضو; بلد عضو',
      many: 'بلدان; دول; الدول الأعضاء; البلدان الأعضاء; أقطار',
    },
    Place: { one: 'مكانا; موقعا; مكان; مدينة; موقع; منطقة', many: 'أماكن; مدن; مواقع; مناطق' },
    Operation: {
      one: 'عملية {شرطية,أمنية,}; حملة; مداهمة',
      many: 'عمليات {شرطية,أمنية,الشرطة,}; حملات; مداهمات',
    },
    Programme: { one: 'برنامجا; مشروعا; برنامج; مشروع; مبادرة', many: 'برامج; مشاريع; مبادرات; مشروعات' },
    Facility: {
      one: 'مبنى; مركزا; مقرا; منشأة; مبنى; مركز; مقر; مرفق; مجمّع',
      many: 'منشآت; مبان; المباني; مراكز; مقرات; مرافق; مجمعات',
    },
    Organisation: {
      one: 'جهازا; مكتبا; منظمة; هيئة; جهاز; وكالة; مؤسسة; وزارة; شركة; مكتب; وحدة; جهة',
      many: 'منظمات; هيئات; أجهزة; وكالات; مؤسسات; وزارات; شركات; مكاتب; وحدات; جهات',
    },
    Event: { one: 'حدثا; حدث; فعالية; مناسبة', many: 'أحداث; فعاليات; مناسبات' },
    Offence: { one: 'جريمة; جرم; نوع الجريمة', many: 'جرائم; أنواع {الجريمة,الجرائم}; جنايات' },
    Commodity: { one: 'سلعة; بضاعة; منتج', many: 'سلع; بضائع; منتجات; أنواع {السلع,البضائع}; أصناف; مواد' },
    Agreement: {
      one: 'اتفاقا; اتفاق; اتفاقية; معاهدة; مذكرة تفاهم; إعلان; بروتوكول',
      many: 'اتفاقات; اتفاقيات; معاهدات; مذكرات {تفاهم,التفاهم}; إعلانات; بروتوكولات',
    },
    Figure: { one: 'رقم; إحصاء', many: 'أرقام; إحصاءات; إحصائيات; بيانات رقمية' },
    Release: {
      one: 'بيانا; بيان {صحفي,}; وثيقة; نشرة صحفية',
      many: 'بيانات {صحفية,}; وثائق; بلاغات; نشرات صحفية',
    },
  },
  events: {
    visit: { one: 'زيارة رسمية; زيارة {رسمية,}', many: 'زيارات {رسمية,}' },
    training: {
      one: 'تدريبا; تدريب; دورة تدريبية; حلقة عمل; ورشة {عمل,}; حلقة تدريبية',
      many: 'تدريبات; دورات تدريبية; حلقات عمل; ورش {عمل,}; ورشات',
    },
    conference: { one: 'مؤتمرا; مؤتمر; قمة; ندوة', many: 'مؤتمرات; قمم; ندوات' },
    meeting: { one: 'اجتماعا; لقاء; اجتماع; لقاء', many: 'اجتماعات; لقاءات' },
    ceremony: { one: 'حفلا; احتفالا; حفل {افتتاح,}; مراسم; افتتاح; احتفال', many: 'حفلات; احتفالات' },
    assembly: { one: 'الجمعية العامة; جمعية عامة', many: 'جمعيات عامة' },
  },
  roles: [
    {
      words: '{البلدان,الدول} {المشاركة,المشتركة} {في,}',
      kinds: ['Country'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'المشارك{ون,ين,ات} {في,}',
      kinds: ['Country', 'Organisation', 'Official'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'الحاضر{ون,ين} {في,}; الحضور في; ضيوف',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['ATTENDED'],
      direction: 'out',
    },
    {
      words: '{البلد,الدولة} المضيف{,ة} ل; مضيف; الجهة المضيفة ل',
      kinds: ['Country', 'Place', 'Organisation'],
      relations: ['HOSTED'],
      direction: 'out',
    },
    {
      words: 'الموقع{ون,ين} على; موقعو',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['SIGNED'],
      direction: 'out',
    },
    {
      words: 'هدف; أهداف',
      kinds: ['Offence', 'Commodity', 'Organisation'],
      relations: ['TARGETED'],
      direction: 'in',
    },
    {
      words: 'ممثل; ممثلو; ممثلي; مندوبو',
      kinds: ['Official'],
      relations: ['HELD_OFFICE', 'REPRESENTED'],
      direction: 'out',
    },
    {
      words: 'دورات {من,}; نسخ {من,}; طبعات; الدورات {من,}',
      kinds: ['Operation'],
      relations: ['EDITION_OF'],
      direction: 'out',
    },
    {
      words: 'مكان تنفيذ; أماكن تنفيذ; مسرح',
      kinds: ['Country', 'Place'],
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN'],
      direction: 'in',
    },
  ],
}
