import { tableOf } from '../table'

/** Buildings, centres and academies. Regional bureaus and liaison offices are organisations. */
export const facilities = tableOf(
  'Facility',
  `
# INTERPOL, names as its releases use them
igci IGCI | INTERPOL Global Complex for Innovation | Complexe mondial INTERPOL pour l’innovation | Complejo Mundial de INTERPOL para la Innovación | مجمع الإنتربول العالمي للابتكار | INTERPOL Global Complex; INTERPOL’s Global Complex for Innovation; Complexe mondial INTERPOL; Complexe mondial pour l’innovation; Complexe mondial d’INTERPOL pour l’innovation; Global Complex for Innovation; Global Complex; Complejo Mundial de INTERPOL; Complejo Mundial para la Innovación; مجمّع الإنتربول العالمي; المجمع العالمي للابتكار; =IGCI; =CMII; =IGC
general-secretariat-headquarters | INTERPOL General Secretariat headquarters | Siège du Secrétariat général d’INTERPOL | Sede de la Secretaría General de INTERPOL | مقر الأمانة العامة للإنتربول | General Secretariat headquarters; headquarters of the General Secretariat; INTERPOL headquarters; INTERPOL’s headquarters; INTERPOL’s General Secretariat headquarters; INTERPOL’s Lyon headquarters; siège du Secrétariat général; siège du Secrétariat général de l’Organisation; siège d’INTERPOL; sede de la Secretaría General; sede de INTERPOL; مقر الأمانة العامة; مقر الإنتربول
command-and-coordination-centre | INTERPOL Command and Coordination Centre | Centre de commandement et de coordination d’INTERPOL | Centro de Mando y Coordinación de INTERPOL | مركز العمليات والتنسيق التابع للإنتربول | Command and Coordination Centre; Command and Co-ordination Centre; Command and Coordination Center; INTERPOL’s Command and Coordination Centre; Centre de commandement et de coordination; Centro de Mando y Coordinación; مركز القيادة والتنسيق; مركز العمليات والتنسيق
digital-crime-centre | INTERPOL Digital Crime Centre | Centre INTERPOL de lutte contre la criminalité numérique | Centro de INTERPOL contra la Delincuencia Digital | مركز الإنتربول لمكافحة الجريمة الرقمية | INTERPOL’s Digital Crime Centre; Digital Crime Centre; =IDCC
cyber-fusion-centre | INTERPOL Cyber Fusion Centre | Centre de fusion cyber d’INTERPOL | Centro de Fusión Cibernética de INTERPOL | - | Cyber Fusion Centre; INTERPOL’s Cyber Fusion Centre
innovation-centre | INTERPOL Innovation Centre | Centre d’innovation d’INTERPOL | Centro de Innovación de INTERPOL | مركز الإنتربول للابتكار | INTERPOL’s Innovation Centre
interpol-virtual-academy | INTERPOL Virtual Academy | Académie virtuelle d’INTERPOL | Academia Virtual de INTERPOL | أكاديمية الإنتربول الافتراضية | INTERPOL Global Academy; INTERPOL Global Learning Centre
# agencies' own names, public record
europol-headquarters | Europol headquarters | Siège d’Europol | Sede de Europol | مقر اليوروبول | Europol’s headquarters; Europol’s headquarters in The Hague; headquarters of Europol; Europol headquarters in The Hague
eurojust-headquarters | Eurojust headquarters | Siège d’Eurojust | Sede de Eurojust | - | Eurojust’s headquarters
un-headquarters | United Nations Headquarters | Siège de l’Organisation des Nations Unies | Sede de las Naciones Unidas | مقر الأمم المتحدة | UN Headquarters; Siège des Nations Unies
asean-singapore-cybersecurity-centre | ASEAN-Singapore Cybersecurity Centre of Excellence | - | - | - | =ASCCE
fbi-academy | FBI National Academy | Académie nationale du FBI | Academia Nacional del FBI | - | FBI Academy
`,
)
