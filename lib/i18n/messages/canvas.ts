import type { Texts } from '../format'

const en = {
  picture: 'Picture…',
  format: 'File',
  part: 'What',
  parts: { view: 'This view', whole: 'The whole board' },
  ground: 'With the background of the page',
  save: 'Save the picture',
  failed: 'The picture is too large for a PNG. Save it as SVG, or this view only.',
  lasso: 'Lasso: drag around what to select',
}

const fr: typeof en = {
  picture: 'Image…',
  format: 'Fichier',
  part: 'Contenu',
  parts: { view: 'Cette vue', whole: 'Tout le tableau' },
  ground: 'Avec le fond de la page',
  save: 'Enregistrer l’image',
  failed: 'L’image est trop grande pour un PNG. Enregistrez-la en SVG, ou cette vue seulement.',
  lasso: 'Lasso : entourez ce qu’il faut sélectionner',
}

const es: typeof en = {
  picture: 'Imagen…',
  format: 'Archivo',
  part: 'Contenido',
  parts: { view: 'Esta vista', whole: 'Todo el tablero' },
  ground: 'Con el fondo de la página',
  save: 'Guardar la imagen',
  failed: 'La imagen es demasiado grande para un PNG. Guárdela como SVG, o solo esta vista.',
  lasso: 'Lazo: rodee lo que quiera seleccionar',
}

const ar: typeof en = {
  picture: 'صورة…',
  format: 'الملف',
  part: 'المحتوى',
  parts: { view: 'هذا العرض', whole: 'اللوحة كلها' },
  ground: 'مع خلفية الصفحة',
  save: 'حفظ الصورة',
  failed: 'الصورة أكبر من أن تُحفظ بصيغة PNG. احفظها بصيغة SVG أو احفظ هذا العرض وحده.',
  lasso: 'الأنشوطة: اسحب حول ما تريد تحديده',
}

/** Texts of the canvas's own tools. */
export const canvas = { en, fr, es, ar } satisfies Texts<typeof en>
