import { useWords } from '../../ui/words/index.ts'

/** The English name where there is one and English is read. */
export function useNamed() {
  const { language } = useWords()
  const either = (zh: string, en: string) => (language.value === 'en' && en ? en : zh)
  return {
    rule: (rule: { title: string; titleEn: string }) => either(rule.title, rule.titleEn),
    goods: (goods: { name: string; nameEn: string }) => either(goods.name, goods.nameEn),
  }
}
