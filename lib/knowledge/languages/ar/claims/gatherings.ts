import type { GatheringWords } from '../../claims-pack'

/** How Arabic tells who met and what lists of those present and of topics are headed. */
export const gatherings: GatheringWords = {
  talks: ['محادثات', 'مباحثات', 'لقاء', 'اجتماع', 'حوار'],
  between: ['بين'],
  attending: ['{شارك,يشارك,شاركت,تشارك,المشاركون,المشاركين,حضر,حضره,حضرها}', '{ممثلو,ممثلي,ممثلون}'],
  topics: ['{ناقش,ناقشت,يناقش,سيناقش,تناول,تناولت,بحث,بحثت,يبحث,المواضيع,الموضوعات,محاور,جدول الأعمال}'],
}
