import { messagesIn } from '@/lib/i18n'
import { ButtonLink } from './_components/ui/button'
import { Notice } from './_components/ui/notice'
import { readPreferences } from './_server/preferences'

export default async function NotFound() {
  const { notFound } = messagesIn((await readPreferences()).lang).common
  return (
    <Notice page title={notFound.title} body={notFound.body}>
      <ButtonLink href="/">{notFound.back}</ButtonLink>
    </Notice>
  )
}
