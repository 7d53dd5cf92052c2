import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage, workTeam, type Role } from '../data/village.ts'

export type Account = Reply<'get', '/places/{place}/accounts'>['items'][number]
export interface Held {
  role: Role
  group?: string
}
/** The roles that one may be given at a place of each kind; farmers and employees come by roster. */
const offices: Role[] = ['clerk', 'settlement_clerk', 'settlement_approver', 'finance_viewer']
export const rolesAt = (kind: string): Role[] => {
  if (kind === 'home') return ['steward', 'employee']
  if (kind === 'canteen') return ['canteen']
  if (kind === 'union') return ['welfare_officer', 'finance_viewer', 'administrator']
  return [...workTeam, ...offices, ...(kind === 'village' ? (['farmer'] as Role[]) : [])]
}

export function useAccounts() {
  const { code } = useVillage()
  return useAsk(
    () => ['accounts', code.value],
    () => api.get('/places/{place}/accounts', { place: code.value }),
  )
}

export function useAccountActs() {
  const { code } = useVillage()
  const add = useDeed((body: Body<'post', '/places/{place}/accounts'>, key) =>
    api.post('/places/{place}/accounts', { place: code.value }, body, key),
  )
  const change = useDeed((input: { account: string; roles?: Held[]; disabled?: boolean }, key) => {
    const { account, ...body } = input
    return api.patch(
      '/places/{place}/accounts/{account}',
      { place: code.value, account },
      body,
      key,
    )
  })
  return { add, change }
}

/** A new account as typed: login, name, first password, duties, and whose household it is. */
export function useAccountForm() {
  const { add } = useAccountActs()
  const form = reactive({ login: '', name: '', password: '', household: '' })
  const roles = ref<Held[]>([])
  const tried = ref(false)
  const wrong = computed(() => ({
    login: !/^[A-Za-z0-9._-]{2,40}$/.test(form.login.trim()),
    name: form.name.trim() === '',
    password: form.password.length < 10,
    roles: roles.value.length === 0,
  }))
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    return await add.run({
      login: form.login.trim(),
      name: form.name.trim(),
      password: form.password,
      roles: roles.value,
      ...(form.household ? { household: form.household } : {}),
    })
  }
  function begin() {
    Object.assign(form, { login: '', name: '', password: '', household: '' })
    roles.value = []
    tried.value = false
    add.clear()
  }
  return { form, roles, tried, wrong, add, send, begin }
}
