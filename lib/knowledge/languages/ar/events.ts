import type { EventPack } from '../pack'

/** How Arabic names what people meet for, and what they sign. */
export const events: EventPack = {
  events: [
    { type: 'visit', words: ['زيارة', 'زيارة رسمية', 'زيارة عمل'] },
    {
      type: 'training',
      words: ['دورة تدريبية', 'الدورة التدريبية', 'برنامج تدريبي', 'حلقة عمل', 'ورشة عمل', 'ورشة تدريبية'],
    },
    { type: 'seminar', words: ['ندوة', 'حلقة دراسية'] },
    { type: 'conference', words: ['مؤتمر', 'منتدى', 'قمة', 'ملتقى'] },
    { type: 'assembly', words: ['الجمعية العامة'] },
    { type: 'meeting', words: ['اجتماع', 'لقاء'] },
    { type: 'session', words: ['دورة'] },
    { type: 'ceremony', words: ['حفل', 'حفل افتتاح', 'حفل الافتتاح', 'مراسم'] },
    { type: 'meeting', words: ['فعالية', 'مناسبة'], general: true },
  ],
  generalTypes: ['meeting'],
  otherEvents: [
    'السابق',
    'السابقة',
    'المقبل',
    'المقبلة',
    'القادم',
    'القادمة',
    'الماضي',
    'مماثلة',
    'مماثل',
    'أخرى',
  ],
  held: [
    'عقد',
    'عقدت',
    'المعقود',
    'المعقودة',
    'نظمته',
    'نظمتها',
    'استضافته',
    'استضافتها',
    'في',
    'إلى',
    'الذي',
    'التي',
  ],
  visiting: ['زار', 'يزور', 'زارت', 'تزور', 'قام بزيارة', 'قام بزيارة إلى', 'أجرى زيارة إلى'],
  signing: ['وقع', 'وقعت', 'توقيع', 'وقعا'],
  agreements: ['مذكرة تفاهم', 'مذكرة التفاهم', 'اتفاق', 'اتفاقية', 'بروتوكول', 'خطاب نوايا'],
}
