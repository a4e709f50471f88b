import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

const en = {
  start: 'Ready questions',
  answers: (question: string) => `This board answers “${question}”.`,
  fromFile: 'This board came from the file.',
  dropFile: 'Drop the file to open its board',
  oneFile: 'Several files were dropped, and a board opens from one. Drop only that one.',
  unknown: (name: string) => `There is no ready question called “${name}”. Choose one of those below.`,
  nothing: (question: string) =>
    `The answer to “${question}” holds no entity yet. Load more releases, then ask again.`,
  left: (shown: number, left: number) =>
    `A board opens with ${shown} entities; ${left} more of the answer ${left === 1 ? 'was' : 'were'} left out.`,
  leaves: (shown: number, left: number) =>
    `A board opens with ${shown} entities: the last ${left} of this result ${left === 1 ? 'is' : 'are'} left out. Choose rows to put others on it.`,
  noEntities:
    'No row holds an entity or a link, so there is nothing for a board. Return nodes or links, as in RETURN a, link, b.',
  openRows: (count: number) => (count === 1 ? 'Open 1 row on the board' : `Open ${count} rows on the board`),
  row: (number: number) => `Choose row ${number}`,
  rows: 'Choose all rows',
}

const fr: typeof en = {
  start: 'Questions prêtes',
  answers: (question: string) => `Ce tableau répond à « ${question} ».`,
  fromFile: 'Ce tableau vient du fichier.',
  dropFile: 'Déposez le fichier pour ouvrir son tableau',
  oneFile: 'Plusieurs fichiers ont été déposés, or un tableau s’ouvre d’un seul. Ne déposez que celui-là.',
  unknown: (name: string) => `Aucune question prête ne s’appelle « ${name} ». Choisissez-en une ci-dessous.`,
  nothing: (question: string) =>
    `La réponse à « ${question} » ne contient encore aucune entité. Chargez d’autres communiqués, puis reposez-la.`,
  left: (shown: number, left: number) =>
    `Un tableau s’ouvre avec ${shown} entités ; ${left === 1 ? '1 autre de la réponse a été laissée' : `${left} autres de la réponse ont été laissées`} de côté.`,
  leaves: (shown: number, left: number) =>
    `Un tableau s’ouvre avec ${shown} entités : ${left === 1 ? 'la dernière de ce résultat est laissée' : `les ${left} dernières de ce résultat sont laissées`} de côté. Choisissez des lignes pour en mettre d’autres.`,
  noEntities:
    'Aucune ligne ne contient d’entité ni de lien : il n’y a rien à mettre sur un tableau. Renvoyez des nœuds ou des liens, comme RETURN a, link, b.',
  openRows: (count: number) =>
    count < 2 ? `Ouvrir ${count} ligne sur le tableau` : `Ouvrir ${count} lignes sur le tableau`,
  row: (number: number) => `Choisir la ligne ${number}`,
  rows: 'Choisir toutes les lignes',
}

const es: typeof en = {
  start: 'Preguntas preparadas',
  answers: (question: string) => `Este tablero responde a «${question}».`,
  fromFile: 'Este tablero viene del archivo.',
  dropFile: 'Suelte el archivo para abrir su tablero',
  oneFile: 'Se soltaron varios archivos y un tablero se abre de uno solo. Suelte solo ese.',
  unknown: (name: string) => `Ninguna pregunta preparada se llama «${name}». Elija una de las de abajo.`,
  nothing: (question: string) =>
    `La respuesta a «${question}» aún no contiene ninguna entidad. Cargue más comunicados y pregunte de nuevo.`,
  left: (shown: number, left: number) =>
    `Un tablero se abre con ${shown} entidades; ${left === 1 ? 'quedó fuera 1 más' : `quedaron fuera ${left} más`} de la respuesta.`,
  leaves: (shown: number, left: number) =>
    `Un tablero se abre con ${shown} entidades: ${left === 1 ? 'la última de este resultado queda' : `las últimas ${left} de este resultado quedan`} fuera. Elija filas para poner otras.`,
  noEntities:
    'Ninguna fila contiene una entidad ni un vínculo, así que no hay nada para un tablero. Devuelva nodos o vínculos, como RETURN a, link, b.',
  openRows: (count: number) => `Abrir ${spanish(count, 'fila', 'filas')} en el tablero`,
  row: (number: number) => `Elegir la fila ${number}`,
  rows: 'Elegir todas las filas',
}

const entitiesOf = (count: number) =>
  arabic(count, { one: 'كيان واحد', two: 'كيانين', few: 'كيانات', many: 'كيانًا', other: 'كيان' })

const ar: typeof en = {
  start: 'أسئلة جاهزة',
  answers: (question: string) => `تجيب هذه اللوحة عن «${isolate(question)}».`,
  fromFile: 'هذه اللوحة من الملف.',
  dropFile: 'أفلت الملف لفتح لوحته',
  oneFile: 'أُفلتت ملفات عدة، واللوحة تُفتح من ملف واحد. أفلت ذلك الملف وحده.',
  unknown: (name: string) => `لا يوجد سؤال جاهز باسم «${isolate(name)}». اختر واحدًا مما يلي.`,
  nothing: (question: string) =>
    `لا يتضمن جواب «${isolate(question)}» أي كيان بعد. حمّل مزيدًا من البيانات ثم اسأل من جديد.`,
  left: (shown: number, left: number) =>
    `تُفتح اللوحة على ${entitiesOf(shown)} على الأكثر؛ وتُرك من الجواب ${entitiesOf(left)}.`,
  leaves: (shown: number, left: number) =>
    `تُفتح اللوحة على ${entitiesOf(shown)} على الأكثر: يُترك من آخر هذه النتيجة ${entitiesOf(left)}. اختر صفوفًا لوضع غيرها.`,
  noEntities: 'لا يتضمن أي صف كيانًا ولا صلة، فلا شيء يوضع على لوحة. أعد عُقدًا أو صلات، مثل RETURN a, link, b.',
  openRows: (count: number) =>
    `افتح ${arabic(count, { one: 'صفًّا واحدًا', two: 'صفين', few: 'صفوف', many: 'صفًّا', other: 'صف' })} على اللوحة`,
  row: (number: number) => `اختر الصف ${number}`,
  rows: 'اختر كل الصفوف',
}

export const questions = { en, fr, es, ar } satisfies Texts<typeof en>
